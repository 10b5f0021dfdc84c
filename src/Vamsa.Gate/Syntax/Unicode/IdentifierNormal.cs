using System.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// Identifiers are compared in normal form KC (Python reference §2.3; Unicode standard annex 15). The runtime's own
/// normalisation needs culture data, which the product does without.
/// </summary>
internal static class IdentifierNormal
{
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int HangulCount = 11172;

    private static readonly Lazy<Tables> Data = new(() => new Tables());

    public static string Of(ReadOnlySpan<char> identifier, NameTable names)
    {
        var data = Data.Value;
        var runes = new List<int>(identifier.Length);
        foreach (var rune in identifier.EnumerateRunes()) Decompose(rune.Value, data, runes);
        Order(runes, data);
        Compose(runes, data);
        var text = new StringBuilder(identifier.Length);
        foreach (var rune in runes) text.Append(new Rune(rune).ToString());
        return names.Name(text.ToString());
    }

    private static void Decompose(int rune, Tables data, List<int> runes)
    {
        var hangul = rune - HangulBase;
        if (hangul is >= 0 and < HangulCount)
        {
            runes.Add(LeadBase + hangul / (VowelCount * TrailCount));
            runes.Add(VowelBase + hangul % (VowelCount * TrailCount) / TrailCount);
            if (hangul % TrailCount != 0) runes.Add(TrailBase + hangul % TrailCount);
        }
        else if (data.Decompositions.TryGetValue(rune, out var parts))
        {
            runes.AddRange(parts);
        }
        else
        {
            runes.Add(rune);
        }
    }

    /// <summary>Combining marks in the order of their classes; equal ones stay as they are.</summary>
    private static void Order(List<int> runes, Tables data)
    {
        for (var i = 1; i < runes.Count; i++)
        {
            var mark = data.ClassOf(runes[i]);
            if (mark == 0) continue;
            var rune = runes[i];
            var at = i;
            for (; at > 0 && data.ClassOf(runes[at - 1]) > mark; at--) runes[at] = runes[at - 1];
            runes[at] = rune;
        }
    }

    private static void Compose(List<int> runes, Tables data)
    {
        var starter = -1;
        var lastClass = -1;
        var end = 0;
        for (var i = 0; i < runes.Count; i++)
        {
            var rune = runes[i];
            var mark = data.ClassOf(rune);
            if (starter >= 0 && lastClass < mark && Pair(runes[starter], rune, data) is var joined and >= 0)
            {
                runes[starter] = joined;
                continue;
            }

            if (mark == 0)
            {
                starter = end;
                lastClass = -1;
            }
            else
            {
                lastClass = mark;
            }

            runes[end++] = rune;
        }

        runes.RemoveRange(end, runes.Count - end);
    }

    private static int Pair(int first, int second, Tables data)
    {
        var lead = first - LeadBase;
        var vowel = second - VowelBase;
        if (lead is >= 0 and < 19 && vowel is >= 0 and < VowelCount)
            return HangulBase + (lead * VowelCount + vowel) * TrailCount;
        var syllable = first - HangulBase;
        var trail = second - TrailBase;
        if (syllable is >= 0 and < HangulCount && syllable % TrailCount == 0 && trail is > 0 and < TrailCount)
            return first + trail;
        return data.Pairs.TryGetValue((first, second), out var joined) ? joined : -1;
    }

    private sealed class Tables
    {
        private readonly Dictionary<int, int> _classes = [];

        public Tables()
        {
            foreach (var line in UnicodeData.Lines("normal"))
            {
                var numbers = Array.ConvertAll(line[2..].Split(' '), n => UnicodeData.Hex(n));
                if (line[0] == 'D') Decompositions[numbers[0]] = numbers[1..];
                else if (line[0] == 'C') _classes[numbers[0]] = numbers[1];
                else Pairs[(numbers[0], numbers[1])] = numbers[2];
            }
        }

        public Dictionary<int, int[]> Decompositions { get; } = [];

        public Dictionary<(int First, int Second), int> Pairs { get; } = [];

        public int ClassOf(int rune) => _classes.GetValueOrDefault(rune);
    }
}
