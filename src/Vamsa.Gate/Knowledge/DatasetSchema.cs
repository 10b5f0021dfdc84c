using System.Collections.Immutable;

namespace Vamsa.Gate.Knowledge;

/// <summary>
/// Columns that are not in the code, declared in a policy's <c>datasets:</c>; resolves <c>df.drop('target', axis=1)</c>.
/// </summary>
/// <param name="Paths">Globs over a reader's path, '/'-separated, <c>**/heart.csv</c>; case-sensitive.</param>
/// <param name="Tables">Globs over a reader's table name.</param>
/// <param name="Columns">In the order of the data.</param>
public sealed record DatasetSchema(
    string Name, ImmutableArray<string> Paths, ImmutableArray<string> Tables, ImmutableArray<SchemaColumn> Columns);

/// <param name="Category">A lexicon category, <c>sex_gender</c>, <c>none</c>, or null when the policy does not say.</param>
public sealed record SchemaColumn(string Name, string? Category);
