using System.Globalization;
using System.Text;

namespace Vamsa.Gate.Reports;

/// <summary>Names of an attacker's choice as YAML scalars that stay on their line and are read back as they are.</summary>
internal static class YamlWriting
{
    /// <summary>What YAML 1.1 and 1.2 read as something else than text.</summary>
    private static readonly string[] Words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"];

    /// <summary>Plain where that is safe, as a person would write it.</summary>
    public static string Scalar(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.')
        && !Words.Contains(text.ToLowerInvariant())
            ? text
            : Quoted(text);

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else if (i + 1 < text.Length && char.IsSurrogatePair(character, text[i + 1])) quoted.Append(character).Append(text[++i]);
            else if (char.IsSurrogate(character)) quoted.Append('\uFFFD');
            else if (IsSafe(character)) quoted.Append(character);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsSafe(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
