using Microsoft.CodeAnalysis.Sarif;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>
/// SARIF 2.1.0 as GitHub code scanning takes it in: one run, one result for each policy rule and line, everything
/// inline. GitHub tells alerts apart by rule id, file and the hash of the primary line, and by nothing else, so two
/// columns that one policy rule finds on one line are one result that names both.
/// </summary>
public static class SarifReport
{
    internal const string DriverName = "Vamsa.Gate";

    /// <summary>What the gate does, in the paper it comes from.</summary>
    private const string Paper = "https://arxiv.org/abs/2001.01861";

    /// <summary>GitHub shows no more results of a run.</summary>
    internal const int MaxResults = 5000;

    /// <summary>A repository of Python 2 has a syntax error a line; nobody reads more than this.</summary>
    private const int MaxNotifications = 1000;

    public static void Write(GateResult result, Stream stream) => Write(result, stream, MaxResults);

    /// <summary>All results, for the gate itself to read back: a baseline that is cut would let the rest block.</summary>
    public static void WriteBaseline(GateResult result, Stream stream) => Write(result, stream, int.MaxValue);

    private static void Write(GateResult result, Stream stream, int maxResults)
    {
        SarifWriter.Write(Log(result, maxResults), stream);
        stream.WriteByte((byte)'\n');
    }

    internal static SarifLog Log(GateResult result, int maxResults = MaxResults)
    {
        var excepted = result.Options.ReportsExcepted ? result.Verdict.Excepted : [];
        var rules = new SarifRules(result.Verdict.Findings.Concat(excepted));
        var places = new SarifPlaces(result.Scripts.Concat(result.Modules));
        var groups = FindingGroups.Of(result.Verdict).ToList();
        var run = new Run
        {
            Tool = new Tool
            {
                Driver = new ToolComponent
                {
                    Name = DriverName,
                    FullName = "Vamsa.Gate, a quality gate for machine learning code",
                    InformationUri = new Uri(Paper),
                    SemanticVersion = result.Options.Version,
                    Rules = rules.Descriptors,
                },
            },

            // The slash ends the category: what follows it would name this one run.
            AutomationDetails = new RunAutomationDetails { Id = "vamsa-gate/" },
            ColumnKind = ColumnKind.Utf16CodeUnits,
            OriginalUriBaseIds = new Dictionary<string, ArtifactLocation>
            {
                [SarifPlaces.Root] = new() { Description = new Message { Text = "The root of the repository." } },
            },
            Invocations = [Invocation(result, places, groups.Count, maxResults)],
            Results =
            [
                .. groups.Take(maxResults).Select(group => SarifResults.Result(group, rules, places, result.IsCompared)),
                .. excepted.Take(maxResults - Math.Min(groups.Count, maxResults)).Select(finding => SarifResults.Suppressed(finding, rules, places, result.IsCompared)),
            ],
        };
        return new SarifLog
        {
            SchemaUri = new Uri("https://json.schemastore.org/sarif-2.1.0.json"),
            Version = SarifVersion.Current,
            Runs = [run],
        };
    }

    private static Invocation Invocation(GateResult result, SarifPlaces places, int results, int maxResults)
    {
        var notifications =
            from script in result.Lineage.Scripts.OrderBy(script => script.Path, StringComparer.Ordinal)
            from diagnostic in script.Diagnostics
            let level = script.Status == ScriptStatus.Unreadable ? FailureLevel.Error : FailureLevel.Warning
            select Notification(diagnostic.Message, level, places.Location(diagnostic.Location));
        var cut = results > maxResults
            ? [Notification($"{results} results, of which the {maxResults} most severe are in this file", FailureLevel.Warning)]
            : Array.Empty<Notification>();
        return new Invocation
        {
            // A run that could not read a script did not succeed, whatever the policy says to it.
            ExecutionSuccessful = result.Lineage.Scripts.All(script => script.Status != ScriptStatus.Unreadable),
            WorkingDirectory = places.WorkingDirectory,
            ToolExecutionNotifications = [.. cut, .. notifications.Take(MaxNotifications)],
        };
    }

    private static Notification Notification(string message, FailureLevel level, Location? location = null) => new()
    {
        Message = new Message { Text = SarifText.Plain(message) },
        Level = level,
        Locations = location is null ? null : [location],
    };
}
