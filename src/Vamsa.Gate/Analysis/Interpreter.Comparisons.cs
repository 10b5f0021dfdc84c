using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Comparisons, identity and membership (reference §6.10).</summary>
internal sealed partial class Interpreter
{
    public Value Compare(ComparisonOperator op, Value left, Value right)
    {
        if (left is ConstantValue a && right is ConstantValue b)
            return Constants.Compare(op, a.Literal, b.Literal) is { } known ? Value.Boolean(known) : Value.Unknown;
        if (op is ComparisonOperator.Is or ComparisonOperator.IsNot) return Identity(op, left, right);
        if (op is ComparisonOperator.In or ComparisonOperator.NotIn) return Membership(op, left, right);
        if (FindMethod(left, Operators.Method(op)) is MethodValue { Function: FunctionValue } own) return Call(own, Arguments.Of(right), Operators.Method(op));
        if (left is DtypeValue type) return Dtypes.Compare(type, right) is { } same ? Value.Boolean(same == (op == ComparisonOperator.Eq)) : Value.Unknown;
        if (left is TableValue { Table: { IsTypes: true } types } && op is ComparisonOperator.Eq or ComparisonOperator.NotEq) return _effects.CompareTypes(types, op, right);
        if (left.IsLabels && right is ConstantValue or LabelValue) return MapLabels(left, e => Compare(op, e, right));
        if (left is LabelValue or UnionValue { Alternatives: [ConstantValue, ..] } && TableOf(right) is null) return CompareSome(op, left, right);
        if (left is TupleValue or ApiValue && right is TupleValue or ApiValue && op is ComparisonOperator.Eq or ComparisonOperator.NotEq)
            return Value.Boolean(left.Equals(right) == (op == ComparisonOperator.Eq));
        return TableOf(left) is null && TableOf(right) is null ? Value.Unknown : _effects.Combine([left, right], true);
    }

    private Value CompareSome(ComparisonOperator op, Value left, Value right)
    {
        if (left is LabelValue { Column.Label: Label.Rest rest } && right is ConstantValue { Literal: Literal.Str name } && rest.Except.Contains(name.Value))
            return op == ComparisonOperator.Eq ? Value.False : op == ComparisonOperator.NotEq ? Value.True : Value.Unknown;
        if (IsNever(left, right) && op is ComparisonOperator.Eq or ComparisonOperator.NotEq) return Value.Boolean(op == ComparisonOperator.NotEq);
        return IsConstant(left) && IsConstant(right)
            ? ValueJoin.Of(from x in UnionValue.AlternativesOf(left) from y in UnionValue.AlternativesOf(right) select Compare(op, x, y))
            : Value.Unknown;
    }

    /// <summary>A label that begins otherwise: a dummy of <c>city</c> is not called <c>age</c>.</summary>
    private static bool IsNever(Value label, Value name) =>
        label is LabelValue { Column.Label: Label.Prefixed head } && name is ConstantValue { Literal: Literal.Str text } && !text.Value.StartsWith(head.Prefix, StringComparison.Ordinal);

    private Value Identity(ComparisonOperator op, Value left, Value right)
    {
        if (left is UnknownValue or InertValue or LabelValue || right is UnknownValue or InertValue or LabelValue) return Value.Unknown;
        if (left is UnionValue || right is UnionValue)
            return ValueJoin.Of(from x in UnionValue.AlternativesOf(left) from y in UnionValue.AlternativesOf(right) select Identity(op, x, y));
        if (left is TableValue { Table.Shape: TableShape.Any or TableShape.Scalar }) return Value.Unknown;
        return Value.Boolean(left.Equals(right) == (op == ComparisonOperator.Is));
    }

    private Value Membership(ComparisonOperator op, Value item, Value container)
    {
        var isIn = op == ComparisonOperator.In;
        if (item is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => Membership(op, one, container)));
        if (FindMethod(container, "__contains__") is { } method && Ask(method, Arguments.Of(item), "in") is { } answer)
            return Truth(answer) is { } truth ? Value.Boolean(truth == isIn) : answer;
        if (container is LabelValue { Column.Label: Label.Prefixed begun } && TextOf(item) is { } part && begun.Prefix.Contains(part, StringComparison.Ordinal)) return Value.Boolean(isIn);
        if (item is LabelValue && Elements(container) is { } names && names.All(e => IsNever(item, e.Value))) return Value.Boolean(!isIn);
        if (item is LabelValue { Column.Label: Label.Prefixed all } && Elements(container)?.Any(e => e.IsWhole && ((LabelValue)e.Value).Column.Label.Equals(all)) == true)
            return Value.Boolean(isIn);
        if (item is LabelValue or UnknownValue || container is ConstantValue) return Value.Unknown;
        if (Content(container) is TableCell { Table: { Shape: TableShape.Series or TableShape.Array } }) return Value.Unknown;
        if (Elements(container) is not { } elements)
            return TableOf(item) is null ? Value.Unknown : _effects.Combine([item, container], true);
        if (TableOf(item) is { Shape: TableShape.Scalar }) return _effects.Combine([item, container], true);
        var found = elements.Where(e => e.Value.Equals(item) || e.Value is UnionValue u && u.Alternatives.Contains(item)).ToArray();
        if (found.Any(e => e.Presence == Presence.One && e.Value is not UnionValue)) return Value.Boolean(isIn);
        if (found.Length > 0) return Value.Unknown;
        return elements.All(e => e.Value is ConstantValue or TupleValue || IsNever(e.Value, item)) && item is ConstantValue or TupleValue
            ? Value.Boolean(!isIn)
            : Value.Unknown;
    }
}
