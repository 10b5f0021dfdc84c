using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Columns that are assigned: <c>df[key] = …</c>, <c>df.assign</c>, <c>df.columns = …</c>.</summary>
internal sealed partial class Effects
{
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
        if (table.Shape is TableShape.Frame or TableShape.Any) key = Interpreter.AsLabel(key);
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
            var at = table.Columns.IndexOf(table.Columns.FirstOrDefault(c => ColumnChanges.SameRest(c.Label, label.Column.Label)) ?? label.Column);
            return at < 0
                ? table with { Columns = table.Columns.Add(column with { Presence = Presence.Many }) }
                : table with { Columns = table.Columns.SetItem(at, table.Columns[at] with { Origins = table.Columns[at].Origins.Union(column.Origins), Dtype = Dtype.Unknown }) };
        }

        return ColumnChanges.With(Gather(table, Parts(value)), ColumnOf(key, value));
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
                    Columns = [.. changed.Columns.Select(c => ColumnChanges.SameRest(c.Label, label.Column.Label) ? c with { Origins = c.Origins.Union(origins) } : c)],
                };
                continue;
            }

            var column = Via([new Column(Label.Of(labels[i].Value), origins) { Dtype = columns.IsDefault ? Dtype.Unknown : columns[i].Dtype }])[0];
            changed = labels[i].Presence == Presence.One ? ColumnChanges.With(changed, column) : ValueJoin.Tables(changed, ColumnChanges.With(changed, column));
        }

        return changed;
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

    /// <summary>Some values of every column are replaced.</summary>
    private Table Blend(Table table, Value value, Origins? by = null)
    {
        var origins = (TableOf(value)?.AllOrigins ?? Origins.None).Union(by ?? Origins.None);
        return Gather(table with { Columns = [.. table.Columns.Select(c => c with { Origins = c.Origins.Union(origins) })] }, Parts(value));
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

    /// <summary>The unknown calls of a value follow it; its rows do not decide the frame's.</summary>
    private IEnumerable<Table> Parts(Value value) =>
        TableOf(value) is { } table ? [table with { Filters = Origins.None, Keys = Origins.None }] : [];

    private Value Assign(Value value, Value kwargs)
    {
        if (interpreter.Content(value) is ObjectCell && interpreter.Content(kwargs) is DictCell changes) return Changed(value, changes);
        if (interpreter.Content(kwargs) is not DictCell dict || TableOf(value) is not { } table) return Keep(value);
        var copy = Of(table with { View = null });
        foreach (var entry in dict.Entries)
        {
            var assigned = entry.Value is FunctionValue or MethodValue or PartialValue or ApiValue
                ? interpreter.Call(entry.Value, Arguments.Of(copy), "assign")
                : entry.Value;
            SetItem(copy, entry.Key, IsUnmet(assigned) ? Meet(copy, assigned, Value.None) : assigned);
        }

        return copy;
    }

    /// <summary><c>df.columns = …</c>, <c>df.index = …</c>, <c>df.age = …</c>.</summary>
    public Table SetTableAttribute(Table table, string name, Value value)
    {
        if (Setter(table, name) is { } setter && TableOf(Call(setter, Of(table), Arguments.Of(value))) is { } set) return set;
        return table.Columns.Any(c => c.Label.Equals(Label.Of(name))) ? ColumnChanges.With(table, ColumnOf(Value.Text(name), value)) : table;
    }

    /// <summary>Of the table's own class; tables of libraries whose stubs say nothing of it are set as those of pandas.</summary>
    private ApiFunction? Setter(Table table, string name) =>
        (knowledge.ClassOf(table.Shape, table.Family).Find($"{name}.setter") ?? knowledge.ClassOf(table.Shape, null).Find($"{name}.setter")) as ApiFunction;
}
