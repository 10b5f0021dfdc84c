using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

public enum Outcome
{
    /// <summary>Nothing blocks.</summary>
    Pass,

    /// <summary>A finding about a column blocks.</summary>
    Findings,

    /// <summary>Nothing was found that blocks, and the policy does not accept what could not be seen.</summary>
    Blind,
}

/// <param name="Findings">Sorted by place.</param>
public sealed record Verdict(ImmutableArray<Finding> Findings)
{
    /// <summary>What an exception of the policy lifts: it blocks nothing and stays visible. Each names its exception.</summary>
    public ImmutableArray<Finding> Excepted { get; init; } = [];

    /// <summary>What was found weighs more than what could not be seen.</summary>
    public Outcome Outcome =>
        Findings.Any(finding => finding.Blocks && !finding.Rule.IsBlindness) ? Outcome.Findings
        : Findings.Any(finding => finding.Blocks) ? Outcome.Blind
        : Outcome.Pass;
}
