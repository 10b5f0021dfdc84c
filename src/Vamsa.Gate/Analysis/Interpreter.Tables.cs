using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>Values as tables: lists of rows, of columns and of values; all data that a value reaches.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The data that a value is, or null when it is none. Lists of rows, of columns and of values become arrays.</summary>
    public Table? TableOf(Value value) => TableOf(value, 0);

    private Table? TableOf(Value value, int depth)
    {
        if (depth > 6) return null;
        switch (value)
        {
            case TableValue data: return data.Table;
            case LabelValue label: return new Table(TableShape.Index, [label.Column with { Origins = Origins.None }]);
            case TupleValue tuple: return ArrayOf([.. tuple.Elements.Select(e => new Element(e))], depth);
            case UnionValue union:
                Table? joined = null;
                foreach (var alternative in union.Alternatives)
                {
                    if (TableOf(alternative, depth + 1) is { } one) joined = joined is null ? one : ValueJoin.Tables(joined, one);
                }

                return joined;
            default:
                return Content(value) switch
                {
                    TableCell cell => cell.Table,
                    ListCell list => ArrayOf(list.Elements, depth),
                    DictCell dict => DictTable(dict, depth),
                    _ => null,
                };
        }
    }

    /// <summary>
    /// <c>[[a, b], [c, d]]</c> has rows: their values by position. <c>[df.a, df.b]</c> has columns for rows. <c>[1, x]</c>
    /// is one column.
    /// </summary>
    private Table? ArrayOf(ImmutableArray<Element> elements, int depth)
    {
        var tables = new List<(Table Table, Presence Presence)>();
        var isRows = false;
        foreach (var element in elements)
        {
            var row = RowOf(element.Value, depth + 1);
            isRows |= row is not null;
            if ((row ?? TableOf(element.Value, depth + 1)) is { } table) tables.Add((table, element.Presence));
        }

        if (tables.Count == 0) return null;
        var unknowns = tables.Aggregate(ImmutableArray<UnknownCall>.Empty, (u, t) => ValueJoin.Unknowns(u, t.Table.Unknowns));
        var filters = Origins.Union(tables.Select(t => t.Table.Filters));
        var keys = Origins.Union(tables.Select(t => t.Table.Keys));
        var array = new Table(TableShape.Array, []) { Unknowns = unknowns, Filters = filters, Keys = keys };
        if (isRows || tables.All(t => t.Table.Shape == TableShape.Row))
            return array with { Shape = elements.Any(e => Content(e.Value) is DictCell) ? TableShape.Frame : TableShape.Array, Columns = tables.Select(t => t.Table.Columns).Aggregate(ValueJoin.Columns) };
        if (tables.All(t => t.Table.Shape == TableShape.Scalar))
            return array with { Columns = [new Column(Label.None, Origins.Union(tables.Select(t => t.Table.AllOrigins)))] };
        return array with
        {
            Columns = [.. tables.SelectMany(t => t.Table.Columns.Select(c => t.Presence == Presence.One ? c : c with { Presence = t.Presence }))],
            IsTransposed = true,
        };
    }

    /// <summary><c>[a, b]</c> of single values is a row, its columns known by position; a dict is one by label.</summary>
    public Table? RowOf(Value value, int depth = 1)
    {
        if (Content(value) is DictCell dict) return DictTable(dict, depth);
        if (value is not TupleValue && Content(value) is not ListCell) return null;
        var columns = ImmutableArray.CreateBuilder<Column>();
        var table = Table.Empty;
        foreach (var element in Elements(value)!.Value)
        {
            var inner = TableOf(element.Value, depth + 1);
            if (inner is not null && inner.Shape != TableShape.Scalar) return null;
            if (inner is not null) table = inner;
            columns.Add(new Column(Label.None, inner?.AllOrigins ?? Origins.None) { Presence = element.Presence });
        }

        return columns.Count == 0 || ReferenceEquals(table, Table.Empty)
            ? null
            : table with { Shape = TableShape.Row, Columns = columns.DrainToImmutable() };
    }

    private Table? DictTable(DictCell dict, int depth)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        Table? first = null;
        foreach (var entry in dict.Entries)
        {
            var table = TableOf(entry.Value, depth + 1);
            first ??= table;
            columns.Add(new Column(Label.Of(entry.Key), table?.AllOrigins ?? Origins.None) { Presence = entry.Presence });
        }

        if (dict.Other is not null && TableOf(dict.Other, depth + 1) is { } other)
        {
            first ??= other;
            columns.Add(new Column(Label.None, other.AllOrigins) { Presence = Presence.Many });
        }

        return columns.Count == 0 || first is null
            ? null
            : new Table(TableShape.Row, columns.DrainToImmutable()) { Unknowns = first.Unknowns, Filters = first.Filters, Keys = first.Keys };
    }

    /// <summary>All data that can be reached from a value, for what a call that is not modelled may use.</summary>
    public IEnumerable<Table> Reachable(Value value, int depth = 0)
    {
        if (depth > 4) return [];
        return value switch
        {
            TableValue data => [data.Table],
            TupleValue tuple => tuple.Elements.SelectMany(e => Reachable(e, depth + 1)),
            UnionValue union => union.Alternatives.SelectMany(e => Reachable(e, depth + 1)),
            MethodValue method => Reachable(method.Self, depth + 1),
            PartialValue partial => partial.Arguments.Items.SelectMany(a => Reachable(a.Value, depth + 1)),
            _ => Content(value) switch
            {
                TableCell cell => [cell.Table],
                ListCell list => list.Elements.SelectMany(e => Reachable(e.Value, depth + 1)),
                DictCell dict => dict.Entries.SelectMany(e => Reachable(e.Value, depth + 1))
                    .Concat(dict.Other is null ? [] : Reachable(dict.Other, depth + 1)),
                ObjectCell instance => instance.Attributes.Values.SelectMany(e => Reachable(e, depth + 1)),
                _ => [],
            },
        };
    }
}
