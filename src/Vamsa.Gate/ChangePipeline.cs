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
        var judged = Judged(versions, rules, rules, options.Today);
        var verdict = judged.Verdict;
        if (change.HeadRules is { } headRules) verdict = Union(verdict, Judged(versions, headRules, rules, options.Today).Verdict);
        if (change.Revision is { } revision)
            verdict = verdict with { Findings = [.. verdict.Findings, .. Fingerprint.Fill(new WeakenedPolicy().Judge(revision))] };
        return new GateResult(judged.Scripts, judged.Lineage, verdict with { Findings = FindingOrder.Sort(verdict.Findings) }, options)
        {
            Modules = [.. versions.Modules, .. PolicyFile(change)],
            Comparison = judged.Comparison,
        };
    }

    /// <summary>Head and base by one policy; the base with the columns that its own declares, as it was judged then.</summary>
    private static JudgedChange Judged(ChangeVersions versions, Rulebook rules, Rulebook baseRules, DateOnly? today)
    {
        var compared = versions.Compare(rules, baseRules);

        // Of the base nothing came before: what it lacks as a whole is not known from the scripts that the change reaches.
        var occasion = new Occasion(today) { Before = new EarlierScripts(new Lineage([]), versions.BasePath) };
        var before = PolicyEvaluator.Judge(compared.Base, rules.Policy, versions.BasePath, occasion).Findings.Where(finding => !IsOfPolicy(finding));
        var ofPolicy = PolicyEvaluator.Judge(compared.Base, baseRules.Policy, versions.BasePath, occasion).Findings.Where(IsOfPolicy);
        var change = occasion with { Before = new EarlierScripts(compared.Base, versions.BasePath) };
        var after = PolicyEvaluator.Judge(compared.Head, rules.Policy, versions.HeadPath, change);
        var judge = new ChangeJudge(compared.Comparison, before.Concat(ofPolicy), versions.ShownBefore);
        var findings = judge.Judge(after.Findings, (finding, change) => versions.PlaceOf(finding.Trace, finding.Model, change, finding.Column));
        return new JudgedChange(compared.Scripts, compared.Head, compared.Comparison, after with { Findings = findings });
    }

    /// <summary>It says what is wrong with an exception, which no script has a part in.</summary>
    private static bool IsOfPolicy(Finding finding) => finding is { Model: null, Exception: not null };

    /// <summary>What both policies find is told once, as the stricter of the two tells it; only what both except is excepted.</summary>
    private static Verdict Union(Verdict first, Verdict second)
    {
        ImmutableArray<Finding> findings =
        [
            .. first.Findings.Concat(second.Findings).GroupBy(finding => finding.Fingerprint)
                .Select(same => same.OrderByDescending(finding => finding.Blocks).ThenByDescending(finding => finding.Level).First()),
        ];
        var found = findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return first with
        {
            Findings = findings,
            Excepted = [.. first.Excepted.Concat(second.Excepted).DistinctBy(finding => finding.Fingerprint).Where(finding => !found.Contains(finding.Fingerprint))],
        };
    }

    /// <summary>Findings lie in it.</summary>
    private static IEnumerable<ScriptInput> PolicyFile(ChangeInput change)
    {
        if (change.Revision is { IsRemoved: false } revision)
            yield return new ScriptInput(revision.Path, revision.RepositoryPath, revision.AfterBytes);
    }

    private sealed record JudgedChange(
        ImmutableArray<ScriptInput> Scripts, Lineage Lineage, LineageComparison Comparison, Verdict Verdict);
}
