using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Analysis.DataFiles;

/// <summary>The columns that a data file says it has.</summary>
/// <param name="Header">In the order of the file.</param>
/// <param name="Types">One for each column; unknown where the file does not say.</param>
internal sealed record DataHeader(ImmutableArray<string> Header, ImmutableArray<Dtype> Types)
{
    /// <summary>What has more columns is no table that somebody selects features from.</summary>
    public const int MaximumColumns = 10_000;

    public const int MaximumNameLength = 1000;

    /// <summary>Rows have more values than the header has names: pandas takes those before for the index.</summary>
    public bool IsIndexed { get; init; }

    public static DataHeader OfNames(ImmutableArray<string> names) => new(names, [.. names.Select(_ => Dtype.Unknown)]);
}
