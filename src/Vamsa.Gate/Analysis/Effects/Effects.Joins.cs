using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Several tables into one.</summary>
internal sealed partial class Effects
{
    private List<(Table Table, Presence Presence)> TablesIn(Value objects)
    {
        if (interpreter.Content(objects) is DictCell dict)
            return [.. dict.Entries.Select(e => (TableOf(e.Value)!, e.Presence)).Where(t => t.Item1 is not null)];
        var elements = interpreter.Elements(objects) ?? [new Element(objects)];
        if (interpreter.Content(objects) is TableCell { Table.IsTransposed: false }) elements = [new Element(objects)];
        return [.. elements.Select(e => (TableOf(e.Value)!, e.Presence)).Where(t => t.Item1 is not null)];
    }

    private Value Concat(Value objects, Value axis, Value keys)
    {
        var parts = TablesIn(objects);
        if (parts.Count == 0) return Of(Table.Empty);

        // concat([a, b], axis=1, keys=['x', 'y']) and concat({'x': a, 'y': b}, axis=1): columns ('x', …) and ('y', …).
        var under = IsGiven(keys) ? LabelsOf(keys) : interpreter.Content(objects) is DictCell { Other: null } dict ? [.. dict.Entries.Select(e => new Element(e.Key, e.Presence))] : null;
        if (Axis(axis) == 1 && under is { } names && names.Length == parts.Count)
            parts = [.. parts.Zip(names, (p, n) => (p.Table with { Columns = [.. p.Table.Columns.Select(c => c with { Label = Under(n.Value, p.Table, c) })] }, p.Presence))];
        if (Axis(axis) == 1) return Of(SideBySide(parts, TableShape.Frame));
        return Of(Below(parts) with { Shape = parts.All(p => p.Table.Shape is TableShape.Series or TableShape.Scalar) ? TableShape.Series : TableShape.Frame });
    }

    private static Label Under(Value key, Table table, Column column) =>
        table.Shape == TableShape.Series ? Label.Of(key) : column.Label is Label.Named named ? Label.Of(new TupleValue([key, named.Value])) : column.Label;

    private static Table SideBySide(List<(Table Table, Presence Presence)> parts, TableShape shape)
    {
        var columns = parts.SelectMany(p => p.Table.Columns.Select(c => p.Presence == Presence.One ? c : c with { Presence = p.Presence }));
        var lead = parts[0].Table with { Shape = shape, View = null, Class = null, IsTransposed = false, IsElement = false };
        return Gather(lead with { Columns = [.. columns] }, parts.Skip(1).Select(p => p.Table));
    }

    /// <summary>Rows of all: a column that one of them has is a column of the whole.</summary>
    private static Table Below(List<(Table Table, Presence Presence)> parts)
    {
        var columns = parts[0].Table.Columns;
        foreach (var (table, _) in parts.Skip(1))
        {
            var certain = columns.Concat(table.Columns).Where(c => c.IsCertain).Select(c => c.Label).ToHashSet();
            columns = [.. ValueJoin.Columns(columns, table.Columns).Select(c => c.Presence == Presence.Optional && certain.Contains(c.Label) ? c with { Presence = Presence.One } : c)];
        }

        var lead = parts[0].Table with { View = null, Class = null, IsElement = false };
        return Gather(lead with { Columns = columns }, parts.Skip(1).Select(p => p.Table));
    }

