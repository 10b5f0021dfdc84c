using System.Globalization;
using System.Text;

namespace Vamsa.Gate.Reports;

/// <summary>
/// Names in a script are an attacker's text: a column may be called <c>\x1b[2J</c>, or turn the line around it with a
/// bidirectional override. What a terminal or a reader would obey is written as an escape; so is what the log of a build
/// service obeys (<c>::error::</c> at the start of a line, <c>##[</c> and <c>##vso[</c> anywhere in it).
/// </summary>
internal static class Printable
{
    public static string Line(string text)
    {
        var at = FirstUnsafe(text);
        if (at < 0) return WithoutCommands(text);
        var printed = new StringBuilder(text, 0, at, text.Length + 16);
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (at + 1 < text.Length && char.IsSurrogatePair(character, text[at + 1])) printed.Append(character).Append(text[++at]);
            else if (IsUnsafe(character)) printed.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else printed.Append(character);
        }

        return WithoutCommands(printed.ToString());
    }

    /// <summary>Both services trim a line before they look for a command at its start.</summary>
    private static string WithoutCommands(string text)
    {
        if (text.AsSpan().TrimStart().StartsWith("::")) text = text.Replace("::", "\\u003a:", StringComparison.Ordinal);
        return text.Contains("##", StringComparison.Ordinal)
            ? text.Replace("##[", "#\\u0023[", StringComparison.Ordinal).Replace("##vso[", "#\\u0023vso[", StringComparison.OrdinalIgnoreCase)
            : text;
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
