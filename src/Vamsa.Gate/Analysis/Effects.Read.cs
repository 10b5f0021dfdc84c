using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Where data comes from.</summary>
internal sealed partial class Effects
{
    private Value ReadData(Scope scope, Value source, Value names, Value usecols, bool isWithoutHeader, Value indexColumns, Value sql)
    {
        var reader = scope.Function?.Name ?? "unknown";
        var text = interpreter.TextOf(IsGiven(sql) ? sql : source);
        var location = interpreter.File.Locate(interpreter.Operation.Span);
        var given = IsGiven(names) ? Known(names) : default;
        var used = IsGiven(usecols) && !IsCallable(usecols) ? LabelsOf(usecols) : null;
        var declared = interpreter.Recorder.Declared(text, reader);
        var queried = IsGiven(sql) && text is not null ? SelectList.Columns(text) : default;
        var file = IsGiven(sql) || text is null ? null : Start(scope, text, isWithoutHeader || !given.IsDefault && !(scope.Binding?["header"] is { } first && Sequences.Position(first) == 0));
        var (columns, from) = !declared.IsDefault ? (declared, ColumnsFrom.Policy)
            : !given.IsDefault ? (given, ColumnsFrom.Names)
            : !queried.IsDefault ? (queried, ColumnsFrom.Query)
            : file is not null ? (file.Header, ColumnsFrom.Header)
            : (default, ColumnsFrom.None);
        if (used is { } chosen) (columns, from) = Restrict(columns, from, chosen);

        if (IsCallable(usecols) && !columns.IsDefault)
            columns = [.. columns.Where(name => interpreter.Truth(interpreter.Call(usecols, Arguments.Of(Value.Text(name)), "usecols")) != false)];

        var dataset = interpreter.Recorder.Dataset(text, reader, location, columns, from);
        var read = new TraceLink(interpreter.File, interpreter.Operation.Span, "read", null);
        var isNumbered = isWithoutHeader && given.IsDefault;
        var prefix = scope.Binding?["prefix"] is { } p ? Text(p) : null;
        Table table;
        if (columns.IsDefault)
        {
            var origin = Origins.Of(new Origin(dataset, null, ImmutableSortedSet.Create<string>(StringComparer.Ordinal), Derivation.Direct, read));
            table = Table.Empty with
            {
                Columns = [new Column(new Label.Rest(dataset, ImmutableSortedSet.Create<string>(StringComparer.Ordinal), isNumbered), origin) { Presence = Presence.Many }],
            };
        }
        else
        {
            table = Table.Empty with
            {
                Columns = [.. columns.Select((name, i) => new Column(
                    LabelOf(name, i, isNumbered && prefix is null, given, columns.Length),
                    Origins.Of(new Origin(dataset, name, null, Derivation.Direct, read)))
                {
                    Dtype = TypeOf(file, name, i, columns.Length),
                })],
            };
        }

        if (IsGiven(indexColumns) && !columns.IsDefault && LabelsOf(indexColumns) is { } index && index.All(l => Text(l.Value) is not null))
        {
            var keys = Select(table, index);
            table = Without(table, indexColumns) with { Index = keys };
        }

        return Of(table);
    }

    /// <summary>The beginning of a data file of the repository, where the call reads it plainly.</summary>
    private TabularText? Start(Scope scope, string path, bool isWithoutHeader)
    {
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)
            && !path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".data", StringComparison.OrdinalIgnoreCase)) return null;
        if (scope.Binding is not { } binding || IsSet("skiprows") || IsSet("comment") || IsSet("engine") && IsSet("sep")) return null;
        if (binding["header"] is { } header && IsGiven(header) && Sequences.Position(header) != 0 && Text(header) != "infer") return null;
        var separator = binding["sep"] ?? binding["delimiter"];
        if (separator is not null && Text(separator) is not { Length: 1 }) return null;
        var isTabs = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        return interpreter.ReadText(path) is { } text
            ? TabularText.Read(text, separator is null ? isTabs ? '\t' : null : Text(separator)![0], !isWithoutHeader, Missing())
            : null;

        IEnumerable<string> Missing() =>
            binding["na_values"] is { } missing ? (LabelsOf(missing) ?? []).Select(m => Name(m.Value)).OfType<string>() : [];

        bool IsSet(string parameter) => binding[parameter] is { } value && IsGiven(value);
    }

    /// <summary>By name; by position where the script calls the columns otherwise.</summary>
    private static Dtype TypeOf(TabularText? file, string name, int position, int count)
    {
        if (file is null) return Dtype.Unknown;
        var at = file.Header.IndexOf(name);
        if (at < 0 && file.Header.Length == count) at = position;
        return at < 0 ? Dtype.Unknown : file.Types[at];
    }

    /// <summary>Without a header pandas numbers the columns; a script then selects them by number.</summary>
    private static Label LabelOf(string name, int position, bool isNumbered, ImmutableArray<string> given, int count)
    {
        if (!given.IsDefault && given.Length == count) return Label.Of(given[position]);
        return isNumbered && name == position.ToString(System.Globalization.CultureInfo.InvariantCulture) ? Label.Of(Value.Number(position)) : Label.Of(name);
    }

    private ImmutableArray<string> Known(Value labels) =>
        LabelsOf(labels) is { } known && known.All(l => l.Presence == Presence.One && Name(l.Value) is not null)
            ? [.. known.Select(l => Name(l.Value)!)]
            : default;

    /// <summary><c>usecols</c> by name or position; it also tells the columns of a dataset that nothing else does.</summary>
    private static (ImmutableArray<string> Columns, ColumnsFrom From) Restrict(ImmutableArray<string> columns, ColumnsFrom from, ImmutableArray<Element> used)
    {
        if (used.Any(u => u.Presence != Presence.One || u.Value is not ConstantValue)) return (columns, from);
        if (used.All(u => Text(u.Value) is not null))
        {
            var names = used.Select(u => Text(u.Value)!).ToHashSet(StringComparer.Ordinal);
            if (columns.IsDefault) return ([.. used.Select(u => Text(u.Value)!)], ColumnsFrom.Names);
            return (names.IsSubsetOf(columns) ? [.. columns.Where(names.Contains)] : columns, from);
        }

        // A policy may declare the file's columns or those that are read: fewer numbers than columns pick among them.
        if (columns.IsDefault || used.Length >= columns.Length) return (columns, from);
        var positions = used.Select(u => Sequences.Position(u.Value)).OfType<int>().ToHashSet();
        return positions.All(i => i >= 0 && i < columns.Length) ? ([.. columns.Where((_, i) => positions.Contains(i))], from) : (columns, from);
    }
}
