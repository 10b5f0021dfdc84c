using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Changes;

/// <summary>What a change does to models: each model of the scripts that it reaches, in both versions.</summary>
/// <param name="Models">In the order of the head's scripts, removed models after those of their script.</param>
/// <param name="Base">What the head is compared with: the name that was given, and the commit.</param>
public sealed record LineageComparison(ImmutableArray<ModelChange> Models, string Base)
{
    public ModelChange? Of(Model head) => Models.FirstOrDefault(change => ReferenceEquals(change.Head?.Model, head));
}

/// <summary>A model and the script that trains it.</summary>
public sealed record PlacedModel(ScriptLineage Script, Model Model);

/// <summary>One model in two versions; no base, it was added; no head, removed.</summary>
public sealed record ModelChange(PlacedModel? Base, PlacedModel? Head)
{
    public ImmutableArray<ColumnChange> Columns { get; init; } = [];

    /// <summary>Open ends that only the head has.</summary>
    public ImmutableArray<OpenEnd> Opened { get; init; } = [];

    /// <summary>Open ends that only the base has.</summary>
    public ImmutableArray<OpenEnd> Closed { get; init; } = [];

    /// <summary>Calls on the way that are not modelled, and that only the head has.</summary>
    public ImmutableArray<UnknownCall> Unknowns { get; init; } = [];

    /// <summary>Datasets of the head by their base's: one that is read from elsewhere now is the same one.</summary>
    public ImmutableDictionary<string, string> Datasets { get; init; } = ImmutableDictionary<string, string>.Empty;

    public bool IsAdded => Base is null;

    public bool IsRemoved => Head is null;

    public bool ChangesEstimator => Base is { } old && Head is { } now && old.Model.Estimator != now.Model.Estimator;

    public bool IsUnchanged =>
        Base is not null && Head is not null && !ChangesEstimator && Columns.IsEmpty && Opened.IsEmpty && Closed.IsEmpty && Unknowns.IsEmpty;

    /// <summary>The version that a reader looks at: the head's where there is one.</summary>
    public PlacedModel Shown => Head ?? Base!;
}

public enum ColumnChangeKind
{
    Added,

    /// <summary>The base left it out by name of a dataset whose columns are not known; the head does not.</summary>
    Reopened,
    Removed,

    /// <summary>It was a label and is a feature.</summary>
    Role,

    /// <summary>It was a key and its values are used.</summary>
    Derivation,
}

/// <param name="Dataset">Its source, or what reads it.</param>
/// <param name="Before">Null when the base has no such column.</param>
/// <param name="After">Null when the head has none.</param>
public sealed record ColumnChange(ColumnChangeKind Kind, string Dataset, string Column, ColumnUse? Before, ColumnUse? After);

public sealed record ColumnUse(Role Role, Derivation Derivation);
