using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Rows and columns in one subscript: <c>loc</c> and <c>iloc</c>, read and assigned.</summary>
internal sealed partial class Effects
{
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

        var labels = columns is SliceValue slice ? [.. Between(table, slice).Select(Element.Of)] : LabelsOf(columns);
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
                ? changed with { Columns = [.. changed.Columns.Select(c => ColumnChanges.SameRest(c.Label, some.Column.Label) ? c with { Origins = c.Origins.Union(extra).Union(assigned) } : c)] }
                : ColumnChanges.With(changed, Via([column])[0]);
        }

        interpreter.Write(target, new TableCell(changed));
        return Value.None;
    }
}