    private Value Stack(Value arrays, Value axis, Value asRows)
    {
        // A number among arrays is a column of it.
        if (Axis(axis) == 1 && arrays is TupleValue tuple && tuple.Elements.Any(e => e is ConstantValue { Literal: Literal.Int or Literal.Float }))
            arrays = new TupleValue([.. tuple.Elements.Select(e => e is ConstantValue ? MakeArray(Value.None) : e)]);
        var parts = TablesIn(arrays);
        if (parts.Count == 0) return Axis(axis) == 0 && Joined(arrays) is { } list ? list : MakeArray(Value.None);

        // vstack([df.a, df.b]): what has one dimension becomes a row.
        if (interpreter.Truth(asRows) == true && parts.Count > 1 && parts.All(p => p.Table is { Shape: TableShape.Series, Columns.Length: 1 }))
            return Of(SideBySide(parts, TableShape.Array) with { IsTransposed = true });
        if (Axis(axis) == 1) return Of(SideBySide(parts, TableShape.Array));
        var columns = parts[0].Table.Columns;
        foreach (var (table, _) in parts.Skip(1))
        {
            columns = columns.Length == table.Columns.Length
                ? [.. columns.Select((c, i) => c with { Origins = c.Origins.Union(table.Columns[i].Origins) })]
                : ValueJoin.Columns(columns, table.Columns);
        }

        var lead = parts[0].Table with { Shape = TableShape.Array, View = null, Class = null, IsElement = false };
        return Of(Gather(lead with { Columns = columns }, parts.Skip(1).Select(p => p.Table)));
    }

    /// <summary>Lists of constants one after the other: positions, names, truth values.</summary>
    private Reference? Joined(Value arrays)
    {
        if (interpreter.Elements(arrays) is not { IsEmpty: false } lists || lists.Any(l => l.Value is not ConstantValue && interpreter.Elements(l.Value) is null)) return null;
        return interpreter.Allocate(new ListCell([.. lists.SelectMany(l => l.Value is ConstantValue ? [l] : interpreter.Elements(l.Value)!.Value)]));
    }

    /// <summary><c>np.split(data, [2, 6], axis=1)</c>: columns cut before the given positions, or into equal parts; rows are any rows.</summary>
    private Value Sections(Value value, Value at, Value axis)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        var part = table with { View = null, Class = null };
        if (Axis(axis) != 1 || table.IsTransposed)
        {
            var count = interpreter.Elements(at)?.Length + 1 ?? Sequences.Position(at);
            return count is > 0 and < 100 && Axis(axis) is not null
                ? interpreter.Allocate(new ListCell([.. Enumerable.Range(0, count.Value).Select(_ => new Element(Of(part)))]))
                : interpreter.Allocate(new ListCell([new Element(Of(part), Presence.Many)]));
        }

