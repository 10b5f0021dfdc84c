using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
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

    /// <summary>A class of the script iterates as its method says.</summary>
    private ImmutableArray<Element>? Iterate(Value value) =>
        Content(value) is ObjectCell && FindMethod(value, "__iter__") is { } method ? Elements(Call(method, Arguments.Empty, "__iter__")) : Elements(value);

    /// <summary>A branch and a loop are no operations; what they ask of an object's own methods is called from their place.</summary>
    private T AsCall<T>(Text.Span place, string name, Func<T> ask)
    {
        var outer = (_operation, _ordinal);
        (_operation, _ordinal) = (new Operation(place, OperationKind.CallMethod, null, name, [], []), 0);
        var answer = ask();
        (_operation, _ordinal) = outer;
        return answer;
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
        TableShape.Frame or TableShape.Index => [.. table.Columns.Select(Element.Of)],
        TableShape.Row => [.. table.Columns.Select(c => new Element(ValueOf(c), c.Presence))],
        TableShape.Series or TableShape.Array when table.Columns is [{ Names: { } names }] => [.. names.Elements.Select(n => new Element(n, Presence.Many))],
        TableShape.Array when table.IsTransposed =>
            [.. table.Columns.Select(c => new Element(new TableValue(table with { Columns = [c], IsTransposed = false }), c.Presence))],
        _ => null,
    };

    /// <summary>The elements as column labels, or as a list where some are none: truth values of a comparison.</summary>
    public Value LabelsOr(ImmutableArray<Element> elements) =>
        elements.All(e => e.Value is LabelValue or TupleValue or ConstantValue { Literal: Literal.Str or Literal.Int })
            ? new TableValue(new Table(TableShape.Index, [.. elements.Select(e => e.Value is LabelValue label
                ? label.Column with { Presence = e.Presence, IsPart = e.Presence == Presence.Many }
                : new Column(Label.Of(e.Value), Origins.None) { Presence = e.Presence })]))
            : Allocate(new ListCell(elements));

    private static TableValue ValueOf(Column column) =>
        new(Table.Scalar(column.Origins) with { IsElement = true });

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

    /// <summary>One row of an array, which is a list whatever its columns are called, or one value of a series.</summary>
    private static Table ElementOf(Table table) => table.Shape switch
    {
        TableShape.Array when table.Columns.Length > 1 || table.Columns is [{ Presence: not Presence.One }] =>
            table with { Shape = TableShape.Row, Columns = ColumnChanges.Numbered(table.Columns), IsElement = true, Class = null, View = null },
        TableShape.Series or TableShape.Array or TableShape.Index =>
            Table.Scalar(table.AllOrigins) with { IsElement = true, Unknowns = table.Unknowns, Filters = table.Filters },
        TableShape.Groups => table,
        _ => table with { IsElement = true, View = null },
    };

    /// <summary>As far as they are told apart; none of what nothing is known of.</summary>
    public ImmutableArray<Element> ElementsOf(Value value) => value switch
    {
        _ when Elements(value) is { } elements => elements,
        UnknownValue or InertValue => [],
        _ => [new Element(ElementOf(value), Presence.Many)],
    };

    /// <summary>A small text file of the repository.</summary>
    public string? ReadText(string path) => _modules.ReadText(File.Path, path);

    /// <summary>The end of a data file of the repository, or all of it.</summary>
    public ReadOnlyMemory<byte>? ReadEnd(string path) => _modules.ReadEnd(File.Path, path);
}
