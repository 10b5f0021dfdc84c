using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Which rows there are, and in which order.</summary>
internal sealed partial class Effects
{
    private Value Rows(Value value, Value[] by)
    {
        var filters = Origins.None;
        foreach (var chooser in by)
        {
            // dropna(subset=['age']) names columns of the table itself; a mask has columns of its own.
            if (TableOf(chooser) is { Shape: not TableShape.Index } mask) filters = filters.Union(mask.AllOrigins);
            else if (TableOf(value) is { } table && LabelsOf(chooser) is { } labels) filters = filters.Union(Origins.Union(Select(table, labels).Select(c => c.Origins)));
        }

        return OnTable(value, t => t with { Filters = t.Filters.Union(filters) });
    }

    private Value Sort(Value value, Value by)
    {
        if (interpreter.Content(value) is ListCell list && value is Reference)
            return interpreter.Allocate(Iterables.InOrder(list.Elements) is { } known ? new ListCell(known) : list with { IsShuffled = list.Elements.Length > 1 });
        return OnTable(value, t =>
        {
            if (t is { Shape: TableShape.Index, AllOrigins.IsEmpty: true })
            {
                if (Iterables.InOrder([.. t.Columns.Select(Element.Of)]) is not { } names) return t;
                var named = t.Columns.ToLookup(Element.Of);
                return t with { Columns = [.. names.Select(name => named[name].First())] };
            }

            // A sorted row of statistics still has its labels, in an order that is not known.
            if (t.Shape == TableShape.Row) return t.Columns.Length < 2 ? t : t with { Columns = [.. t.Columns.Select(c => c with { Presence = Presence.Many })] };
            var keys = LabelsOf(by) is { } labels ? Origins.Union(Select(t, labels).Select(c => c.Origins)) : TableOf(by) is { } other ? other.AllOrigins : t.Shape == TableShape.Series ? t.AllOrigins : Origins.None;
            return t with { Keys = t.Keys.Union(keys.As(Derivation.Keyed)) };
        });
    }

    /// <summary>Shifted, cumulated, differenced: the order of the rows is in the values.</summary>
    private static Table Ordered(Table table) =>
        table with { Columns = [.. table.Columns.Select(c => c with { Origins = c.Origins.Union(table.Keys.As(Derivation.Keyed)) })] };

    private Value Split(Value arrays, Value stratify)
    {
        var by = TableOf(stratify)?.AllOrigins ?? Origins.None;
        if (interpreter.Elements(arrays) is not { } parts) return Value.Unknown;
        var results = ImmutableArray.CreateBuilder<Value>(parts.Length * 2);
        foreach (var part in parts)
        {
            var (first, second) = (Subset(part.Value), Subset(part.Value));
            results.Add(first);
            results.Add(second);
        }

        return new TupleValue(results.DrainToImmutable());

        Value Subset(Value value) => interpreter.Content(value) is ListCell list && TableOf(value) is null
            ? interpreter.Allocate(new ListCell([.. list.Elements.Select(e => e with { Presence = Presence.Optional })]))
            : OnTable(value, t => t with { Strata = t.Strata.Union(by) });
    }

    /// <summary>Pairs of row numbers; they carry nothing, and stratified folds say by what.</summary>
    private Value Folds(Value groups, Value stratify)
    {
        var rows = new TableValue(new Table(TableShape.Series, [new Column(Label.None, Origins.None) { Dtype = Dtype.Number }])
        {
            Cohorts = TableOf(groups)?.AllOrigins ?? Origins.None,
            Strata = TableOf(stratify)?.AllOrigins ?? Origins.None,
        });
        return interpreter.Allocate(new ListCell([new Element(new TupleValue([rows, rows]), Presence.Many)]));
    }

