using Microsoft.CodeAnalysis.Sarif;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>Findings of one policy rule on one line to one result.</summary>
internal static class SarifResults
{
    /// <summary>GitHub shows no more steps of a result's flows together.</summary>
    private const int MaxSteps = 1000;

    private const int MaxRelated = 50;

    public static Result Result(List<Finding> findings, SarifRules rules, SarifPlaces places, bool isCompared)
    {
        var first = findings.Worst();
        var related = RelatedTo(findings).Take(MaxRelated).ToList();
        var result = new Result
        {
            RuleId = first.Id,
            RuleIndex = rules.IndexOf(first.Id),
            Level = SarifLevels.Of(first.Level),
            Message = new Message { Text = Message(findings, related) },
            Locations = [places.Primary(first.Location)],
            PartialFingerprints = new Dictionary<string, string> { [Fingerprint.Key] = first.Fingerprint },
        };

        if (isCompared) result.BaselineState = first.IsExisting ? BaselineState.Unchanged : BaselineState.New;

        // One a finding: a baseline knows each column of the line by itself.
        result.SetProperty("findings", findings.Select(finding => finding.Fingerprint).ToArray());
        if (places.LineHash(first.Location) is { } hash) result.PartialFingerprints["primaryLocationLineHash"] = hash;
        if (related.Count > 0)
            result.RelatedLocations = [.. related.Select((place, index) => places.Location(place.Location, place.Note, index + 1))];
        var flows = Flows(findings, places);
        if (flows.Count > 0) result.CodeFlows = flows;
        return result;
    }

    /// <summary>What an exception lifts, one result a finding: each may have its own.</summary>
    public static Result Suppressed(Finding finding, SarifRules rules, SarifPlaces places, bool isCompared)
    {
        var exception = finding.Exception!;
        var suppression = new Suppression
        {
            Kind = exception.IsInline ? SuppressionKind.InSource : SuppressionKind.External,
            Status = SuppressionStatus.Accepted,
            Justification = SarifText.Plain(exception.Justification),
        };
        suppression.SetProperty("exception", exception.Id);
        suppression.SetProperty("approvedBy", exception.ApprovedBy ?? "");
        suppression.SetProperty("expiresOn", exception.ExpiresOn);
        var result = Result([finding], rules, places, isCompared);
        result.Suppressions = [suppression];
        return result;
    }

    /// <summary>The sentence of the findings, and a link to where the data is read.</summary>
    private static string Message(List<Finding> findings, List<Related> related)
    {
        var message = SarifText.Plain(findings.Message());
        if (message[^1] != '.') message += ".";
        return related.Count == 0 ? message : $"{message} See [{SarifText.Plain(related[0].Note)}](1).";
    }

    /// <summary>Where the data comes from, and the calls that lead to the fit call.</summary>
    private static IEnumerable<Related> RelatedTo(List<Finding> findings)
    {
        var sources = findings.Where(finding => finding.Dataset is not null)
            .Select(finding => new Related(finding.Dataset!.Location, $"where {JudgedScript.NameOf(finding.Dataset)} is read"));
        var calls = findings.Where(finding => finding.Model is not null)
            .SelectMany(finding => finding.Model!.CallPath)
            .Select(call => new Related(call, "a call that leads to the training"));
        var unknowns = findings.Where(finding => finding is { Model: not null, Dataset: null })
            .SelectMany(finding => finding.Model!.Unknowns)
            .Select(unknown => new Related(unknown.Location, $"{unknown.Call}, which is not modelled"));
        return sources.Concat(calls).Concat(unknowns).Distinct();
    }

    private static List<CodeFlow> Flows(List<Finding> findings, SarifPlaces places)
    {
        var flows = new List<CodeFlow>();
        var left = MaxSteps;
        foreach (var finding in findings)
        {
            if (finding.Trace.IsEmpty || finding.Trace.Length > left) continue;
            left -= finding.Trace.Length;
            var steps = finding.Trace.Select(step => new ThreadFlowLocation { Location = places.Location(step.Location, step.Note) });
            flows.Add(new CodeFlow { ThreadFlows = [new ThreadFlow { Locations = [.. steps] }] });
        }

        return flows;
    }

    private sealed record Related(Text.Location Location, string Note);
}
