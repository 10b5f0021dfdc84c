using System.Collections.Immutable;
using Vamsa.Gate.Analysis.DataFiles;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>What a data file of the repository says of its columns.</summary>
internal sealed partial class Effects
{
    /// <summary>The header of a reader that has no operand for it.</summary>
    private static readonly Value FirstRow = Value.Text("infer");

    /// <summary>What the word <c>Layout</c> says of how a file is written.</summary>
    private sealed record FileLayout(Value Skipped, Value Separator, Value Missing, Value Dates, Value Sheet, Value Comment, Value SkipsBlanks, Value Quote)
    {
        public static FileLayout Of(Value layout)
        {
            var parts = layout is TupleValue { Elements: var given } ? given : [];
            return new FileLayout(Part(0), Part(1), Part(2), Part(3), Part(4), Part(5), Part(6), Part(7));

            Value Part(int i) => i < parts.Length ? parts[i] : Value.None;
        }
    }

    /// <summary>Null where there is no such file, or the call does not say where its header is.</summary>
    /// <param name="header">None: the columns are called by their numbers.</param>
    private DataHeader? HeaderOf(string path, Value header, FileLayout layout)
    {
        if (Skipped(layout.Skipped) is not { } isSkipped) return null;
        int? at = header.Equals(FirstRow) ? 0 : IsGiven(header) && header is not ConstantValue { Literal: Literal.Bool } ? Sequences.Position(header) : null;
        if (IsGiven(header) && at is not (>= 0 and <= RowLayout.MaximumHeader)) return null;
        var rows = new RowLayout(at, isSkipped);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" or ".tsv" or ".txt" or ".data" => TextHeader(path, rows, layout),
            ".parquet" or ".pq" => interpreter.ReadEnd(path) is { } end ? ParquetHeader.Read(end.Span) : null,
            ".xlsx" or ".xlsm" => SheetHeader(path, rows, layout.Sheet),
            _ => null,
        };
    }

    /// <summary>So many lines, or those of these numbers, or those that a function says; null where that is not known.</summary>
    private Predicate<int>? Skipped(Value lines)
    {
        if (!IsGiven(lines)) return _ => false;
        if (lines is ConstantValue { Literal: Literal.Bool { Value: var isAny } }) return isAny ? null : _ => false;
        if (Sequences.Position(lines) is { } count) return line => line < count;
        if (IsCallable(lines) || LabelsOf(lines) is not { } listed || listed.Any(one => one.Presence != Presence.One || Sequences.Position(one.Value) is null)) return null;
        return listed.Select(one => Sequences.Position(one.Value)!.Value).ToHashSet().Contains;
    }

    private DataHeader? TextHeader(string path, RowLayout rows, FileLayout layout)
    {
        var (separator, skipsBlanks) = ((string?)null, IsGiven(layout.SkipsBlanks) && interpreter.Truth(layout.SkipsBlanks) != false);
        if (IsGiven(layout.Separator))
        {
            if (Text(layout.Separator) is not { } pattern || TextLayout.OfPattern(pattern) is not { } meant) return null;
            (separator, skipsBlanks) = (meant.Separator, skipsBlanks || meant.SkipsBlanks);
        }
        else if (path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
        {
            separator = "\t";
        }

        if (IsGiven(layout.Comment) && Text(layout.Comment) is not { Length: 1 } || IsGiven(layout.Quote) && Text(layout.Quote) is not { Length: 1 }) return null;
        return interpreter.ReadText(path) is { } text
            ? TabularText.Read(text, new TextLayout(rows)
            {
                Separator = separator,
                SkipsBlanks = skipsBlanks,
                Comment = Text(layout.Comment)?[0],
                Quote = Text(layout.Quote)?[0] ?? '"',
                Missing = [.. (LabelsOf(layout.Missing) ?? []).Select(m => Name(m.Value)).OfType<string>()],
            })
            : null;
    }

    /// <summary>One sheet, the first where the call names none.</summary>
    private DataHeader? SheetHeader(string path, RowLayout rows, Value sheet)
    {
        var (name, place) = IsGiven(sheet) ? (Text(sheet), Sequences.Position(sheet)) : (null, 0);
        if (name is null && place is not >= 0) return null;
        return interpreter.ReadEnd(path) is { } file ? SpreadsheetHeader.Read(file, name, place ?? 0, rows) : null;
    }

    /// <summary>The columns of a sheet by their letters: <c>A:C,F</c>; null where they are none.</summary>
    private static ImmutableArray<Element>? Lettered(string letters)
    {
        var places = ImmutableArray.CreateBuilder<Element>();
        foreach (var part in letters.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split(':', StringSplitOptions.TrimEntries).Select(SpreadsheetHeader.Place).ToArray();
            if (ends is not ([_] or [_, _]) || ends[0] is not { } from || ends[^1] is not { } to) return null;
            for (var place = from; place <= to; place++) places.Add(new Element(Value.Number(place)));
        }

        return places.DrainToImmutable();
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
