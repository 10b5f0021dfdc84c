using System.Collections.Immutable;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// The columns that a SQL query yields, as far as its text tells: the select list of its outermost SELECT, dialects and
/// placeholders tolerated. A star, or an expression without a name, leaves them unknown.
/// </summary>
internal static class SelectList
{
    private readonly record struct Word(string Text, bool IsName, int Depth);

    /// <summary>Default when the text is no query or its columns are not all named.</summary>
    public static ImmutableArray<string> Columns(string sql)
    {
        var words = Words(sql);
        var select = words.FindIndex(w => w.Depth == 0 && Is(w, "select"));
        if (select < 0) return default;
        var first = select + 1;
        while (first < words.Count && (Is(words[first], "distinct") || Is(words[first], "all") || Is(words[first], "top") || char.IsDigit(words[first].Text[0]))) first++;
        var columns = ImmutableArray.CreateBuilder<string>();
        var item = new List<Word>();
        for (var i = first; i <= words.Count; i++)
        {
            var isEnd = i == words.Count || words[i].Depth == 0 && (Is(words[i], "from") || Is(words[i], "union") || words[i].Text == ";");
            if (!isEnd && !(words[i].Depth == 0 && words[i].Text == ","))
            {
                item.Add(words[i]);
                continue;
            }

            if (NameOf(item) is not { } name) return default;
            columns.Add(name);
            item.Clear();
            if (isEnd) break;
        }

        return columns.DrainToImmutable();
    }

    private static bool Is(Word word, string keyword) =>
        !word.IsName && word.Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    /// <summary>The last name of <c>t.a</c>, <c>f(x) AS a</c>, <c>f(x) a</c>; null of <c>*</c> and <c>f(x)</c>.</summary>
    private static string? NameOf(List<Word> item)
    {
        if (item.Count == 0) return null;
        var last = item[^1];
        if (last.Depth > 0 || !last.IsName && !IsWord(last.Text)) return null;
        if (item.Count == 1) return last.Text;
        var before = item[^2];
        var isAlias = Is(before, "as") || before.Text is "." or ")" || before.IsName || IsWord(before.Text);
        return isAlias && !Is(last, "end") ? last.Text : null;
    }

    private static bool IsWord(string text) => char.IsLetter(text[0]) || text[0] == '_';

    private static List<Word> Words(string sql)
    {
        var words = new List<Word>();
        var depth = 0;
        for (var i = 0; i < sql.Length;)
        {
            var c = sql[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (c == '-' && i + 1 < sql.Length && sql[i + 1] == '-')
            {
                var end = sql.IndexOf('\n', i);
                i = end < 0 ? sql.Length : end;
            }
            else if (c is '"' or '`' or '\'' || c == '[')
            {
                var end = sql.IndexOf(c == '[' ? ']' : c, i + 1);
                if (end < 0) end = sql.Length - 1;
                words.Add(new Word(sql[(i + 1)..end] is { Length: > 0 } inner ? inner : " ", c != '\'', depth));
                i = end + 1;
            }
            else if (char.IsLetterOrDigit(c) || c is '_' or '$' or '@' or '#')
            {
                var end = i + 1;
                while (end < sql.Length && (char.IsLetterOrDigit(sql[end]) || sql[end] is '_' or '$')) end++;
                words.Add(new Word(sql[i..end], false, depth));
                i = end;
            }
            else
            {
                if (c == ')') depth = Math.Max(0, depth - 1);
                words.Add(new Word(c.ToString(), false, depth));
                if (c == '(') depth++;
                i++;
            }
        }

        return words;
    }
}
