using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Vamsa.Gate.Tests.GitHub;

/// <summary>
/// Runs the steps of the composite action as GitHub's runner does: a shell for each, files for outputs and the summary, the
/// event's JSON. A step of another action is not run; what it would end with is given. Only the expressions that the action
/// uses are understood; another one fails the test.
/// </summary>
internal sealed partial class CompositeAction(string checkout)
{
    private static readonly YamlMappingNode Definition = (YamlMappingNode)Yaml.Read(".github/actions/vamsa-gate/action.yml");

    private readonly string _temp = Directory.CreateTempSubdirectory("vamsa-runner-").FullName;
    private readonly Dictionary<string, string> _context = new(StringComparer.Ordinal);

    public Dictionary<string, string> Inputs { get; } = [];

    public string Event { get; init; } = "push";

    /// <summary>The event as GitHub sends it, the part that matters.</summary>
    public string Payload { get; init; } = "{}";

    /// <summary>What <c>upload-sarif</c> ends with where it is called.</summary>
    public string UploadOutcome { get; init; } = "failure";

    public Result Run()
    {
        foreach (var (name, input) in Definition.Map("inputs"))
            _context[$"inputs.{name}"] = Inputs.GetValueOrDefault(name, ((YamlMappingNode)input).Text("default") ?? "");
        Assert.All(Inputs.Keys, name => Assert.Contains($"inputs.{name}", _context.Keys));
        _context["github.workspace"] = checkout;
        _context["runner.temp"] = _temp;
        using (var payload = JsonDocument.Parse(Payload)) Flatten("github.event", payload.RootElement);

        var log = "";
        var code = 0;
        var uploads = 0;
        var summary = Path.Combine(_temp, "summary.md");
        File.WriteAllText(summary, "");
        foreach (var step in ((YamlSequenceNode)Definition.Map("runs")["steps"]).Cast<YamlMappingNode>())
        {
            if (step.Text("if") is { } condition && !IsTrue(condition)) continue;
            if (step.Text("uses") is { } uses)
            {
                if (!uses.StartsWith("github/codeql-action/upload-sarif@", StringComparison.Ordinal)) continue;
                uploads++;
                _context["steps.upload.outcome"] = UploadOutcome;
                if (UploadOutcome == "success" || IsTrue(Unwrapped(step.Text("continue-on-error")!))) continue;
                code = 1;
                break;
            }

            var (exitCode, output) = Shell(step, summary);
            log += output;
            if (exitCode == 0) continue;
            code = exitCode;
            break;
        }

        var outputs = Definition.Map("outputs").ToDictionary(output => output.Key, output => Evaluate(((YamlMappingNode)output.Value).Text("value")!));
        var sarif = outputs["sarif-file"] is { Length: > 0 } file && File.Exists(file) ? File.ReadAllText(file) : null;
        var result = new Result(code, log.ReplaceLineEndings("\n"), outputs, File.ReadAllText(summary), sarif, uploads);
        Directory.Delete(_temp, recursive: true);
        return result;
    }

    private (int Code, string Log) Shell(YamlMappingNode step, string summary)
    {
        Assert.Equal("bash", step.Text("shell"));
        var outputs = Path.Combine(_temp, $"output-{step.Text("id") ?? "none"}");
        File.WriteAllText(outputs, "");
        var environment = new Dictionary<string, string>
        {
            ["GITHUB_ACTION_PATH"] = Repository.At(".github/actions/vamsa-gate"),
            ["GITHUB_EVENT_NAME"] = Event,
            ["GITHUB_OUTPUT"] = outputs,
            ["GITHUB_SHA"] = Cli.Tool.Git(checkout, "rev-parse", "HEAD").Output.Trim(),
            ["GITHUB_STEP_SUMMARY"] = summary,
            ["GITHUB_WORKSPACE"] = checkout,
            ["RUNNER_TEMP"] = _temp,
        };
        foreach (var (name, value) in step.Map("env")) environment[name] = Evaluate(((YamlScalarNode)value).Value!);

        var (code, output, error) = Cli.Tool.Start(
            "bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.Text("run")!], checkout, environment);
        foreach (var line in File.ReadLines(outputs))
            if (step.Text("id") is { } id && line.Split('=', 2) is [var name, var value]) _context[$"steps.{id}.outputs.{name}"] = value;
        return (code, output + error);
    }

    private string Evaluate(string text) => Expression().Replace(text, match => Value(match.Groups["inner"].Value));

    private static string Unwrapped(string text) => Expression().Match(text) is { Success: true } match ? match.Groups["inner"].Value : text;

    private bool IsTrue(string condition) => Value(condition) == "true";

    /// <summary><c>a || b</c>, <c>a == 'x'</c>, <c>a != 'x'</c>, and names; a name without a value is empty, as on GitHub.</summary>
    private string Value(string expression)
    {
        expression = expression.Trim();
        if (expression.Split(" || ") is { Length: > 1 } choices) return choices.Select(Value).FirstOrDefault(value => value.Length > 0) ?? "";
        if (expression.Split(" == ") is [var left, var right]) return Value(left) == Value(right) ? "true" : "false";
        if (expression.Split(" != ") is [var first, var second]) return Value(first) != Value(second) ? "true" : "false";
        if (expression is ['\'', .., '\'']) return expression[1..^1];
        Assert.Matches(@"^(inputs|github|steps|runner)(\.[A-Za-z_-]+)+$", expression);
        return _context.GetValueOrDefault(expression, "");
    }

    private void Flatten(string name, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var property in element.EnumerateObject()) Flatten($"{name}.{property.Name}", property.Value);
        else _context[name] = element.ToString();
    }

    [GeneratedRegex(@"\$\{\{(?<inner>.*?)\}\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Expression();

    /// <param name="Sarif">The file that would be uploaded, or null.</param>
    /// <param name="Uploads">Times that the upload was called.</param>
    internal sealed record Result(int ExitCode, string Log, Dictionary<string, string> Outputs, string Summary, string? Sarif, int Uploads)
    {
        /// <summary>The lines that the runner would obey: what stands between a stop and its token is text.</summary>
        public IReadOnlyList<string> Commands
        {
            get
            {
                var commands = new List<string>();
                string? token = null;
                foreach (var line in Log.Split('\n').Select(line => line.Trim()))
                {
                    if (token is not null) token = line == $"::{token}::" ? null : token;
                    else if (line.StartsWith("::stop-commands::", StringComparison.Ordinal)) token = line["::stop-commands::".Length..];
                    else if (line.StartsWith("::", StringComparison.Ordinal) || line.Contains("##[", StringComparison.Ordinal)) commands.Add(line);
                }

                return commands;
            }
        }
    }
}
