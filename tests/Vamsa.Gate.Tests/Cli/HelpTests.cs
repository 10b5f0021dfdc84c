using System.CommandLine;
using Vamsa.Gate.Cli;

namespace Vamsa.Gate.Tests.Cli;

/// <summary>Help, completion, lists of paths and the progress line: what a person meets before the first report.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-help-").FullName;

    public static TheoryData<string> Commands => [.. All(CommandLine.Root()).Select(command => command.Words)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_has_examples_that_the_parser_takes(string words)
    {
        var root = CommandLine.Root();
        var page = HelpPages.Of(All(root).Single(command => command.Words == words).Command);
        Assert.True(page is not null, $"HelpPages has no page of '{words}'");
        var examples = page.Split('\n').Where(line => line.StartsWith("    vamsa-gate ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, line =>
        {
            var example = line.Trim().Split("  ")[0].Split(' ')[1..];
            Assert.Empty(CommandLine.Parse(root, example).Errors);
            Assert.StartsWith(words, string.Join(' ', example), StringComparison.Ordinal);
        });
    }

    /// <summary>A run makes the command that it is asked for, and must not meet another than the one in the whole.</summary>
    [Fact]
    public void A_command_by_itself_is_the_one_of_all()
    {
        foreach (var command in CommandLine.Root().Subcommands)
        {
            var alone = Assert.Single(CommandLine.Root(command.Name).Subcommands);
            Assert.Equal(Words(command), Words(alone));
        }

        Assert.Equal(CommandLine.Root().Subcommands.Count, CommandLine.Root("chekc").Subcommands.Count);

        static IEnumerable<string> Words(Command command) =>
            [command.Name, command.Description ?? "", .. command.Options.Select(option => option.Name), .. command.Subcommands.SelectMany(Words)];
    }

    [Fact]
    public void Help_ends_with_the_page()
    {
        var help = Tool.Run(_folder, "check", "--help");

        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        foreach (var word in (string[])["Usage:", "--policy", "Examples:", "Exit codes:"]) Assert.Contains(word, help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", help.Output, StringComparison.Ordinal);
        Assert.Contains("Environment:", Tool.Run(_folder, "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_says_what_can_follow()
    {
        string[] Suggested(string line) =>
            Tool.Run(_folder, $"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("check", Suggested("vamsa-gate ch"));
        Assert.Contains("--policy", Suggested("vamsa-gate check --po"));
        Assert.Contains("sarif", Suggested("vamsa-gate check --format "));
    }

    [Theory]
    [InlineData("bash", "complete -o default")]
    [InlineData("zsh", "#compdef vamsa-gate")]
    [InlineData("fish", "complete -c vamsa-gate")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void A_shell_gets_its_script(string shell, string line)
    {
        var run = Tool.Run(_folder, "completion", shell);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bash_completes_with_it()
    {
        Repository.Require("bash");
        File.WriteAllText(Path.Combine(_folder, "vamsa-gate"), $"#!/bin/sh\nexec dotnet '{Tool.Assembly}' \"$@\"\n");
        File.WriteAllText(Path.Combine(_folder, "script"), Tool.Run(_folder, "completion", "bash").Output);
        const string Line = "vamsa-gate prov";
        var run = Repository.Run(
            "bash",
            ["-c", $"chmod +x vamsa-gate; PATH=.:$PATH; . ./script; COMP_LINE='{Line}'; COMP_POINT={Line.Length}; COMP_WORDS=({Line}); COMP_CWORD=1; _vamsa_gate; echo \"${{COMPREPLY[@]}}\""],
            _folder);

        Assert.Equal("provenance\n", run.Output);
    }

    [Fact]
    public void A_list_of_paths_stands_for_them()
    {
        Write("a b.py", "x = 1\n");
        Write("c.py", "x = 1\n");
        Write("list", "a b.py\r\n\nc.py\n");

        Assert.Contains("2 scripts", Tool.Run(_folder, "check", "@list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_under_the_name_is_no_list()
    {
        Write("@list", "x = 1\n");
        Write("list", "no.py\n");

        Assert.Contains("1 script,", Tool.Run(_folder, "check", "@list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_cannot_bring_an_option()
    {
        Write("a.py", "x = 1\n");
        Write("list", "a.py\n--policy=mine.yml\n");
        var run = Tool.Run(_folder, "check", "@list");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("vamsa-gate: list: '--policy=mine.yml' is no path", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run(_folder, "check", "@nothing").ExitCode);
    }

    [Fact]
    public void Progress_is_one_line_that_is_gone_at_the_end()
    {
        using var terminal = new StringWriter();
        using (var progress = Progress.On(terminal, 3))
        {
            progress.ScriptDone();
            progress.Show();
            progress.ScriptDone();
            progress.Show();
        }

        Assert.Equal("\r\e[Kvamsa-gate: 1 of 3 scripts\r\e[Kvamsa-gate: 2 of 3 scripts\r\e[K", terminal.ToString());
        using var quiet = new StringWriter();
        using (var progress = Progress.On(quiet, 3)) progress.ScriptDone();
        Assert.Equal("", quiet.ToString());
    }

    private static IEnumerable<(string Words, Command Command)> All(Command command, string words = "") =>
        command.Subcommands.SelectMany(child => All(child, $"{words} {child.Name}".Trim())).Prepend((words, command));

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder, path), text);
}
