using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Where data comes from.</summary>
internal sealed partial class Effects
{
    private Value ReadData(Scope scope, Value source, Value names, Value usecols, Value header, Value indexColumns, Value sql, Value frames, FileLayout layout)
    {
        var reader = scope.Function?.Name ?? "unknown";
        if (IsGiven(sql) && Queried(scope, sql, frames) is { } rows) return Indexed(IsGiven(usecols) && !IsCallable(usecols) ? SelectLabels(rows, usecols) : rows, indexColumns);
        var text = interpreter.TextOf(IsGiven(sql) ? sql : source);
        var location = interpreter.File.Locate(interpreter.Operation.Span);
        var given = IsGiven(names) ? Known(names) : default;
        var used = IsGiven(layout.Sheet) && Text(usecols) is { } letters ? Lettered(letters)
            : IsGiven(usecols) && !IsCallable(usecols) ? LabelsOf(usecols)
            : null;
        var declared = interpreter.Recorder.Declared(text, reader);
        var prefix = Text(header) is { } before && !header.Equals(FirstRow) ? before : null;
        var isWithoutHeader = !IsGiven(header) || prefix is not null;
        var isNamed = isWithoutHeader || !given.IsDefault && header.Equals(FirstRow);
        var file = IsGiven(sql) || text is null ? null : HeaderOf(text, isNamed ? Value.None : header, layout);
        var (columns, from) = !declared.IsDefault ? (declared, ColumnsFrom.Policy)
            : !given.IsDefault ? (given, ColumnsFrom.Names)
            : file is not null ? (isWithoutHeader && prefix is not null ? [.. file.Header.Select(number => prefix + number)] : file.Header, ColumnsFrom.Header)
            : (default, ColumnsFrom.None);
        if (used is { } chosen) (columns, from) = Restrict(columns, from, chosen);

        if (IsCallable(usecols) && !columns.IsDefault)
            columns = [.. columns.Where(name => interpreter.Truth(interpreter.Call(usecols, Arguments.Of(Value.Text(name)), "usecols")) != false)];

        var dataset = interpreter.Recorder.Dataset(text, reader, location, columns, from);
        var read = new TraceLink(interpreter.File, interpreter.Operation.Span, TraceLink.Read, null);
        var isNumbered = !IsGiven(header) && given.IsDefault;
        var dates = (LabelsOf(layout.Dates) ?? []).Select(l => Text(l.Value)).ToHashSet(StringComparer.Ordinal);
        Table table;
        if (columns.IsDefault)
        {
            table = Table.Empty with { Columns = [Column.Every(dataset, read, isNumbered)] };
        }
        else
        {
            table = Table.Empty with
            {
                Columns = [.. columns.Select((name, i) => new Column(
                    LabelOf(name, i, isNumbered, given, columns.Length),
                    Origins.Of(new Origin(dataset, name, null, Derivation.Direct, read)))
                {
                    Dtype = dates.Contains(name) ? Dtype.Date : TypeOf(file, name, i, columns.Length),
                })],
            };
        }

        if (columns.IsDefault) return Of(table);

        // What a policy or usecols says may lack columns or have them in another order.
        var isInOrder = declared.IsDefault && (file is not null ? !file.IsIndexed && (given.IsDefault || given.Length == file.Header.Length) : !given.IsDefault);
        return isInOrder && AtPositions(table, indexColumns) is { } index ? Of(Indexed(table, index)) : Indexed(Of(table), indexColumns);
    }

    /// <summary>Of several texts that it may be, what each yields; null when one of them is no query.</summary>
    private Value? Queried(Scope scope, Value sql, Value frames)
    {
        var results = new List<Value>();
        foreach (var one in UnionValue.AlternativesOf(sql))
        {
            if (one is ConstantValue { Literal: Literal.None }) continue;
            if (interpreter.PatternOf(one) is not { } text || RunSql(scope, text, frames) is not { } rows) return null;
            results.Add(rows);
        }

        if (results.Count == 0) return null;
        return results.Count == 1 ? results[0] : results.All(r => TableOf(r) is not null) ? Of(results.Select(r => TableOf(r)!).Aggregate(ValueJoin.Tables)) : ValueJoin.Of(results);
    }

    private Value Indexed(Value rows, Value indexColumns)
    {
        if (!IsGiven(indexColumns) || TableOf(rows) is not { } table || LabelsOf(indexColumns) is not { } index || index.Any(l => Text(l.Value) is null)) return rows;
        return Of(Indexed(table, index));
    }

    private Table Indexed(Table table, ImmutableArray<Element> index) =>
        Without(table, new TupleValue([.. index.Select(one => one.Value)])) with { Index = Select(table, index) };

    /// <summary>The labels of columns that are told by their positions.</summary>
    private ImmutableArray<Element>? AtPositions(Table table, Value positions)
    {
        if (LabelsOf(positions) is not { IsEmpty: false } given) return null;
        var places = given.Select(one => one.Presence == Presence.One && one.Value is ConstantValue { Literal: Literal.Int } ? Sequences.Position(one.Value) : null).ToList();
        return places.TrueForAll(place => place >= 0 && place < table.Columns.Length) ? [.. places.Select(place => Element.Of(table.Columns[place!.Value]))] : null;
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
