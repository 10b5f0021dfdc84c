using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>One step of the way a value came; a link to the step before, so that a path costs nothing until it is asked for.</summary>
public sealed record TraceLink(SourceFile File, Span Span, string Note, TraceLink? Previous)
{
    /// <summary>The note of a reader call.</summary>
    public const string Read = "read";

    /// <summary>Begins a note that tells a step inside a query, whose text may stand elsewhere.</summary>
    public const string Query = "query: ";

    public int Length { get; } = (Previous?.Length ?? 0) + 1;

    /// <summary>Traces are evidence, not identity: two values that differ only in their path are equal.</summary>
    public bool Equals(TraceLink? other) => true;

    public override int GetHashCode() => 0;
}

/// <summary>
/// A column of a dataset, or with <see cref="Except"/> all its columns but those: the dataset's columns are not known.
/// </summary>
public sealed record Origin(
    DatasetFact Dataset, string? Column, ImmutableSortedSet<string>? Except, Derivation Derivation, TraceLink? Trace)
{
    public bool IsOpen => Column is null;

    public bool Equals(Origin? other) =>
        other is not null && Derivation == other.Derivation && Compare(this, other) == 0
        && (ReferenceEquals(Except, other.Except) || Except is not null && other.Except is not null && Except.Count == other.Except.Count && Except.SetEquals(other.Except));

    public override int GetHashCode() => HashCode.Combine(Dataset.Number, Column, Derivation);

    public static int Compare(Origin a, Origin b)
    {
        var order = a.Dataset.Number.CompareTo(b.Dataset.Number);
        return order != 0 ? order : string.CompareOrdinal(a.Column, b.Column);
    }
}

/// <summary>
/// The source columns a value comes from, sorted, at most one entry a column: a join keeps the stronger derivation and
/// of equals the shorter path. The lattice is ordered by inclusion; the empty set is its bottom.
/// </summary>
public sealed class Origins : IEquatable<Origins>
{
    public static readonly Origins None = new([]);

    private readonly ImmutableArray<Origin> _items;

    private Origins(ImmutableArray<Origin> items) => _items = items;

    public ImmutableArray<Origin> Items => _items;

    public bool IsEmpty => _items.IsEmpty;

    public static Origins Of(Origin origin) => new([origin]);

    public Origins Union(Origins other)
    {
        if (other._items.IsEmpty || ReferenceEquals(this, other)) return this;
        if (_items.IsEmpty) return other;
        var merged = new Origin[_items.Length + other._items.Length];
        int i = 0, j = 0, count = 0;
        var isThis = true;
        while (i < _items.Length && j < other._items.Length)
        {
            var order = Origin.Compare(_items[i], other._items[j]);
            var next = order < 0 ? _items[i] : order > 0 ? other._items[j] : Stronger(_items[i], other._items[j]);
            isThis &= order <= 0 && ReferenceEquals(next, _items[i]);
            if (order <= 0) i++;
            if (order >= 0) j++;
            merged[count++] = next;
        }

        if (isThis && j == other._items.Length) return this;
        while (i < _items.Length) merged[count++] = _items[i++];
        while (j < other._items.Length) merged[count++] = other._items[j++];
        if (count < merged.Length) Array.Resize(ref merged, count);
        return new Origins(ImmutableCollectionsMarshal.AsImmutableArray(merged));
    }

    public static Origins Union(IEnumerable<Origins> all)
    {
        Origins[] sets = [.. all.Where(o => !o.IsEmpty)];
        return Union(sets.AsSpan());
    }

    /// <summary>By halves, so that the columns of a wide table are not copied once a column.</summary>
    private static Origins Union(ReadOnlySpan<Origins> sets) => sets.Length switch
    {
        0 => None,
        1 => sets[0],
        var count => Union(sets[..(count / 2)]).Union(Union(sets[(count / 2)..])),
    };

    private static Origin Stronger(Origin a, Origin b)
    {
        var best = a.Derivation != b.Derivation ? (a.Derivation < b.Derivation ? a : b)
            : (a.Trace?.Length ?? 0) <= (b.Trace?.Length ?? 0) ? a : b;
        if (a.Except is null || b.Except is null || ReferenceEquals(a.Except, b.Except)) return best;
        var except = a.Except.Intersect(b.Except);
        return except.Count == best.Except!.Count ? best : best with { Except = except };
    }

    /// <summary>No stronger than <paramref name="derivation"/>.</summary>
    public Origins As(Derivation derivation)
    {
        foreach (var item in _items)
        {
            if (item.Derivation < derivation) return Select(o => o.Derivation < derivation ? o with { Derivation = derivation } : o);
        }

        return this;
    }

    /// <summary>Several columns that are combined into one are each derived; one alone stays what it is.</summary>
    public Origins Combined()
    {
        var values = 0;
        foreach (var item in _items)
        {
            if (item.Derivation != Derivation.Keyed) values += item.IsOpen ? 2 : 1;
        }

        return values > 1 ? As(Derivation.Derived) : this;
    }

    public Origins Via(SourceFile file, Span span, string note)
    {
        if (_items.IsEmpty) return this;

        // The columns of one table mostly came the same way: they share the links.
        TraceLink? before = null, after = null;
        return Select(o =>
        {
            if (after is null || !ReferenceEquals(before, o.Trace))
            {
                before = o.Trace;
                after = before is not null && before.Span == span && ReferenceEquals(before.File, file)
                    ? before
                    : new TraceLink(file, span, note, before);
            }

            return o with { Trace = after };
        });
    }

    public Origins Select(Func<Origin, Origin> change)
    {
        var changed = new Origin[_items.Length];
        for (var i = 0; i < changed.Length; i++) changed[i] = change(_items[i]);
        return new Origins(ImmutableCollectionsMarshal.AsImmutableArray(changed));
    }

    /// <summary>The open entries become the column <paramref name="name"/>, where it is not excluded.</summary>
    public Origins Pick(string name)
    {
        var picked = new List<Origins>(_items.Length);
        foreach (var item in _items)
        {
            if (!item.IsOpen) picked.Add(Of(item));
            else if (!item.Except!.Contains(name)) picked.Add(Of(item with { Column = name, Except = null }));
        }

        return Union(picked);
    }

    /// <summary>The open entries also leave <paramref name="name"/> out.</summary>
    public Origins Exclude(string name) =>
        Select(o => o.IsOpen ? o with { Except = o.Except!.Add(name) } : o);

    public bool Equals(Origins? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as Origins);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }
}
