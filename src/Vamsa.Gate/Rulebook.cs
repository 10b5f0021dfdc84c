using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate;

/// <summary>What a version of a repository says how it is to be read and judged: its policy, and the stubs that it names.</summary>
public sealed record Rulebook(Policy Policy, KnowledgeBase Knowledge);
