using System.Globalization;
using System.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>Characters by their Unicode name, for <c>\N{…}</c> (Python reference §2.4.1.1).</summary>
internal static class CharacterNames
{
    private static readonly Lazy<Dictionary<string, int>> Table = new(Read);

    // Characters of these kinds are named after their code point.
    private static readonly string[] Numbered =
    [
        "CJK UNIFIED IDEOGRAPH-", "CJK COMPATIBILITY IDEOGRAPH-", "TANGUT IDEOGRAPH-", "NUSHU CHARACTER-",
        "KHITAN SMALL SCRIPT CHARACTER-",
    ];

    private static readonly string[] Leads =
        ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] Vowels =
    [
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU",
        "EU", "YI", "I",
    ];

    private static readonly string[] Trails =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S",
        "SS", "NG", "J", "C", "K", "T", "P", "H",
    ];

    /// <summary>Negative when there is no such name.</summary>
    public static int Find(string name)
    {
        name = name.ToUpperInvariant();
        if (Table.Value.TryGetValue(name, out var code)) return code;
        foreach (var prefix in Numbered)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name.Length - prefix.Length is 4 or 5
                && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture, out code))
                return Rune.IsValid(code) ? code : -1;
        }

        return name.StartsWith("HANGUL SYLLABLE ", StringComparison.Ordinal) ? Hangul(name.AsSpan(16)) : -1;
    }

    private static int Hangul(ReadOnlySpan<char> name)
    {
        var lead = Longest(Leads, ref name);
        var vowel = Longest(Vowels, ref name);
        var trail = Longest(Trails, ref name);
        return lead < 0 || vowel < 0 || trail < 0 || !name.IsEmpty ? -1 : 0xAC00 + (lead * 21 + vowel) * 28 + trail;
    }

    private static int Longest(string[] parts, ref ReadOnlySpan<char> name)
    {
        var best = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            if (name.StartsWith(parts[i]) && (best < 0 || parts[i].Length > parts[best].Length)) best = i;
        }

        if (best >= 0) name = name[parts[best].Length..];
        return best;
    }

    private static Dictionary<string, int> Read()
    {
        var table = new Dictionary<string, int>(34000);
        var code = -1;
        foreach (var line in UnicodeData.Lines("names"))
        {
            var at = line.IndexOf(';', StringComparison.Ordinal);
            code = at < 0 ? code + 1 : UnicodeData.Hex(line.AsSpan(0, at));
            table[line[(at + 1)..]] = code;
        }

        return table;
    }
}
