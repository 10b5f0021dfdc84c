using System.Collections.Immutable;

namespace Vamsa.Gate.Text;

/// <summary>
/// From the joined cells back to the .ipynb file: each JSON string that holds source, with its place and its raw
/// characters, so that a column counts the escapes that are written there.
/// </summary>
internal sealed class NotebookMap(ImmutableArray<NotebookMap.Fragment> fragments)
{
    public Place PlaceOf(int offset)
    {
        var fragment = FragmentAt(offset);
        return fragment.PlaceAt(offset - fragment.TextStart);
    }

    /// <summary>The place behind a character: an exclusive end stays on the line that it ends.</summary>
    public Place PlaceAfter(int offset)
    {
        var fragment = FragmentAt(offset);
        return fragment.PlaceAt(offset - fragment.TextStart + 1);
    }

    private Fragment FragmentAt(int offset)
    {
        var low = 0;
        var high = fragments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fragments[middle].TextStart <= offset) low = middle;
            else high = middle - 1;
        }

        return fragments.IsEmpty ? Fragment.Empty : fragments[low];
    }

    /// <summary>A place in the file, with the cell that it lies in.</summary>
    /// <param name="Line">1-based in the .ipynb file.</param>
    public readonly record struct Place(int Line, int Column, int Cell, int CellStart);

    /// <summary>One JSON string of source.</summary>
    /// <param name="TextStart">Offset in the joined text.</param>
    /// <param name="Column">1-based, of the first character behind the quote.</param>
    /// <param name="Raw">As written between the quotes.</param>
    public sealed record Fragment(int TextStart, int Line, int Column, string Raw, int Cell, int CellStart)
    {
        public static readonly Fragment Empty = new(0, 1, 1, "", 1, 0);

        public Place PlaceAt(int decoded)
        {
            var at = 0;
            for (; decoded > 0 && at < Raw.Length; decoded--)
            {
                if (Raw[at] != '\\') at++;
                else at += at + 1 < Raw.Length && Raw[at + 1] == 'u' ? 6 : 2;
            }

            return new Place(Line, Column + Math.Min(at, Raw.Length), Cell, CellStart);
        }
    }
}
