using System.Collections.Immutable;
using System.Numerics;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Operators on values; a library class and a class of the script may have their own (reference §3.3.8).</summary>
internal sealed partial class Interpreter
{
    public Value Unary(UnaryOperator op, Value operand)
    {
        if (operand is ConstantValue constant && Constants.Unary(op, constant.Literal) is { } literal)
            return new ConstantValue(literal);
        if (op == UnaryOperator.Invert && TableOperator(operand, "__invert__", null) is { } inverted) return inverted;
        if (op == UnaryOperator.Not && Truth(operand) is { } truth) return Value.Boolean(!truth);
        if (operand is UnionValue union && union.Alternatives.All(a => a is ConstantValue))
            return ValueJoin.Of(union.Alternatives.Select(a => Unary(op, a)));
        if (Content(operand) is ListCell { IsSet: false } mask && op == UnaryOperator.Invert)
            return Allocate(mask with { Elements = [.. mask.Elements.Select(e => e with { Value = Unary(UnaryOperator.Not, e.Value) })] });
        if (op != UnaryOperator.Not && FindMethod(operand, Operators.Method(op)) is { } method) return Call(method, Arguments.Empty, Operators.Method(op));
        return TableOf(operand) is null ? Value.Unknown : _effects.Keep(operand, op == UnaryOperator.Invert ? Dtype.Boolean : null);
    }

    public Value Binary(BinaryOperator op, Value left, Value right)
    {
        if (left is ConstantValue a && right is ConstantValue b)
        {
            if (op == BinaryOperator.Mod && a.Literal is Literal.Str) return _effects.PercentFormat(a, right);
            if (Constants.Binary(op, a.Literal, b.Literal) is { } literal) return new ConstantValue(literal);

            // pathlib: Path('data') / 'train.csv'; a path is its text.
            return op == BinaryOperator.Div ? Effects.PathOf([left, right]) : Value.Unknown;
        }

        if (op == BinaryOperator.Mod && left is ConstantValue { Literal: Literal.Str } format) return _effects.PercentFormat(format, right);
        if (left is UnionValue or ConstantValue && right is UnionValue or ConstantValue && IsConstant(left) && IsConstant(right))
        {
            return ValueJoin.Of(
                from x in UnionValue.AlternativesOf(left) from y in UnionValue.AlternativesOf(right) select Binary(op, x, y));
        }

        if (op == BinaryOperator.Add && left is ConstantValue { Literal: Literal.Str } && right is LabelValue { Column.Label: Label.Prefixed }) return Concatenate([left, right], true);
        if (Collections(op, left, right) is { } collection) return collection;
        if (TableOperator(left, Operators.Method(op), right) is { } own) return own;
        if (FindMethod(left, Operators.Method(op)) is { } method) return Call(method, Arguments.Of(right), Operators.Method(op));
        if (FindMethod(right, Operators.Reflected(op)) is { } reflected) return Call(reflected, Arguments.Of(left), Operators.Reflected(op));
        if (op == BinaryOperator.Div && (Content(left) is ObjectCell || left is UnknownValue or InertValue && TextOf(right) is not null)) return Effects.PathOf([left, right]);
        var combined = _effects.Combine([left, right], op is BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.BitXor);
        if (op == BinaryOperator.Add) combined = WithHead(combined, HeadOf(left));
        return op == BinaryOperator.Add && (IsPattern(left) || IsPattern(right)) ? WithPattern(combined, left, right) : combined;
    }

    /// <summary><c>names += ['x']</c> changes the list itself; on a frame or number it is the operator and an assignment.</summary>
    private Value InPlace(BinaryOperator op, Value target, Value value)
    {
        if (target is Reference reference && Content(target) is ListCell list && op == BinaryOperator.Add)
        {
            Write(reference, Lists.Extend(list, AllElements(value)));
            return target;
        }

        if (target is Reference set && Content(target) is ListCell { IsSet: true } && Collections(op, target, value) is Reference changed)
        {
            Write(set, Content(changed)!);
            return target;
        }

        return FindMethod(target, Operators.InPlace(op)) is { } method ? Call(method, Arguments.Of(value), Operators.InPlace(op)) : Binary(op, target, value);
    }

    /// <summary>What the table's own class makes of an operator, where it says so.</summary>
    private Value? TableOperator(Value left, string method, Value? right)
    {
        if (left is not (TableValue or Reference) || TableOf(left) is not { } table || table.Class is null && table.Family is null) return null;
        var type = table.Class ?? _knowledge.ClassOf(table.Shape, table.Family);
        return type.Find(method) is ApiFunction function ? _effects.Call(function, left, right is null ? Arguments.Empty : Arguments.Of(right)) : null;
    }

