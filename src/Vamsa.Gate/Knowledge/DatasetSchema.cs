using System.Collections.Immutable;

namespace Vamsa.Gate.Knowledge;

/// <summary>
/// Columns that are not in the code, declared in a policy's <c>datasets:</c>; resolves <c>df.drop('target', axis=1)</c>.
/// </summary>
/// <param name="Paths">Globs over a reader's path, '/'-separated, <c>**/heart.csv</c>; case-sensitive.</param>
/// <param name="Tables">Globs over a reader's table name.</param>
/// <param name="Columns">In the order of the data; empty when only the categories of some are known.</param>
public sealed record DatasetSchema(
    string Name, ImmutableArray<string> Paths, ImmutableArray<string> Tables, ImmutableArray<SchemaColumn> Columns)
{
    /// <summary>Globs over the qualified name of what reads it: <c>sklearn.datasets.load_breast_cancer</c>.</summary>
    public ImmutableArray<string> Loaders { get; init; } = [];

    /// <param name="source">Path, table or query; null when the code does not tell.</param>
    /// <param name="reader">Qualified name of the API.</param>
    public bool IsFor(string? source, string? reader)
    {
        if (reader is not null && Loaders.Any(glob => Glob.IsMatch(glob, reader))) return true;
        if (source is not { Length: > 0 }) return false;
        var path = source.Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        return Paths.Any(glob => Glob.IsMatch(glob, path))
            || Tables.Any(glob => Glob.IsMatch(glob, source, StringComparison.OrdinalIgnoreCase));
    }
}

/// <param name="Category">A lexicon category, <c>sex_gender</c>, <c>none</c>, or null when the policy does not say.</param>
public sealed record SchemaColumn(string Name, string? Category)
{
    /// <summary>Where the category comes from when not from the policy itself: <c>contracts/loans.yml, tag pii</c>.</summary>
    public string? From { get; init; }
}
