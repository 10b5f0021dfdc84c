using System.Text;

namespace Vamsa.Gate.Reports;

/// <summary>Elements of a page. What is put in as text is text, whatever it holds; only tags of this code are tags.</summary>
internal sealed class HtmlText(TextWriter page)
{
    private const int MaxText = 4000;

    public HtmlText Raw(string html)
    {
        page.Write(html);
        return this;
    }

    /// <summary>A text of a script or a policy between the tags of an element.</summary>
    public HtmlText Element(string tag, string text, string? style = null) =>
        Raw(style is null ? $"<{tag}>" : $"<{tag} class=\"{style}\">").Raw(Escape(text)).Raw($"</{tag}>");

    public HtmlText Heading(string text) => Raw("\n").Element("h2", text).Raw("\n");

    /// <summary>A row of a table; the first cell is its heading.</summary>
    public void Row(IEnumerable<(string Text, string? Style)> cells)
    {
        Raw("<tr>");
        var tag = "th";
        foreach (var (text, style) in cells)
        {
            Element(tag, text, style);
            tag = "td";
        }

        Raw("</tr>\n");
    }

    public void Head(IEnumerable<string> cells)
    {
        Raw("<table>\n<tr>");
        foreach (var cell in cells) Element("th", cell);
        Raw("</tr>\n");
    }

    /// <summary>Safe between tags and in a quoted attribute; nothing in it turns or hides the line around it.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in Printable.Line(SarifText.Cut(text, MaxText)))
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(character),
            };
        return escaped.ToString();
    }
}
