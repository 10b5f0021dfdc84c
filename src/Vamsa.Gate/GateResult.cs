using System.Collections.Immutable;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate;

/// <summary>All that a run found; every report is a projection of it.</summary>
/// <param name="Knowledge"><c>sha256:…</c> of what was known of libraries.</param>
public sealed record GateResult(
    ImmutableArray<ScriptInput> Scripts, Lineage Lineage, Verdict Verdict, GateOptions Options, string Knowledge);
