using System.Globalization;
using System.Text.RegularExpressions;

namespace Vamsa.Gate.Tests;

/// <summary>
/// Every command in a shell fence of the documents does what stands beside it, in a fresh copy of the repository. The
/// test command itself is proved by <c>.ci/run</c>, which has to be the one that the README names.
/// </summary>
public sealed partial class DocsTests : IDisposable
{
    private const string TestCommand = "dotnet test -c Release";

    private readonly string _copy = Directory.CreateTempSubdirectory("vamsa-copy-").FullName;

    /// <summary>Its commands pack and install, so they are run by the tests of the packages.</summary>
    private const string Install = "docs/install.md";

    private static readonly string[] Proved = ["README.md", ".github/CONTRIBUTING.md", "docs/accuracy.md", "docs/pull-requests.md"];

    public static TheoryData<string> Documents => [.. Proved];

    public static TheoryData<string> Linking =>
        [.. Repository.Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && (path.StartsWith("docs/", StringComparison.Ordinal) || !path.Contains('/')))];

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    [Theory, MemberData(nameof(Documents))]
    public void Commands_do_what_they_say(string document)
    {
        foreach (var (command, exitCode) in Commands(document).Where(command => !IsTest(command.Line)))
        {
            if (!Directory.EnumerateFileSystemEntries(_copy).Any()) CopyRepository();
            var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var (code, output, error) = Repository.Run(Program(words[0]), words[1..], _copy);
            Assert.True(code == exitCode, $"{document}: {command}\nended with {code}\n{output}\n{error}");

            // A build that fails ends with 1 too.
            if (exitCode == 1) Assert.Contains("VG101", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_readme_names_two_commands_and_the_second_is_what_ci_runs()
    {
        var commands = Commands("README.md").Select(command => command.Line).ToList();

        Assert.Equal(2, commands.Count);
        Assert.Contains(" check tests/cases/scripts", commands[0], StringComparison.Ordinal);
        Assert.Equal(TestCommand, commands[1]);
        var ci = File.ReadAllText(Repository.At(".ci/run"));
        Assert.Contains($"\n{TestCommand} --report", ci, StringComparison.Ordinal);
    }

    [Fact]
    public void No_document_has_a_command_that_no_test_runs()
    {
        var unproved = Repository.Files
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith("tests/", StringComparison.Ordinal))
            .Where(path => path != Install && !Proved.Contains(path) && Commands(path).Any());

        Assert.Empty(unproved);
        Assert.Contains("build/newcomer.sh", File.ReadAllText(Repository.At("tests/Vamsa.Gate.Package.Tests/ToolTests.cs")), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Linking))]
    public void Links_lead_to_files(string document)
    {
        var folder = Path.GetDirectoryName(Repository.At(document))!;
        var broken = Link().Matches(File.ReadAllText(Repository.At(document)))
            .Select(link => link.Groups["target"].Value)
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

        Assert.Empty(broken);
    }

    /// <summary>A line of a shell fence, and the exit code in its comment: <c># exits 1</c>.</summary>
    private static IEnumerable<(string Line, int ExitCode)> Commands(string document) =>
        from Match fence in ShellFence().Matches(File.ReadAllText(Repository.At(document)))
        from line in fence.Groups["lines"].Value.Split('\n')
        where !string.IsNullOrWhiteSpace(line)
        let parts = line.Split(" # exits ", StringSplitOptions.TrimEntries)
        select (parts[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);

    /// <summary>With the variables that stand in front of it: running the tests in a test would have no end.</summary>
    private static bool IsTest(string line) =>
        line.EndsWith(TestCommand, StringComparison.Ordinal)
        && line[..^TestCommand.Length].TrimEnd().Split(' ').All(word => word is "" || word.Contains('='));

    /// <summary>The tool that was built with these tests stands for the one that a reader installed.</summary>
    private static string Program(string word) => word == "vamsa-gate" ? Path.Combine(AppContext.BaseDirectory, word) : word;

    private void CopyRepository()
    {
        foreach (var path in Repository.Files)
        {
            var target = Path.Combine(_copy, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.At(path), target);
        }

        string[][] commit =
            [["init", "-q"], ["add", "-A"], ["-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "copy"]];
        foreach (var arguments in commit)
            Assert.Equal(0, Repository.Run("git", arguments, _copy).ExitCode);
    }

    [GeneratedRegex(
        """^[ ]*```sh\n(?<lines>.*?)^[ ]*```""",
        RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShellFence();

    [GeneratedRegex("""\]\((?<target>[^):#]+)\)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
