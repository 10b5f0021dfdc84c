using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis;

/// <summary>What the analysis found out about one script.</summary>
public sealed record Facts(
    ImmutableArray<DatasetFact> Datasets, ImmutableArray<TrainingFact> Trainings, ImmutableArray<UnknownCall> UnknownCalls,
    bool IsExhausted);

/// <summary>A training event: all rounds of a loop that reach one call by one path of calls are one event.</summary>
/// <param name="Roles">By role: the source columns that play it.</param>
public sealed record TrainingFact(
    string Estimator, string Event, Location Location, ImmutableArray<Location> CallPath,
    ImmutableSortedDictionary<Role, Origins> Roles, ImmutableArray<UnknownCall> Unknowns)
{
    /// <summary>The functions that run, outermost first: what a place is called that has no line.</summary>
    public ImmutableArray<string> Functions { get; init; } = [];
}

/// <summary>What a column is to a model.</summary>
public enum Role { Feature, Label, Weight, Group, Stratify, Filter, Key }
