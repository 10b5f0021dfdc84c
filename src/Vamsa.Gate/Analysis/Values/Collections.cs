using System.Collections.Immutable;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>Changes of list contents.</summary>
internal static class Lists
{
    private const int MaximumElements = 200;

    /// <summary>Doubling a list a hundred times is one line; beyond this length it is any number of any of its elements.</summary>
    private const int MaximumLength = 10_000;

    public static ListCell Append(ListCell list, Value value, Presence presence = Presence.One)
    {
        if (presence == Presence.Many)
        {
            // In a fixpoint round: one more of the same is the same; of too many different ones, one is any of them.
            if (list.Elements.Any(e => e.Presence == Presence.Many && e.Value.Equals(value))) return list;
            if (list.Elements is [.., { Presence: Presence.Many } last] && list.Elements.Length > MaximumElements)
                return list with { Elements = list.Elements.SetItem(list.Elements.Length - 1, new Element(ValueJoin.Values(last.Value, value), Presence.Many)) };
        }

        return list with { Elements = Join(list.Elements, [new Element(value, presence)]) };
    }

    /// <summary>One after the other.</summary>
    public static ImmutableArray<Element> Join(ImmutableArray<Element> first, ImmutableArray<Element> second) =>
        first.Length + second.Length <= MaximumLength
            ? first.AddRange(second)
            : [new Element(ValueJoin.Of(first.Concat(second).Select(e => e.Value)), Presence.Many)];

    public static ListCell Extend(ListCell list, ImmutableArray<Element> elements) =>
        list.IsSet ? Sets.Of(Join(list.Elements, elements)) : list with { Elements = Join(list.Elements, elements) };
}

/// <summary>Sets: lists without repetition, in order of insertion.</summary>
internal static class Sets
{
    public static ListCell Add(ListCell set, Value value) =>
        set.Elements.Any(e => e.Value.Equals(value)) ? set : set with { Elements = set.Elements.Add(new Element(value)) };

    public static ListCell Of(IEnumerable<Element> elements)
    {
        var distinct = ImmutableArray.CreateBuilder<Element>();
        var seen = new HashSet<Value>();
        foreach (var element in elements)
        {
            if (seen.Add(element.Value)) distinct.Add(element);
        }

        return new ListCell(distinct.DrainToImmutable(), true);
    }

    /// <summary>Difference, intersection, union. A label that is not known exactly may or may not be in the other set.</summary>
    public static ListCell Apply(BinaryOperator op, ImmutableArray<Element> left, ImmutableArray<Element> right)
    {
        return op switch
        {
            BinaryOperator.Sub => Of(left.SelectMany(e => Without(e, right))),
            BinaryOperator.BitAnd => Of(left.SelectMany(e => Within(e, right)).Concat(right.SelectMany(e => FromRest(e, left)))),
            BinaryOperator.BitXor => Of(left.SelectMany(e => Without(e, right)).Concat(right.SelectMany(e => Without(e, left)))),
            _ => Of(left.Concat(right)),
        };
    }

    private static IEnumerable<Element> Without(Element element, ImmutableArray<Element> others)
    {
        if (element.Value is LabelValue { Column: { Label: Label.Rest rest } column })
        {
            var names = others.Select(o => o.Value).OfType<ConstantValue>().Select(c => c.Literal).OfType<Literal.Str>().Select(s => s.Value).ToArray();
            var origins = names.Aggregate(column.Origins, (o, name) => o.Exclude(name));
            yield return element with
            {
                Value = new LabelValue(column with { Label = rest with { Except = rest.Except.Union(names) }, Origins = origins }),
            };
            yield break;
        }

        if (element.Value is LabelValue { Column.Label: Label.Prefixed dummies } && others.Any(o => o.IsWhole && ((LabelValue)o.Value).Column.Label.Equals(dummies))) yield break;
        var match = others.FirstOrDefault(o => o.Value.Equals(element.Value));
        if (match is null) yield return element;
        else if (match.Presence != Presence.One) yield return element with { Presence = Presence.Optional };
    }

