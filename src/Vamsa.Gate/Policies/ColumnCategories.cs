using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <summary>
/// The categories of a dataset's column: what the policy declares, else what the name suggests. A policy that declares
/// <c>AGE: none</c> for a table of houses is believed.
/// </summary>
internal sealed class ColumnCategories(ImmutableArray<DatasetSchema> schemas)
{
    private readonly Dictionary<string, ImmutableArray<string>> _suggested = [];

    public ImmutableArray<string> Of(Dataset? dataset, string column)
    {
        if (Declared(dataset, column) is { } declared) return declared == PolicyReader.NoCategory ? [] : [declared];
        if (!_suggested.TryGetValue(column, out var suggested))
            _suggested[column] = suggested = Lexicon.Default.CategoriesOf(column);
        return suggested;
    }

    private string? Declared(Dataset? dataset, string column)
    {
        if (dataset?.Source is not { Length: > 0 } source) return null;
        foreach (var schema in schemas)
        {
            if (!IsFor(schema, source)) continue;
            foreach (var declared in schema.Columns)
                if (string.Equals(declared.Name, column, StringComparison.OrdinalIgnoreCase) && declared.Category is not null)
                    return declared.Category;
        }

        return null;
    }

    private static bool IsFor(DatasetSchema schema, string source) =>
        schema.Paths.Any(glob => Glob.IsMatch(glob, source.Replace('\\', '/')))
        || schema.Tables.Any(glob => Glob.IsMatch(glob, source, StringComparison.OrdinalIgnoreCase));
}
