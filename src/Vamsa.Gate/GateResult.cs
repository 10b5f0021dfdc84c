using System.Collections.Immutable;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate;

/// <summary>All that a run found; every report is a projection of it.</summary>
public sealed record GateResult(
    ImmutableArray<ScriptInput> Scripts, Lineage Lineage, Verdict Verdict, GateOptions Options)
{
    /// <summary>Files of the repository that the scripts imported without being among them: places may lie there.</summary>
    public ImmutableArray<ScriptInput> Modules { get; init; } = [];

    /// <summary>What the change does to models; null when the run was not about a change.</summary>
    public LineageComparison? Comparison { get; init; }

    /// <summary>Findings are told apart by whether they were there before.</summary>
    public bool IsCompared => Comparison is not null || Verdict.Findings.Any(finding => finding.IsExisting);
}
