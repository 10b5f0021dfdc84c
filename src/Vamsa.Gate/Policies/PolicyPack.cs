using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>Rules that ship with the gate and encode the attribute list of a law; what they encode, and when that was checked.</summary>
/// <param name="EffectiveFrom">As the dates below <c>2026-07-21</c>; null when the pack has no such day.</param>
/// <param name="VerifiedOn">When the sources were last read.</param>
/// <param name="MaxExceptionDays">Longest exception to its rules; null: no limit.</param>
public sealed record PolicyPack(
    string Id, string Version, string Title, string? Jurisdiction, PackStatus Status, string? EffectiveFrom,
    string? SupersededBy, string? VerifiedOn, string? Disclaimer, int? MaxExceptionDays, ImmutableArray<string> Sources)
{
    /// <summary>What a policy writes: <c>core-protected@2026.11</c>.</summary>
    public string Name => $"{Id}@{Version}";

    /// <summary>Each id has the pack's before it: <c>core-protected/age</c>.</summary>
    public ImmutableArray<PolicyRule> Rules { get; init; } = [];

    /// <summary>Empty when it was read to judge; see <see cref="BuiltInPacks.Tests"/>.</summary>
    public ImmutableArray<PolicyTest> Tests { get; init; } = [];

    /// <summary>What was not checked against the text of the law; a reader of the pack is told.</summary>
    public ImmutableArray<string> Unverified { get; init; } = [];

    internal ImmutableArray<LexiconCategory> Categories { get; init; } = [];
}

public enum PackStatus { Current, Superseded, Proposed }