    /// <summary>Lists, tuples, sets, labels: joined, repeated, as sets.</summary>
    private Value? Collections(BinaryOperator op, Value left, Value right)
    {
        if (left is UnionValue || right is UnionValue)
        {
            if (!UnionValue.AlternativesOf(left).Concat(UnionValue.AlternativesOf(right)).All(IsCollection)) return null;
            return ValueJoin.Of(from x in UnionValue.AlternativesOf(left) from y in UnionValue.AlternativesOf(right) select Collections(op, x, y) ?? Value.Unknown);
        }

        if (left is TupleValue a && right is TupleValue b && op == BinaryOperator.Add)
            return TupleOf(Lists.Join(Elements(a)!.Value, Elements(b)!.Value));
        if (op == BinaryOperator.Mult && IsCollection(left) && right is ConstantValue { Literal: Literal.Int times })
            return Repeat(left, times.Value);
        if (Content(left) is DictCell x1 && Content(right) is DictCell y1 && op == BinaryOperator.BitOr)
            return Allocate(Dicts.Merge(x1, y1));
        var leftList = Content(left) as ListCell;
        var rightList = Content(right) as ListCell;
        var isSet = leftList?.IsSet == true || rightList?.IsSet == true || left.IsLabels || right.IsLabels;
        if (isSet && op is BinaryOperator.Sub or BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.BitXor
            && Elements(left) is { } p && Elements(right) is { } q)
        {
            return Allocate(Sets.Apply(op, p, q));
        }

        // Masks over labels: names.str.contains('x') & ~names.isin(drop).
        if (op is BinaryOperator.BitAnd or BinaryOperator.BitOr && leftList is { Elements.Length: > 0 } && rightList?.Elements.Length == leftList.Elements.Length)
        {
            return Allocate(new ListCell([.. leftList.Elements.Zip(rightList.Elements, (l, r) => l with
            {
                Value = (Truth(l.Value), Truth(r.Value)) is ({ } x, { } y) ? Value.Boolean(op == BinaryOperator.BitAnd ? x && y : x || y) : Value.Unknown,
            })]));
        }

        // Two levels of labels, one by one: names.get_level_values(0) + names.get_level_values(1).
        if (op == BinaryOperator.Add && left.IsLabels && right.IsLabels && Elements(left) is { } heads && Elements(right) is { } tails && heads.Length == tails.Length)
            return LabelsOr([.. heads.Zip(tails, (h, t) => h with { Value = Binary(op, h.Value, t.Value) })]);

        // list + Index is elementwise in pandas, but for labels the reader means joining them.
        if (op == BinaryOperator.Add && leftList is not null && (rightList is not null || right.IsLabels))
            return Allocate(new ListCell(Lists.Join(leftList.Elements, Elements(right)!.Value)) { IsShuffled = leftList.IsShuffled || rightList is { IsShuffled: true } });
        if (op == BinaryOperator.Add && leftList is not null && TableOf(right) is null)
            return Allocate(new ListCell(leftList.Elements.Add(new Element(ElementOf(right), Presence.Many))));
        if (op == BinaryOperator.Add && rightList is not null && TableOf(left) is null && left is UnknownValue or TableValue)
            return Allocate(new ListCell(rightList.Elements.Insert(0, new Element(ElementOf(left), Presence.Many))));
        return left.IsLabels && op == BinaryOperator.Add && right is ConstantValue
            ? MapLabels(left, e => Binary(op, e, right))
            : right.IsLabels && op == BinaryOperator.Add && left is ConstantValue ? MapLabels(right, e => Binary(op, left, e)) : null;
    }

    private bool IsCollection(Value value) => value is TupleValue || Content(value) is ListCell || value.IsLabels;

    private Value Repeat(Value collection, BigInteger times)
    {
        var elements = Elements(collection)!.Value;
        if (times < 0) times = 0;
        if (times * elements.Length > MaximumRounds)
            return Allocate(new ListCell([new Element(ElementOf(collection), Presence.Many)]));
        ImmutableArray<Element> repeated = [.. Enumerable.Repeat(elements, (int)times).SelectMany(e => e)];
        return collection is TupleValue ? new TupleValue([.. repeated.Select(e => e.Value)]) : Allocate(new ListCell(repeated));
    }

    private Value MapLabels(Value labels, Func<Value, Value> change) =>
        LabelsOr([.. Elements(labels)!.Value.Select(e => e with { Value = change(e.Value) })]);

    private static bool IsConstant(Value value) => UnionValue.AlternativesOf(value).All(v => v is ConstantValue);

    private Value Combine(ImmutableArray<Value> values) => _effects.Combine([.. values]);
}
