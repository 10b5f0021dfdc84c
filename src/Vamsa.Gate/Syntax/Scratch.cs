using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// A stack of parts on their way into a node: each list takes what lies above its mark, in an array of the exact size.
/// </summary>
internal struct Scratch<T>
    where T : class?
{
    private T[]? _items;

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (_items is null || Count == _items.Length) Array.Resize(ref _items, Math.Max(4, Count * 2));
        _items[Count++] = item;
    }

    public readonly T this[int index] => _items![index];

    public ImmutableArray<T> Take(int mark)
    {
        var length = Count - mark;
        if (length == 0) return [];
        var taken = new T[length];
        Array.Copy(_items!, mark, taken, 0, length);
        Array.Clear(_items!, mark, length);
        Count = mark;
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }

    public void Drop(int mark) => Count = mark;
}
