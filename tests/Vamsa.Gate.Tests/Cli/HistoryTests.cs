namespace Vamsa.Gate.Tests.Cli;

/// <summary>What a change is compared with: branches, merge commits, shallow clones, and names that are none.</summary>
public sealed class HistoryTests : IDisposable
{
    private const string Train = """
        import pandas as pd
        from sklearn.linear_model import LogisticRegression
        people = pd.read_csv("people.csv", usecols=["age", "chol", "target"])
        LogisticRegression().fit(people[["chol"]], people["target"])

        """;

    private readonly GitFolder _git = new();

    public HistoryTests() => _git
        .Write(".vamsa/policy.yml", "version: 1\nrules:\n  - { id: no-age, columns: [age] }\n")
        .Write("train.py", Train)
        .Write("score.py", Train)
        .Commit("base");

    public void Dispose() => _git.Dispose();

    [Fact]
    public void A_branch_is_compared_with_the_place_where_it_parted()
    {
        _git.Git("checkout", "-q", "-b", "topic");
        _git.Edit("train.py", "[[\"chol\"]]", "[[\"chol\", \"age\"]]");
        _git.Commit("topic");
        _git.Git("checkout", "-q", "main");
        _git.Edit("score.py", "[[\"chol\"]]", "[[\"age\"]]");
        _git.Commit("main moves on");
        _git.Git("checkout", "-q", "topic");

        var (code, output, _) = _git.Check("--base", "main");
        Assert.Contains("train.py:4:1: VG101 deny", output, StringComparison.Ordinal);
        Assert.DoesNotContain("score.py", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public void The_merge_commit_of_a_pull_request_is_compared_with_its_first_parent()
    {
        MakePullRequest();
        var (code, output, _) = _git.Check("--base", "HEAD^1");
        Assert.Contains("train.py:4:1: VG101 deny", output, StringComparison.Ordinal);
        Assert.Contains("blocked: 1 deny, 0 warn, 0 note; 1 script, 1 model", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public void A_clone_of_depth_two_is_enough_and_less_says_what_to_set()
    {
        MakePullRequest();
        var deep = Clone("deep", 2);
        var (code, output, error) = Tool.Run(deep, "check", "--base", "HEAD^1");
        Assert.Equal("", error);
        Assert.Contains("train.py:4:1: VG101 deny", output, StringComparison.Ordinal);
        Assert.Equal(1, code);

        var shallow = Clone("shallow", 1);
        (code, output, error) = Tool.Run(shallow, "check", "--base", "HEAD^1");
        Assert.Equal("", output);
        Assert.Contains("vamsa-gate: --base: 'HEAD^1' is not in this clone, which is shallow: set `fetch-depth: 2`", error, StringComparison.Ordinal);
        Assert.Equal(2, code);
    }

    [Fact]
    public void A_base_that_was_fetched_alone_is_known_by_the_merge_commit()
    {
        MakePullRequest();
        var parent = _git.Git("rev-parse", "HEAD^1");
        var before = _git.Git("rev-parse", "HEAD^1^");
        var shallow = Clone("shallow", 1);
        Assert.Equal(0, Tool.Git(shallow, "fetch", "-q", "--depth=1", "origin", parent).ExitCode);
        Assert.Equal(1, Tool.Run(shallow, "check", "--base", parent).ExitCode);

        // Another commit, of which this clone does not know how it is related.
        Assert.Equal(0, Tool.Git(shallow, "fetch", "-q", "--depth=1", "origin", before).ExitCode);
        var (code, _, error) = Tool.Run(shallow, "check", "--base", before);
        Assert.Contains("fetch-depth", error, StringComparison.Ordinal);
        Assert.Equal(2, code);
    }

    [Theory]
    [InlineData("-x")]
    [InlineData("--output=stolen")]
    [InlineData("no-such-branch")]
    [InlineData("HEAD:train.py")]
    [InlineData("main..topic")]
    [InlineData("0000000000000000000000000000000000000000")]
    [InlineData("main\nHEAD")]
    public void A_name_that_is_no_commit_is_refused(string name)
    {
        foreach (var option in (string[])["--base", "--policy-from"])
        {
            var (code, output, error) = _git.Check($"{option}={name}{(option == "--base" ? "" : ":.vamsa/policy.yml")}");
            Assert.Equal("", output);
            Assert.StartsWith("vamsa-gate: ", error, StringComparison.Ordinal);
            Assert.Equal(1, error.Count(character => character == '\n'));
            Assert.Equal(2, code);
        }

        Assert.False(File.Exists(Path.Combine(_git.Folder, "stolen")));
    }

    [Fact]
    public void Outside_of_a_repository_and_before_the_first_commit_there_is_no_base()
    {
        var (code, _, error) = Tool.Run(_git.Outside, "check", "--base", "main", _git.Outside);
        Assert.Contains("--base: needs a git repository", error, StringComparison.Ordinal);
        Assert.Equal(2, code);

        using var empty = new GitFolder();
        empty.Write("train.py", Train);
        (code, _, error) = empty.Check("--base", "HEAD");
        Assert.Contains("there is no commit 'HEAD' here", error, StringComparison.Ordinal);
        Assert.Equal(2, code);
    }

    [Fact]
    public void Histories_that_are_not_related_are_compared_as_they_are()
    {
        _git.Git("checkout", "-q", "--orphan", "fresh");
        _git.Edit("train.py", "[[\"chol\"]]", "[[\"age\"]]");
        _git.Commit("fresh");
        Assert.Equal(1, _git.Check("--base", "main").ExitCode);
    }

    [Fact]
    public void What_is_not_committed_counts_and_nothing_is_written()
    {
        _git.Edit("train.py", "[[\"chol\"]]", "[[\"age\"]]");
        _git.Git("add", "train.py");
        Assert.Equal(1, _git.Check("--base", "HEAD").ExitCode);
        _git.Edit("train.py", "[[\"age\"]]", "[[\"chol\"]]");
        var before = _git.Git("status", "--porcelain");
        Assert.Equal(0, _git.Check("--base", "HEAD").ExitCode);
        Assert.Equal(before, _git.Git("status", "--porcelain"));
    }

    /// <summary>A repository can name programs that git runs when it is asked; the gate's questions run none of them.</summary>
    [Fact]
    public void No_program_that_the_repository_names_is_run()
    {
        var trap = Path.Combine(_git.Outside, "trap.sh");
        File.WriteAllText(trap, $"#!/bin/sh\ntouch '{_git.Outside}/sprung'\ncat \"$@\" 2>/dev/null\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _git.Write(".gitattributes", "*.py diff=trap\n*.csv -diff\n").Commit();
        foreach (var name in (string[])["diff.external", "diff.trap.command", "diff.trap.textconv", "core.fsmonitor", "core.pager", "pager.diff"])
            _git.Git("config", name, trap);
        Directory.CreateDirectory(Path.Combine(_git.Folder, ".git", "hooks"));
        File.Copy(trap, Path.Combine(_git.Folder, ".git", "hooks", "post-index-change"), overwrite: true);
        File.Delete(Path.Combine(_git.Outside, "sprung"));
        _git.Edit("train.py", "[[\"chol\"]]", "[[\"age\"]]");

        var (code, output, _) = Tool.Run(
            _git.Folder, new Dictionary<string, string> { ["GIT_EXTERNAL_DIFF"] = trap, ["GIT_PAGER"] = trap }, "check", "--base", "HEAD");
        Assert.Contains("train.py:4:1: VG101 deny", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
        Assert.False(File.Exists(Path.Combine(_git.Outside, "sprung")));
    }

    /// <summary>As GitHub makes it: the base moved on, and HEAD merges the topic into it.</summary>
    private void MakePullRequest()
    {
        _git.Git("checkout", "-q", "-b", "topic");
        _git.Edit("train.py", "[[\"chol\"]]", "[[\"chol\", \"age\"]]");
        _git.Commit("topic");
        _git.Git("checkout", "-q", "main");
        _git.Edit("score.py", "[[\"chol\"]]", "[[\"age\"]]");
        _git.Commit("main moves on");
        _git.Git("checkout", "-q", "--detach");
        _git.Git("merge", "-q", "--no-ff", "-m", "merge", "topic");
        _git.Git("branch", "-f", "pull");
        _git.Git("config", "uploadpack.allowAnySHA1InWant", "true");
    }

    private string Clone(string name, int depth)
    {
        var folder = Path.Combine(_git.Outside, name);
        var url = new Uri(_git.Folder).AbsoluteUri;
        var (code, _, error) = Tool.Git(_git.Outside, "clone", "-q", "--depth", depth.ToString(System.Globalization.CultureInfo.InvariantCulture), "--branch", "pull", url, folder);
        Assert.True(code == 0, error);
        return folder;
    }
}
