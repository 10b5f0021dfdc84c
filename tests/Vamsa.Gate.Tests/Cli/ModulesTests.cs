using System.Text.Json;

namespace Vamsa.Gate.Tests.Cli;

/// <summary>What a script imports and opens is followed in its repository, though it is not among the arguments.</summary>
public sealed class ModulesTests : IDisposable
{
    private const string Train = """
        import pandas as pd
        from sklearn.linear_model import LogisticRegression
        df = pd.read_csv("heart.csv")

        """;

    private readonly string _outside = Directory.CreateTempSubdirectory("vamsa-modules-").FullName;

    public void Dispose() => Directory.Delete(_outside, recursive: true);

    private string Folder => Path.Combine(_outside, "repository");

    [Theory]
    [InlineData("train.py", "features.py", "from features import COLUMNS")]
    [InlineData("train.py", "features.py", "import features\nCOLUMNS = features.COLUMNS")]
    [InlineData("train.py", "features.py", "from features import *")]
    [InlineData("train.py", "lib/features.py", "from lib.features import COLUMNS")]
    [InlineData("train.py", "lib/__init__.py", "from lib import COLUMNS")]
    [InlineData("models/a/train.py", "features.py", "from features import COLUMNS")]
    [InlineData("models/train.py", "models/features.py", "from .features import COLUMNS")]
    [InlineData("models/a/train.py", "models/features.py", "from ..features import COLUMNS")]
    [InlineData("train.py", "features.py", "%run features.py")]
    [InlineData("models/train.py", "features.py", "%run -i ../features.py")]
    [InlineData("train.py", "config.json", "import json\nCOLUMNS = json.load(open('config.json'))")]
    [InlineData("models/train.py", "conf/config.json", "import json\nwith open('conf/config.json') as f:\n    COLUMNS = json.load(f)")]
    public void A_file_of_the_repository_is_followed(string script, string file, string import)
    {
        Init();
        Write(file, file.EndsWith(".json", StringComparison.Ordinal) ? """["age", "chol"]""" : """COLUMNS = ["age", "chol"]""");
        Write(script, $"{Train}{import}\nLogisticRegression().fit(df[COLUMNS], df['target'])\n");

        Assert.Equal(["age", "chol"], Features(Folder, script));
        Assert.Equal(["age", "chol"], Features(Path.GetDirectoryName(Path.Combine(Folder, script))!, Path.GetFileName(script)));
    }

    [Fact]
    public void A_notebook_is_run()
    {
        Init();
        Write("setup.ipynb", """{"cells": [{"cell_type": "code", "source": ["COLUMNS = ['age', 'chol']"], "metadata": {}, "outputs": []}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""");
        Write("train.py", Train + "%run setup.ipynb\nLogisticRegression().fit(df[COLUMNS], df['target'])\n");
        Assert.Equal(["age", "chol"], Features(Folder, "train.py"));
    }

    [Fact]
    public void A_package_passes_on_what_its_modules_hold()
    {
        Init();
        Write("lib/__init__.py", "from .columns import COLUMNS\n");
        Write("lib/columns.py", "from .base import BASE\nCOLUMNS = BASE + ['chol']\n");
        Write("lib/base.py", "BASE = ['age']\n");
        Write("train.py", Train + "import lib\nLogisticRegression().fit(df[lib.COLUMNS], df['target'])\n");
        Assert.Equal(["age", "chol"], Features(Folder, "train.py"));
    }

    [Fact]
    public void Modules_that_import_each_other_end()
    {
        Init();
        Write("a.py", "COLUMNS = ['age']\nimport b\n");
        Write("b.py", "import a\nimport train\nMORE = ['chol']\n");
        Write("train.py", Train + "import a\nimport b\nif __name__ == '__main__':\n    LogisticRegression().fit(df[a.COLUMNS + b.MORE], df['target'])\n");
        Assert.Equal(["age", "chol"], Features(Folder, "train.py"));
    }

    [Fact]
    public void A_syntax_error_in_a_module_costs_that_statement_of_the_module_only()
    {
        Init();
        Write("broken.py", "def (:\n\nCOLUMNS = ['age']\n");
        Write("train.py", Train + "from broken import COLUMNS\nLogisticRegression().fit(df[COLUMNS], df['target'])\n");
        Assert.Equal(["age"], Features(Folder, "train.py"));

        File.WriteAllBytes(Path.Combine(Folder, "broken.py"), [0xff, 0x00, 0xfe, 0x01]);
        Write("train.py", Train + "import broken\nLogisticRegression().fit(df[['chol']], df['target'])\n");
        Assert.Equal(["chol"], Features(Folder, "train.py"));
    }

