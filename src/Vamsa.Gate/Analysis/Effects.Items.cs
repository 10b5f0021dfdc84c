using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Subscripts: <c>x[key]</c>, <c>loc</c>, <c>iloc</c>, read and assigned.</summary>
internal sealed partial class Effects
{
    public Value Item(Value owner, Value key)
    {
        if (TableOf(owner) is not { } table) return Value.Unknown;
        if (interpreter.IsAssumed(key)) key = Value.Unknown;
        if (table.Class?.Find("__getitem__") is ApiFunction own) return Call(own, owner, Arguments.Of(key));
        if (table.Family is not null && knowledge.ClassOf(table.Shape, table.Family).Find("__getitem__") is ApiFunction { Effect: not Effect.Apply { Word: EffectWord.Item } } other)
            return Call(other, owner, Arguments.Of(key));
        if (table.GridAxis is { } axis) return Positions(key) ?? Stack(key, Value.Number(axis), Value.None);
        return table.Shape switch
        {
            TableShape.Frame or TableShape.Groups => FrameItem(owner, table, key),
            TableShape.Array => ArrayItem(table, key),
            TableShape.Index => IndexItem(table, key),
            TableShape.Row => RowItem(table, key),
            TableShape.Series => SeriesItem(owner, table, key),
            TableShape.Any => AnyItem(owner, table, key),
            _ => Of(table),
        };
    }

    /// <summary><c>np.r_[0, 2:5]</c>: numbers and ranges of numbers one after the other.</summary>
    private Value? Positions(Value key)
    {
        var positions = ImmutableArray.CreateBuilder<Element>();
        foreach (var part in key is TupleValue tuple ? tuple.Elements : [key])
        {
            if (Sequences.Position(part) is not null) positions.Add(new Element(part));
            else if (part is SliceValue slice && IsGiven(slice.Upper) && Sequences.Position(slice.Upper) is { } to
                && (IsGiven(slice.Lower) ? Sequences.Position(slice.Lower) : 0) is { } from && !IsGiven(slice.Step) && to - from is >= 0 and < 1000)
                positions.AddRange(Enumerable.Range(from, to - from).Select(i => new Element(Value.Number(i))));
            else return null;
        }

        return interpreter.Allocate(new ListCell(positions.DrainToImmutable()));
    }

    private Value FrameItem(Value owner, Table table, Value key)
    {
        if (IsCallable(key)) key = interpreter.Call(key, Arguments.Of(owner), "getitem");
        if (table.IsTransposed) return RowsBy(table, key);
        switch (key)
        {
            case ConstantValue or LabelValue:
                return OneColumn(owner, table, key);
            case UnionValue union when union.Alternatives.All(a => a is ConstantValue):
                return OneColumn(owner, table, key);
            case TupleValue tuple when tuple.Elements.All(e => e is ConstantValue or SliceValue) && !FindNamed(table, key).Any() && tuple.Elements.Length == 2:
                return tuple.Elements[0] is SliceValue ? Loc(owner, key, false) : SelectOrMiss(table, [.. tuple.Elements.Select(e => new Element(e))]);
            case TupleValue:
                return OneColumn(owner, table, key);
            case SliceValue:
                return Of(table with { View = null });
        }

        if (IsMask(key)) return RowsBy(table, key);
        if (LabelsOf(key) is { } labels)
        {
            return labels.Length > 0 && labels.All(l => l.Value is ConstantValue { Literal: Literal.Bool })
                ? Of(table with { View = null })
                : SelectOrMiss(table, labels);
        }

        if (TableOf(key) is { Shape: TableShape.Scalar } or null) return Of(table with { View = null, Columns = [.. table.Columns.Select(Maybe)] });
        return RowsBy(table, key);
    }

