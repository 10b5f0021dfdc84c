using System.Buffers;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// The strings of one parse, each once: a script says <c>df</c> a hundred times. Open addressing; a hostile file
/// whose names collide loses the sharing, not the linear time, because a search gives up after a few places.
/// </summary>
internal sealed class NameTable
{
    private const int MaxProbes = 12;
    private const int FirstSize = 512;
    private Entry[] _entries = Rent(FirstSize);
    private int _size = FirstSize;
    private int _count;

    public string Name(ReadOnlySpan<char> text) => Find(text).Text ?? text.ToString();

    /// <summary>The constant of a short string: keys and column names are written again and again.</summary>
    public Literal.Str Constant(ReadOnlySpan<char> text)
    {
        ref var entry = ref Find(text);
        if (entry.Text is null) return new Literal.Str(text.ToString());
        return entry.Constant ??= new Literal.Str(entry.Text);
    }

    /// <summary>The entry of a text, made when missing; an entry without text when there is no place for it.</summary>
    private ref Entry Find(ReadOnlySpan<char> text)
    {
        var hash = 0x9E3779B9u ^ (uint)text.Length;
        foreach (var c in text) hash = (hash ^ c) * 0x01000193u;
        hash ^= hash >> 15;

        var entries = _entries;
        var mask = _size - 1;
        for (var probe = 0; probe < MaxProbes; probe++)
        {
            ref var entry = ref entries[(int)(hash + (uint)probe) & mask];
            if (entry.Text is null)
            {
                if (_count * 2 > _size)
                {
                    Grow();
                    return ref Find(text);
                }

                _count++;
                entry.Text = text.ToString();
                entry.Hash = hash;
                return ref entry;
            }

            if (entry.Hash == hash && text.SequenceEqual(entry.Text)) return ref entry;
        }

        return ref _none;
    }

    private Entry _none;

    private void Grow()
    {
        var old = _entries;
        var oldSize = _size;
        _size *= 4;
        var entries = Rent(_size);
        var mask = _size - 1;
        foreach (ref readonly var entry in old.AsSpan(0, oldSize))
        {
            if (entry.Text is null) continue;
            for (var probe = 0; probe < MaxProbes; probe++)
            {
                ref var place = ref entries[(int)(entry.Hash + (uint)probe) & mask];
                if (place.Text is not null) continue;
                place = entry;
                break;
            }
        }

        _entries = entries;
        Return(old, oldSize);
    }

    /// <summary>Gives the table's memory to the next parse; the strings stay with the tree.</summary>
    public void Release()
    {
        Return(_entries, _size);
        _entries = [];
        _size = 0;
    }

    // A table is as large as a small file's tree: made anew for each file, it would be a quarter of all allocation.
    private static Entry[] Rent(int size) => ArrayPool<Entry>.Shared.Rent(size);

    private static void Return(Entry[] entries, int size)
    {
        Array.Clear(entries, 0, size);
        ArrayPool<Entry>.Shared.Return(entries);
    }

    private struct Entry
    {
        public string? Text;
        public Literal.Str? Constant;
        public uint Hash;
    }
}
