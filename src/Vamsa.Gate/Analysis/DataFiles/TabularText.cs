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

    /// <param name="separator">Null: the one that splits the first line into most parts.</param>
    /// <param name="hasHeader">Without one the columns are called by their numbers.</param>
    public static DataHeader? Read(string text, char? separator, bool hasHeader, IEnumerable<string>? missing = null)
    {
        var none = missing is null ? Missing : [.. Missing, .. missing];
        if (text.Contains('\0', StringComparison.Ordinal)) return null;
        var rows = Rows(text, separator ?? Sniff(text));
        if (rows.Count == 0 || rows[0].Count > DataHeader.MaximumColumns) return null;
        ImmutableArray<string> header = hasHeader
            ? HeaderNames.Of(rows[0])
            : [.. Enumerable.Range(0, rows[0].Count).Select(i => i.ToString(CultureInfo.InvariantCulture))];
        var data = hasHeader ? rows.Skip(1).ToList() : rows;
        return new DataHeader(header, [.. header.Select((_, i) => TypeOf(data, i, none))]);
    }

    private static char Sniff(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        return Separators.MaxBy(c => line.Count(x => x == c));
    }

    /// <summary>Whole rows only: the text may be cut anywhere.</summary>
    private static List<List<string>> Rows(string text, char separator)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length && rows.Count < MaximumRows; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                if (c != '"') field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
                else isQuoted = false;
            }
            else if (c == '"' && field.Length == 0)
            {
                isQuoted = true;
            }
            else if (c == separator)
            {
                row.Add(field.ToString());
                field.Clear();
            }
            else if (c == '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (row.Count > 1 || row[0].Length > 0) rows.Add(row);
                row = [];
            }
            else if (c != '\r')
            {
                field.Append(c);
            }
        }

        return rows;
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
