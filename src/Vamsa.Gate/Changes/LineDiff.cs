using System.Collections.Immutable;

namespace Vamsa.Gate.Changes;

/// <summary>A run of lines that only one version has, 1-based.</summary>
/// <param name="NewStart">The first of the lines that came; of a pure deletion the line that now stands in its place.</param>
public readonly record struct Hunk(int OldStart, int OldCount, int NewStart, int NewCount)
{
    public bool IsDeletion => NewCount == 0;

    public bool Adds(int newLine) => newLine >= NewStart && newLine < NewStart + NewCount;
}

/// <summary>
/// Which lines left and which came: E. Myers' shortest edit script, as git shows it. Made from the bytes and not asked
/// of git, whose answer a <c>.gitattributes</c> in the change itself can turn off.
/// </summary>
public static class LineDiff
{
    /// <summary>Lines that left and came together; two texts that differ in more are told apart as one block.</summary>
    private const int MaximumEdits = 2000;

    public static ImmutableArray<Hunk> Of(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] old = Numbered(before, numbers), now = Numbered(after, numbers);
        var first = 0;
        while (first < old.Length && first < now.Length && old[first] == now[first]) first++;
        var same = 0;
        while (same < old.Length - first && same < now.Length - first && old[^(same + 1)] == now[^(same + 1)]) same++;

        int[] a = old[first..^same], b = now[first..^same];
        var (left, came) = Edits(a, b);
        return Hunks(left, came, first);
    }

    /// <summary>Lines as <see cref="System.Text.Encoding.Latin1"/> text, without their ends: LF, CR LF or CR.</summary>
    public static ImmutableArray<string> Lines(ReadOnlySpan<byte> text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0) end = text.Length;
            lines.Add(System.Text.Encoding.Latin1.GetString(text[..end]));
            if (end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n') end++;
            text = text[Math.Min(end + 1, text.Length)..];
        }

        return lines.ToImmutable();
    }

    private static int[] Numbered(ReadOnlySpan<byte> text, Dictionary<string, int> numbers)
    {
        var lines = Lines(text);
        var numbered = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (!numbers.TryGetValue(lines[i], out var number)) numbers[lines[i]] = number = numbers.Count;
            numbered[i] = number;
        }

        return numbered;
    }

    /// <summary>Which lines of the one are not in the other.</summary>
    private static (bool[] Left, bool[] Came) Edits(int[] a, int[] b)
    {
        bool[] left = new bool[a.Length], came = new bool[b.Length];
        if (Paths(a, b) is not { } paths)
        {
            Array.Fill(left, true);
            Array.Fill(came, true);
            return (left, came);
        }

        int x = a.Length, y = b.Length;
        for (var d = paths.Count - 1; d > 0; d--)
        {
            var reached = paths[d - 1];
            var k = x - y;
            var isDown = k == -d || (k != d && At(reached, d - 1, k - 1) < At(reached, d - 1, k + 1));
            var previous = isDown ? k + 1 : k - 1;
            var fromX = At(reached, d - 1, previous);
            var fromY = fromX - previous;
            if (isDown) came[fromY] = true;
            else left[fromX] = true;
            (x, y) = (fromX, fromY);
        }

        return (left, came);
    }

    /// <summary>For each number of edits how far each diagonal reaches; null when there are too many.</summary>
    private static List<int[]>? Paths(int[] a, int[] b)
    {
        var paths = new List<int[]>();
        for (var d = 0; d <= MaximumEdits; d++)
        {
            var reached = new int[2 * d + 1];
            paths.Add(reached);
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0
                    : k == -d || (k != d && At(paths[d - 1], d - 1, k - 1) < At(paths[d - 1], d - 1, k + 1))
                        ? At(paths[d - 1], d - 1, k + 1)
                        : At(paths[d - 1], d - 1, k - 1) + 1;
                while (x < a.Length && x - k < b.Length && x - k >= 0 && a[x] == b[x - k]) x++;
                reached[k + d] = x;
                if (x >= a.Length && x - k >= b.Length) return paths;
            }
        }

        return null;
    }

    private static int At(int[] reached, int d, int k) => k < -d || k > d ? -1 : reached[k + d];

    private static ImmutableArray<Hunk> Hunks(bool[] left, bool[] came, int offset)
    {
        var hunks = ImmutableArray.CreateBuilder<Hunk>();
        int i = 0, j = 0;
        while (i < left.Length || j < came.Length)
        {
            if ((i >= left.Length || !left[i]) && (j >= came.Length || !came[j]))
            {
                i++;
                j++;
                continue;
            }

            var (oldStart, newStart) = (i, j);
            while (i < left.Length && left[i]) i++;
            while (j < came.Length && came[j]) j++;
            hunks.Add(new Hunk(offset + oldStart + 1, i - oldStart, offset + newStart + 1, j - newStart));
        }

        return hunks.ToImmutable();
    }
}
