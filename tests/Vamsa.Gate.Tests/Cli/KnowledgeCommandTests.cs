namespace Vamsa.Gate.Tests.Cli;

public sealed class KnowledgeCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-knowledge-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_modelled_is_listed_in_order()
    {
        var run = Tool.Run(_folder, "knowledge", "list");
        var modules = run.Output.TrimEnd('\n').Split('\n')[..^1].Select(line => line.Split(':')[0]).ToList();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("pandas", modules);
        Assert.Equal(modules.Order(StringComparer.Ordinal), modules);
        Assert.Matches("^[0-9]+ modules, [0-9]+ names, sha256:[0-9a-f]{64}\n$", run.Output[(run.Output.TrimEnd('\n').LastIndexOf('\n') + 1)..]);
    }

    [Fact]
    public void Stubs_are_checked()
    {
        Assert.Equal(0, Tool.Run(_folder, "knowledge", "check").ExitCode);
        Write("good.pyi", "def f(x) -> Keep[x]: ...\n");
        Assert.Equal(0, Tool.Run(_folder, "knowledge", "check", "good.pyi").ExitCode);

        Write("bad.pyi", "def f(x) -> Kep[x]: ...\n");
        var run = Tool.Run(_folder, "knowledge", "check", "good.pyi", "bad.pyi");
        Assert.Equal((2, "bad.pyi:1:13: 'Kep' is no parameter of the function, no word and no class\n"), (run.ExitCode, run.Error));
        Assert.Equal(2, Tool.Run(_folder, "knowledge", "check", "nope.pyi").ExitCode);
    }

    [Fact]
    public void What_is_missing_is_told_most_frequent_first()
    {
        Write("a.py", """
            import pandas as pd
            import mylib, other
            from sklearn.linear_model import LogisticRegression
            df = pd.read_csv("heart.csv")
            df = other.clean(df)
            a = mylib.scramble(df)
            b = mylib.scramble(df)
            LogisticRegression().fit(a, df["target"])

            """);
        var run = Tool.Run(_folder, "knowledge", "missing", "a.py");

        Assert.Equal(
            "2 mylib.scramble, 1 on the way to a model, first a.py:6:5\n"
            + "1 other.clean, 1 on the way to a model, first a.py:5:6\n",
            run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder, path), text);
}
