using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>What one reader call yields. Two calls of one reader with different sources are two datasets.</summary>
/// <param name="Number">In the order of discovery; identifies it within one analysis.</param>
/// <param name="Columns">Default when they are not known.</param>
public sealed record DatasetFact(
    int Number, string? Source, string Reader, Location Location, ImmutableArray<string> Columns, ColumnsFrom ColumnsFrom)
{
    /// <summary>What the source and reader begin with where a parameter of a function that nothing calls is taken for a dataset.</summary>
    public const string Parameter = "parameter ";

    public static bool IsParameter(string reader) => reader.StartsWith(Parameter, StringComparison.Ordinal);

    /// <summary>A name for people: the file or table without its folder.</summary>
    public string Title => Source is null ? Reader : Source[(Source.LastIndexOf('/') + 1)..];

    public bool Equals(DatasetFact? other) => other is not null && other.Number == Number;

    public override int GetHashCode() => Number;
}

/// <summary>Where a dataset's columns are known from, best first.</summary>
public enum ColumnsFrom { Policy, Names, Query, Header, None }
