namespace Vamsa.Gate.Tests.Cli;

/// <summary>A policy to begin with: written once, from data that lies in the repository, and right from the start.</summary>
public sealed class InitTests : IDisposable
{
    private const string Train = """
        import sys
        import pandas as pd
        from sklearn.datasets import load_iris
        from sklearn.svm import SVC

        pupils = pd.read_csv("../data/pupils.csv", sep=";")
        SVC().fit(pupils.drop(columns=["mark", "id"]), pupils["mark"])
        people = pd.read_parquet("../data/people.parquet")
        SVC().fit(people.drop(columns="income"), people["income"])
        towns = pd.read_excel("../data/people.xlsx", sheet_name="other")
        SVC().fit(towns[["town"]], towns["zip"])
        other = pd.read_csv(sys.argv[1])
        SVC().fit(other.drop(columns="y"), other["y"])
        iris = load_iris()
        SVC().fit(iris.data, iris.target)
        far = pd.read_csv("s3://bucket/far[1]*.csv")
        SVC().fit(far[["race", "b"]], far["c"])
        clients = pd.read_sql_table("clients", connection)
        SVC().fit(clients.drop(columns="churn"), clients["churn"])

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-init-").FullName;

    public InitTests()
    {
        Tool.Git(_folder, "init", "-q");
        Directory.CreateDirectory(At("models"));
        Directory.CreateDirectory(At("data"));
        Write("models/train.py", Train);
        Write("data/pupils.csv", "\uFEFFid;sex;\"home; town\";age;mark\n1;f;Ulm;30;2\n");
        foreach (var name in new[] { "people.parquet", "people.xlsx" })
            File.Copy(Repository.At($"tests/Vamsa.Gate.Tests/Analysis/Files/{name}"), At($"data/{name}"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_policy_lists_the_data_that_the_scripts_read_with_guesses_in_comments()
    {
        var run = Tool.Run(_folder, "init");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(".vamsa/policy.yml: 4 datasets, 6 categories to confirm, 3 datasets whose columns are not known\n", run.Output);
        var policy = File.ReadAllText(At(".vamsa/policy.yml"));
        Assert.Contains("\npacks:\n  - core-protected@2026.11 ", policy, StringComparison.Ordinal);
        Assert.Contains("""

              - name: pupils
                match: { paths: ["**/pupils.csv"] }    # pandas.read_csv in models/train.py
                columns:
                  id:
                  sex:    # sex_gender
                  "home; town":
                  age:    # age
                  mark:

            """, policy, StringComparison.Ordinal);
        Assert.Contains("      age:    # age\n      Geschlecht:    # sex_gender\n      income:\n", policy, StringComparison.Ordinal);
        Assert.Contains("      town:    # geo_coarse\n      zip:    # geo_postal\n", policy, StringComparison.Ordinal);
        Assert.Contains("match: { loaders: [\"sklearn.datasets.load_iris\"] }", policy, StringComparison.Ordinal);
        Assert.Contains("#  - pandas.read_csv in models/train.py: the code does not tell which data it reads\n", policy, StringComparison.Ordinal);
        Assert.Contains("#    match: { paths: [\"**/far?1??.csv\"] }    # pandas.read_csv in models/train.py\n#    columns: [\"b\", \"race\", \"c\", ...]\n", policy, StringComparison.Ordinal);
        Assert.Contains("#    match: { tables: [\"clients\"] }", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_is_valid_and_changes_no_verdict_before_somebody_confirms()
    {
        var before = Tool.Run(_folder, "check");
        Tool.Run(_folder, "init");

        var check = Tool.Run(_folder, "policy", "check");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Contains("4 datasets, no errors", check.Output, StringComparison.Ordinal);
        Assert.Equal(before.Output, Tool.Run(_folder, "check").Output);
    }

    [Fact]
    public void A_confirmed_category_counts()
    {
        Tool.Run(_folder, "init");
        var policy = File.ReadAllText(At(".vamsa/policy.yml"));
        Write(".vamsa/policy.yml", policy.Replace("      \"home; town\":\n", "      \"home; town\": religion\n", StringComparison.Ordinal)
            .Replace("      sex:    # sex_gender", "      sex: none", StringComparison.Ordinal));

        var run = Tool.Run(_folder, "check");

        Assert.Contains("'home; town' (religion", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'sex'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_is_not_changed()
    {
        Directory.CreateDirectory(At(".vamsa"));
        Write(".vamsa/policy.yml", "version: 1\n");

        var run = Tool.Run(_folder, "init");

        Assert.Equal((2, "vamsa-gate: .vamsa/policy.yml is there already; it is not changed\n"), (run.ExitCode, run.Error));
        Assert.Equal("version: 1\n", File.ReadAllText(At(".vamsa/policy.yml")));
    }

    [Fact]
    public void No_link_is_followed()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("links need a privilege on Windows");
        var outside = Directory.CreateTempSubdirectory("vamsa-outside-").FullName;
        try
        {
            Directory.CreateSymbolicLink(At(".vamsa"), outside);

            var run = Tool.Run(_folder, "init");

            Assert.Equal((2, "vamsa-gate: cannot write .vamsa/policy.yml: it is a link\n"), (run.ExitCode, run.Error));
            Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void A_path_that_is_not_there_writes_nothing()
    {
        var run = Tool.Run(_folder, "init", "nope");

        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(At(".vamsa")));
    }

    [Fact]
    public void A_repository_without_data_has_a_policy_too()
    {
        Write("models/train.py", "print(1)\n");

        Assert.Equal(".vamsa/policy.yml: 0 datasets, 0 categories to confirm\n", Tool.Run(_folder, "init").Output);
        Assert.Equal(0, Tool.Run(_folder, "policy", "check").ExitCode);
    }

    private string At(string path) => Path.Combine(_folder, path);

    private void Write(string path, string text) => File.WriteAllText(At(path), text);
}
