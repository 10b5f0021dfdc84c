using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>What values are to Python: true or false, iterable, data.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Null when it is not known (reference §6.11).</summary>
    public bool? Truth(Value value) => value switch
    {
        ConstantValue constant => Constants.IsTrue(constant.Literal),
        TupleValue tuple => !tuple.Elements.IsEmpty,
        FunctionValue or ClassValue or ApiValue or ModuleValue or MethodValue or PartialValue => true,
        UnionValue union => union.Alternatives.Select(Truth).Distinct().ToArray() is [{ } same] ? same : null,
        Reference => Content(value) switch
        {
            ListCell list when list.Elements.IsEmpty => false,
            ListCell list when list.Elements.Any(e => e.Presence == Presence.One) => true,
            DictCell { Other: null } dict when dict.Entries.IsEmpty => false,
            DictCell dict when dict.Entries.Any(e => e.Presence == Presence.One) => true,
            ObjectCell { Class: ClassValue type } => ClassAttribute(type, "__bool__") is null && ClassAttribute(type, "__len__") is null ? true : null,
            ObjectCell => true,
            _ => null,
        },
        _ => null,
    };

    /// <summary>The elements of an iterable in order, or null when they are not known one by one.</summary>
    public ImmutableArray<Element>? Elements(Value value)
    {
        switch (value)
        {
            case TupleValue tuple:
                return [.. tuple.Elements.Select(e => new Element(e))];
            case ConstantValue { Literal: Literal.Str text } when text.Value.Length <= MaximumRounds:
                return [.. text.Value.Select(c => new Element(Value.Text(c.ToString())))];
            case TableValue { Table: { Class: { } seen } accessed } when seen.Find("__iter__") is ApiFunction iterate:
                return Elements(_effects.Call(iterate, new TableValue(accessed with { Class = null }), Arguments.Empty));
            case TableValue { Table.Shape: TableShape.Groups }:
                return Elements(_effects.Groups(value));
            case TableValue { Table: var table }:
                return TableElements(table);
            case UnionValue union:
                return UnionElements(union);
            case ClassValue type when MembersOf(type) is { } members:
                return Elements(members);
            case Reference:
                return Content(value) switch
                {
                    ListCell list => list.Elements,
                    DictCell { Other: null } dict => [.. dict.Entries.Select(e => new Element(e.Key, e.Presence))],
                    TableCell data => TableElements(data.Table),
                    ObjectCell instance => RecordElements(instance) ?? OwnElements(value),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private readonly HashSet<Value> _asked = [];

    /// <summary>What a special method answers; null where that of a library leads back to the same question: <c>class Grid(dict)</c> iterates itself.</summary>
    private Value? Ask(Value method, Arguments arguments, string name)
    {
        if (method is not MethodValue { Function: ApiValue }) return Call(method, arguments, name);
        if (!_asked.Add(method)) return null;
        var answer = Call(method, arguments, name);
        _asked.Remove(method);
        return answer;
    }

    /// <summary>What an object's <c>__iter__</c> yields; null where that leads back to the same object: <c>class Grid(dict)</c> iterates itself.</summary>
    private ImmutableArray<Element>? OwnElements(Value value)
    {
        if (FindMethod(value, "__iter__") is not { } method || !_asked.Add(method)) return null;
        var iterator = Call(method, Arguments.Empty, "__iter__");
        _asked.Remove(method);
        return iterator.Equals(value) ? null : Elements(iterator);
    }

    /// <summary>A class of the script iterates as its method says; the loop is then the operation that calls it.</summary>
    private ImmutableArray<Element>? Iterate(ForLoop loop, Value value)
    {
        if (Content(value) is not ObjectCell || FindMethod(value, "__iter__") is not { } method) return Elements(value);
        var outer = (_operation, _ordinal);
        _operation = new Operation(loop.Span, OperationKind.CallMethod, loop.Iterable, "__iter__", [], []);
        _ordinal = 0;
        var elements = Elements(Call(method, Arguments.Empty, "__iter__"));
        (_operation, _ordinal) = outer;
        return elements;
    }

    private ImmutableArray<Element>? UnionElements(UnionValue union)
    {
        ListCell? joined = null;
        foreach (var alternative in union.Alternatives)
        {
            if (alternative is ConstantValue { Literal: Literal.None }) continue;
            if (Elements(alternative) is not { } elements) return null;
            var list = new ListCell(elements);
            joined = joined is null ? list : (ListCell)ValueJoin.Contents(joined, list);
        }

        return joined?.Elements;
    }

    /// <summary>Iterating a frame or labels yields labels; a row yields its values; rows of others are not told apart.</summary>
    private static ImmutableArray<Element>? TableElements(Table table) => table.Shape switch
    {
        TableShape.Frame or TableShape.Index => [.. table.Columns.Select(LabelElement)],
        TableShape.Row => [.. table.Columns.Select(c => new Element(ValueOf(c), c.Presence))],
        TableShape.Array when table.IsTransposed =>
            [.. table.Columns.Select(c => new Element(new TableValue(table with { Columns = [c], IsTransposed = false }), c.Presence))],
        _ => null,
    };

    public static Element LabelElement(Column column) => column.Label is Label.Named named
        ? new Element(named.Value, column.Presence)
        : new Element(new LabelValue(column), column.Presence == Presence.One ? Presence.One : Presence.Many);

    /// <summary>The elements as column labels, or as a list where some are none: truth values of a comparison.</summary>
    public Value LabelsOr(ImmutableArray<Element> elements) =>
        elements.All(e => e.Value is LabelValue or TupleValue or ConstantValue { Literal: Literal.Str or Literal.Int })
            ? new TableValue(new Table(TableShape.Index, [.. elements.Select(e => e.Value is LabelValue label
                ? label.Column with { Presence = e.Presence, IsPart = e.Presence == Presence.Many }
                : new Column(Label.Of(e.Value), Origins.None) { Presence = e.Presence })]))
            : Allocate(new ListCell(elements));

    private static TableValue ValueOf(Column column) =>
        new(Scalar(column.Origins) with { IsElement = true });

    /// <summary>Any one element of an iterable whose elements are not told apart.</summary>
    public Value ElementOf(Value value)
    {
        if (Elements(value) is { Length: > 0 } elements) return ValueJoin.Of(elements.Select(e => e.Value));
        switch (value)
        {
            case UnionValue union:
                return ValueJoin.Of(union.Alternatives.Select(ElementOf));
            case InertValue:
                return value;
        }

        if (Content(value) is DictCell { Other: not null }) return Value.Unknown;
        if (TableOf(value) is not { } table) return Value.Unknown;
        return new TableValue(ElementOf(table));
    }

    /// <summary>One row of an array or one value of a series.</summary>
    private static Table ElementOf(Table table) => table.Shape switch
    {
        TableShape.Array when table.Columns.Length > 1 || table.Columns is [{ Presence: not Presence.One }] =>
            table with { Shape = TableShape.Row, IsElement = true, Class = null, View = null },
        TableShape.Series or TableShape.Array or TableShape.Index =>
            Scalar(table.AllOrigins) with { IsElement = true, Unknowns = table.Unknowns, Filters = table.Filters },
        TableShape.Groups => table,
        _ => table with { IsElement = true, View = null },
    };

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

    /// <summary>The attribute of a file handle that holds its path.</summary>
    public const string PathOfHandle = "%path";

    /// <summary>A text that is known: a constant, the first of several, the path of an opened file.</summary>
    public string? TextOf(Value value) => value switch
    {
        ConstantValue { Literal: Literal.Str text } => text.Value,
        UnionValue union => union.Alternatives.Select(TextOf).FirstOrDefault(t => t is not null),
        _ => Content(value) is ObjectCell instance && instance.Attributes.TryGetValue(PathOfHandle, out var path) ? TextOf(path) : null,
    };

    /// <summary>The text as far as it is known, with holes for the rest; null when nothing is known of it.</summary>
    public string? PatternOf(Value value) => value switch
    {
        PatternValue pattern => pattern.Known,
        LabelValue { Pattern: { } pattern } => pattern,
        _ => TextOf(value),
    };

    /// <summary>What a variable of the running function holds, or of those around it.</summary>
    public Value ValueOf(string name) => Lookup(name);

    /// <summary>A small text file of the repository.</summary>
    public string? ReadText(string path) => _modules.ReadText(File.Path, path);

    /// <summary>The end of a data file of the repository, or all of it.</summary>
    public ReadOnlyMemory<byte>? ReadEnd(string path) => _modules.ReadEnd(File.Path, path);

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