    private Value SelectOrMiss(Table table, ImmutableArray<Element> labels)
    {
        if (interpreter.IsInTry && labels.Any(l => l.Presence == Presence.One && l.Value is ConstantValue && !FindNamed(table, l.Value).Any()))
            interpreter.End();
        if (labels.All(l => l.Presence == Presence.One && HasCertainly(table, l.Value))) interpreter.Prove();
        return Of(table with { View = null, Columns = Select(table, labels) });
    }

    private static bool HasCertainly(Table table, Value label) =>
        label is ConstantValue && table.Columns.Any(c => c.IsCertain && c.Label.Equals(Label.Of(label)));

    /// <summary>A boolean series or array, element by element: it chooses rows.</summary>
    private bool IsMask(Value key) =>
        TableOf(key) is { Shape: TableShape.Series or TableShape.Array or TableShape.Any, Columns: [{ Dtype: Dtype.Boolean }, ..] };

    private Value OneColumn(Value owner, Table table, Value key)
    {
        var found = Selected(table, key).ToArray();
        if (table.Shape == TableShape.Groups)
            return Of(table with { Columns = [.. found] });
        if (found.Length == 0)
        {
            // pandas raises KeyError; outside of try the script would end here, so what follows is about nothing.
            if (interpreter.IsInTry) interpreter.End();
            return Of(new Table(TableShape.Series, [new Column(Label.Of(key), Origins.None)]) { Unknowns = table.Unknowns });
        }

        if (HasCertainly(table, key)) interpreter.Prove();
        if (found.Length > 1 && found.All(c => c.Presence == Presence.One) && key is ConstantValue)
            return Of(table with { View = null, Columns = [.. found] });
        var column = found.Length == 1
            ? found[0] with { Presence = Presence.One }
            : found[0] with { Presence = Presence.One, Label = Label.None, Origins = Origins.Union(found.Select(c => c.Origins)) };
        var view = owner is Reference reference && column.Label is Label.Named or Label.Rest && found.Length == 1
            ? new View(reference.Cell, found[0].Label)
            : null;
        var series = table with { Shape = TableShape.Series, Columns = [column], View = view, Class = null };
        return Of(series);
    }

    /// <summary>Rows chosen by the values of a mask; what made the mask filters them.</summary>
    private Value RowsBy(Table table, Value key)
    {
        if (TableOf(key) is not { } mask) return Of(table with { View = null });
        if (mask.Shape == TableShape.Frame) return Of(table with { View = null });

        // np.eye(n)[codes]: which rows of a constant are taken is all that there is in it.
        if (table.Shape == TableShape.Array && !table.Columns.IsEmpty && table.AllOrigins.IsEmpty && !IsMask(key) && mask.Filters.IsEmpty)
            return Of(Gather(table with { View = null, Columns = [new Column(Label.None, mask.AllOrigins) { Presence = Presence.Many }] }, [mask]));
        return Of(Gather(table with { View = null, Filters = table.Filters.Union(mask.AllOrigins) }, [mask with { Keys = Origins.None }]));
    }

    private Value AnyItem(Value owner, Table table, Value key)
    {
        if (key is ConstantValue { Literal: Literal.Str }) return FrameItem(owner, table, key);
        if (key is ConstantValue) return Of(table);
        if (LabelsOf(key) is { } labels && labels.Any(l => Text(l.Value) is not null)) return FrameItem(owner, table, key);
        return key is TupleValue { Elements: [_, ConstantValue or SliceValue] } ? ArrayItem(table, key) : RowsBy(table, key);
    }