    [Fact]
    public void Nothing_outside_the_repository_is_read()
    {
        Init();
        File.WriteAllText(Path.Combine(_outside, "secret.py"), "COLUMNS = ['secret']\n");
        File.WriteAllText(Path.Combine(_outside, "secret.json"), "[\"secret\"]");
        Directory.CreateDirectory(Path.Combine(_outside, "package"));
        File.WriteAllText(Path.Combine(_outside, "package", "inner.py"), "COLUMNS = ['secret']\n");
        File.CreateSymbolicLink(Path.Combine(Folder, "link.py"), Path.Combine(_outside, "secret.py"));
        File.CreateSymbolicLink(Path.Combine(Folder, "loop.py"), Path.Combine(Folder, "loop.py"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "package"), Path.Combine(_outside, "package"));
        foreach (var import in (string[])[
            "from secret import COLUMNS", "from ..secret import COLUMNS", "from link import COLUMNS", "from loop import COLUMNS",
            "from package.inner import COLUMNS", "%run ../secret.py",
            "import json\nCOLUMNS = json.load(open('../secret.json'))",
            $"import json\nCOLUMNS = json.load(open('{_outside}/secret.json'))"])
        {
            Write("train.py", $"{Train}{import}\nLogisticRegression().fit(df[COLUMNS], df['target'])\n");
            Assert.DoesNotContain("\"secret\"", Tool.Run(Folder, "provenance", "train.py").Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Outside_git_only_what_lies_below_the_script_is_read()
    {
        Write("config.py", "COLUMNS = ['above']\n");
        Write("a/config2.py", "COLUMNS = ['beside']\n");
        Write("a/train.py", Train + "from config import COLUMNS\nLogisticRegression().fit(df[COLUMNS], df['target'])\n");
        Assert.DoesNotContain("above", Features(Folder, "a/train.py"));

        Write("a/train.py", Train + "from config2 import COLUMNS\nLogisticRegression().fit(df[COLUMNS], df['target'])\n");
        Assert.Equal(["beside"], Features(Folder, "a/train.py"));
    }

    [Fact]
    public void A_folder_of_a_librarys_name_is_that_library_to_scripts_elsewhere()
    {
        Init();
        Write("pandas/__init__.py", "def read_csv(path):\n    return None\n");
        Write("examples/train.py", Train + "LogisticRegression().fit(df[['age']], df['target'])\n");
        Assert.Equal(["age"], Features(Folder, "examples/train.py"));
    }

    [Fact]
    public void The_order_of_arguments_changes_nothing_nor_does_a_module_that_is_one()
    {
        Init();
        Write("features.py", "COLUMNS = ['age']\n");
        Write("train.py", Train + "from features import COLUMNS\nLogisticRegression().fit(df[COLUMNS], df['target'])\n");
        Write("train2.py", Train + "from features import COLUMNS\nLogisticRegression().fit(df[COLUMNS], df['target'])\n");

        var run = Tool.Run(Folder, "provenance", "train.py", "train2.py", "features.py");
        Assert.Equal(run.Output, Tool.Run(Folder, "provenance", "features.py", "train2.py", "train.py").Output);
        Assert.Equal(Features(Folder, "train.py"), Features(Folder, "train.py", "features.py"));
    }

    [Fact]
    public void A_place_in_a_module_has_its_path_in_every_report()
    {
        Init();
        Write("lib/fitting.py", "from sklearn.linear_model import LogisticRegression\ndef train(df):\n    LogisticRegression().fit(df[['sex']], df['target'])\n");
        Write("jobs/train.py", Train + "from lib.fitting import train\ntrain(df)\n");
        var run = Tool.Run(Path.Combine(Folder, "jobs"), "check", "train.py", "--output", "sarif=o.sarif");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("../lib/fitting.py:3:5", run.Output, StringComparison.Ordinal);
        var sarif = File.ReadAllText(Path.Combine(Folder, "jobs", "o.sarif"));
        Assert.Contains("\"uri\": \"lib/fitting.py\"", sarif, StringComparison.Ordinal);
        Assert.DoesNotContain("../", sarif, StringComparison.Ordinal);
    }

    private static List<string> Features(string folder, params string[] scripts)
    {
        var run = Tool.Run(folder, ["provenance", .. scripts]);
        Assert.Equal(0, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        return
        [
            .. document.RootElement.GetProperty("scripts").EnumerateArray()
                .SelectMany(script => script.GetProperty("models").EnumerateArray())
                .SelectMany(model => model.GetProperty("columns").EnumerateArray())
                .Where(column => column.GetProperty("role").GetString() == "feature")
                .Select(column => column.GetProperty("column").GetString()!),
        ];
    }

    private void Init()
    {
        Directory.CreateDirectory(Folder);
        Tool.Git(Folder, "init", "-q");
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
