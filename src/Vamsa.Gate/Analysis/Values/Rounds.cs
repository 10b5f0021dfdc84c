namespace Vamsa.Gate.Analysis.Values;

/// <summary>
/// Tells when the rounds of a loop over known elements repeat themselves. The loop's variable was not read, and the state after a
/// round is the state before it, up to the names of the cells that each round allocates anew: so every later round does the
/// same again and tells nothing new.
/// <code>
/// for i in range(100):                     i is not read
///     batch = X[random.sample(rows, 35)]   another cell in each round, of the same content
///     model.partial_fit(batch, y)
/// </code>
/// </summary>
/// <param name="before">The content of a place before the round.</param>
/// <param name="after">The content of a place after the round.</param>
/// <param name="oldest">The first cell that the round before may have allocated.</param>
/// <param name="fresh">The first cell that the round may have allocated.</param>
internal sealed class Rounds(Func<Place, object?> before, Func<Place, object?> after, int oldest, int fresh)
{
    private const int MaximumDepth = 32;

    /// <summary>Cells of the round before, with those that took their place; no two have the same.</summary>
    private readonly Dictionary<int, int> _successors = [];
    private readonly HashSet<int> _taken = [];

    public bool Repeat(IEnumerable<Place> written)
    {
        foreach (var place in written)
        {
            if (place.Cell < fresh && !IsSame(before(place), after(place), 0)) return false;
        }

        return true;
    }

    private bool IsSame(object? a, object? b, int depth)
    {
        if (depth > MaximumDepth) return false;
        return (a, b) switch
        {
            (Reference old, Reference now) => IsSuccessor(old.Cell, now.Cell, depth),
            (TupleValue old, TupleValue now) => AreSame(old.Elements.AsSpan(), now.Elements.AsSpan(), depth),
            (UnionValue old, UnionValue now) => AreSame(old.Alternatives.AsSpan(), now.Alternatives.AsSpan(), depth),
            (MethodValue old, MethodValue now) => IsSame(old.Self, now.Self, depth + 1) && IsSame(old.Function, now.Function, depth + 1),
            (ListCell old, ListCell now) => IsSameList(old, now, depth),
            (DictCell old, DictCell now) => IsSameDict(old, now, depth),
            (ObjectCell old, ObjectCell now) => IsSameObject(old, now, depth),
            _ => Equals(a, b),
        };
    }

    private bool IsSuccessor(int old, int now, int depth)
    {
        if (_successors.TryGetValue(old, out var known)) return known == now;
        if (!_taken.Add(now)) return false;
        _successors[old] = now;
        if (old == now) return true;
        return old >= oldest && now >= fresh && IsSame(before(new Place(old, null)), after(new Place(now, null)), depth + 1);
    }

    private bool AreSame(ReadOnlySpan<Value> old, ReadOnlySpan<Value> now, int depth)
    {
        if (old.Length != now.Length) return false;
        for (var i = 0; i < old.Length; i++)
        {
            if (!IsSame(old[i], now[i], depth + 1)) return false;
        }

        return true;
    }

    private bool IsSameList(ListCell old, ListCell now, int depth)
    {
        if (old.IsSet != now.IsSet || old.IsShuffled != now.IsShuffled || old.Elements.Length != now.Elements.Length) return false;
        for (var i = 0; i < old.Elements.Length; i++)
        {
            var (a, b) = (old.Elements[i], now.Elements[i]);
            if (a.Presence != b.Presence || !IsSame(a.Value, b.Value, depth + 1)) return false;
        }

        return true;
    }

    private bool IsSameDict(DictCell old, DictCell now, int depth)
    {
        if (old.Entries.Length != now.Entries.Length) return false;
        if (!IsSame(old.Other, now.Other, depth + 1) || !IsSame(old.Factory, now.Factory, depth + 1)) return false;
        for (var i = 0; i < old.Entries.Length; i++)
        {
            var (a, b) = (old.Entries[i], now.Entries[i]);
            if (a.Presence != b.Presence || !IsSame(a.Key, b.Key, depth + 1) || !IsSame(a.Value, b.Value, depth + 1)) return false;
        }

        return true;
    }

    private bool IsSameObject(ObjectCell old, ObjectCell now, int depth)
    {
        if (!IsSame(old.Class, now.Class, depth + 1) || old.Attributes.Count != now.Attributes.Count) return false;
        foreach (var (name, value) in old.Attributes)
        {
            if (!now.Attributes.TryGetValue(name, out var there) || !IsSame(value, there, depth + 1)) return false;
        }

        return true;
    }
}
