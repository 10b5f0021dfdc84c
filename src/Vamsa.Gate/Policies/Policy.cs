using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <summary>A policy file as read: the rules of its packs, then its own; never partly valid.</summary>
/// <param name="Packs">Names of the built-in packs whose rules are in <see cref="Rules"/>, in all scopes or in some.</param>
public sealed record Policy(
    ImmutableArray<string> Packs, ImmutableArray<PolicyRule> Rules, ImmutableArray<DatasetSchema> Datasets,
    Unresolved Unresolved)
{
    /// <summary>The repository's own stubs: <c>knowledge:</c>.</summary>
    public ImmutableArray<StubEntry> Stubs { get; init; } = [];

    /// <summary>What judges a repository that has no policy file.</summary>
    public static Policy BuiltIn => new([BuiltInPacks.Default], BuiltInPacks.Rules(BuiltInPacks.Default), [], Unresolved.Default);

    /// <summary>The file, as the door names it; findings about the policy lie there.</summary>
    public string Path { get; init; } = "";

    /// <summary>The file from the repository's root, wherever the gate runs.</summary>
    public string RepositoryPath { get => field ?? Path; init; }

    /// <summary>Where each of <see cref="Datasets"/> stands in the file.</summary>
    public ImmutableArray<(int Line, int Column)> DatasetPlaces { get; init; } = [];

    public ImmutableArray<PolicyScope> Scopes { get; init; } = [];

    public ImmutableArray<PolicyException> Exceptions { get; init; } = [];

    /// <summary>Functions that the policy accepts as anonymising: what they return is no longer the column.</summary>
    public ImmutableArray<Anonymizer> Anonymizers { get; init; } = [];

    /// <summary>Who may approve exceptions, names or globs; empty: anybody but the one who asks.</summary>
    public ImmutableArray<string> Approvers { get; init; } = [];

    /// <summary>Days from approval that an exception may last: the policy's limit, or the shortest of its packs; null: no limit.</summary>
    public int? MaxExceptionDays { get; init; }

    /// <summary>The lowest level that blocks; null when nothing does.</summary>
    public Level? FailOn { get; init; } = Level.Deny;

    public ImmutableArray<PolicyTest> Tests { get; init; } = [];

    /// <summary>The built-in categories with the policy's own.</summary>
    internal Lexicon Lexicon { get; init; } = Lexicon.Default;
}

/// <summary>A stub file or a folder of stubs, as a policy names it.</summary>
/// <param name="Path">From the repository's root, '/'-separated, never out of it.</param>
public sealed record StubEntry(string Path, int Line, int Column);

/// <summary>Columns, the roles in which they matter, and what then happens.</summary>
/// <param name="Id">Unique in the policy; a rule of a pack has the pack's name and a slash before it.</param>
/// <param name="Columns">Exact names and globs, compared without regard to case.</param>
/// <param name="Categories">Categories of the lexicon, or kinds of categories.</param>
public sealed record PolicyRule(
    string Id, ImmutableArray<string> Columns, ImmutableArray<string> Categories, ImmutableArray<Role> Roles,
    ImmutableArray<Derivation> Derivations, Extent Extent, Level Level, string? Message, string? Fix)
{
    /// <summary>An allow-list: every other column is found. Default when the rule forbids <see cref="Columns"/> instead.</summary>
    public ImmutableArray<string> Only { get; init; }

    /// <summary>Categories of which there must be a column in these roles; empty when the rule requires none.</summary>
    public ImmutableArray<string> Requires { get; init; } = [];

    /// <summary>In what a column of each of <see cref="Requires"/> is looked for.</summary>
    public RequiredPer Per { get; init; }

    /// <summary>Law or standard that the rule encodes.</summary>
    public ImmutableArray<string> Citations { get; init; } = [];

    /// <summary>The pack that brought it, <c>core-protected@2026.11</c>; null for the policy's own.</summary>
    public string? Pack { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }

    public bool IsAllowList => !Only.IsDefault;
}

/// <summary>What has the columns that a rule requires; the later, the more lenient.</summary>
public enum RequiredPer
{
    /// <summary>Each model by itself.</summary>
    Model,

    /// <summary>The models of each script, taken together.</summary>
    Script,

    /// <summary>All models for which the rule holds, taken together: one audit is enough, whichever script makes it.</summary>
    Scope,
}

/// <summary>
/// Where a rule, an exception or a test holds. What is named must all be so; of each list one is enough; an empty list
/// asks for nothing.
/// </summary>
/// <param name="Scopes">Names of the policy's scopes.</param>
/// <param name="Paths">Globs over the script's path in the repository.</param>
/// <param name="Models">Estimators by qualified or short name, variables, labels; globs.</param>
/// <param name="Purposes">Purposes of the policy's scopes.</param>
/// <param name="Datasets">Names of the policy's datasets.</param>
public sealed record Extent(
    ImmutableArray<string> Scopes, ImmutableArray<string> Paths, ImmutableArray<string> Models,
    ImmutableArray<string> Purposes, ImmutableArray<string> Datasets)
{
    public static Extent Everywhere { get; } = new([], [], [], [], []);
}

/// <summary>A part of the repository that has a name.</summary>
/// <param name="Paths">Globs; empty: every script.</param>
/// <param name="Except">Globs of scripts that are not in it.</param>
/// <param name="Models">As in <see cref="Extent"/>; empty: every model.</param>
/// <param name="Purpose">What its models are for, <c>credit</c>; packs have rules for purposes.</param>
/// <param name="Packs">Packs that apply here.</param>
public sealed record PolicyScope(
    string Name, ImmutableArray<string> Paths, ImmutableArray<string> Except, ImmutableArray<string> Models,
    string? Purpose, ImmutableArray<string> Packs)
{
    /// <summary>Levels that apply here instead of the policy's.</summary>
    public Level? Open { get; init; }

    public Level? Unknown { get; init; }

    public Level? Unreadable { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }
}

/// <summary>What happens where the gate could not see: an open end, an unmodelled call, an unreadable script.</summary>
public sealed record Unresolved(Level Open, Level Unknown, Level Unreadable)
{
    public static Unresolved Default { get; } = new(Level.Warn, Level.Warn, Level.Deny);
}

/// <summary>What a policy is expected to say to a column; <c>vamsa-gate policy test</c> asks it.</summary>
/// <param name="Source">The dataset's path or table, or the name of one of the policy's datasets.</param>
/// <param name="Rule">The rule that must be the one that says so; null: any.</param>
public sealed record PolicyTest(
    string Column, string? Source, Role Role, Derivation Derivation, string? Scope, string? Path, string? Model,
    Level Expect, string? Rule, int Line, int FileColumn);