    private Value Length(Value value)
    {
        if (TableOf(value) is { Shape: TableShape.Index, IsExact: true } labels) return Value.Number(labels.Columns.Length);
        if (value is ConstantValue { Literal: Literal.Str text }) return Value.Number(text.Value.Length);
        if (TableOf(value) is { Shape: TableShape.Scalar } scalar) return Of(scalar);
        if (value is TupleValue or Reference && interpreter.Content(value) is null or ListCell or DictCell
            && interpreter.Elements(value) is { } elements && elements.All(e => e.Presence == Presence.One))
        {
            return Value.Number(elements.Length);
        }

        return Value.Unknown;
    }

    private Value IterRows(Value value)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        var row = new TableValue(table with { Shape = TableShape.Row, IsElement = true, View = null });
        return interpreter.Allocate(new ListCell([new Element(new TupleValue([Value.Unknown, row]), Presence.Many)]));
    }

    private Value IterTuples(Value value, Value index)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        var columns = interpreter.Truth(index) == false ? table.Columns : table.Columns.Insert(0, new Column(Label.Of("Index"), Origins.None));
        var row = new TableValue(table with { Shape = TableShape.Row, IsElement = true, View = null, Columns = columns });
        return interpreter.Allocate(new ListCell([new Element(row, Presence.Many)]));
    }

    /// <summary>(label, column) pairs of a frame or of groups.</summary>
    private Value IterColumns(Value value)
    {
        if (interpreter.Content(value) is DictCell dict)
            return interpreter.Allocate(new ListCell([.. dict.Entries.Select(e => new Element(new TupleValue([e.Key, e.Value]), e.Presence)),
                .. dict.Other is null ? [] : new[] { new Element(new TupleValue([Value.Unknown, dict.Other]), Presence.Many) }]));
        if (TableOf(value) is not { } table) return Value.Unknown;
        if (table.Shape == TableShape.Groups)
        {
            var by = KeysOf(table);
            var group = Of(table with
            {
                Shape = table.Columns is [{ IsCertain: true }] ? TableShape.Series : TableShape.Frame,
                Columns = [.. table.Columns.Select(c => c with { Origins = c.Origins.Union(by) })],
                GroupColumns = [],
                View = null,
            });
            Value[] keys = [.. table.GroupColumns.Select(g => new TableValue(Table.Scalar(g.Origins)))];
            return interpreter.Allocate(new ListCell([new Element(new TupleValue([keys is [var key] ? key : new TupleValue([.. keys]), group]), Presence.Many)]));
        }

        return interpreter.Allocate(new ListCell([.. table.Columns.Select(c => new Element(
            new TupleValue([Element.Of(c).Value, table.Shape == TableShape.Row
                ? new TableValue(Table.Scalar(c.Origins) with { IsElement = table.IsElement })
                : Of(table with { Shape = TableShape.Series, Columns = [c with { Presence = Presence.One }], View = null })]), c.Presence))]));
    }

    /// <summary>What iterating groups yields: pairs of a key, or of a tuple of keys, and the rows.</summary>
    public Value Groups(Value value) => IterColumns(value);

    private Value Records(Value value, Value orient)
    {
        if (interpreter.Content(value) is ObjectCell instance) return AttributesOf(null, instance);
        if (TableOf(value) is not { } table) return Value.Unknown;
        var byRow = Text(orient) is "records" or "index" or "split" or "list" or "r";
        var list = Text(orient) == "list";
        var entries = table.Columns.Select(c => new Entry(
            c.Label is Label.Named named ? named.Value : Value.Unknown,
            list ? Of(table with { Shape = TableShape.Array, Columns = [c], View = null })
                : new TableValue(Table.Scalar(c.Origins) with
                {
                    IsElement = byRow,
                    Unknowns = table.Unknowns,
                    Filters = table.Filters,
                    Keys = table.Keys,
                }), c.Presence)).ToArray();
        var row = interpreter.Allocate(new DictCell(
            [.. entries.Where(e => e.Key is not UnknownValue)],
            entries.Any(e => e.Key is UnknownValue) ? ValueJoin.Of(entries.Where(e => e.Key is UnknownValue).Select(e => e.Value)) : null));
        return Text(orient) == "records" || Text(orient) == "r" ? interpreter.Allocate(new ListCell([new Element(row, Presence.Many)])) : row;
    }
}
