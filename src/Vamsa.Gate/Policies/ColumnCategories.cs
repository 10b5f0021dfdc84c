using System.Collections.Immutable;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <summary>
/// The categories of a dataset's column: what the policy declares, else what the name suggests. A policy that declares
/// <c>AGE: none</c> for a table of houses is believed.
/// </summary>
internal sealed class ColumnCategories(Policy policy)
{
    private readonly Dictionary<string, ImmutableArray<CategoryMatch>> _suggested = [];

    public ImmutableArray<CategoryMatch> Of(Dataset? dataset, string column)
    {
        if (Declared(dataset, column) is { } declared) return declared.Category == PolicyReader.NoCategory ? [] : [declared];
        if (!_suggested.TryGetValue(column, out var suggested))
            _suggested[column] = suggested = policy.Lexicon.MatchesOf(column);
        return suggested;
    }

    private CategoryMatch? Declared(Dataset? dataset, string column)
    {
        if (dataset is null) return null;
        foreach (var schema in policy.Datasets)
        {
            if (!schema.IsFor(dataset.Source, dataset.Reader)) continue;
            foreach (var declared in schema.Columns)
                if (declared.Category is { } category && string.Equals(declared.Name, column, StringComparison.OrdinalIgnoreCase))
                    return new CategoryMatch(category, "dataset", declared.From ?? $"dataset '{schema.Name}'");
        }

        return null;
    }
}
