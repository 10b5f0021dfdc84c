using System.Globalization;
using Vamsa.Gate.Analysis.DataFiles;
using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Analysis;

/// <summary>What a data file of the repository says of its columns.</summary>
internal sealed partial class Effects
{
    /// <summary>Null where there is no such file, or the call does not read it plainly.</summary>
    private DataHeader? HeaderOf(Scope scope, string path, bool isWithoutHeader) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" or ".tsv" or ".txt" or ".data" => TextHeader(scope, path, isWithoutHeader),
        ".parquet" or ".pq" => interpreter.ReadEnd(path) is { } end ? ParquetHeader.Read(end.Span) : null,
        ".xlsx" or ".xlsm" => SheetHeader(scope, path, isWithoutHeader),
        _ => null,
    };

    private DataHeader? TextHeader(Scope scope, string path, bool isWithoutHeader)
    {
        if (!ReadsFirstRow(scope) || IsSet(scope, "comment") || IsSet(scope, "engine") && IsSet(scope, "sep")) return null;
        var separator = scope.Binding!["sep"] ?? scope.Binding["delimiter"];
        if (separator is not null && Text(separator) is not { Length: 1 }) return null;
        var isTabs = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        return interpreter.ReadText(path) is { } text
            ? TabularText.Read(text, separator is null ? isTabs ? '\t' : null : Text(separator)![0], !isWithoutHeader, Missing())
            : null;

        IEnumerable<string> Missing() =>
            scope.Binding["na_values"] is { } missing ? (LabelsOf(missing) ?? []).Select(m => Name(m.Value)).OfType<string>() : [];
    }

    /// <summary>One sheet, the first where the call names none.</summary>
    private DataHeader? SheetHeader(Scope scope, string path, bool isWithoutHeader)
    {
        if (!ReadsFirstRow(scope)) return null;
        var sheet = scope.Binding!["sheet_name"] ?? scope.Binding["sheetname"];
        var (name, place) = sheet is null ? (null, 0) : (Text(sheet), Sequences.Position(sheet));
        if (name is null && place is not >= 0) return null;
        if (interpreter.ReadEnd(path) is not { } file || SpreadsheetHeader.Read(file, name, place ?? 0) is not { } header) return null;
        return isWithoutHeader
            ? DataHeader.OfNames([.. header.Header.Select((_, i) => i.ToString(CultureInfo.InvariantCulture))])
            : header;
    }

    private static bool ReadsFirstRow(Scope scope) =>
        scope.Binding is { } binding && !IsSet(scope, "skiprows")
        && (binding["header"] is not { } header || !IsGiven(header) || Sequences.Position(header) == 0 || Text(header) == "infer");

    private static bool IsSet(Scope scope, string parameter) => scope.Binding?[parameter] is { } value && IsGiven(value);

    /// <summary>By name; by position where the script calls the columns otherwise.</summary>
    private static Dtype TypeOf(DataHeader? file, string name, int position, int count)
    {
        if (file is null) return Dtype.Unknown;
        var at = file.Header.IndexOf(name);
        if (at < 0 && file.Header.Length == count) at = position;
        return at < 0 ? Dtype.Unknown : file.Types[at];
    }
}
