using System.Text;

namespace Vamsa.Gate.Reports;

/// <summary>Texts in SARIF: plain messages in which only our own links are links (§3.11.6), cut to GitHub's limits.</summary>
internal static class SarifText
{
    /// <summary>GitHub refuses a longer description of a rule.</summary>
    public const int MaxDescription = 1024;

    private const int MaxMessage = 4000;

    /// <summary>A '[' of a column's name must not begin a link.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 8);
        foreach (var character in Cut(Printable.Line(text), MaxMessage))
        {
            if (character is '[' or ']' or '\\') plain.Append('\\');
            plain.Append(character);
        }

        return plain.ToString();
    }

    /// <summary>
    /// Text of a script or a policy in the middle of a line of our Markdown: no character begins markup, a mention, an
    /// entity or a link, also not by itself as GitHub makes links of addresses, and none is HTML.
    /// </summary>
    public static string Markdown(string text)
    {
        var markdown = new StringBuilder(text.Length + 8);
        var plain = Printable.Line(text);
        for (var i = 0; i < plain.Length; i++)
        {
            var isAddress = plain[i] is ':' && plain.AsSpan(i).StartsWith("://")
                || plain[i] is '.' && plain.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase);
            if (isAddress || plain[i] is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '(' or ')' or '#' or '!' or '|' or '~' or '$' or '@' or '^')
                markdown.Append('\\');
            _ = plain[i] switch
            {
                '<' => markdown.Append("&lt;"),
                '>' => markdown.Append("&gt;"),
                '&' => markdown.Append("&amp;"),
                var character => markdown.Append(character),
            };
        }

        return markdown.ToString();
    }

    /// <summary>Never through the middle of a surrogate pair.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end] + "…";
    }
}
