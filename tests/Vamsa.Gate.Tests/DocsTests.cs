using System.Globalization;
using System.Text.RegularExpressions;

namespace Vamsa.Gate.Tests;

/// <summary>
/// Every command in a shell fence of the documents does what stands beside it, in a fresh copy of the repository. The
/// test command itself is proved by <c>.ci/run</c>, which has to be the one that the README names.
/// </summary>
public sealed partial class DocsTests(DocsTests.FreshCopy copy) : IClassFixture<DocsTests.FreshCopy>
{
    private const string TestCommand = "dotnet test -c Release";

    private readonly string _copy = copy.Folder;

    /// <summary>Its commands pack and install, so they are run by the tests of the packages.</summary>
    private const string Install = "docs/install.md";

    /// <summary>Its commands measure for minutes.</summary>
    private const string Measurements = "docs/python-front-end.md";

    private static readonly string[] Proved = ["README.md", ".github/CONTRIBUTING.md", "docs/accuracy.md", "docs/pull-requests.md"];

    public static TheoryData<string> Documents => [.. Proved];

    public static TheoryData<string> Linking =>
        [.. Repository.Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && (path.StartsWith("docs/", StringComparison.Ordinal) || !path.Contains('/')))];

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
            .Where(path => path is not (Install or Measurements) && !Proved.Contains(path) && Commands(path).Any());

        Assert.Empty(unproved);
        Assert.Contains("build/newcomer.sh", File.ReadAllText(Repository.At("tests/Vamsa.Gate.Package.Tests/ToolTests.cs")), StringComparison.Ordinal);
    }

    /// <summary>Those that measure are not run here; what they name is there.</summary>
    [Fact]
    public void Commands_that_measure_name_what_there_is()
    {
        var commands = Commands(Measurements).Select(command => command.Line).ToList();
        Assert.Equal(7, commands.Count);
        foreach (var command in commands)
        {
            var words = command.Split(' ').Select((word, i) => (Word: word, Before: i == 0 ? "" : command.Split(' ')[i - 1])).ToList();
            foreach (var (word, before) in words)
            {
                if (before == "-class") Assert.True(typeof(DocsTests).Assembly.GetType(word) is not null, $"{command}: there is no {word}");
                else if (before == "fuzz") Assert.Contains($"[nameof({word})]", File.ReadAllText(Repository.At("tests/Vamsa.Gate.Fuzz/Targets.cs")), StringComparison.Ordinal);
                else if (word.Contains('/') && !word.StartsWith("artifacts/bin/Vamsa.Gate.Tests/", StringComparison.Ordinal))
                    Assert.True(Path.Exists(Repository.At(word)), $"{command}: there is no {word}");
            }

            Assert.Contains(words, word => word.Word.Contains('/'));
        }
    }

    /// <summary>Where else examples are proved; a block of another language, or on another page, is one that nobody runs.</summary>
    private static readonly (string Page, string[] Languages, string By)[] Blocks =
    [
        ("README.md", ["sh", "python"], "DocsTests"),
        (".github/CONTRIBUTING.md", ["sh", "python", "text"], "DocsTests"),
        ("docs/accuracy.md", ["sh"], "DocsTests"),
        ("docs/pull-requests.md", ["sh"], "DocsTests"),
        ("docs/install.md", ["sh"], "ToolTests"),
        (Measurements, ["sh"], "DocsTests"),
        ("src/Vamsa.Gate/README.md", [""], "DocsTests"),
        ("src/Vamsa.Gate/Knowledge/Stubs/README.md", ["python"], "StubTests"),
        ("docs/msbuild.md", ["xml"], "MSBuildTests"),
        ("docs/continuous-integration.md", ["yaml", "json", "groovy"], "IntegrationDocsTests"),
        ("docs/packs.md", ["yaml"], "PolicyDocsTests"),
        ("docs/policy.md", ["yaml", "text"], "PolicyDocsTests"),
        ("docs/rules/", ["python", "yaml"], "RulePageTests"),
    ];

    [Fact]
    public void No_document_has_a_block_that_no_test_reads()
    {
        var unproved =
            from path in Repository.Files
            where path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith("tests/", StringComparison.Ordinal)
            from language in Languages(File.ReadAllText(Repository.At(path)))
            where !Blocks.Any(block => path.StartsWith(block.Page, StringComparison.Ordinal) && block.Languages.Contains(language))
            select $"{path}: {(language.Length > 0 ? language : "a block without a language")}";

        Assert.Empty(unproved);
        Assert.All(Blocks, block => Assert.Contains(Repository.Files, path =>
            path.EndsWith($"/{block.By}.cs", StringComparison.Ordinal) && (block.By == nameof(DocsTests) || File.ReadAllText(Repository.At(path)).Contains(Path.GetFileName(block.Page), StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("```sh\na\n```\n", "sh")]
    [InlineData("x\n\n  ```bash\n  a\n  ```\n```\nb\n```\n", "bash,")]
    [InlineData("~~~console\n$ a\n~~~\n", "console")]
    [InlineData("<!-- ```sh -->\n", "")]
    public void A_block_is_seen_however_it_is_fenced(string text, string languages) =>
        Assert.Equal(languages, string.Join(',', Languages(text)));

    /// <summary>Of each fenced block the word behind its fence.</summary>
    private static IEnumerable<string> Languages(string text)
    {
        string? fence = null;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (fence is not null)
            {
                if (line == fence) fence = null;
            }
            else if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
            {
                fence = line[..3];
                yield return line[3..].Trim();
            }
        }
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

    /// <summary>One for all documents: what the first builds the others need not.</summary>
    public sealed class FreshCopy : IDisposable
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("vamsa-copy-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
