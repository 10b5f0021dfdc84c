using System.Collections.Immutable;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate;

/// <summary>
/// The way of a change: the scripts that it reaches, in both versions; their lineages, compared model by model; the head
/// judged, and what the base has too set apart.
/// </summary>
public static class ChangePipeline
{
    /// <param name="options">Its policy is the base's, or the one that is to judge.</param>
    public static GateResult Run(ChangeInput change, GateOptions options)
    {
        var scripts = Pipeline.Distinct(AffectedScripts.Of(change, options.Threads));
        var versions = new ChangeVersions(change, options, scripts);
        var judged = Judged(versions, options.Policy, options.Policy);
        var findings = judged.Findings;
        if (change.HeadPolicy is { } headPolicy)
            findings = Union(findings, Judged(versions, headPolicy, options.Policy).Findings);

        return new GateResult(judged.Scripts, judged.Lineage, new Verdict(FindingOrder.Sort(findings)), options)
        {
            Modules = versions.Modules,
            Comparison = judged.Comparison,
        };
    }

    /// <summary>Head and base by the rules of one policy; each version with the columns that its own declares.</summary>
    private static JudgedChange Judged(ChangeVersions versions, Policy policy, Policy basePolicy)
    {
        var compared = versions.Compare(policy.Datasets, basePolicy.Datasets);
        var before = PolicyEvaluator.Judge(compared.Base, policy, versions.BasePath).Findings;
        var after = PolicyEvaluator.Judge(compared.Head, policy, versions.HeadPath).Findings;
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

    private sealed record JudgedChange(
        ImmutableArray<ScriptInput> Scripts, Lineage Lineage, LineageComparison Comparison, ImmutableArray<Finding> Findings);
}
