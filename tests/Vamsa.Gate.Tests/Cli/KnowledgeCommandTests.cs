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
            + "1 other.clean, 1 on the way to a model, first a.py:5:6\n"
            + "1 of 4 calls on data and models are modelled: 25.0 %\n",
            run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void What_is_modelled_in_a_module_or_class_is_printed()
    {
        Write("policy.yml", "version: 1\nknowledge: [stubs]\n");
        Write("stubs/shoplib.pyi", """
            class Table(Frame):
                rows: Length[self]
                def tidy(self: Data, *, drop=None, **options) -> Drop[self, drop | "id", None, 1]: ...
            def load(name, *parts) -> Table[Read[name], tuple[1, 2.5, True, None]]: ...
            def __getattr__(name) -> Inert: ...

            """);
        Assert.Equal(
            "class Table of shoplib.Table\nload(name, *parts) -> shoplib.Table[Read[name], tuple[1, 2.5, True, None]]\nwhat is not listed: Inert\n",
            Tool.Run(_folder, "knowledge", "list", "shoplib", "--policy", "policy.yml").Output);
        Assert.Equal(
            "rows: Length[self]\ntidy(self: Data, *, drop, **options) -> Drop[self, drop | \"id\", None, 1]\n",
            Tool.Run(_folder, "knowledge", "list", "shoplib.Table", "--policy", "policy.yml").Output);
        Assert.Contains("read_csv(", Tool.Run(_folder, "knowledge", "list", "pandas").Output, StringComparison.Ordinal);

        var unknown = Tool.Run(_folder, "knowledge", "list", "sklaern");
        Assert.Equal((2, "vamsa-gate: nothing is known of 'sklaern'; did you mean 'sklearn'?\n"), (unknown.ExitCode, unknown.Error));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
