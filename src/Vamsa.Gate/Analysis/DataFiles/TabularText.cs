using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Analysis.DataFiles;

/// <summary>
/// The header and types of the columns of a CSV-like text (RFC 4180, other separators too), from its first rows. A type
/// is what pandas infers for values of these forms; where rows are few or mixed it stays unknown.
/// </summary>
internal static class TabularText
{
    /// <summary>Rows that are looked at: what comes after them may still turn a column of numbers into text.</summary>
    private const int MaximumRows = 200;

    /// <summary>What pandas reads as missing (<c>na_values</c>, pandas documentation of read_csv).</summary>
    private static readonly HashSet<string> Missing = new(StringComparer.Ordinal)
    {
        "", "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN", "<NA>", "N/A", "NA",
        "NULL", "NaN", "None", "n/a", "nan", "null",
    };

    private static readonly ImmutableArray<char> Separators = [',', ';', '\t', '|'];

    public static DataHeader? Read(string text, TextLayout layout)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) return null;
        var rows = Rows(text, layout.Separator is null ? layout with { Separator = Sniff(text, layout) } : layout);
        if (layout.Rows.Header is { } at) rows.RemoveRange(0, Math.Min(at, rows.Count));
        if (rows.Count == 0 || rows[0].Count > DataHeader.MaximumColumns) return null;
        var missing = layout.Missing.IsEmpty ? Missing : [.. Missing, .. layout.Missing];
        if (layout.Rows.Header is null)
            return new DataHeader([.. rows[0].Select((_, i) => i.ToString(CultureInfo.InvariantCulture))], [.. rows[0].Select((_, i) => TypeOf(rows, i, missing))]);

        var header = HeaderNames.Of(rows[0]);
        rows.RemoveAt(0);
        var nameless = rows.Count == 0 ? 0 : Math.Max(0, rows[0].Count - header.Length);
        return new DataHeader(header, [.. header.Select((_, i) => TypeOf(rows, i + nameless, missing))]) { IsIndexed = nameless > 0 };
    }

    private static string Sniff(string text, TextLayout layout)
    {
        var rows = Rows(text, layout with { Separator = "\n" });
        var line = rows.ElementAtOrDefault(layout.Rows.Header ?? 0) is [var whole] ? whole : "";
        return Separators.MaxBy(c => line.Count(x => x == c)).ToString();
    }

    /// <summary>Whole rows only: the text may be cut anywhere. A line that is blank or a comment is none.</summary>
    private static List<List<string>> Rows(string text, TextLayout layout)
    {
        var rows = new List<List<string>>();
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var line = 0; rows.Count < MaximumRows && Row(text, ref at, layout) is { } row; line++)
            if (!layout.Rows.IsSkipped(line) && (row.Count > 1 || !string.IsNullOrWhiteSpace(row[0]))) rows.Add(row);
        return rows;
    }

    /// <summary>The cells up to the end of a line; null where the text ends before.</summary>
    private static List<string>? Row(string text, ref int at, TextLayout layout)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var isBlanks = layout.Separator == TextLayout.Blanks;
        var (isQuoted, isComment) = (false, false);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (isQuoted)
            {
                if (c != layout.Quote) field.Append(c);
                else if (at + 1 < text.Length && text[at + 1] == layout.Quote) field.Append(text[at++]);
                else isQuoted = false;
            }
            else if (c == '\n')
            {
                at++;
                if (!isBlanks || field.Length > 0 || row.Count == 0) row.Add(field.ToString());
                return row;
            }
            else if (isComment || c == '\r' || field.Length == 0 && layout.SkipsBlanks && c == ' ')
            {
                // Of no value.
            }
            else if (c == layout.Comment)
            {
                isComment = true;
            }
            else if (c == layout.Quote && field.Length == 0)
            {
                isQuoted = true;
            }
            else if (isBlanks ? c is ' ' or '\t' : string.CompareOrdinal(text, at, layout.Separator, 0, layout.Separator!.Length) == 0)
            {
                if (!isBlanks) at += layout.Separator!.Length - 1;
                else if (field.Length == 0) continue;
                row.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        return null;
    }

    private static Dtype TypeOf(List<List<string>> rows, int column, HashSet<string> missing)
    {
        var values = rows.Where(r => column < r.Count).Select(r => r[column].Trim()).Where(v => !missing.Contains(v)).ToList();
        if (values.Count == 0) return Dtype.Unknown;
        if (values.All(v => double.TryParse(v, NumberStyles.Float, CultureInfo.InvariantCulture, out _))) return Dtype.Number;
        if (values.All(v => v is "True" or "False" or "TRUE" or "FALSE" or "true" or "false")) return Dtype.Boolean;
        return Dtype.Text;
    }
}
