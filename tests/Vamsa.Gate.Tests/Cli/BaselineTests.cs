using System.Text.Json;

namespace Vamsa.Gate.Tests.Cli;

/// <summary>A repository that starts with findings.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Train = """
        import pandas as pd
        from sklearn.linear_model import LogisticRegression
        people = pd.read_csv("people.csv", usecols=["age", "chol", "ssn", "target"])
        LogisticRegression().fit(people[["age", "ssn"]], people["target"])

        """;

    private readonly GitFolder _git = new();

    public BaselineTests() => _git
        .Write(".vamsa/policy.yml", "version: 1\nrules:\n  - { id: known, columns: [age, ssn, chol] }\n")
        .Write("train.py", Train).Commit("base");

    public void Dispose() => _git.Dispose();

    [Fact]
    public void What_the_baseline_knows_is_listed_and_what_is_new_blocks()
    {
        Assert.Equal(1, _git.Check().ExitCode);
        var (code, output, _) = _git.Check("--write-baseline", "baseline.sarif");
        Assert.Contains("passed: 0 deny, 0 warn, 0 note, 2 existing", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
        Assert.Equal(0, _git.Check("--baseline", "baseline.sarif").ExitCode);

        // Lines move; one more column of the same line is news.
        _git.Write("train.py", "\n\n" + Train);
        Assert.Equal(0, _git.Check("--baseline", "baseline.sarif").ExitCode);
        _git.Edit("train.py", "[\"age\", \"ssn\"]", "[\"age\", \"ssn\", \"chol\"]");
        (code, output, _) = _git.Check("--baseline", "baseline.sarif");
        Assert.Contains("train.py:6:1: VG101 deny: column 'chol'", output, StringComparison.Ordinal);
        Assert.Contains("blocked: 1 deny, 0 warn, 0 note, 2 existing", output, StringComparison.Ordinal);
        Assert.Equal(1, code);

        using var sarif = JsonDocument.Parse(_git.Check("--baseline", "baseline.sarif", "--format", "sarif").Output);
        Assert.Equal(
            ["new", "unchanged"],
            sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("baselineState").GetString()));
    }

    [Fact]
    public void A_baseline_in_the_repository_is_the_base_s()
    {
        _git.Check("--write-baseline", ".vamsa/baseline.sarif");
        _git.Commit();
        _git.Edit("train.py", "[\"age\", \"ssn\"]", "[\"age\", \"ssn\", \"chol\"]");
        Assert.Equal(0, _git.Check("--write-baseline", ".vamsa/baseline.sarif").ExitCode);
        Assert.Equal(0, _git.Check("--baseline", ".vamsa/baseline.sarif").ExitCode);
        Assert.Equal(1, _git.Check("--base", "HEAD", "--baseline", ".vamsa/baseline.sarif").ExitCode);
    }

    [Theory]
    [InlineData("not json", "it is no SARIF: line 1 is not JSON")]
    [InlineData("{}", "it holds no run of Vamsa.Gate")]
    [InlineData("[]", "it holds no run of Vamsa.Gate")]
    [InlineData("{\"runs\": [{\"tool\": {\"driver\": {\"name\": \"Other\"}}, \"results\": []}]}", "it holds no run of Vamsa.Gate")]
    [InlineData("{\"runs\": [{\"tool\": {\"driver\": {\"name\": \"Vamsa.Gate\"}}, \"results\": [{\"partialFingerprints\": {\"vamsaGateFinding/v0\": \"x\"}}]}]}", "write it anew")]
    [InlineData("{\"runs\": [{\"tool\": {\"driver\": {\"name\": \"Vamsa.Gate\"}}, \"results\": [{\"partialFingerprints\": {\"vamsaGateFinding/v1\": \"\\ud800\"}}]}]}", "cannot be read")]
    public void What_is_no_baseline_is_refused(string text, string says)
    {
        _git.Write("baseline.sarif", text);
        var (code, output, error) = _git.Check("--baseline", "baseline.sarif");
        Assert.Equal("", output);
        Assert.StartsWith("vamsa-gate: cannot use the baseline baseline.sarif: ", error, StringComparison.Ordinal);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Equal(2, code);
    }

    [Fact]
    public void A_baseline_that_is_not_there_or_cannot_be_written_ends_the_run()
    {
        Assert.Equal(2, _git.Check("--baseline", "none.sarif").ExitCode);
        Assert.Equal(2, _git.Check("--baseline", ".vamsa").ExitCode);
        Assert.Equal(2, _git.Check("--write-baseline", "no/folder/baseline.sarif").ExitCode);
        Assert.Equal(2, _git.Check("--write-baseline", "baseline.sarif", "missing.py").ExitCode);
        Assert.False(File.Exists(Path.Combine(_git.Folder, "baseline.sarif")));
    }
}