    private static IEnumerable<Element> Within(Element element, ImmutableArray<Element> others)
    {
        var match = others.FirstOrDefault(o => o.Value.Equals(element.Value));
        if (match is not null) yield return match.Presence == Presence.One ? element : element with { Presence = Presence.Optional };
    }

    private static IEnumerable<Element> FromRest(Element element, ImmutableArray<Element> others)
    {
        if (element.Value is ConstantValue { Literal: Literal.Str name }
            && others.Any(o => o.Value is LabelValue { Column.Label: Label.Rest rest } && !rest.Except.Contains(name.Value)))
        {
            yield return element with { Presence = Presence.Optional };
        }
    }
}

/// <summary>Changes of dict contents.</summary>
internal static class Dicts
{
    public static DictCell Set(DictCell dict, Value key, Value value)
    {
        if (key is UnionValue or UnknownValue or LabelValue or TableValue)
            return dict with { Other = dict.Other is null ? value : ValueJoin.Values(dict.Other, value) };
        var at = dict.IndexOf(key);
        return dict with
        {
            Entries = at < 0 ? dict.Entries.Add(new Entry(key, value)) : dict.Entries.SetItem(at, new Entry(key, value)),
        };
    }

    public static DictCell Merge(DictCell first, DictCell second)
    {
        var merged = first;
        foreach (var entry in second.Entries)
        {
            var at = merged.IndexOf(entry.Key);
            merged = at >= 0 && entry.Presence != Presence.One
                ? merged with { Entries = merged.Entries.SetItem(at, merged.Entries[at] with { Value = ValueJoin.Values(merged.Entries[at].Value, entry.Value) }) }
                : at >= 0 ? merged with { Entries = merged.Entries.SetItem(at, entry) } : merged with { Entries = merged.Entries.Add(entry) };
        }

        return second.Other is null
            ? merged
            : merged with { Other = merged.Other is null ? second.Other : ValueJoin.Values(merged.Other, second.Other) };
    }

    /// <summary>The value under a key; null when the dict certainly has none.</summary>
    public static Value? Get(DictCell dict, Value key)
    {
        if (key is UnionValue union)
        {
            var found = union.Alternatives.Select(k => Get(dict, k)).OfType<Value>().ToArray();
            return found.Length == 0 ? null : ValueJoin.Of(found);
        }

        var at = dict.IndexOf(key);
        if (at >= 0) return dict.Other is null ? dict.Entries[at].Value : ValueJoin.Values(dict.Entries[at].Value, dict.Other);
        if (key is ConstantValue or TupleValue) return dict.Other;
        return dict.Entries.IsEmpty && dict.Other is null
            ? null
            : ValueJoin.Of([.. dict.Entries.Select(e => e.Value), .. dict.Other is null ? [] : new[] { dict.Other }]);
    }
}

internal static class Operators
{
    /// <summary>The special method of an operator (reference §3.3.8).</summary>
    public static string Method(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "__add__",
        BinaryOperator.Sub => "__sub__",
        BinaryOperator.Mult => "__mul__",
        BinaryOperator.Div => "__truediv__",
        BinaryOperator.MatMult => "__matmul__",
        BinaryOperator.RShift => "__rshift__",
        BinaryOperator.BitOr => "__or__",
        BinaryOperator.BitAnd => "__and__",
        BinaryOperator.BitXor => "__xor__",
        _ => "__" + op.ToString().ToLowerInvariant() + "__",
    };

    /// <summary>The one of the right operand, where the left has none: <c>sum(things)</c> begins with 0.</summary>
    public static string Reflected(BinaryOperator op) => "__r" + Method(op)[2..];

    public static string InPlace(BinaryOperator op) => "__i" + Method(op)[2..];

    public static string Method(UnaryOperator op) => op switch
    {
        UnaryOperator.Invert => "__invert__",
        UnaryOperator.USub => "__neg__",
        _ => "__pos__",
    };

    public static string Method(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Eq => "__eq__",
        ComparisonOperator.NotEq => "__ne__",
        ComparisonOperator.Lt => "__lt__",
        ComparisonOperator.LtE => "__le__",
        ComparisonOperator.Gt => "__gt__",
        _ => "__ge__",
    };
}
