using System.Globalization;
using Vamsa.Gate.Analysis.DataFiles;
using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Analysis;

/// <summary>What a data file of the repository says of its columns.</summary>
internal sealed partial class Effects
{
    /// <summary>The header of a reader that has no operand for it.</summary>
    private static readonly Value FirstRow = Value.Text("infer");

    /// <summary>What the word <c>Layout</c> says of how a file is written.</summary>
    private sealed record FileLayout(Value Skipped, Value Separator, Value Missing, Value Dates, Value Sheet)
    {
        public static FileLayout Of(Value layout)
        {
            var parts = layout is TupleValue { Elements: var given } ? given : [];
            return new FileLayout(Part(0), Part(1), Part(2), Part(3), Part(4));

            Value Part(int i) => i < parts.Length ? parts[i] : Value.None;
        }
    }

    /// <summary>Null where there is no such file, or the call does not read it plainly.</summary>
    /// <param name="header">None: the columns are called by their numbers.</param>
    private DataHeader? HeaderOf(string path, Value header, FileLayout layout)
    {
        if (IsGiven(layout.Skipped) && interpreter.Truth(layout.Skipped) != false) return null;
        var isFirst = !IsGiven(header) || Sequences.Position(header) == 0 || header.Equals(FirstRow);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" or ".tsv" or ".txt" or ".data" => isFirst ? TextHeader(path, IsGiven(header), layout) : null,
            ".parquet" or ".pq" => interpreter.ReadEnd(path) is { } end ? ParquetHeader.Read(end.Span) : null,
            ".xlsx" or ".xlsm" => isFirst ? SheetHeader(path, IsGiven(header), layout.Sheet) : null,
            _ => null,
        };
    }

    private DataHeader? TextHeader(string path, bool hasHeader, FileLayout layout)
    {
        var separator = layout.Separator;
        if (IsGiven(separator) && Text(separator) is not { Length: 1 }) return null;
        var isTabs = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        return interpreter.ReadText(path) is { } text
            ? TabularText.Read(text, Text(separator)?[0] ?? (isTabs ? '\t' : null), hasHeader, (LabelsOf(layout.Missing) ?? []).Select(m => Name(m.Value)).OfType<string>())
            : null;
    }

    /// <summary>One sheet, the first where the call names none.</summary>
    private DataHeader? SheetHeader(string path, bool hasHeader, Value sheet)
    {
        var (name, place) = IsGiven(sheet) ? (Text(sheet), Sequences.Position(sheet)) : (null, 0);
        if (name is null && place is not >= 0) return null;
        if (interpreter.ReadEnd(path) is not { } file || SpreadsheetHeader.Read(file, name, place ?? 0) is not { } header) return null;
        return hasHeader
            ? header
            : DataHeader.OfNames([.. header.Header.Select((_, i) => i.ToString(CultureInfo.InvariantCulture))]);
    }

    /// <summary>By name; by position where the script calls the columns otherwise.</summary>
    private static Dtype TypeOf(DataHeader? file, string name, int position, int count)
    {
        if (file is null) return Dtype.Unknown;
        var at = file.Header.IndexOf(name);
        if (at < 0 && file.Header.Length == count) at = position;
        return at < 0 ? Dtype.Unknown : file.Types[at];
    }
}
