using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Analysis;

/// <summary>Python's functions on iterables, as far as the elements are told apart.</summary>
internal sealed class Iterables(Interpreter interpreter)
{
    /// <summary>Longest product of iterables that is told apart element by element.</summary>
    private const int MaximumElements = 300;

    public Value Enumerate(Value iterable, Value start)
    {
        // for i, ax in enumerate(axes): as many rounds as nobody knows.
        if (iterable is UnknownValue or InertValue)
            return interpreter.Allocate(new ListCell([new Element(new TupleValue([Value.Unknown, iterable]), Presence.Many)]));
        var first = Sequences.Position(start) ?? 0;
        var elements = interpreter.ElementsOf(iterable);
        var isExact = elements.All(e => e.Presence == Presence.One) && !interpreter.IsShuffled(iterable);
        return Like(iterable, [.. elements.Select((e, i) =>
            e with { Value = new TupleValue([isExact ? Value.Number(first + i) : Value.Unknown, e.Value]) })]);
    }

    /// <summary>A list in an order that is as unknown as that of what it is made of.</summary>
    private Reference Like(Value iterable, ImmutableArray<Element> elements) =>
        interpreter.Allocate(new ListCell(elements) { IsShuffled = elements.Length > 1 && interpreter.IsShuffled(iterable) });

    /// <param name="fill">What stands for the elements that a shorter one lacks; null when the shortest ends it.</param>
    public Value Zip(Value iterables, Value? fill = null)
    {
        var parts = iterables is TupleValue tuple ? tuple.Elements : interpreter.Elements(iterables) is { } inner ? [.. inner.Select(e => e.Value)] : [iterables];
        if (parts.IsEmpty) return interpreter.Allocate(new ListCell([]));
        if (Unzipped(iterables) is { } columns) return columns;
        if (parts.Length > 1 && parts.Any(interpreter.IsShuffled))
            return interpreter.Allocate(new ListCell([new Element(new TupleValue([.. parts.Select(interpreter.ElementOf)]), Presence.Many)]));
        var elements = parts.Select(p => p is UnknownValue or InertValue ? default : interpreter.ElementsOf(p)).ToArray();
        var known = elements.Where(e => !e.IsDefault).ToArray();

        // One value for each of the others: zip(X.columns, model.feature_importances_).
        if (known.Length > 0 && known.Length < elements.Length && known.All(e => e.Length == known[0].Length))
        {
            return interpreter.Allocate(new ListCell([.. known[0].Select((e, i) => new Element(
                new TupleValue([.. elements.Select((one, at) => one.IsDefault ? parts[at] : one[i].Value)]),
                known.Select(one => one[i].Presence).Max()))]));
        }

        elements = [.. elements.Select(e => e.IsDefault ? [] : e)];
        if (elements.All(e => e.All(x => x.Presence == Presence.One)))
        {
            var count = fill is null ? elements.Min(e => e.Length) : elements.Max(e => e.Length);
            return interpreter.Allocate(new ListCell([.. Enumerable.Range(0, count).Select(i =>
                new Element(new TupleValue([.. elements.Select(e => i < e.Length ? e[i].Value : fill!)])))]));
        }

        return interpreter.Allocate(new ListCell([new Element(
            new TupleValue([.. parts.Select(p => fill is null ? interpreter.ElementOf(p) : ValueJoin.Values(interpreter.ElementOf(p), fill))]), Presence.Many)]));
    }

    /// <summary><c>zip(*rows)</c> of any number of rows that are told apart by position: their columns.</summary>
    private Value? Unzipped(Value rows) =>
        interpreter.Content(rows) is ListCell { Elements: [{ Presence: Presence.Many, Value: var row }] }
        && interpreter.Elements(row) is { IsEmpty: false } parts && parts.All(p => p.Presence == Presence.One)
            ? interpreter.Allocate(new ListCell([.. parts.Select(p => new Element(interpreter.Allocate(new ListCell([new Element(p.Value, Presence.Many)]))))]))
            : null;

    public Value Range(Value start, Value stop, Value step)
    {
        if (stop.IsNone) (start, stop) = (Value.Number(0), start);
        var by = !step.IsNone ? Sequences.Position(step) : 1;
        if (Sequences.Position(start) is not { } from || Sequences.Position(stop) is not { } to || by is not { } increment || increment == 0
            || Math.Abs(((long)to - from) / increment) > MaximumElements)
        {
            return interpreter.Allocate(new ListCell([new Element(Value.Unknown, Presence.Many)]));
        }

        var numbers = ImmutableArray.CreateBuilder<Element>();
        for (var i = from; increment > 0 ? i < to : i > to; i += increment) numbers.Add(new Element(Value.Number(i)));
        return interpreter.Allocate(new ListCell(numbers.DrainToImmutable()));
    }

    public Value Sorted(Value iterable, Value key, Value reverse)
    {
        if (iterable is UnknownValue) return iterable;
        var elements = interpreter.ElementsOf(iterable);
        var ordered = !key.IsNone ? SortedBy(elements, key) : InOrder(elements);
        return interpreter.Allocate(ordered is not { } known ? new ListCell(elements) { IsShuffled = elements.Length > 1 }
            : new ListCell(interpreter.Truth(reverse) == true ? [.. known.Reverse()] : known));
    }

    public Value Reversed(Value iterable) => Like(iterable, [.. interpreter.ElementsOf(iterable).Reverse()]);

