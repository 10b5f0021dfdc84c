using System.Globalization;
using System.Text;

namespace Vamsa.Gate.Reports;

/// <summary>
/// Names in a script are an attacker's text: a column may be called <c>\x1b[2J</c>, or turn the line around it with a
/// bidirectional override. What a terminal or a reader would obey is written as an escape.
/// </summary>
internal static class Printable
{
    public static string Line(string text)
    {
        var at = FirstUnsafe(text);
        if (at < 0) return text;
        var printed = new StringBuilder(text, 0, at, text.Length + 16);
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (at + 1 < text.Length && char.IsSurrogatePair(character, text[at + 1])) printed.Append(character).Append(text[++at]);
            else if (IsUnsafe(character)) printed.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else printed.Append(character);
        }

        return printed.ToString();
    }

    private static int FirstUnsafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsUnsafe(text[i]))
                return i;
        return -1;
    }

    /// <summary>Controls, line and paragraph separators, invisible formatting (zero width, bidirectional), lone surrogates.</summary>
    private static bool IsUnsafe(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
