using System.Collections.Immutable;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Policies.Rules;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate;

/// <summary>
/// The way of a change: the scripts that it reaches, in both versions; their lineages, compared model by model; the head
/// judged, and what the base has too set apart.
/// </summary>
public static class ChangePipeline
{
    /// <param name="options">Its policy and stubs are the base's, or those that are to judge.</param>
    public static GateResult Run(ChangeInput change, GateOptions options)
    {
        var scripts = Pipeline.Distinct(AffectedScripts.Of(change, options.Threads));
        var versions = new ChangeVersions(change, options, scripts);
        var rules = new Rulebook(options.Policy, options.Knowledge);
        var judged = Judged(versions, rules, rules);
        var findings = judged.Findings;
        if (change.HeadRules is { } headRules) findings = Union(findings, Judged(versions, headRules, rules).Findings);

        if (change.Revision is { } revision) findings = [.. findings, .. Fingerprint.Fill(new WeakenedPolicy().Judge(revision))];
        return new GateResult(judged.Scripts, judged.Lineage, new Verdict(FindingOrder.Sort(findings)), options)
        {
            Modules = [.. versions.Modules, .. PolicyFile(change)],
            Comparison = judged.Comparison,
        };
    }

    /// <summary>Head and base by one policy; the base with the columns that its own declares, as it was judged then.</summary>
    private static JudgedChange Judged(ChangeVersions versions, Rulebook rules, Rulebook baseRules)
    {
        var compared = versions.Compare(rules, baseRules);
        var before = PolicyEvaluator.Judge(compared.Base, rules.Policy, versions.BasePath).Findings;
        var after = PolicyEvaluator.Judge(compared.Head, rules.Policy, versions.HeadPath).Findings;
        var judge = new ChangeJudge(compared.Comparison, before, versions.ShownBefore);
        var findings = judge.Judge(after, (finding, change) => versions.PlaceOf(finding.Trace, finding.Model, change, finding.Column));
        return new JudgedChange(compared.Scripts, compared.Head, compared.Comparison, findings);
    }

    /// <summary>What both policies find is told once, as the stricter of the two tells it.</summary>
    private static ImmutableArray<Finding> Union(ImmutableArray<Finding> first, ImmutableArray<Finding> second) =>
    [
        .. first.Concat(second).GroupBy(finding => finding.Fingerprint)
            .Select(same => same.OrderByDescending(finding => finding.Blocks).ThenByDescending(finding => finding.Level).First()),
    ];

    /// <summary>Findings lie in it.</summary>
    private static IEnumerable<ScriptInput> PolicyFile(ChangeInput change)
    {
        if (change.Revision is { IsRemoved: false } revision)
            yield return new ScriptInput(revision.Path, revision.RepositoryPath, revision.AfterBytes);
    }

    private sealed record JudgedChange(
        ImmutableArray<ScriptInput> Scripts, Lineage Lineage, LineageComparison Comparison, ImmutableArray<Finding> Findings);
}