    private Value ArrayItem(Table table, Value key)
    {
        if (key is TupleValue { Elements: [var rows, var columns] })
        {
            if (table.IsTransposed) (rows, columns) = (columns, rows);
            if (!IsGiven(rows) || !IsGiven(columns)) return Of(table); // np.newaxis is None
            var chosen = table with { Columns = At(table.Columns, columns) };
            return rows is SliceValue or ConstantValue ? Of(chosen) : RowsBy(chosen, rows);
        }

        if (table.IsTransposed && key is ConstantValue or SliceValue)
        {
            var some = table with { Columns = At(table.Columns, key) };
            return Of(key is ConstantValue ? some with { IsTransposed = false } : some);
        }

        // Labels of an array: a transformer whose output is a frame made it.
        if (table.Columns.Any(c => c.Label is not Label.Unnamed) && LabelsOf(key) is { IsEmpty: false } labels && labels.All(l => Text(l.Value) is not null || l.Value is LabelValue))
            return FrameItem(Value.None, table with { Shape = TableShape.Frame, View = null }, key);
        if (key is ConstantValue) return Of(table with { Shape = table.Columns.Length == 1 && table.Columns[0].IsCertain ? TableShape.Scalar : TableShape.Row });
        return key is SliceValue ? Of(table) : RowsBy(table, key);
    }

    private Value IndexItem(Table table, Value key)
    {
        var columns = key is UnknownValue or InertValue ? [.. table.Columns.Select(Maybe)] : At(table.Columns, key);
        if (key is ConstantValue) return columns is [var only] ? Interpreter.LabelElement(only).Value : Value.Unknown;
        return new TableValue(table with { Columns = columns });
    }

    private Value RowItem(Table table, Value key)
    {
        if (key is ConstantValue or LabelValue or UnionValue)
        {
            var found = Find(table, key).ToArray();
            if (found.Length == 0 && Sequences.Position(key) is not null) found = [.. At(table.Columns, key)];
            if (table.IsTypes) return new DtypeValue(found is [var one] ? one.Dtype : Dtype.Unknown);
            var origins = Origins.Union(found.Select(c => c.Origins));
            return new TableValue(Interpreter.Scalar(origins) with { IsElement = table.IsElement, Unknowns = table.Unknowns });
        }

        if (key is SliceValue || IsLabelMask(key) is not null) return Of(table with { Columns = At(table.Columns, key) });
        if (LabelsOf(key) is { } labels && !IsMask(key) && TableOf(key)?.Shape != TableShape.Row) return Of(table with { Columns = Select(table, labels) });
        return Of(table with { Columns = [.. table.Columns.Select(Maybe)] });
    }

    private Value SeriesItem(Value owner, Table table, Value key)
    {
        if (key is SliceValue) return Of(table);
        if (key is ConstantValue or UnionValue || TableOf(key) is { Shape: TableShape.Scalar })
        {
            var aggregate = interpreter.Content(owner) is TableCell { Table.Index.Length: > 0 };
            var origins = table.AllOrigins.Union(aggregate && TableOf(key) is { } k ? k.AllOrigins.As(Derivation.Keyed) : Origins.None);
            return new TableValue(Interpreter.Scalar(origins) with { IsElement = TableOf(key)?.IsElement == true, Unknowns = table.Unknowns });
        }

        // A series and a mask, both elements of a frame, keep being a view of it: df['a'][mask] = 0.
        return RowsBy(table, key) is Reference rows && interpreter.Content(rows) is TableCell cell
            ? Rewrite(rows, cell.Table with { View = table.View })
            : Of(table);
    }

    private Reference Rewrite(Reference reference, Table table)
    {
        interpreter.Write(reference, new TableCell(table));
        return reference;
    }

