using System.Text.Json;

namespace Vamsa.Gate.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-cli-").FullName;

    public CommandTests() => Write("a.py", "import pandas as pd\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("chek")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--polcy", "x")]
    [InlineData("check", "--policy")]
    [InlineData("provenance", "--format", "sarif")]
    [InlineData("check", "a.py", "--output", "srif=x.json")]
    [InlineData("explain")]
    [InlineData("explain", "VG999")]
    [InlineData("policy", "check", "nope.yml")]
    [InlineData]
    public void What_is_not_understood_ends_with_2_and_a_line(params string[] arguments)
    {
        var run = Tool.Run(_folder, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
        Assert.All(run.Error.TrimEnd('\n').Split('\n'), line => Assert.Matches("^(vamsa-gate: |usage: )", line));
    }

    [Fact]
    public void Help_names_the_commands_and_the_exit_codes()
    {
        var run = Tool.Run(_folder, "--help");

        Assert.Equal(0, run.ExitCode);
        foreach (var word in (string[])["check", "provenance", "explain", "policy", "knowledge", "Exit codes"])
            Assert.Contains(word, run.Output, StringComparison.Ordinal);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", Tool.Run(_folder, "--version").Output);
    }

    [Fact]
    public void A_rule_is_explained() =>
        Assert.StartsWith("# VG101 · forbidden column\n", Tool.Run(_folder, "explain", "VG101").Output, StringComparison.Ordinal);

    [Fact]
    public void A_clean_script_passes()
    {
        var run = Tool.Run(_folder, "check", "a.py");
        Assert.Equal((0, "passed: 0 deny, 0 warn, 0 note; 1 script, 0 models\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_script_that_cannot_be_read_blinds_and_the_policy_may_accept_that()
    {
        File.WriteAllBytes(Path.Combine(_folder, "b.py"), [0xff, 0x00, 0xfe, 0x01]);
        var run = Tool.Run(_folder, "check", "b.py", "a.py");

        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("b.py:1:1: VG901 deny: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 scripts, 0 models, 1 unreadable", run.Output, StringComparison.Ordinal);

        Write("p.yml", "version: 1\nunresolved: { unreadable: warn }\n");
        Assert.Equal(0, Tool.Run(_folder, "check", "b.py", "--policy", "p.yml").ExitCode);
        Assert.Equal(0, Tool.Run(_folder, "provenance", "b.py").ExitCode);
    }

    [Fact]
    public void A_forbidden_feature_ends_with_1_also_beside_a_script_that_cannot_be_read()
    {
        Write("train.py", """
            import pandas as pd
            from sklearn.linear_model import LogisticRegression
            df = pd.read_csv("heart.csv")
            LogisticRegression().fit(df[["income", "sex"]], df["target"])
            """);
        var run = Tool.Run(_folder, "check", "train.py");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "train.py:4:1: VG101 deny: column 'sex' (sex_gender, by its name) of heart.csv is a feature of LogisticRegression "
            + "(core-protected/sex-gender): Sex and gender are protected attributes.\n",
            run.Output, StringComparison.Ordinal);

        File.WriteAllBytes(Path.Combine(_folder, "b.py"), [0xff, 0x00]);
        Assert.Equal(1, Tool.Run(_folder, "check", "b.py", "train.py").ExitCode);
        Assert.Equal(0, Tool.Run(_folder, "provenance", "train.py").ExitCode);
    }

    [Fact]
    public void A_path_that_is_missing_costs_that_path_only()
    {
        var run = Tool.Run(_folder, "provenance", "nope.py", "a.py");

        Assert.Equal((2, "vamsa-gate: there is no file or folder 'nope.py'\n"), (run.ExitCode, run.Error));
        Assert.Equal(["a.py"], Paths(run.Output));
    }

    [Fact]
    public void A_folder_without_scripts_says_so()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        var run = Tool.Run(_folder, "check", "empty");
        Assert.Equal((0, "vamsa-gate: there are no Python scripts in 'empty'\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_script_that_is_too_large_is_not_read()
    {
        using (var big = File.Create(Path.Combine(_folder, "big.py"))) big.SetLength(50_000_000);
        var run = Tool.Run(_folder, "check", "big.py");

        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("big.py:1:1: VG901 deny: The file has 47 MB; the limit is 32 MB.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_policy_ends_with_2_and_its_places()
    {
        Write(".vamsa/policy.yml", "version: 1\nrules:\n  - { id: a, colums: [b] }\n");
        var run = Tool.Run(_folder, "check", "a.py");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(".vamsa/policy.yml:3:14: unknown key 'colums' in a rule: did you mean 'columns'?\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run(_folder, "policy", "check").ExitCode);
        Assert.Equal(2, Tool.Run(_folder, "check", "a.py", "--policy", "nope.yml").ExitCode);
    }

    [Fact]
    public void A_good_policy_is_told()
    {
        Write("p.yml", "version: 1\npacks: [core-protected@2026.11]\n");
        Assert.Equal("p.yml: 20 rules, 0 datasets, no errors\n", Tool.Run(_folder, "policy", "check", "p.yml").Output);
    }

    [Fact]
    public void Reports_go_to_files_whole()
    {
        var run = Tool.Run(_folder, "check", "a.py", "--output", "sarif=o.sarif", "--output", "json=o.json");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("passed", run.Output, StringComparison.Ordinal);
        Assert.Equal(["a.py"], Paths(File.ReadAllText(Path.Combine(_folder, "o.json"))));
        Assert.Equal((byte)'{', File.ReadAllBytes(Path.Combine(_folder, "o.sarif"))[0]);
        Assert.Empty(Directory.GetFiles(_folder, "*.tmp"));
    }

    [Fact]
    public void A_file_takes_the_place_of_what_is_printed()
    {
        var run = Tool.Run(_folder, "provenance", "a.py", "-o", "o.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(["a.py"], Paths(File.ReadAllText(Path.Combine(_folder, "o.json"))));
    }

    [Fact]
    public void An_output_that_cannot_be_written_ends_with_2()
    {
        var run = Tool.Run(_folder, "check", "a.py", "-o", "no/such/folder/o.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("vamsa-gate: cannot write no/such/folder/o.txt: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif=")]
    [InlineData("")]
    public void An_output_without_a_file_ends_with_2(string output)
    {
        var run = Tool.Run(_folder, "check", "a.py", "-o", output);

        Assert.Equal((2, "", $"vamsa-gate: --output {output}: write the name of a file, or FORMAT=FILE\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void The_format_never_changes_the_verdict()
    {
        File.WriteAllBytes(Path.Combine(_folder, "b.py"), [0xff, 0x00]);
        foreach (var format in (string[])["text", "json", "sarif"])
            Assert.Equal(4, Tool.Run(_folder, "check", "b.py", "--format", format).ExitCode);
    }

    [Fact]
    public void A_path_may_look_like_an_option_of_the_parser()
    {
        Write("@a.py", "x = 1\n");
        Write("[b].py", "x = 1\n");
        Assert.Equal(["@a.py", "[b].py"], Paths(Tool.Run(_folder, "provenance", "@a.py", "[b].py").Output));
    }

    private static List<string> Paths(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("scripts").EnumerateArray().Select(script => script.GetProperty("path").GetString()!)];
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
