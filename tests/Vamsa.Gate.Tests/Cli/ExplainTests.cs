namespace Vamsa.Gate.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-explain-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_column_has_its_steps_and_what_is_open_its_reason()
    {
        Write("train.py", """
            import pandas as pd
            import mylib
            from sklearn.linear_model import LogisticRegression
            df = pd.read_csv("heart.csv")
            df["ratio"] = df["chol"] / df["age"]
            LogisticRegression().fit(df[["ratio"]], df["target"])
            LogisticRegression().fit(mylib.scramble(df.drop("target", axis=1)), df["target"])

            """);
        var run = Tool.Run(_folder, "explain", "train.py");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var line in (string[])[
            "train.py\n",
            "LogisticRegression.fit at train.py:6:1: complete, every column is known\n",
            "    feature chol of heart.csv: derived, combined with others or aggregated\n",
            "      train.py:4:6: chol read from heart.csv\n",
            "    label target of heart.csv: direct, its own values\n",
            "LogisticRegression.fit at train.py:7:1: partial, calls that are not modelled stand on the way\n",
            "    feature: every column but ratio, target of heart.csv\n",
            "      why: the columns of what pandas.read_csv at train.py:4:6 reads are not in the code; `datasets:` in the policy can name them\n",
            "    not modelled: mylib.scramble at train.py:7:26\n"])
            Assert.Contains(line, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_without_a_model_says_so()
    {
        Write("a.py", "x = 1\n");
        Assert.Equal("a.py\n  no model is trained\n", Tool.Run(_folder, "explain", "a.py").Output);
    }

    [Fact]
    public void What_is_neither_a_rule_nor_a_path_ends_with_2()
    {
        var run = Tool.Run(_folder, "explain", "nope.py");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("vamsa-gate: there is no rule, file or folder 'nope.py'; rules are VG101", run.Error, StringComparison.Ordinal);
    }

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder, path), text);
}