    private Value Loc(Value owner, Value key, bool byPosition)
    {
        if (TableOf(owner) is not { } seen) return Value.Unknown;
        var table = seen with { Class = null };
        if (IsCallable(key)) key = interpreter.Call(key, Arguments.Of(Of(table)), "loc");
        if (key is TupleValue { Elements: [var chooser, var rest] } && IsCallable(chooser))
            key = new TupleValue([interpreter.Call(chooser, Arguments.Of(Of(table)), "loc"), rest]);
        if (key is TupleValue { Elements: [var some, var picker] } && IsCallable(picker))
            key = new TupleValue([some, interpreter.Call(picker, Arguments.Of(Of(table)), "loc")]);
        var source = seen.Class is not null && table.View is { } view ? new Reference(view.Cell) : owner;
        var (rows, columns) = key is TupleValue { Elements: [var r, var c] } ? (r, c) : (key, null);
        if (columns is not null && interpreter.IsAssumed(columns)) columns = Value.Unknown;
        if (table.IsTransposed)
        {
            var picked = byPosition ? At(table.Columns, rows) : LabelsOf(rows) is { } names ? Select(table, names) : [.. table.Columns.Select(Maybe)];
            return Of(table with { Columns = picked });
        }

        if (columns is null) return table.Shape == TableShape.Row && !byPosition ? RowItem(table, rows) : RowsOnly(owner, table, rows, byPosition);
        var single = columns is ConstantValue or LabelValue;
        var selected = byPosition ? table with { Columns = At(table.Columns, columns) } : ByLabel(table, columns);
        if (single && selected.Columns is [var only])
        {
            selected = selected with
            {
                Shape = TableShape.Series,
                Columns = [only with { Presence = Presence.One }],
                View = source is Reference cell && rows is SliceValue && interpreter.Content(cell) is TableCell { Table.Shape: TableShape.Frame } ? new View(cell.Cell, only.Label) : null,
            };
        }
        else
        {
            selected = selected with { View = null };
        }

        return RowsOnly(owner, selected, rows, byPosition);
    }

    private Value RowsOnly(Value owner, Table table, Value rows, bool byPosition)
    {
        if (rows is ConstantValue && !byPosition && table.Shape == TableShape.Frame && TableOf(rows) is null)
            return Of(table with { Shape = TableShape.Row, View = null });
        if (rows is ConstantValue)
            return Of(table with { Shape = table.Shape == TableShape.Series ? TableShape.Scalar : TableShape.Row, View = null });
        if (rows is SliceValue) return Of(table);
        if (byPosition && !IsMask(rows)) return Of(TableOf(rows) is { } numbers ? Gather(table, [numbers with { Keys = Origins.None }]) : table);
        return RowsBy(table, rows) is Reference result && interpreter.Content(result) is TableCell cell && table.View is not null
            ? Rewrite(result, cell.Table with { View = table.View })
            : RowsBy(table, rows);
    }

    private Table ByLabel(Table table, Value key)
    {
        if (key is SliceValue slice) return table with { Columns = Between(table, slice) };
        if (IsLabelMask(key) is not null) return table with { Columns = At(table.Columns, key) };
        return LabelsOf(key) is { } labels ? table with { Columns = Select(table, labels) } : table with { Columns = [.. table.Columns.Select(Maybe)] };
    }

    /// <summary><c>loc[:, 'a':'c']</c>: both ends are in it.</summary>
    private static ImmutableArray<Column> Between(Table table, SliceValue slice)
    {
        var from = Sequences.ConstantNone(slice.Lower) ? 0 : Place(slice.Lower);
        var to = Sequences.ConstantNone(slice.Upper) ? table.Columns.Length - 1 : Place(slice.Upper);
        if (Sequences.ConstantNone(slice.Lower) && Sequences.ConstantNone(slice.Upper)) return table.Columns;
        if (from >= 0 && to >= 0 && Sequences.ConstantNone(slice.Step)) return from > to ? [] : table.Columns[from..(to + 1)];
        return [.. table.Columns.Select(Maybe)];

        int Place(Value label)
        {
            for (var i = 0; i < table.Columns.Length; i++)
            {
                if (table.Columns[i].Label is Label.Named named && named.Value.Equals(label)) return i;
            }

            return -1;
        }
    }

    // Assignment.

