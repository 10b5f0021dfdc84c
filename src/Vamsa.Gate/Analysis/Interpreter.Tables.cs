using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>Values as tables: lists of rows, of columns and of values; all data that a value reaches.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Lists in lists are looked at so deep.</summary>
    private const int MaximumLevels = 6;

    /// <summary>
    /// By level, while one value is looked at: a part that stands in several places, or is asked for as a row and then as a
    /// table, is made into one once. Otherwise each level of <c>v = (v, 'a')</c> would double the work.
    /// </summary>
    private readonly Dictionary<object, Table?>[] _parts =
        [.. Enumerable.Range(0, MaximumLevels + 1).Select(_ => new Dictionary<object, Table?>(ReferenceEqualityComparer.Instance))];

    /// <summary>The data that a value is, or null when it is none. Lists of rows, of columns and of values become arrays.</summary>
    public Table? TableOf(Value value)
    {
        var table = TableOf(value, 0);
        ForgetParts();
        return table;
    }

    private void ForgetParts()
    {
        foreach (var level in _parts) level.Clear();
    }

    private Table? TableOf(Value value, int depth)
    {
        if (depth > MaximumLevels) return null;
        switch (value)
        {
            case TableValue data: return data.Table;
            case LabelValue label: return new Table(TableShape.Index, [label.Column with { Origins = Origins.None }]);
        }

        object? whole = value is TupleValue or UnionValue ? value : Content(value);
        if (whole is not (TupleValue or UnionValue or ListCell or DictCell)) return (whole as TableCell)?.Table;
        if (!_parts[depth].TryGetValue(whole, out var table)) _parts[depth][whole] = table = Joined(whole, depth);
        return table;
    }

    private Table? Joined(object whole, int depth)
    {
        switch (whole)
        {
            case TupleValue tuple: return ArrayOf([.. tuple.Elements.Select(e => new Element(e))], depth);
            case ListCell list: return ArrayOf(list.Elements, depth);
            case DictCell dict: return DictTable(dict, depth);
            default:
                var alternatives = ((UnionValue)whole).Alternatives;
                Look(alternatives.Length);
                Table? joined = null;
                foreach (var alternative in alternatives)
                {
                    if (TableOf(alternative, depth + 1) is not { } one) continue;
                    if (joined is not null) Look(joined.Weight + one.Weight);
                    joined = joined is null ? one : ValueJoin.Tables(joined, one);
                }

                return joined;
        }
    }

    /// <summary>
    /// <c>[[a, b], [c, d]]</c> has rows: their values by position. <c>[df.a, df.b]</c> has columns for rows. <c>[1, x]</c>
    /// is one column.
    /// </summary>
    private Table? ArrayOf(ImmutableArray<Element> elements, int depth)
    {
        Look(elements.Length);
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
            return array with { Shape = elements.Any(e => Content(e.Value) is DictCell) || tables.TrueForAll(t => IsLabelled(t.Table)) ? TableShape.Frame : TableShape.Array, Columns = tables.Select(t => t.Table.Columns).Aggregate(ValueJoin.Columns) };
        if (tables.All(t => t.Table.Shape == TableShape.Scalar))
            return array with { Columns = [new Column(Label.None, Origins.Union(tables.Select(t => t.Table.AllOrigins)))] };
        return array with
        {
            Columns = [.. tables.SelectMany(t => t.Table.Columns.Select(c => t.Presence == Presence.One ? c : c with { Presence = t.Presence }))],
            IsTransposed = true,
        };
    }

    /// <summary>A row of a frame keeps the labels that it has there.</summary>
    private static bool IsLabelled(Table row) => row.Shape == TableShape.Row && row.Columns.All(c => c.Label is Label.Named);

    /// <summary><c>[a, b]</c> of single values is a row, its columns known by position; a dict is one by label.</summary>
    public Table? RowOf(Value value)
    {
        var row = RowOf(value, 1);
        ForgetParts();
        return row;
    }

    private Table? RowOf(Value value, int depth)
    {
        if (Content(value) is DictCell dict) return DictTable(dict, depth);
        if (value is not TupleValue && Content(value) is not ListCell) return null;
        var columns = ImmutableArray.CreateBuilder<Column>();
        var table = Table.Empty;
        var elements = Elements(value)!.Value;
        Look(elements.Length);
        foreach (var element in elements)
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
        Look(dict.Entries.Length);
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
