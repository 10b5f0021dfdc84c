using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Policies;

public sealed partial class PolicyReader
{
    /// <summary>The category of a column that is declared to be of none, whatever its name suggests.</summary>
    internal const string NoCategory = "none";

    private readonly List<(int Line, int Column)> _datasetPlaces = [];
    private ImmutableArray<(string Glob, string Category)> _tags = [];

    private ImmutableArray<DatasetSchema> Datasets(YamlNode node)
    {
        var datasets = ImmutableArray.CreateBuilder<DatasetSchema>();
        var lines = new Dictionary<string, int>();
        foreach (var item in _bind.List(node, "'datasets'", most: 5000))
        {
            if (Dataset(item) is not { } dataset) continue;
            if (!lines.TryAdd(dataset.Name, item.Line))
                _bind.Error(item, $"dataset '{PolicyBinder.Shown(dataset.Name)}' is declared at line {lines[dataset.Name]} already: names are unique");
            datasets.Add(dataset);
            _datasetPlaces.Add((item.Line, item.Column));
        }

        return datasets.ToImmutable();
    }

    private DatasetSchema? Dataset(YamlNode node)
    {
        if (_bind.Mapping(node, "a dataset", PolicyKeys.Dataset) is not { } entries) return null;
        foreach (var key in (ReadOnlySpan<string>)["name", "match"])
            if (!entries.ContainsKey(key))
                _bind.Error(node, $"a dataset needs '{key}'");
        if (!entries.ContainsKey("columns") && !entries.ContainsKey("contract"))
            _bind.Error(node, "a dataset needs 'columns', or a 'contract' that has them");
        if (entries.TryGetValue("table", out var alone) && !entries.ContainsKey("contract"))
            _bind.Error(alone.Key, "'table' says which table of a 'contract' is meant, and there is none");

        var name = entries.TryGetValue("name", out var nameEntry) ? _bind.Text(nameEntry.Value, "'name'") : null;
        var (paths, tables, loaders) = entries.TryGetValue("match", out var match) ? Match(match.Value) : ([], [], []);
        var columns = entries.TryGetValue("columns", out var columnsEntry) ? Columns(columnsEntry.Value) : [];
        if (entries.TryGetValue("contract", out var contract))
            columns = Imported(contract.Value, entries.TryGetValue("table", out var table) ? table.Value : null, columns, columnsEntry.Value);
        return name is null ? null : new DatasetSchema(name, paths, tables, columns) { Loaders = loaders };
    }

    private (ImmutableArray<string> Paths, ImmutableArray<string> Tables, ImmutableArray<string> Loaders) Match(YamlNode node)
    {
        if (_bind.Mapping(node, "'match'", PolicyKeys.Match) is not { } entries) return ([], [], []);
        if (entries.Count == 0) _bind.Error(node, "'match' needs 'paths', 'tables' or 'loaders': without them it matches no dataset");
        return (
            entries.TryGetValue("paths", out var paths) ? _bind.Texts(paths.Value, "'paths'", _bind.IsDataGlob) : [],
            entries.TryGetValue("tables", out var tables) ? _bind.Globs(tables.Value, "'tables'") : [],
            entries.TryGetValue("loaders", out var loaders) ? _bind.Globs(loaders.Value, "'loaders'") : []);
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
                    Add(key, new SchemaColumn(key.Value, value is YamlText { IsNothing: true } ? null : ColumnCategory(value)));
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

    private string? ColumnCategory(YamlNode node) =>
        _bind.Text(node, "a column's category") is { } category
        && (category == NoCategory || _lexicon.Knows(category) || _bind.IsKnown(node, category, "category", [.. _lexicon.Names, NoCategory]))
            ? category
            : null;

    /// <summary>The columns of a contract; what the policy says of one of them stands above it.</summary>
    private ImmutableArray<SchemaColumn> Imported(YamlNode node, YamlNode? table, ImmutableArray<SchemaColumn> own, YamlNode? ownNode)
    {
        if (_bind.Text(node, "'contract'") is not { } path || !IsRepositoryPath(node, path)) return own;
        if (_import(path, MaxBytes + 1) is not { } bytes || bytes.Length > MaxBytes)
        {
            _bind.Error(node, $"the contract '{path}' cannot be read: it is not there, or larger than {MaxBytes} bytes");
            return own;
        }

        var (tables, errors) = ContractReader.Read(path, bytes.Span);
        _errors.AddRange(errors);
        if (!errors.IsEmpty) return own;
        var name = table is null ? null : _bind.Text(table, "'table'");
        if (table is not null && (name is null || !_bind.IsKnown(table, name, $"table of {path}", [.. tables.Select(known => known.Name)]))) return own;
        if (name is null && tables.Length != 1)
        {
            _bind.Error(node, $"the contract '{path}' has {tables.Length} tables: say with 'table' which one is meant");
            return own;
        }

        var columns = tables.First(known => name is null || known.Name == name).Columns;
        foreach (var column in own)
            if (columns.All(known => known.Name != column.Name) && ownNode is not null)
                _bind.Error(ownNode, $"'{PolicyBinder.Shown(column.Name)}' is no column of the contract '{path}'");
        return [.. columns.Select(column => own.FirstOrDefault(known => known.Name == column.Name && known.Category is not null) ?? Meant(column, path))];
    }

    private SchemaColumn Meant(ContractColumn column, string path)
    {
        foreach (var tag in column.Tags)
        {
            if (_lexicon.Knows(tag)) return new SchemaColumn(column.Name, tag) { From = $"{path}, {tag}" };
            foreach (var (glob, category) in _tags)
                if (Glob.IsMatch(glob, tag, StringComparison.OrdinalIgnoreCase))
                    return new SchemaColumn(column.Name, category) { From = $"{path}, {tag}" };
        }

        return new SchemaColumn(column.Name, null);
    }

    private ImmutableArray<Anonymizer> Anonymizers(YamlNode node)
    {
        var anonymizers = ImmutableArray.CreateBuilder<Anonymizer>();
        foreach (var item in _bind.List(node, "'anonymizers'", most: 200))
        {
            if (_bind.Mapping(item, "an anonymizer", PolicyKeys.Anonymizer) is not { } entries) continue;
            foreach (var key in (ReadOnlySpan<string>)["calls", "reason"])
                if (!entries.ContainsKey(key))
                    _bind.Error(item, $"an anonymizer needs '{key}'");
            anonymizers.Add(new Anonymizer(
                entries.TryGetValue("calls", out var calls) ? _bind.Texts(calls.Value, "'calls'", IsCall) : [],
                entries.TryGetValue("columns", out var columns) ? _bind.Globs(columns.Value, "'columns'") : [],
                Sentence(entries, "reason") ?? ""));
        }

        return anonymizers.ToImmutable();
    }

    private bool IsCall(YamlNode at, string call) =>
        _bind.IsGlob(at, call)
        && (call.Any(char.IsLetter) || Wrong(at, $"'{PolicyBinder.Shown(call)}' would accept every function: name the ones that anonymise"));
}