    public Value SetItem(Value owner, Value key, Value value)
    {
        if (owner is UnionValue union)
        {
            foreach (var one in union.Alternatives) interpreter.Weakly(one, () => SetItem(one, key, value));
            return Value.None;
        }

        if (interpreter.Content(owner) is DictCell or ListCell)
        {
            interpreter.SetItem(owner, key, value);
            return Value.None;
        }

        if (TableOf(owner)?.Class?.Find("__setitem__") is ApiFunction own) return Call(own, owner, Arguments.Of(key, value));
        if (owner is not Reference reference || interpreter.Content(owner) is not TableCell { Table: var table }) return Value.None;
        interpreter.Spend(table.Columns.Length);
        switch (table.Shape)
        {
            case TableShape.Frame when IsMask(key) || TableOf(key) is { Shape: TableShape.Frame }:
                interpreter.Write(reference, new TableCell(Blend(table, value)));
                break;
            case TableShape.Array when Text(key) is not null:
                interpreter.Write(reference, new TableCell(SetOne(table, key, value)));
                break;
            case TableShape.Frame or TableShape.Any when key is ConstantValue or LabelValue or TupleValue or UnionValue || key is UnknownValue:
                interpreter.Write(reference, new TableCell(SetOne(table, key, value)));
                break;
            case TableShape.Frame or TableShape.Any when LabelsOf(key) is { } labels:
                interpreter.Write(reference, new TableCell(SetSeveral(table, labels, value)));
                break;
            case TableShape.Array when key is TupleValue { Elements: [_, var columns] }:
                interpreter.Write(reference, new TableCell(SetAt(table, columns, value, key is TupleValue { Elements: [SliceValue { Lower: var l, Upper: var u }, _] } && !IsGiven(l) && !IsGiven(u))));
                break;
            default:
                var blended = Blend(table, value, IsMask(key) && TableOf(key) is { } mask ? mask.AllOrigins : Origins.None);
                interpreter.Write(reference, new TableCell(blended));
                WriteView(table, blended);
                break;
        }

        return Value.None;
    }

    private Table SetOne(Table table, Value key, Value value)
    {
        if (key is UnionValue union)
            return union.Alternatives.Select(k => SetOne(table, k, value)).Aggregate(ValueJoin.Tables);
        if (key is UnknownValue) return Gather(table with { Columns = table.Columns.Add(ColumnOf(key, value) with { Presence = Presence.Many }) }, Parts(value));
        if (key is LabelValue label)
        {
            // Any one of the columns that the label stands for: each may now have the value.
            var column = ColumnOf(key, value);
            var at = table.Columns.IndexOf(table.Columns.FirstOrDefault(c => SameRest(c.Label, label.Column.Label)) ?? label.Column);
            return at < 0
                ? table with { Columns = table.Columns.Add(column with { Presence = Presence.Many }) }
                : table with { Columns = table.Columns.SetItem(at, table.Columns[at] with { Origins = table.Columns[at].Origins.Union(column.Origins), Dtype = Dtype.Unknown }) };
        }

        return WithColumn(Gather(table, Parts(value)), ColumnOf(key, value));
    }

    private static bool SameRest(Label a, Label b) =>
        a.Equals(b) || (a, b) is (Label.Rest x, Label.Rest y) && x.Dataset == y.Dataset;

    /// <summary>The unknown calls of a value follow it; its rows do not decide the frame's.</summary>
    private IEnumerable<Table> Parts(Value value) =>
        TableOf(value) is { } table ? [table with { Filters = Origins.None, Keys = Origins.None }] : [];