        var cuts = interpreter.Elements(at)?.Select(e => e.Value).ToArray();
        if (Sequences.Position(at) is > 0 and var parts && table.IsExactInNumber && table.Columns.Length % parts == 0)
            cuts = [.. Enumerable.Range(1, parts - 1).Select(i => Value.Number(i * table.Columns.Length / parts))];
        if (cuts is null) return interpreter.Allocate(new ListCell([new Element(Of(part with { Columns = [.. part.Columns.Select(Maybe)] }), Presence.Many)]));
        return interpreter.Allocate(new ListCell([.. cuts.Prepend(Value.None).Zip(cuts.Append(Value.None), (from, to) =>
            new Element(Of(part with { Columns = At(part.Columns, new SliceValue(from, to, Value.None)) })))]));
    }

    /// <summary><c>np.c_[a, b]</c>: an object whose subscript stacks.</summary>
    private Value Grid(Value axis) =>
        new TableValue(new Table(TableShape.Any, []) { GridAxis = Axis(axis, 1) ?? 1 });

    private Value Merge(Value left, Value right, Value on, Value leftOn, Value rightOn, Value suffixes)
    {
        if (TableOf(left) is not { } a || TableOf(right) is not { } b) return OnTable(TableOf(left) is null ? right : left, t => t);
        var leftKeys = IsGiven(on) ? LabelsOf(on) : IsGiven(leftOn) ? LabelsOf(leftOn) : null;
        var rightKeys = IsGiven(on) ? LabelsOf(on) : IsGiven(rightOn) ? LabelsOf(rightOn) : null;
        if (leftKeys is null && rightKeys is null && !IsGiven(on) && !IsGiven(leftOn) && !IsGiven(rightOn))
            leftKeys = rightKeys = [.. a.Columns.Where(c => c.Label is Label.Named && b.Columns.Any(o => o.Label.Equals(c.Label))).Select(Element.Of)];
        var (tail1, tail2) = interpreter.Elements(suffixes) is [var s1, var s2] ? (Text(s1.Value) ?? "_x", Text(s2.Value) ?? "_y") : ("_x", "_y");
        var condition = IsGiven(on) && leftKeys is null ? Met(a, Met(b, TableOf(on)?.AllOrigins ?? Origins.None)) : Origins.None;
        return Of(Joined(a, b, leftKeys ?? [], rightKeys ?? [], tail1, tail2, condition));
    }

    private Table Joined(Table a, Table b, ImmutableArray<Element> leftKeys, ImmutableArray<Element> rightKeys, string leftTail, string rightTail, Origins? condition = null)
    {
        var keys = Origins.Union(Select(a, leftKeys).Concat(Select(b, rightKeys)).Select(c => c.Origins))
            .Union(Origins.Union((leftKeys.IsEmpty ? a.Index : []).Concat(rightKeys.IsEmpty ? b.Index : []).Select(c => c.Origins)))
            .Union(condition ?? Origins.None).As(Derivation.Keyed);
        var shared = leftKeys.Where(l => rightKeys.Any(r => r.Value.Equals(l.Value))).Select(l => Label.Of(l.Value)).ToHashSet();
        var columns = ImmutableArray.CreateBuilder<Column>();
        foreach (var column in a.Columns)
        {
            var match = b.Columns.FirstOrDefault(c => c.Label.Equals(column.Label) && c.Label is Label.Named);
            columns.Add(match is null ? column
                : shared.Contains(column.Label) ? column with { Origins = column.Origins.Union(match.Origins.As(Derivation.Keyed)) }
                : Suffixed(column, leftTail));
        }

        var bWithout = shared.OfType<Label.Named>().Aggregate(b.Columns, (c, label) => ColumnChanges.Without(c, new Element(label.Value)));
        foreach (var column in bWithout)
        {
            var keyed = column with { Origins = column.Origins.Union(keys) };
            columns.Add(a.Columns.Any(c => c.Label.Equals(column.Label) && c.Label is Label.Named) ? Suffixed(keyed, rightTail) : keyed);
        }

        var merged = a with { Shape = TableShape.Frame, View = null, Class = null, Columns = columns.DrainToImmutable(), Keys = a.Keys.Union(keys) };
        return Gather(merged, [b]);
    }

    private static Column Suffixed(Column column, string tail) =>
        column.Label is Label.Named { Value: ConstantValue { Literal: Literal.Str text } }
            ? column with { Label = Label.Of(text.Value + tail) }
            : column;

    private Value JoinFrames(Value left, Value other, Value on, Value leftSuffix, Value rightSuffix)
    {
        if (Text(left) is not null || TableOf(left) is not { } a) return OnTable(left, t => t);
        var keys = IsGiven(on) ? LabelsOf(on) ?? [] : [];
        foreach (var (b, _) in TablesIn(other))
            a = Joined(a, b, keys, [], Text(leftSuffix) ?? "", Text(rightSuffix) ?? "");
        return Of(a);
    }

    private Value Crosstab(Value index, Value columns, Value values)
    {
        var rows = TableOf(index)?.AllOrigins ?? Origins.None;
        var origins = (TableOf(columns)?.AllOrigins ?? Origins.None).Union(TableOf(values)?.AllOrigins ?? Origins.None).As(Derivation.Derived).Union(rows.As(Derivation.Keyed));
        var parts = new[] { TableOf(index), TableOf(columns), TableOf(values) }.OfType<Table>();
        return Of(Gather(Table.Empty with
        {
            Columns = [new Column(Label.None, origins) { Presence = Presence.Many }],
            Index = TableOf(index)?.Columns ?? [],
            Keys = rows.As(Derivation.Keyed),
        }, parts));
    }

    private Value Pivot(Value value, Value index, Value columns, Value values)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        var rows = LabelsOf(index) is { } i ? Select(table, i) : [];
        var across = LabelsOf(columns) is { } c ? Select(table, c) : [];
        var picked = IsGiven(values) && LabelsOf(values) is { } v
            ? Select(table, v)
            : [.. table.Columns.Where(column => !rows.Contains(column) && !across.Contains(column))];
        var keys = Origins.Union(rows.Concat(across).Select(column => column.Origins)).As(Derivation.Keyed);
        // Of several columns each keeps its label as the first part: wide['price'].
        var cells = picked.Select(column => new Column(
            across.IsEmpty ? column.Label : picked.Length > 1 && column.Label is Label.Named named ? Label.Of(new TupleValue([named.Value, Value.Unknown])) : Label.None,
            column.Origins.As(Derivation.Derived).Union(keys))
        {
            Presence = across.IsEmpty ? column.Presence : Presence.Many,
        });
        return Of(table with { Shape = TableShape.Frame, View = null, Columns = [.. cells], Index = rows, Keys = table.Keys.Union(keys) });
    }

    private Value Melt(Value value, Value idVars, Value valueVars, Value varName, Value valueName)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        var ids = IsGiven(idVars) && LabelsOf(idVars) is { } i ? Select(table, i) : [];
        var melted = IsGiven(valueVars) && LabelsOf(valueVars) is { } v
            ? Select(table, v)
            : [.. table.Columns.Where(c => !ids.Contains(c))];
        var values = Origins.Union(melted.Select(c => c.Origins));
        return Of(table with
        {
            Shape = TableShape.Frame,
            View = null,
            Columns =
            [
                .. ids,
                new Column(Label.Of(Text(varName) ?? "variable"), Origins.None) { Dtype = Dtype.Text },
                new Column(Label.Of(Text(valueName) ?? "value"), values),
            ],
        });
    }

    private Value Lengthen(Value value, Value stubs, Value i, Value j, Value separator)
    {
        if (TableOf(value) is not { } table || LabelsOf(stubs) is not { } names) return Keep(value);
        var gathered = new List<Column>();
        var rest = table.Columns;
        foreach (var stub in names.Select(n => Name(n.Value)).OfType<string>())
        {
            var head = stub + Text(separator);
            var own = rest.Where(c => c.Label is Label.Named named ? Name(named.Value)?.StartsWith(head, StringComparison.Ordinal) == true : c.Label is Label.Rest).ToArray();
            gathered.Add(new Column(Label.Of(stub), Origins.Union(own.Select(c => c.Origins))));
            rest = rest.RemoveRange(own.Where(c => c.Label is Label.Named));
        }

        var index = IsGiven(i) && LabelsOf(i) is { } keys ? Select(table, keys) : [];
        return Of(table with
        {
            Shape = TableShape.Frame,
            View = null,
            Index = [.. index, new Column(Text(j) is { } number ? Label.Of(number) : Label.None, Origins.None)],
            Columns = [.. rest.Where(c => !index.Contains(c)), .. gathered],
        });
    }

    private Value StackColumns(Value value) => OnTable(value, t => t with
    {
        Shape = TableShape.Series,
        Index = [.. t.Index.IsEmpty ? [new Column(Label.None, Origins.None)] : t.Index, new Column(Label.None, Origins.None)],
        Columns = [new Column(Label.None, t.AllOrigins)],
    });

    private Value Unstack(Value value) => OnTable(value, t =>
    {
        var keys = t.Index.Length > 0 ? t.Index[^1].Origins.As(Derivation.Keyed) : Origins.None;
        return t with
        {
            Shape = TableShape.Frame,
            Index = t.Index.Length > 0 ? t.Index[..^1] : [],
            Columns = [.. t.Columns.Select(c => c with
            {
                // Of several columns each keeps its label as the first part: wide['price'].
                Label = t.Columns.Length > 1 && c.Label is Label.Named named && Name(named.Value) is { } name ? new Label.Prefixed(name) : Label.None,
                Presence = Presence.Many,
                Origins = c.Origins.Union(keys),
            })],
        };
    });
}
