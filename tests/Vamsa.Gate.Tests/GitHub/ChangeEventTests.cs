namespace Vamsa.Gate.Tests.GitHub;

/// <summary>
/// The action at the events of a change, in the clones that <c>actions/checkout</c> makes: the merge commit of a pull
/// request, the head of a merge group, so many commits deep. The base has a finding of its own, which blocks nobody.
/// </summary>
public sealed class ChangeEventTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-events-").FullName;

    private string Origin => Path.Combine(_folder, "origin");

    private string Checkout => Path.Combine(_folder, "checkout");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(ActionTests.Clean, 0, "passed")]
    [InlineData(ActionTests.Forbidden, 1, "blocked")]
    public void A_pull_request_is_judged_by_what_it_changes(string script, int exitCode, string conclusion)
    {
        PullRequest(("train.py", script));
        Clone(depth: 2);

        var result = Action("pull_request", BaseOf("pull_request")).Run();

        Assert.True((exitCode, conclusion) == (result.ExitCode, result.Outputs["conclusion"]), result.Log);
        Assert.All(result.Commands, command => Assert.DoesNotContain("old.py", command, StringComparison.Ordinal));
    }

    [Fact]
    public void A_merge_group_is_judged_by_what_it_changes()
    {
        PullRequest(("train.py", ActionTests.Forbidden));
        Clone(depth: 2);

        var result = Action("merge_group", BaseOf("merge_group")).Run();

        Assert.True((1, "blocked") == (result.ExitCode, result.Outputs["conclusion"]), result.Log);
    }

    [Fact]
    public void A_push_and_a_schedule_look_at_everything()
    {
        PullRequest(("train.py", ActionTests.Clean));
        Clone(depth: 1);

        Assert.Equal("blocked", Action("push").Run().Outputs["conclusion"]);
        Assert.Equal("blocked", Action("schedule").Run().Outputs["conclusion"]);
        Assert.Equal("blocked", Action("pull_request", BaseOf("pull_request"), ("scope", "all")).Run().Outputs["conclusion"]);
    }

    [Fact]
    public void The_head_of_a_pull_request_is_compared_with_where_it_left_its_base()
    {
        PullRequest(("train.py", ActionTests.Forbidden));
        Assert.Equal(0, Cli.Tool.Git(_folder, "clone", "-q", "--branch", "topic", $"file://{Origin}", Checkout).ExitCode);

        var result = Action("pull_request", BaseOf("pull_request"), Commit("merge")).Run();

        Assert.True((1, "blocked") == (result.ExitCode, result.Outputs["conclusion"]), result.Log);
    }

    [Fact]
    public void One_commit_is_enough_where_the_other_can_be_fetched()
    {
        PullRequest(("train.py", ActionTests.Clean));
        Clone(depth: 1);

        var result = Action("pull_request", BaseOf("pull_request")).Run();

        Assert.True((0, "passed") == (result.ExitCode, result.Outputs["conclusion"]), result.Log);
    }

    [Fact]
    public void One_commit_alone_gets_an_error_that_says_what_to_set()
    {
        PullRequest(("train.py", ActionTests.Clean));
        Clone(depth: 1);
        Assert.Equal(0, Cli.Tool.Git(Checkout, "remote", "remove", "origin").ExitCode);

        var result = Action("pull_request", BaseOf("pull_request"), ("fail-on", "never")).Run();

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("::error::the commit before the change is not in this checkout: set 'fetch-depth: 2' at actions/checkout", Assert.Single(result.Commands));
    }

    [Fact]
    public void The_policy_of_the_base_judges_a_change_that_weakens_it()
    {
        PullRequest(("train.py", ActionTests.Forbidden), (".vamsa/policy.yml", "version: 1\nrules:\n  - { id: no-sex, columns: [sex], level: note }\n"));
        Clone(depth: 2);

        var result = Action("pull_request", BaseOf("pull_request")).Run();

        Assert.True((1, "blocked") == (result.ExitCode, result.Outputs["conclusion"]), result.Log);
        Assert.Equal(Sha256("version: 1\nrules:\n  - { id: no-sex, columns: [sex] }\n"), result.Outputs["policy-sha"]);
    }

    /// <summary>main moves on while a topic branch changes files; the merge of both is what GitHub checks out.</summary>
    private void PullRequest(params (string Path, string Text)[] change)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the action's steps are shell scripts of a Linux runner");
        Write(("old.py", ActionTests.Forbidden), (".vamsa/policy.yml", "version: 1\nrules:\n  - { id: no-sex, columns: [sex] }\n"));
        Git("init", "-q");
        Save("first");
        Git("checkout", "-q", "-b", "topic");
        Write(change);
        Save("topic");
        Git("checkout", "-q", "main");
        Write(("readme.txt", "main moves on"));
        Save("second");
        Git("checkout", "-q", "-b", "merge");
        Git("merge", "-q", "--no-ff", "-m", "merge", "topic");
    }

    private void Clone(int depth) =>
        Assert.Equal(0, Cli.Tool.Git(_folder, "clone", "-q", "--branch", "merge", "--depth", $"{depth}", $"file://{Origin}", Checkout).ExitCode);

    private CompositeAction Action(string name, string payload = "{}", params (string Name, string Value)[] inputs) => Action(name, payload, null, inputs);

    private CompositeAction Action(string name, string payload, string? sha, params (string Name, string Value)[] inputs)
    {
        var action = new CompositeAction(Checkout) { Event = name, Payload = payload, Sha = sha };
        action.Inputs["command"] = Path.Combine(AppContext.BaseDirectory, "vamsa-gate");
        foreach (var (input, value) in inputs) action.Inputs[input] = value;
        return action;
    }

    private string BaseOf(string name) => name == "merge_group"
        ? $$$"""{ "merge_group": { "base_sha": "{{{Commit("main")}}}" } }"""
        : $$$"""{ "pull_request": { "base": { "sha": "{{{Commit("main")}}}" } } }""";

    private string Commit(string branch) => Cli.Tool.Git(Origin, "rev-parse", branch).Output.Trim();

    private void Write(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(Origin, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private void Save(string message)
    {
        Git("add", "-A");
        Git("commit", "-qm", message);
    }

    private void Git(params string[] arguments) => Assert.Equal(0, Cli.Tool.Git(Origin, arguments).ExitCode);

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
