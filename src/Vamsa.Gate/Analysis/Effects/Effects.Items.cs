using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Subscripts by the shape of what they are of: <c>df[key]</c>, <c>X[:, 1]</c>, <c>row['age']</c>.</summary>
internal sealed partial class Effects
{
    public Value Item(Value owner, Value key)
    {
        var outer = _keepsNames;
        _keepsNames = true;
        var item = ItemOf(owner, key);
        _keepsNames = outer;
        return item;
    }

    private Value ItemOf(Value owner, Value key)
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
        if (key is TableValue { Table.Head: not null }) key = Interpreter.AsLabel(key);
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

        if (table.IsTransposed && (key is ConstantValue or SliceValue || IsLabelMask(key) is not null
            || interpreter.Elements(key) is { IsEmpty: false } positions && positions.All(p => Sequences.Position(p.Value) is not null)))
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
        if (key is ConstantValue) return columns is [var only] ? Element.Of(only).Value : Value.Unknown;
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
            return new TableValue(Table.Scalar(origins) with { IsElement = table.IsElement, Unknowns = table.Unknowns });
        }

        if (key is SliceValue || IsLabelMask(key) is not null) return Of(table with { Columns = At(table.Columns, key) });
        if (LabelsOf(key) is { } labels && !IsMask(key) && TableOf(key)?.Shape != TableShape.Row) return Of(table with { Columns = Select(table, labels) });
        return Of(table with { Columns = [.. table.Columns.Select(Maybe)] });
    }

    private Value SeriesItem(Value owner, Table table, Value key)
    {
        if (key is SliceValue) return Of(table);
        if (table.Columns is [{ Names: { } names }] && key is not (TableValue or Reference)) return ValueJoin.Of(names.Elements);
        if (key is ConstantValue or UnionValue || TableOf(key) is { Shape: TableShape.Scalar })
        {
            var aggregate = interpreter.Content(owner) is TableCell { Table.Index.Length: > 0 };
            var origins = table.AllOrigins.Union(aggregate && TableOf(key) is { } k ? k.AllOrigins.As(Derivation.Keyed) : Origins.None);
            return new TableValue(Table.Scalar(origins) with { IsElement = TableOf(key)?.IsElement == true, Unknowns = table.Unknowns });
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

    private Value Take(Value value, Value positions, Value axis) => Axis(axis) == 1
        ? OnTable(value, t => t with { Columns = At(t.Columns, positions) })
        : TableOf(value) is { Shape: TableShape.Array } table ? RowsBy(table, positions) : OnTable(value, t => t);
}
