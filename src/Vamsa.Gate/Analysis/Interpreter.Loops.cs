using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

internal sealed partial class Interpreter
{
    /// <summary>Loops over a condition that are in their second round or a later one.</summary>
    private int _repeats;

    private bool RunFor(ForLoop loop)
    {
        var iterable = Read(loop.Iterable);

        var elements = AsCall(loop.Span, "__iter__", () => Iterate(iterable));
        if (elements is { Length: 0 }) return Run(loop.Else);
        var isShuffled = elements is { Length: > 1 } && IsShuffled(iterable);

        // Which rounds come before a break is not known.
        if (isShuffled && HasBreak(loop.Body)) elements = [.. elements!.Value.Select(e => e with { Presence = Presence.Many })];
        if (elements is { Length: var rounds and <= MaximumRounds } && _unrolled * rounds <= MaximumUnrolled)
        {
            _unrolled *= rounds;
            var ends = RunKnown(loop, elements.Value, isShuffled);
            _unrolled /= rounds;
            return ends;
        }

        var element = elements is null ? ElementOf(iterable) : ValueJoin.Of(elements.Value.Select(e => e.Value));
        return RunFixpoint(loop.Else, () =>
        {
            Write(loop.Element, element);
            return Run(loop.Body);
        });
    }

    /// <summary>Element by element; one that may be missing makes its round optional, one that stands for many runs to a fixpoint.</summary>
    private bool RunKnown(ForLoop loop, ImmutableArray<Element> elements, bool isShuffled)
    {
        var start = _store;
        var outer = _activation.Loop;
        var context = _activation.Context;
        var body = start.Fork();
        var state = new Loop(outer, start) { Round = body, IsShuffled = isShuffled || outer?.IsShuffled == true };
        _activation.Loop = state;
        var alive = true;
        var watch = new Watch(new Place(FrameOf(loop.Element), loop.Element.Name), _watch);
        _watch = watch;
        var oldest = _nextCell;
        for (var i = 0; i < elements.Length && alive && Budget > 0; i++)
        {
            var fresh = _nextCell;
            watch.IsRead = loop.Element.IsTemporary;
            _activation.Context = HashCode.Combine(context, i, loop.Span.Start);
            if (elements[i].Presence == Presence.Many)
            {
                RunMany(state, body, () =>
                {
                    Write(loop.Element, elements[i].Value);
                    return Run(loop.Body);
                });
                continue;
            }

            var ends = RunRound(state, body, () =>
            {
                Write(loop.Element, elements[i].Value);
                return Run(loop.Body);
            });
            if (elements[i].Presence == Presence.Optional) ends.Add(body.Fork());
            alive = ends.Count > 0;
            if (!alive) break;
            if (watch.IsRead || i == 0)
            {
                body.AbsorbJoin(ends, Join);
            }
            else if (Repeats(body, ends, watch.Place, oldest, fresh))
            {
                break;
            }
            else if (i >= MaximumDistinct && elements.Length - i > MaximumDistinct)
            {
                var rest = ValueJoin.Of(elements.Skip(i + 1).Select(e => e.Value));
                RunMany(state, body, () =>
                {
                    Write(loop.Element, rest);
                    return Run(loop.Body);
                });
                break;
            }

            oldest = fresh;
        }

        _watch = watch.Outer;

        // Rounds that repeat end early; after the loop its variable is the last element all the same.
        if (alive && !watch.IsRead && body.Read(watch.Place) is Value last && elements.Any(e => e.Value.Equals(last)))
            body.Write(watch.Place, elements[^1].Value);
        return Leave(loop.Else, state, alive ? body : null, start, context);
    }

