namespace Vamsa.Gate.Tests.Cli;

/// <summary>Stubs that a repository's policy brings: they decide what its own library's calls do.</summary>
public sealed class OwnKnowledgeTests : IDisposable
{
    private const string Train = """
        import mlkit
        from mlkit.clean import tidy
        df = tidy(mlkit.load("dwh.loans"))
        mlkit.Scorer().fit(df[["age", "debt"]], df["late"])

        """;

    private readonly string _outside = Directory.CreateTempSubdirectory("vamsa-own-").FullName;

    public OwnKnowledgeTests()
    {
        Directory.CreateDirectory(Folder);
        Tool.Git(Folder, "init", "-q");
        Write("train.py", Train);
        Write("stubs/mlkit/__init__.pyi", """
            from sklearn.base import Classifier
            class Scorer(Classifier): ...
            def load(table) -> Read[table]: ...

            """);
        Write("stubs/mlkit/clean.pyi", "def tidy(data: Data) -> Keep[data]: ...\n");
    }

    private string Folder => Path.Combine(_outside, "repository");

    public void Dispose() => Directory.Delete(_outside, recursive: true);

    [Fact]
    public void A_library_of_the_company_is_modelled()
    {
        Policy("knowledge: [stubs]");
        var run = Tool.Run(Folder, "provenance", "train.py", "--format", "text");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("mlkit.Scorer", run.Output, StringComparison.Ordinal);
        Assert.Contains("complete", run.Output, StringComparison.Ordinal);
        Assert.Equal("2 of 2 calls on data and models are modelled: 100.0 %\n", Tool.Run(Folder, "knowledge", "missing", "train.py").Output);
        Assert.EndsWith("2 of your own, no errors\n", Tool.Run(Folder, "knowledge", "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_is_named_by_its_own_name()
    {
        Write("ml/mlkit.pyi", "def load(table) -> Read[table]: ...\n");
        Policy("knowledge: [ml/mlkit.pyi]");
        Assert.StartsWith("load(", Tool.Run(Folder, "knowledge", "list", "mlkit").Output, StringComparison.Ordinal);
    }

    /// <summary>The stub says what matters of a module whose source is in the repository too.</summary>
    [Fact]
    public void A_stub_stands_for_the_source_of_its_module()
    {
        Write("mlkit/__init__.py", "def load(table):\n    return secret(table)\nclass Scorer: pass\n");
        Write("mlkit/clean.py", "def tidy(data):\n    return None\n");
        Policy("knowledge: [stubs]");
        Assert.Contains("mlkit.Scorer", Tool.Run(Folder, "provenance", "train.py", "--format", "text").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_stub_has_its_place_and_ends_with_2()
    {
        Write("stubs/mlkit/clean.pyi", "def tidy(data: Dta) -> Kep[data]: ...\n");
        Policy("knowledge: [stubs]");
        foreach (var command in (string[][])[["check", "train.py"], ["provenance", "train.py"], ["knowledge", "check"], ["policy", "check"]])
        {
            var run = Tool.Run(Folder, command);
            Assert.Equal(2, run.ExitCode);
            Assert.Equal(
                "stubs/mlkit/clean.pyi:1:16: no such role; roles are Data, Features, Labels, Weight, Group, Stratify, Evaluation, Model\n"
                + "stubs/mlkit/clean.pyi:1:24: 'Kep' is no parameter of the function, no word and no class\n",
                run.Error);
        }
    }

    [Theory]
    [InlineData("../mlkit.pyi", "'../mlkit.pyi' is no path in the repository: write one from its root, as 'tools/stubs/mylib.pyi'")]
    [InlineData("stubs/../../mlkit.pyi", "'stubs/../../mlkit.pyi' is no path in the repository: write one from its root, as 'tools/stubs/mylib.pyi'")]
    [InlineData("/etc/mlkit.pyi", "'/etc/mlkit.pyi' is no path in the repository: write one from its root, as 'tools/stubs/mylib.pyi'")]
    [InlineData("nowhere", "there is no 'nowhere' in the repository")]
    [InlineData("train.py", "'train.py' is no stub: a stub's name ends in '.pyi'")]
    [InlineData("empty", "there are no stubs (.pyi) in 'empty'")]
    [InlineData("link/mlkit.pyi", "there is no stub 'link/mlkit.pyi' in the repository that may be read")]
    [InlineData("link", "there are no stubs (.pyi) in 'link'")]
    public void A_path_out_of_the_repository_or_without_a_stub_is_an_error(string path, string message)
    {
        File.WriteAllText(Path.Combine(_outside, "mlkit.pyi"), "def load(table) -> Read[table]: ...\n");
        Directory.CreateDirectory(Path.Combine(Folder, "empty"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "link"), _outside);
        Policy($"knowledge: [{path}]");

        var run = Tool.Run(Folder, "check", "train.py");
        Assert.Equal((2, $".vamsa/policy.yml:2:13: {message}\n"), (run.ExitCode, run.Error));
    }

    private void Policy(string line) => Write(".vamsa/policy.yml", $"version: 1\n{line}\n");

    private void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
