using System.Collections.Immutable;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>Items and slices of lists, tuples, strings and labels (reference §3.3.1, §6.3.2).</summary>
internal static class Sequences
{
    public static int? Position(Value key) =>
        key is ConstantValue constant && Constants.Integer(constant.Literal) is { } number && number >= int.MinValue && number <= int.MaxValue
            ? (int)number
            : null;

    /// <summary>The element at a position, counted from the end when negative, as far as the elements before it are certain.</summary>
    public static Value? At(ImmutableArray<Element> elements, int position)
    {
        if (position < 0)
        {
            for (int i = elements.Length - 1, at = -1; i >= 0 && elements[i].Presence == Presence.One; i--, at--)
            {
                if (at == position) return elements[i].Value;
            }

            return null;
        }

        for (var i = 0; i < elements.Length && elements[i].Presence == Presence.One; i++)
        {
            if (i == position) return elements[i].Value;
        }

        return null;
    }

    /// <summary>
    /// The elements that a slice takes. Where a bound, or how many elements stand before one, is not known, an element
    /// that may be in the slice is optional.
    /// </summary>
    public static ImmutableArray<Element> Slice(ImmutableArray<Element> elements, SliceValue slice)
    {
        var none = slice.Lower.IsNone && slice.Upper.IsNone;
        var step = slice.Step.IsNone ? 1 : Position(slice.Step);
        if (step is null or 0) return Optional(elements);
        if (none && step == 1) return elements;
        if (none && step == -1) return [.. elements.Reverse()];
        var exact = elements.All(e => e.Presence == Presence.One);
        int? lower = slice.Lower.IsNone ? (step > 0 ? 0 : elements.Length - 1) : Position(slice.Lower);
        int? upper = slice.Upper.IsNone ? (step > 0 ? elements.Length : -elements.Length - 1) : Position(slice.Upper);
        if (exact && lower is { } from && upper is { } to) return Exact(elements, from, to, step.Value);
        if (step != 1) return Optional(elements);
        return Inexact(elements, slice.Lower.IsNone ? 0 : lower, slice.Upper.IsNone ? null : upper, slice.Upper.IsNone);
    }

    private static ImmutableArray<Element> Exact(ImmutableArray<Element> elements, int lower, int upper, int step)
    {
        var length = elements.Length;
        var sliced = ImmutableArray.CreateBuilder<Element>();
        if (lower < 0) lower = Math.Max(lower + length, step > 0 ? 0 : -1);
        if (upper < 0) upper = Math.Max(upper + length, -1);
        if (step > 0)
        {
            for (var i = lower; i < Math.Min(upper, length); i += step) sliced.Add(elements[i]);
        }
        else
        {
            for (var i = Math.Min(lower, length - 1); i > upper; i += step) sliced.Add(elements[i]);
        }

        return sliced.DrainToImmutable();
    }

    private static ImmutableArray<Element> Inexact(ImmutableArray<Element> elements, int? lower, int? upper, bool toEnd)
    {
        var sliced = ImmutableArray.CreateBuilder<Element>();
        for (var i = 0; i < elements.Length; i++)
        {
            var after = Within(elements, i, lower, true);
            var before = toEnd ? true : Within(elements, i, upper, false);
            if (after == false || before == false) continue;
            sliced.Add(after == true && before == true ? elements[i]
                : elements[i].Presence == Presence.Many ? elements[i].AsPart()
                : elements[i] with { Presence = Presence.Optional });
        }

        return sliced.DrainToImmutable();
    }

    /// <summary>Whether element i lies at or after (or before) a bound; null when that is not known.</summary>
    private static bool? Within(ImmutableArray<Element> elements, int i, int? bound, bool atOrAfter)
    {
        if (bound is not { } limit) return null;
        int least, most;
        if (limit >= 0)
        {
            (least, most) = Range(elements.AsSpan(0, i));
            if (elements[i].Presence == Presence.Many) most = int.MaxValue;
        }
        else
        {
            // Counted from the end: -1 is the last.
            (least, most) = Range(elements.AsSpan()[(i + 1)..]);
            if (elements[i].Presence == Presence.Many) most = int.MaxValue;
            (least, most) = (most == int.MaxValue ? int.MinValue : -1 - most, -1 - least);
        }

        if (least >= limit) return atOrAfter;
        return most < limit ? !atOrAfter : null;
    }

    private static (int Least, int Most) Range(ReadOnlySpan<Element> elements)
    {
        int least = 0, most = 0;
        foreach (var element in elements)
        {
            if (element.Presence == Presence.One) least++;
            most = element.Presence == Presence.Many || most == int.MaxValue ? int.MaxValue : most + 1;
        }

        return (least, most);
    }

    public static ImmutableArray<Element> Optional(ImmutableArray<Element> elements) =>
        [.. elements.Select(e => e.Presence == Presence.One ? e with { Presence = Presence.Optional } : e.AsPart())];

    public static ListCell Set(ListCell list, Value key, Value value)
    {
        if (Position(key) is { } position && list.IsExact)
        {
            var at = position < 0 ? position + list.Elements.Length : position;
            if (at >= 0 && at < list.Elements.Length) return list with { Elements = list.Elements.SetItem(at, new Element(value)) };
        }

        return list with { Elements = [.. list.Elements.Select(e => e with { Value = ValueJoin.Values(e.Value, value) })] };
    }

    /// <summary><c>names[1:3] = ['a']</c>: the new elements in the place of the old ones.</summary>
    public static ListCell Set(ListCell list, SliceValue slice, ImmutableArray<Element> elements)
    {
        var length = list.Elements.Length;
        var from = slice.Lower.IsNone ? 0 : Position(slice.Lower);
        var to = slice.Upper.IsNone ? length : Position(slice.Upper);
        if (!list.IsExact || !slice.Step.IsNone || from is not { } first || to is not { } last)
            return list with { Elements = [.. Optional(list.Elements), .. Optional(elements)] };
        first = Math.Clamp(first < 0 ? first + length : first, 0, length);
        last = Math.Clamp(last < 0 ? last + length : last, first, length);
        return list with { Elements = [.. list.Elements[..first], .. elements, .. list.Elements[last..]] };
    }

    public static ListCell Delete(ListCell list, Value key)
    {
        if (list.IsShuffled) return list with { Elements = Optional(list.Elements) };
        if (key is SliceValue slice)
        {
            var gone = Slice(list.Elements, slice);
            return list with { Elements = [.. list.Elements.Where(e => !gone.Contains(e))] };
        }

        if (Position(key) is { } position)
        {
            var at = position < 0 ? position + list.Elements.Length : position;
            var isCounted = position < 0 ? list.Elements.Skip(at).All(e => e.Presence == Presence.One) : list.Elements.Take(at + 1).All(e => e.Presence == Presence.One);
            if (at >= 0 && at < list.Elements.Length && isCounted) return list with { Elements = list.Elements.RemoveAt(at) };
        }

        return list with { Elements = Optional(list.Elements) };
    }
}