    private static Table WithColumn(Table table, Column column)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Label.Equals(column.Label)) return table with { Columns = table.Columns.SetItem(i, column) };
        }

        // A name of a dataset whose columns are not known may be one of them: from here on it is this one.
        var name = column.Label is Label.Named named ? Name(named.Value) : null;
        var columns = name is null ? table.Columns : [.. table.Columns.Select(c => c.Label is Label.Rest rest
            ? c with { Label = rest with { Except = rest.Except.Add(name) }, Origins = c.Origins.Exclude(name) }
            : c)];
        return table with { Columns = columns.Add(column) };
    }

    /// <summary>The column that an assigned value makes.</summary>
    private Column ColumnOf(Value label, Value value)
    {
        var table = TableOf(value);
        var origins = table?.AllOrigins ?? Origins.None;
        var dtype = table is { Columns: [var only] } ? only.Dtype : value is ConstantValue { Literal: Literal.Int or Literal.Float } ? Dtype.Number : Dtype.Unknown;
        var column = new Column(Label.Of(label), table is { Columns.Length: > 1 } ? origins.Combined() : origins) { Dtype = dtype };
        return Via([column])[0];
    }

    private Table SetSeveral(Table table, ImmutableArray<Element> labels, Value value)
    {
        var source = TableOf(value);
        var columns = source is not null && source.Columns.Length == labels.Length && source.Columns.All(c => c.IsCertain) ? source.Columns : default;
        var all = source?.AllOrigins ?? Origins.None;
        var changed = Gather(table, Parts(value));
        for (var i = 0; i < labels.Length; i++)
        {
            var origins = !columns.IsDefault ? columns[i].Origins
                : source?.Columns.FirstOrDefault(c => c.Label.Equals(Label.Of(labels[i].Value)))?.Origins ?? (source is { Columns.Length: 1 } ? all : all.Combined());
            if (labels[i].Value is LabelValue label)
            {
                changed = changed with
                {
                    Columns = [.. changed.Columns.Select(c => SameRest(c.Label, label.Column.Label) ? c with { Origins = c.Origins.Union(origins) } : c)],
                };
                continue;
            }

            var column = Via([new Column(Label.Of(labels[i].Value), origins) { Dtype = columns.IsDefault ? Dtype.Unknown : columns[i].Dtype }])[0];
            changed = labels[i].Presence == Presence.One ? WithColumn(changed, column) : ValueJoin.Tables(changed, WithColumn(changed, column));
        }

        return changed;
    }

    /// <summary>Some values of every column are replaced.</summary>
    private Table Blend(Table table, Value value, Origins? by = null)
    {
        var origins = (TableOf(value)?.AllOrigins ?? Origins.None).Union(by ?? Origins.None);
        return Gather(table with { Columns = [.. table.Columns.Select(c => c with { Origins = c.Origins.Union(origins) })] }, Parts(value));
    }

    private Table SetAt(Table table, Value key, Value value, bool allRows)
    {
        // np.zeros((n, 3)), then X[:, 2] = …: an array that is filled has the columns that are filled.
        var last = key is SliceValue { Upper: var upper } ? Sequences.Position(upper) - 1 : Sequences.Position(key);
        if (table.Shape == TableShape.Array && last is < 1000 && table.Columns.All(c => c.IsCertain))
        {
            while (table.Columns.Length <= last) table = table with { Columns = table.Columns.Add(new Column(Label.None, Origins.None)) };
        }

        var before = Counted(table.Columns);
        var choice = Choice(before, key);
        var source = TableOf(value);
        var isEach = choice is not null && source is not null && source.Columns.Length == choice.Count(c => c is not null)
            && choice.All(c => c is null || c.Value.Order < source.Columns.Length);
        var columns = ImmutableArray.CreateBuilder<Column>(before.Length);
        for (var i = 0; i < before.Length; i++)
        {
            var column = before[i];
            if (choice is not null && choice[i] is null)
            {
                columns.Add(column);
                continue;
            }

            var origins = isEach ? source!.Columns[choice![i]!.Value.Order].Origins : source?.AllOrigins ?? Origins.None;
            columns.Add(allRows && choice?[i] is { Presence: Presence.One }
                ? column with { Origins = origins, Dtype = Dtype.Unknown }
                : column with { Origins = column.Origins.Union(origins), Dtype = Dtype.Unknown });
        }

        return Gather(table with { Columns = columns.DrainToImmutable() }, Parts(value));
    }

    private Value SetLoc(Value owner, Value key, Value value, bool byPosition)
    {
        if (TableOf(owner) is not { } seen) return Value.None;
        var target = seen.View is { } view && seen.Class is not null ? new Reference(view.Cell) : owner as Reference;
        if (target is null || interpreter.Content(target) is not TableCell { Table: var table }) return Value.None;
        var (rows, columns) = key is TupleValue { Elements: [var r, var c] } ? (r, c) : (key, null);
        var mask = TableOf(rows) is { Shape: not TableShape.Index } chooser ? chooser.AllOrigins : Origins.None;
        var allRows = rows is SliceValue { Lower: var low, Upper: var high } && !IsGiven(low) && !IsGiven(high);
        if (columns is null)
        {
            var blended = Blend(table, value, mask);
            interpreter.Write(target, new TableCell(blended));
            WriteView(table, blended);
            return Value.None;
        }

        if (byPosition)
        {
            interpreter.Write(target, new TableCell(SetAt(table, columns, value, allRows)));
            return Value.None;
        }

        var labels = columns is SliceValue slice ? [.. Between(table, slice).Select(Interpreter.LabelElement)] : LabelsOf(columns);
        if (labels is not { } known)
        {
            interpreter.Write(target, new TableCell(Blend(table, value, mask)));
            return Value.None;
        }

        if (allRows)
        {
            interpreter.Write(target, new TableCell(known is [var one] ? SetOne(table, one.Value, value) : SetSeveral(table, known, value)));
            return Value.None;
        }

        // df.loc[df.age > 60, 'old'] = 1: old now depends on age, and keeps what it was elsewhere.
        var assigned = TableOf(value)?.AllOrigins ?? Origins.None;
        var changed = Gather(table, Parts(value));
        foreach (var label in known)
        {
            var before = Find(changed, label.Value).ToArray();
            var origins = Origins.Union(before.Select(b => b.Origins)).Union(assigned);
            var extra = mask.IsEmpty || origins.IsEmpty ? mask : mask.Union(origins).Combined();
            var column = new Column(Label.Of(label.Value), origins.Union(extra)) { Presence = Presence.One };
            changed = label.Value is LabelValue some
                ? changed with { Columns = [.. changed.Columns.Select(c => SameRest(c.Label, some.Column.Label) ? c with { Origins = c.Origins.Union(extra).Union(assigned) } : c)] }
                : WithColumn(changed, Via([column])[0]);
        }

        interpreter.Write(target, new TableCell(changed));
        return Value.None;
    }

    private Value Take(Value value, Value positions, Value axis) => Axis(axis) == 1
        ? OnTable(value, t => t with { Columns = At(t.Columns, positions) })
        : TableOf(value) is { Shape: TableShape.Array } table ? RowsBy(table, positions) : OnTable(value, t => t);

    private Value UpdateInPlace(Value owner, Value other)
    {
        if (owner is not Reference reference) return Value.None;
        switch (interpreter.Content(owner))
        {
            case ObjectCell when interpreter.Content(other) is DictCell attributes:
                foreach (var entry in attributes.Entries) interpreter.SetAttribute(owner, Text(entry.Key) ?? "%", entry.Value);
                break;
            case DictCell dict when interpreter.Content(other) is DictCell more:
                interpreter.Write(reference, Dicts.Merge(dict, more));
                break;
            case DictCell dict:
                interpreter.Write(reference, dict with { Other = dict.Other is null ? other : ValueJoin.Values(dict.Other, other) });
                break;
            case ListCell { IsSet: true } set when interpreter.Elements(other) is { } elements:
                interpreter.Write(reference, Sets.Of(set.Elements.AddRange(elements)));
                break;
            case TableCell { Table: var table } when TableOf(other) is { } source:
                interpreter.Write(reference, new TableCell(Gather(table with
                {
                    Columns = [.. table.Columns.Select(c => source.Columns.FirstOrDefault(s => s.Label.Equals(c.Label)) is { } match
                        ? c with { Origins = c.Origins.Union(match.Origins) }
                        : c)],
                }, [source])));
                break;
        }

        return Value.None;
    }
}
