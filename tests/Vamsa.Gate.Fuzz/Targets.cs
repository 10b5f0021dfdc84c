using System.Text;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Tests.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Fuzz;

/// <summary>Each target is named after the property that it asserts: it throws when an input breaks it.</summary>
internal static class Targets
{
    public static SortedDictionary<string, Action<byte[]>> All { get; } = new(StringComparer.Ordinal)
    {
        [nameof(NotebookLinesMap)] = NotebookLinesMap,
        [nameof(ParseNeverThrows)] = ParseNeverThrows,
        [nameof(SpansNest)] = SpansNest,
    };

    private static void ParseNeverThrows(byte[] input)
    {
        foreach (var path in new[] { "fuzz.py", "fuzz.ipynb" })
        {
            var reading = SourceReader.Read(path, input);
            if (!reading.IsReadable)
            {
                var location = reading.Problem.Location;
                if (location.StartLine < 1 || location.StartColumn < 1) throw new InvalidOperationException("no place");
                continue;
            }

            var tree = Parser.Parse(reading.File);
            foreach (var error in tree.Errors) reading.File.Locate(error.Span);
        }
    }

    private static void SpansNest(byte[] input)
    {
        var reading = SourceReader.Read("fuzz.py", input);
        if (!reading.IsReadable) return;
        var tree = Parser.Parse(reading.File);
        if (SpanProof.Check(tree) is { } wrong) throw new InvalidOperationException(wrong);
        var again = Parser.Parse(reading.File);
        if (SyntaxDump.Write(tree) != SyntaxDump.Write(again))
            throw new InvalidOperationException("twice is not the same");
    }

    /// <summary>Each character of the cells is where the map says, in the file: itself or as an escape.</summary>
    private static void NotebookLinesMap(byte[] input)
    {
        var reading = SourceReader.Read("fuzz.ipynb", input);
        if (!reading.IsReadable) return;
        var file = reading.File;
        if (SpanProof.Check(Parser.Parse(file)) is { } wrong) throw new InvalidOperationException(wrong);

        var start = input.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var lines = Encoding.UTF8.GetString(input.AsSpan(start)).Split('\n');
        foreach (var cell in file.Stretches)
        {
            for (var at = cell.Start; at < cell.End; at++)
            {
                var place = file.Locate(new Span(at, 1));
                if (place.Cell != cell.Cell || place.CellLine < 1) throw new InvalidOperationException($"cell at {at}");
                var raw = lines[place.StartLine - 1][(place.StartColumn - 1)..];
                if (raw[0] != '\\' && raw[0] != file.Text[at])
                    throw new InvalidOperationException($"'{file.Text[at]}' at {at} is '{raw[0]}'");
            }
        }
    }
}
