using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate;

/// <summary>What a run depends on beside the scripts.</summary>
/// <param name="Version">Of the tool; reports name it.</param>
public sealed record GateOptions(Policy Policy, string Version)
{
    /// <summary>What is known of libraries.</summary>
    public KnowledgeBase Knowledge { get; init; } = KnowledgeBase.BuiltIn;
}
