using System.Text.Json;

namespace Vamsa.Gate.Tests.Cli;

/// <summary>What is wrong with one file costs that file alone and is said on one line; nothing of any file ever runs.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Fit = """
        import pandas as pd
        from sklearn.svm import SVC
        df = pd.read_csv("ponds.csv")
        SVC().fit(df[["fish"]], df["frozen"])

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-bad-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("binary.py", new byte[] { 0x7f, 0x45, 0x4c, 0x46, 0, 0, 1 }, 1, 1)]
    [InlineData("latin.py", new byte[] { (byte)'x', (byte)'\n', (byte)'y', (byte)'=', 0xe9, (byte)'\n' }, 2, 3)]
    [InlineData("broken.ipynb", new byte[] { (byte)'{', (byte)'\n' }, 2, 1)]
    public void A_bad_file_is_one_line_with_its_place_and_the_others_are_analyzed(string name, byte[] bytes, int line, int column)
    {
        File.WriteAllBytes(Path.Combine(_folder, name), bytes);
        Write("good.py", Fit);

        var run = Tool.Run(_folder, "check", name, "good.py", "--output", "json=o.json");

        Assert.Equal(4, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith($"{name}:{line}:{column}: VG901 deny: ", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n'), said => said.Contains("VG901", StringComparison.Ordinal));
        Assert.Equal(1, Models("o.json", "good.py"));
    }

    /// <summary>A statement that was skipped is not the script: what stands around it is judged.</summary>
    [Fact]
    public void Each_syntax_error_is_one_line_with_its_place_and_the_others_are_analyzed()
    {
        Write("broken.py", "x = = 1\ny = )\n");
        Write("good.py", Fit);

        var run = Tool.Run(_folder, "check", "broken.py", "good.py", "--output", "json=o.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var said = run.Output.Split('\n');
        Assert.StartsWith("broken.py:1:5: VG901 warn: ", said[0], StringComparison.Ordinal);
        Assert.StartsWith("broken.py:2:5: VG901 warn: ", said[1], StringComparison.Ordinal);
        Assert.Equal(1, Models("o.json", "good.py"));

        Write("p.yml", "version: 1\nunresolved: { unknown: deny }\n");
        Assert.NotEqual(0, Tool.Run(_folder, "check", "broken.py", "--policy", "p.yml").ExitCode);
    }

    [Fact]
    public void An_empty_file_is_a_script_without_models()
    {
        Write("empty.py", "");
        Write("good.py", Fit);

        var run = Tool.Run(_folder, "check", "empty.py", "good.py", "--output", "json=o.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal((0, 1), (Models("o.json", "empty.py"), Models("o.json", "good.py")));
    }

    [Fact]
    public void A_file_of_50_MB_does_not_stop_the_others()
    {
        using (var big = File.Create(Path.Combine(_folder, "big.py"))) big.SetLength(50_000_000);
        Write("good.py", Fit);

        var run = Tool.Run(_folder, "check", ".", "--output", "json=o.json");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(1, Models("o.json", "good.py"));
    }

    [Fact]
    public void A_missing_path_in_check_is_told_and_the_others_are_judged()
    {
        Write("good.py", Fit.Replace("fish", "sex", StringComparison.Ordinal));

        var run = Tool.Run(_folder, "check", "nope.py", "good.py");

        Assert.Equal((2, "vamsa-gate: there is no file or folder 'nope.py'\n"), (run.ExitCode, run.Error));
        Assert.StartsWith("good.py:4:1: VG101 deny: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_executed_and_nothing_is_left_behind()
    {
        Write("danger.py", """
            import os, pathlib, subprocess
            open("ran", "w").write("x")
            pathlib.Path("ran2").touch()
            os.system("touch ran3")
            subprocess.run(["touch", "ran4"])
            exec("open('ran5', 'w')")
            __import__("helper")
            """);
        Write("helper.py", "open('ran6', 'w')\n");
        Write("danger.ipynb", """{"cells":[{"cell_type":"code","metadata":{},"outputs":[],"execution_count":null,"source":["!touch ran7\n","%run helper.py\n"]}],"metadata":{},"nbformat":4,"nbformat_minor":5}""");

        var run = Tool.Run(_folder, "check", ".");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["danger.ipynb", "danger.py", "helper.py"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Modules_and_data_outside_of_the_repository_are_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("vamsa-outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "secret.py"), "FEATURES = ['leaked_by_module']\n");
            File.WriteAllText(Path.Combine(outside, "secret.csv"), "leaked_by_header,y\n1,2\n");
            var repository = Path.Combine(outside, "repository");
            Directory.CreateDirectory(repository);
            Tool.Git(repository, "init", "-q");
            File.WriteAllText(Path.Combine(repository, "train.py"), $"""
                import sys
                sys.path.append({JsonSerializer.Serialize(outside)})
                import pandas as pd
                import secret
                from .. import secret as again
                from sklearn.svm import SVC
                df = pd.read_csv("../secret.csv")
                SVC().fit(df[secret.FEATURES + again.FEATURES], df["y"])
                """);

            var run = Tool.Run(repository, "provenance", "train.py");

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Contains("sklearn.svm.SVC", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("leaked", run.Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    private int Models(string report, string script)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, report)));
        return document.RootElement.GetProperty("scripts").EnumerateArray()
            .Single(one => one.GetProperty("path").GetString() == script).GetProperty("models").GetArrayLength();
    }

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder, path), text);
}
