using System.Text;

namespace Vamsa.Gate.Tests;

/// <summary>Lines that left and lines that came, between two lines of context.</summary>
internal static class LineDiff
{
    private const int Context = 2;
    private const int Longest = 60;

    public static string Of(string expected, string actual)
    {
        string[] old = expected.Split('\n'), now = actual.Split('\n');
        var first = 0;
        while (first < old.Length && first < now.Length && old[first] == now[first]) first++;
        var same = 0;
        while (same < old.Length - first && same < now.Length - first && old[^(same + 1)] == now[^(same + 1)]) same++;

        var lines = new List<string>();
        lines.AddRange(old[Math.Max(0, first - Context)..first].Select(line => "  " + line));
        lines.AddRange(Middle(old[first..^same], now[first..^same]));
        lines.AddRange(old[^same..].Take(Context).Select(line => "  " + line));

        var text = new StringBuilder().AppendJoin('\n', lines.Take(Longest));
        if (lines.Count > Longest) text.Append("\n…");
        return text.Replace("\r", "␍").ToString();
    }

    /// <summary>The longest common subsequence stays; tables beyond a million cells are shown as replaced.</summary>
    private static List<string> Middle(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > 1_000_000)
            return [.. old.Select(line => "- " + line), .. now.Select(line => "+ " + line)];

        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j]
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);

        var lines = new List<string>();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                lines.Add("  " + old[i++]);
                j++;
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add("- " + old[i++]);
            }
            else
            {
                lines.Add("+ " + now[j++]);
            }
        }

        return lines;
    }
}
