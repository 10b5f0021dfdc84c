using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <summary>A policy file as read: the rules of its packs, then its own; never partly valid.</summary>
/// <param name="Packs">Names of the built-in packs whose rules are in <see cref="Rules"/>.</param>
public sealed record Policy(
    ImmutableArray<string> Packs, ImmutableArray<PolicyRule> Rules, ImmutableArray<DatasetSchema> Datasets,
    Unresolved Unresolved)
{
    /// <summary>The repository's own stubs: <c>knowledge:</c>.</summary>
    public ImmutableArray<StubEntry> Stubs { get; init; } = [];

    /// <summary>What judges a repository that has no policy file.</summary>
    public static Policy BuiltIn => new([BuiltInPacks.Default], BuiltInPacks.Rules(BuiltInPacks.Default), [], Unresolved.Default);
}

/// <summary>A stub file or a folder of stubs, as a policy names it.</summary>
/// <param name="Path">From the repository's root, '/'-separated, never out of it.</param>
public sealed record StubEntry(string Path, int Line, int Column);

/// <summary>Columns, the roles in which they matter, and what then happens.</summary>
/// <param name="Id">Unique in the policy; a rule of a pack has the pack's name and a slash before it.</param>
/// <param name="Columns">Exact names and globs, compared without regard to case.</param>
/// <param name="Categories">Categories of the lexicon, or kinds of categories.</param>
/// <param name="Paths">Globs over the script's path in the repository; empty: everywhere.</param>
public sealed record PolicyRule(
    string Id, ImmutableArray<string> Columns, ImmutableArray<string> Categories, ImmutableArray<Role> Roles,
    ImmutableArray<Derivation> Derivations, ImmutableArray<string> Paths, Level Level, string? Message, string? Fix);

/// <summary>What happens where the gate could not see: an open end, an unmodelled call, an unreadable script.</summary>
public sealed record Unresolved(Level Open, Level Unknown, Level Unreadable)
{
    public static Unresolved Default { get; } = new(Level.Warn, Level.Warn, Level.Deny);
}