    /// <summary>Joins the ends of a round into the state before it; true when that state is the same but for new cells.</summary>
    private bool Repeats(Store body, List<Store> ends, Place element, int oldest, int fresh)
    {
        var before = new Dictionary<Place, object?>();
        foreach (var place in ends.SelectMany(end => end.Writes.Keys))
        {
            if (place != element) before.TryAdd(place, body.Read(place));
        }

        body.AbsorbJoin(ends, Join);
        return new Rounds(p => before.TryGetValue(p, out var old) ? old : body.Read(p), body.Read, oldest, fresh).Repeat(before.Keys);
    }

    /// <summary>Rounds until nothing changes: the loop may run any number of times.</summary>
    private bool RunFixpoint(Block orElse, Func<bool> round)
    {
        var start = _store;
        var context = _activation.Context;
        var body = start.Fork();
        var state = new Loop(_activation.Loop, start) { Round = body };
        _activation.Loop = state;
        RunMany(state, body, round);
        return Leave(orElse, state, body, start, context);
    }

    private void RunMany(Loop state, Store body, Func<bool> round)
    {
        _fixpoints++;
        for (var pass = 0; pass < MaximumPasses && Budget > 0; pass++)
        {
            var ends = RunRound(state, body, round);
            if (ends.Count == 0 || !Grow(body, ends, pass)) break;
        }

        _fixpoints--;
    }

    /// <summary>One round on a fork of the loop's state; the stores with which it ends.</summary>
    private List<Store> RunRound(Loop state, Store body, Func<bool> round)
    {
        state.Round = body;
        state.Continues.Clear();
        var next = body.Fork();
        _store = next;
        var ends = new List<Store>();
        var undecided = _undecided;
        _undecided = 0;
        if (round()) ends.Add(next);
        _undecided = undecided;
        ends.AddRange(state.Continues);
        return ends;
    }

    /// <summary>Joins the ends of a round into the state before it; false when that changed nothing.</summary>
    private bool Grow(Store body, List<Store> ends, int pass)
    {
        var changed = false;
        var places = new HashSet<Place>();
        foreach (var end in ends) places.UnionWith(end.Writes.Keys);
        foreach (var place in places)
        {
            var before = body.Read(place);
            var after = before;
            foreach (var end in ends)
            {
                if (end.Read(place) is { } content) after = after is null ? content : Join(after, content);
            }

            if (after is null || after.Equals(before)) continue;
            changed = true;
            body.Write(place, pass >= MaximumPasses - 2 ? Widening.Widen(after) : after);
        }

        return changed;
    }

    private bool Leave(Block orElse, Loop state, Store? body, Store start, long context)
    {
        _activation.Loop = state.Outer;
        _activation.Context = context;
        var ends = new List<Store>(state.Breaks);
        if (body is not null)
        {
            _store = body;
            if (orElse.Steps.IsEmpty || Run(orElse)) ends.Add(body);
        }

        _store = start;
        if (ends.Count == 0) return false;
        start.AbsorbJoin(ends, Join);
        return true;
    }

    private bool RunWhile(WhileLoop loop)
    {
        // A condition that is known is followed round by round; the first that is not starts the fixpoint.
        for (var rounds = 0; rounds < MaximumRounds && Budget > 0; rounds++)
        {
            if (!Run(loop.Test)) return false;
            var truth = Truth(Read(loop.Condition));
            if (truth == false) return Run(loop.Else);
            if (truth is null || HasBreak(loop.Body)) break;

            // A function that calls itself in every round: its levels multiply the rounds, known or not.
            if (rounds > 0) _repeats++;
            var goesOn = Run(loop.Body);
            if (rounds > 0) _repeats--;
            if (!goesOn) return false;
        }

        return RunFixpoint(loop.Else, () => Run(loop.Body) && Run(loop.Test));
    }

    private static bool HasBreak(Block block) => block.Steps.Any(step => step switch
    {
        Break or Continue => true,
        Branch branch => HasBreak(branch.Then) || HasBreak(branch.Else),
        Try attempt => HasBreak(attempt.Body) || attempt.Handlers.Any(h => HasBreak(h.Body)) || HasBreak(attempt.Else),
        _ => false,
    });
}