    /// <summary>In the order of what a function makes of each; null when that is not known of all.</summary>
    private ImmutableArray<Element>? SortedBy(ImmutableArray<Element> elements, Value key) =>
        elements.Any(e => e.Presence == Presence.Many) ? null : Ordered(elements, e => interpreter.Call(key, Arguments.Of(e), "key"));

    /// <summary>As Python sorts them; null when their order is not known.</summary>
    public static ImmutableArray<Element>? InOrder(ImmutableArray<Element> elements) => Ordered(elements, e => e);

    private static ImmutableArray<Element>? Ordered(ImmutableArray<Element> elements, Func<Value, Value> keyOf)
    {
        var keys = elements.Select((e, i) => (Element: e, Key: keyOf(e.Value), At: i)).ToList();
        if (keys.Any(k => Constants.Order(k.Key, keys[0].Key) is null)) return null;
        keys.Sort((a, b) => Constants.Order(a.Key, b.Key) is { } order and not 0 ? order : a.At.CompareTo(b.At));
        return [.. keys.Select(k => k.Element)];
    }

    public Value Map(Value function, Value[] iterables)
    {
        var parts = iterables.SelectMany(i => i is TupleValue t && iterables.Length > 1 && !ReferenceEquals(i, iterables[0]) ? t.Elements : [i]).ToArray();
        if (parts is [var only])
        {
            return Like(only, [.. interpreter.ElementsOf(only).Select(e => e with { Value = interpreter.Call(function, Arguments.Of(e.Value), "map") })]);
        }

        var zipped = interpreter.Elements(Zip(new TupleValue([.. parts]))) ?? [];
        return interpreter.Allocate(new ListCell([.. zipped.Select(e => e with
        {
            Value = interpreter.Call(function, new Arguments([.. ((TupleValue)e.Value).Elements.Select(a => new Argument(a))]), "map"),
        })]));
    }

    /// <param name="how">"not": what the function refuses; "before" and "after": up to and from the first that it refuses.</param>
    public Value Filter(Value function, Value iterable, string? how = null)
    {
        var kept = ImmutableArray.CreateBuilder<Element>();
        bool? isBefore = true;
        foreach (var element in interpreter.ElementsOf(iterable))
        {
            var truth = interpreter.Truth(!function.IsNone ? interpreter.Call(function, Arguments.Of(element.Value), "filter") : element.Value);
            if (element.Presence != Presence.One && truth == false && how is "before" or "after") truth = null;
            isBefore = truth switch
            {
                false => false,
                null when isBefore == true => null,
                _ => isBefore,
            };
            bool? isKept = how switch
            {
                "not" => !truth,
                "before" => isBefore,
                "after" => !isBefore,
                _ => truth,
            };
            if (isKept == true || element.Presence == Presence.Many && isKept is null) kept.Add(element);
            else if (isKept is null) kept.Add(element with { Presence = Presence.Optional });
        }

        return Like(iterable, kept.DrainToImmutable());
    }

    /// <param name="isAll">The list of all that come out on the way: itertools.accumulate.</param>
    public Value Fold(Value function, Value iterable, Value initial, bool isAll = false)
    {
        var elements = interpreter.ElementsOf(iterable);
        var result = !initial.IsNone ? initial : null;
        var way = ImmutableArray.CreateBuilder<Element>();
        if (result is not null) way.Add(new Element(result));
        foreach (var element in elements)
        {
            result = result is null ? element.Value
                : element.Presence == Presence.One ? interpreter.Call(function, Arguments.Of(result, element.Value), "reduce")
                : ValueJoin.Values(result, interpreter.Call(function, Arguments.Of(result, element.Value), "reduce"));
            way.Add(new Element(result, element.Presence));
        }

        return isAll ? interpreter.Allocate(new ListCell(way.DrainToImmutable())) : result ?? Value.Unknown;
    }

    /// <summary>Tuples of elements: r of one iterable, or one of each of a tuple of iterables.</summary>
    public Value Combinations(Value iterable, Value r)
    {
        var size = Sequences.Position(r) ?? 2;
        if (iterable is TupleValue { Elements: [_, _, ..] } several && several.Elements.All(e => interpreter.Elements(e) is not null))
        {
            IEnumerable<ImmutableArray<Value>> product = [[]];
            foreach (var one in several.Elements) product = [.. product.SelectMany(head => interpreter.ElementsOf(one).Select(e => head.Add(e.Value))).Take(MaximumElements)];
            return interpreter.Allocate(new ListCell([.. product.Select(p => new Element(new TupleValue(p)))]));
        }

        var elements = interpreter.ElementsOf(iterable);
        if (elements.Any(e => e.Presence == Presence.Many) || size is < 1 or > 3)
        {
            var any = elements.IsEmpty ? Value.Unknown : ValueJoin.Of(elements.Select(e => e.Value));
            return interpreter.Allocate(new ListCell([new Element(new TupleValue([.. Enumerable.Repeat(any, Math.Clamp(size, 1, 8))]), Presence.Many)]));
        }

        var chosen = new List<Element>();
        Choose(0, [], Presence.One);
        return interpreter.Allocate(new ListCell([.. chosen]));

        void Choose(int from, ImmutableArray<Value> head, Presence presence)
        {
            if (chosen.Count >= MaximumElements) return;
            if (head.Length == size)
            {
                chosen.Add(new Element(new TupleValue(head), presence));
                return;
            }

            for (var i = from; i < elements.Length; i++)
                Choose(i + 1, head.Add(elements[i].Value), elements[i].Presence == Presence.One ? presence : Presence.Optional);
        }
    }
}
