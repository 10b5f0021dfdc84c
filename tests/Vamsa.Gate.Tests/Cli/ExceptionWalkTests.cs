namespace Vamsa.Gate.Tests.Cli;

/// <summary>From a blocked check to an exception, and to the day after its last, on the built tool.</summary>
public sealed class ExceptionWalkTests : IDisposable
{
    private const string Policy = """
        version: 1
        packs: [core-protected@2026.11]
        datasets:
          - { name: loans, match: { paths: ["**/loans.csv"] }, columns: [age, income, default] }

        """;

    private const string Exception = """
        exceptions:
          - id: EX-2026-014
            rule: core-protected/age
            columns: [age]
            scope: { paths: ["models/credit/**"] }
            category: legal_basis
            justification: Used in an empirically derived scoring system.
            requested_by: scoring@bank.example
            approved_by: officer@bank.example
            approved_on: 2026-10-02
            ticket: MRM-882
            expires_on: 2027-09-30

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-walk-").FullName;

    public ExceptionWalkTests()
    {
        Write(".git/HEAD", "ref: refs/heads/main\n");
        Write("models/credit/train.py", """
            import pandas as pd
            from sklearn.linear_model import LogisticRegression

            loans = pd.read_csv("data/loans.csv")
            LogisticRegression().fit(loans.drop(columns="default"), loans["default"])  # vamsa: EX-2026-014

            """);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Check_exception_and_expiry()
    {
        // The comment alone excuses nothing, and says so.
        Write(".vamsa/policy.yml", Policy);
        var blocked = Check("2026-11-25");
        Assert.Equal(1, blocked.ExitCode);
        Assert.Contains("models/credit/train.py:5:1: VG101 deny: column 'age' (age, by its name)", blocked.Output, StringComparison.Ordinal);
        Assert.Contains("VG206 warn: 'EX-2026-014' is no exception of the policy", blocked.Output, StringComparison.Ordinal);

        // In force up to its last day, noted in the last month, and visible all the time.
        Write(".vamsa/policy.yml", Policy + Exception);
        Assert.Equal(0, Tool.Run(_folder, "policy", "check").ExitCode);
        var excepted = Check("2026-11-25");
        Assert.Equal(0, excepted.ExitCode);
        Assert.Contains("VG101 excepted: column 'age'", excepted.Output, StringComparison.Ordinal);
        Assert.Contains("(EX-2026-014, legal_basis, until 2027-09-30)", excepted.Output, StringComparison.Ordinal);
        var last = Check("2027-09-30");
        Assert.Equal(0, last.ExitCode);
        Assert.Contains(".vamsa/policy.yml:6:5: VG202 note: exception EX-2026-014 (core-protected/age) ends today", last.Output, StringComparison.Ordinal);

        // The day after.
        var expired = Check("2027-10-01");
        Assert.Equal(1, expired.ExitCode);
        Assert.Contains("(exception EX-2026-014 is not in force: its last day was 2027-09-30)", expired.Output, StringComparison.Ordinal);
        Assert.Contains("VG201 warn: exception EX-2026-014", expired.Output, StringComparison.Ordinal);
    }

    /// <summary>As somebody goes it who has scripts and data and no policy yet; nothing of the policy is typed but the exception.</summary>
    [Fact]
    public void From_init_to_the_day_after_the_last()
    {
        Write("data/loans.csv", "age,income,default\n41,30000,0\n");
        Write("models/credit/train.py", """
            import pandas as pd
            from sklearn.linear_model import LogisticRegression

            loans = pd.read_csv("../../data/loans.csv")
            LogisticRegression().fit(loans.drop(columns="default"), loans["default"])

            """);
        var init = Tool.Run(_folder, "init");
        Assert.Equal((0, ".vamsa/policy.yml: 1 dataset, 1 category to confirm\n"), (init.ExitCode, init.Output));
        var policy = File.ReadAllText(Path.Combine(_folder, ".vamsa/policy.yml"));
        Assert.Contains("      age:    # age\n", policy, StringComparison.Ordinal);

        // Its guess is confirmed by taking the comment away.
        Write(".vamsa/policy.yml", policy.Replace("      age:    # age\n", "      age: age\n", StringComparison.Ordinal));
        var blocked = Check("2026-11-25");
        Assert.Contains("models/credit/train.py:5:1: VG101 deny: column 'age' (age, declared by dataset 'loans') of loans.csv", blocked.Output, StringComparison.Ordinal);
        Assert.Equal(1, blocked.ExitCode);

        Write(".vamsa/policy.yml", File.ReadAllText(Path.Combine(_folder, ".vamsa/policy.yml")) + Exception);
        Assert.Equal(0, Tool.Run(_folder, "policy", "check").ExitCode);
        foreach (var (day, exitCode, says) in ((string, int, string)[])
            [("2026-11-25", 0, "VG101 excepted: column 'age'"), ("2027-09-30", 0, "ends today"), ("2027-10-01", 1, "is not in force: its last day was 2027-09-30")])
        {
            var run = Check(day);
            Assert.Contains(says, run.Output, StringComparison.Ordinal);
            Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        }
    }

    [Fact]
    public void Sarif_has_what_is_excepted_when_asked()
    {
        Write(".vamsa/policy.yml", Policy + Exception);

        Assert.DoesNotContain("\"suppressions\"", Check("2026-11-25", "--format", "sarif").Output, StringComparison.Ordinal);
        Assert.Contains("\"suppressions\"", Check("2026-11-25", "--format", "sarif", "--sarif-suppressed", "include").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_repository_says_nothing_of_unused_exceptions()
    {
        Write(".vamsa/policy.yml", Policy + Exception);
        Write("models/credit/train.py", "x = 1\n");

        Assert.Contains("VG203 warn: exception EX-2026-014", Check("2026-11-25").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VG203", Tool.Run(_folder, "check", "models", "--today", "2026-11-25").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01.10.2027")]
    [InlineData("tomorrow")]
    public void What_is_no_day_ends_with_2(string day)
    {
        var run = Check(day);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("this is no date", run.Error, StringComparison.Ordinal);
    }

    private Tool.Outcome Check(string today, params string[] more) => Tool.Run(_folder, ["check", "--today", today, .. more]);

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
