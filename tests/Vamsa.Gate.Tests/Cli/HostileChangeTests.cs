using System.Text;

namespace Vamsa.Gate.Tests.Cli;

/// <summary>A change is hostile: its names, its links and its paths lead nowhere and say nothing that somebody obeys.</summary>
public sealed class HostileChangeTests : IDisposable
{
    private const string Train = """
        import pandas as pd
        from sklearn.linear_model import LogisticRegression
        people = pd.read_csv("people.csv", usecols=["age", "chol", "target"])
        LogisticRegression().fit(people[["chol"]], people["target"])

        """;

    private static readonly string Bad = Train.Replace("[[\"chol\"]]", "[[\"age\"]]", StringComparison.Ordinal);

    private readonly GitFolder _git = new();

    public HostileChangeTests() => _git.Write(".vamsa/policy.yml", "version: 1\nrules:\n  - { id: no-age, columns: [age] }\n").Commit("base");

    public void Dispose() => _git.Dispose();

    [Theory]
    [InlineData("with space.py")]
    [InlineData("new\nline.py")]
    [InlineData("quote\"and'.py")]
    [InlineData("per%20cent%.py")]
    [InlineData("::error::boom.py")]
    [InlineData("##vso[task.complete].py")]
    [InlineData("-leading.py")]
    [InlineData("--output=stolen.py")]
    [InlineData(":(glob)magic.py")]
    [InlineData("tab\tand\\backslash.py")]
    [InlineData("\u001b[2Jescape.py")]
    [InlineData("naïve_\u202e_дом.py")]
    [InlineData("deep/::warning::/x.py")]
    public void A_strange_name_is_found_changed_renamed_and_printed_harmless(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "these are no names on Windows");
        _git.Write(name, Train).Commit();
        _git.Write(name, Bad);
        Blocked();
        _git.Commit();
        Directory.CreateDirectory(Path.Combine(_git.Folder, "moved"));
        _git.Git("mv", "--", name, "moved/");
        var (code, output, _) = _git.Check("--base", "HEAD");
        Assert.Contains(", existing: column 'age'", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public void A_name_that_is_not_utf8_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have no such names");
        var folder = Path.Combine(_git.Folder, "latin");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "x.py"), Train);
        var moved = Repository.Run("sh", ["-c", "mv x.py \"$(printf 'caf\\351.py')\""], folder);
        Assert.Equal(0, moved.ExitCode);

        var (code, output, _) = _git.Check("--base", "HEAD");
        Assert.Contains("VG901 deny: The file's name is not UTF-8.", output, StringComparison.Ordinal);
        Assert.Equal(4, code);
    }

    [Fact]
    public void Links_out_of_the_repository_are_not_followed()
    {
        File.WriteAllText(Path.Combine(_git.Outside, "secret.py"), "COLUMNS = ['age']\n");
        Directory.CreateDirectory(Path.Combine(_git.Outside, "package"));
        File.WriteAllText(Path.Combine(_git.Outside, "package", "inner.py"), "COLUMNS = ['age']\n");
        _git.Write("train.py", Train).Write("people.csv", "age,chol,target\n").Commit();
        File.CreateSymbolicLink(Path.Combine(_git.Folder, "link.py"), Path.Combine(_git.Outside, "secret.py"));
        var (code, output, _) = _git.Check("--base", "HEAD");
        Assert.Contains("link.py:1:1: VG901 deny: The file is a link out of the repository", output, StringComparison.Ordinal);
        Assert.Equal(4, code);

        _git.Delete("link.py");
        Directory.CreateSymbolicLink(Path.Combine(_git.Folder, "package"), Path.Combine(_git.Outside, "package"));
        foreach (var import in (string[])["from package.inner import COLUMNS", "import json\nCOLUMNS = json.load(open('../secret.json'))", $"%run {_git.Outside}/secret.py"])
        {
            _git.Write("train.py", Train.Replace("people =", import + "\npeople =", StringComparison.Ordinal).Replace("[[\"chol\"]]", "[COLUMNS]", StringComparison.Ordinal));
            var report = _git.Check("--base", "HEAD", "--format", "json");
            Assert.DoesNotContain("secret", report.Output.Replace("/secret.", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("COLUMNS = ['age']", report.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_link_in_the_base_leads_where_it_led_then()
    {
        _git.Write("common/columns.py", "COLUMNS = ['chol']\n").Write("common/more.py", "COLUMNS = ['age']\n");
        Directory.CreateSymbolicLink(Path.Combine(_git.Folder, "shared"), "common");
        File.CreateSymbolicLink(Path.Combine(_git.Folder, "alias.py"), "common/columns.py");
        _git.Write("folder.py", Use("shared.columns")).Write("file.py", Use("alias")).Commit();
        Assert.Equal(0, _git.Check("--base", "HEAD").ExitCode);

        // Both scripts name the file by a link; the finding lies in the file itself.
        _git.Write("common/columns.py", "COLUMNS = ['chol', 'age']\n");
        var (code, output, _) = _git.Check("--base", "HEAD");
        Assert.Contains("blocked: 2 deny", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("common/columns.py:1:1: VG101 deny").Length - 1);
        Assert.Equal(1, code);

        // The link now leads to another file.
        _git.Write("common/columns.py", "COLUMNS = ['chol']\n");
        _git.Delete("alias.py");
        File.CreateSymbolicLink(Path.Combine(_git.Folder, "alias.py"), "common/more.py");
        (code, output, _) = _git.Check("--base", "HEAD");
        Assert.Contains("column 'age'", output, StringComparison.Ordinal);
        Assert.Equal(1, code);

        static string Use(string module) => Train.Replace("people =", $"from {module} import COLUMNS\npeople =", StringComparison.Ordinal)
            .Replace("[[\"chol\"]]", "[COLUMNS]", StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_is_not_read_through_a_link_out_of_the_repository()
    {
        File.WriteAllText(Path.Combine(_git.Outside, "policy.yml"), "version: 1\n");
        _git.Write("train.py", Bad);
        _git.Delete(".vamsa/policy.yml");
        File.CreateSymbolicLink(Path.Combine(_git.Folder, ".vamsa", "policy.yml"), Path.Combine(_git.Outside, "policy.yml"));
        var (code, _, error) = _git.Check("--base", "HEAD");
        Assert.Contains("a link out of the repository", error, StringComparison.Ordinal);
        Assert.Equal(2, code);
    }

    [Fact]
    public void A_submodule_that_moves_is_compared_with_what_it_was()
    {
        using var library = new GitFolder();
        library.Write("features.py", "COLUMNS = ['chol']\n").Commit("one");
        _git.Git("-c", "protocol.file.allow=always", "submodule", "-q", "add", new Uri(library.Folder).AbsoluteUri, "vendor");
        _git.Write("train.py", Train.Replace("people =", "from vendor.features import COLUMNS\npeople =", StringComparison.Ordinal)
            .Replace("[[\"chol\"]]", "[COLUMNS]", StringComparison.Ordinal)).Commit("with a submodule");
        Assert.Equal(0, _git.Check("--base", "HEAD").ExitCode);

        library.Write("features.py", "COLUMNS = ['chol', 'age']\n").Commit("two");
        Assert.Equal(0, Tool.Git(Path.Combine(_git.Folder, "vendor"), "pull", "-q").ExitCode);
        var (code, output, _) = _git.Check("--base", "HEAD");
        Assert.Contains("VG101 deny: column 'age'", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public void Attributes_that_call_a_script_binary_hide_nothing()
    {
        _git.Write("train.py", Train).Commit();
        _git.Write(".gitattributes", "*.py binary\n*.py filter=nothing\n").Write("train.py", Bad);
        var output = Blocked();
        Assert.Contains("train.py:4:1: VG101 deny", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_of_the_base_costs_its_size_and_no_more()
    {
        _git.Write("train.py", Train.Replace(", usecols=[\"age\", \"chol\", \"target\"]", "", StringComparison.Ordinal))
            .Write("people.csv", "age,chol,target\n" + new StringBuilder().Insert(0, "1,2,3\n", 2_000_000)).Commit();
        _git.Write("people.csv", "age,chol,target,extra\n").Write("train.py", Bad);
        Blocked();
    }

    /// <summary>In every format, and none of them says what a terminal, a runner or a browser would obey.</summary>
    private string Blocked()
    {
        string[] formats = ["sarif", "markdown", "html", "github", "gitlab", "azure"];
        var folder = Directory.CreateDirectory(Path.Combine(_git.Outside, "reports")).FullName;
        var (code, output, error) = _git.Check(["--base", "HEAD", .. formats.SelectMany(format => new[] { "--output", $"{format}={Path.Combine(folder, format)}" })]);
        Assert.Equal("", error);
        Assert.Equal(1, code);
        foreach (var report in formats.Select(format => File.ReadAllText(Path.Combine(folder, format))).Append(output))
        {
            Assert.Contains("VG101", report, StringComparison.Ordinal);
            var lines = report.Split('\n');
            Assert.DoesNotContain(lines, line => line.StartsWith("::error::", StringComparison.Ordinal) || line.StartsWith("::warning::", StringComparison.Ordinal));
            Assert.DoesNotContain(lines, line => line.StartsWith("##vso[task.complete", StringComparison.Ordinal));
            Assert.DoesNotContain('\u001b', report);
            if (!report.StartsWith('[')) Assert.DoesNotContain('\u202e', report);
        }

        return output;
    }
}
