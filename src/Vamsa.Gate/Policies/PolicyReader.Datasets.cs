using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Policies;

public sealed partial class PolicyReader
{
    /// <summary>The category of a column that is declared to be of none, whatever its name suggests.</summary>
    internal const string NoCategory = "none";

    private ImmutableArray<DatasetSchema> Datasets(YamlNode node)
    {
        var datasets = ImmutableArray.CreateBuilder<DatasetSchema>();
        var lines = new Dictionary<string, int>();
        foreach (var item in _bind.List(node, "'datasets'"))
        {
            if (Dataset(item) is not { } dataset) continue;
            if (!lines.TryAdd(dataset.Name, item.Line))
                _bind.Error(item, $"dataset '{PolicyBinder.Shown(dataset.Name)}' is declared at line {lines[dataset.Name]} already: names are unique");
            datasets.Add(dataset);
        }

        return datasets.ToImmutable();
    }

    private DatasetSchema? Dataset(YamlNode node)
    {
        if (_bind.Mapping(node, "a dataset", ["name", "match", "columns"]) is not { } entries) return null;
        foreach (var key in (ReadOnlySpan<string>)["name", "match", "columns"])
            if (!entries.ContainsKey(key))
                _bind.Error(node, $"a dataset needs '{key}'");

        var name = entries.TryGetValue("name", out var nameEntry) ? _bind.Text(nameEntry.Value, "'name'") : null;
        var (paths, tables) = entries.TryGetValue("match", out var match) ? Match(match.Value) : ([], []);
        var columns = entries.TryGetValue("columns", out var columnsEntry) ? Columns(columnsEntry.Value) : [];
        return name is null ? null : new DatasetSchema(name, paths, tables, columns);
    }

    private (ImmutableArray<string> Paths, ImmutableArray<string> Tables) Match(YamlNode node)
    {
        if (_bind.Mapping(node, "'match'", ["paths", "tables"]) is not { } entries) return ([], []);
        if (entries.Count == 0) _bind.Error(node, "'match' needs 'paths' or 'tables': without them it matches no dataset");
        return (
            entries.TryGetValue("paths", out var paths) ? _bind.Texts(paths.Value, "'paths'") : [],
            entries.TryGetValue("tables", out var tables) ? _bind.Texts(tables.Value, "'tables'") : []);
    }

    /// <summary>A list of names, or a mapping from name to category.</summary>
    private ImmutableArray<SchemaColumn> Columns(YamlNode node)
    {
        var columns = ImmutableArray.CreateBuilder<SchemaColumn>();
        var seen = new HashSet<string>();
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                    Add(key, new SchemaColumn(key.Value, value is YamlText { IsNothing: true } ? null : Category(value)));
                break;
            case YamlList list:
                foreach (var item in list.Items)
                    if (_bind.Text(item, "a column") is { } column)
                        Add(item, new SchemaColumn(column, null));
                break;
            default:
                _bind.Error(node, "'columns' must be a list of names, or a mapping from name to category");
                break;
        }

        return columns.ToImmutable();

        void Add(YamlNode at, SchemaColumn column)
        {
            if (!seen.Add(column.Name)) _bind.Error(at, $"column '{PolicyBinder.Shown(column.Name)}' is listed twice: keep one");
            columns.Add(column);
        }
    }

    private string? Category(YamlNode node)
    {
        if (_bind.Text(node, "a column's category") is not { } category) return null;
        if (category != NoCategory && !Lexicon.Default.Knows(category))
            _bind.Error(node, $"'{PolicyBinder.Shown(category)}' is no category: {Suggestion.Among(category, [.. Lexicon.Default.Names, NoCategory])}");
        return category;
    }
}
