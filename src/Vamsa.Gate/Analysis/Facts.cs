using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis;

/// <summary>What the analysis found out about one script.</summary>
public sealed record Facts(
    ImmutableArray<DatasetFact> Datasets, ImmutableArray<TrainingFact> Trainings, ImmutableArray<UnknownCall> UnknownCalls,
    bool IsExhausted)
{
    public DataCalls DataCalls { get; init; } = DataCalls.None;

    /// <summary>Which functions ran, and for whom.</summary>
    public ImmutableHashSet<FunctionCall> Calls { get; init; } = [];

    /// <summary>Columns of which the policy accepts that they end in a call, in no order.</summary>
    public ImmutableArray<EndedColumn> Ended { get; init; } = [];

    /// <summary>In no order.</summary>
    public ImmutableArray<FileFact> Written { get; init; } = [];
}

/// <param name="Column">Null: all columns of the dataset but some.</param>
public sealed record EndedColumn(Location Location, string Call, DatasetFact Dataset, string? Column);

/// <summary>Places of calls that get data or a model, as receiver or argument.</summary>
/// <param name="Modelled">A library's stub says what they do.</param>
/// <param name="Unknown">Nothing says so.</param>
public sealed record DataCalls(ImmutableHashSet<Location> Modelled, ImmutableHashSet<Location> Unknown)
{
    public static readonly DataCalls None = new([], []);
}

/// <summary>A training event: all rounds of a loop that reach one call by one path of calls are one event.</summary>
/// <param name="Roles">By role: the source columns that play it.</param>
public sealed record TrainingFact(
    string Estimator, string Event, Location Location, ImmutableArray<Location> CallPath,
    ImmutableSortedDictionary<Role, Origins> Roles, ImmutableArray<UnknownCall> Unknowns)
{
    /// <summary>The variable whose method trains; null when it is none, or not always the same.</summary>
    public string? Variable { get; init; }

    /// <summary>The function that nothing calls and in which this happens; null when the script itself gets here.</summary>
    public FunctionPlace? Uncalled { get; init; }

    /// <summary>The functions that run, outermost first: what a place is called that has no line.</summary>
    public ImmutableArray<string> Functions { get; init; } = [];
}

/// <summary>A function of the repository, by where its definition starts.</summary>
public sealed record FunctionPlace(string Path, int Start);

/// <param name="Root">The function that nothing calls and that leads to the call; null when the script itself does.</param>
public sealed record FunctionCall(FunctionPlace? Root, FunctionPlace Function);

/// <summary>What a column is to a model.</summary>
public enum Role { Feature, Label, Weight, Group, Stratify, Filter, Key }
