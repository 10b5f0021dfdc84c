using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>What is wrong with a policy file, where, and what to do about it. Line and column are 1-based.</summary>
public sealed record PolicyError(string Path, int Line, int Column, string Message)
{
    public override string ToString() => $"{Path}:{Line}:{Column}: {Message}";
}

/// <summary>A policy, or why there is none: one of the two.</summary>
public sealed record PolicyReading(Policy? Policy, ImmutableArray<PolicyError> Errors);
