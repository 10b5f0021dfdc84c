using System.Collections.Immutable;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate;

/// <summary>Two versions of a repository as a door hands them over; <see cref="GateOptions.ReadFile"/> reads the head's files.</summary>
/// <param name="Base">What the head is compared with, for people: <c>main (3f2a91c)</c>.</param>
/// <param name="Scripts">Every script of the head, judged or not: a change reaches one through another.</param>
/// <param name="IsJudged">Whether the user asked about a repository path, of either version.</param>
/// <param name="ReadBase">As <see cref="GateOptions.ReadFile"/>, of the base.</param>
public sealed record ChangeInput(
    string Base, ChangeSet Changes, IReadOnlyList<FoundScript> Scripts, Func<string, bool> IsJudged,
    Func<string, int, ScriptInput?> ReadBase)
{
    /// <summary>As <see cref="GateOptions.ReadFileEnd"/>, of the base.</summary>
    public Func<string, int, ScriptInput?> ReadBaseEnd { get; init; } = (_, _) => null;

    /// <summary>Names under which links lead to changed files.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The head's own, when the change makes it differ: what either of the two refuses is refused.</summary>
    public Rulebook? HeadRules { get; init; }

    /// <summary>What the change does to the policy; null when it leaves it alone.</summary>
    public PolicyRevision? Revision { get; init; }
}
