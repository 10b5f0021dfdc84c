using System.Collections.Immutable;

namespace Vamsa.Gate.Text;

/// <summary>
/// One script as Python reads it: decoded text, for a notebook its Python cells joined by line feeds. Every
/// <see cref="Span"/> of a tree is an offset into <see cref="Text"/>; <see cref="Locate"/> leads back to the file.
/// </summary>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;
    private readonly NotebookMap? _notebook;

    public SourceFile(string path, string text)
        : this(path, text, [new Stretch(0, text.Length)], null)
    {
    }

    internal SourceFile(string path, string text, ImmutableArray<Stretch> stretches, NotebookMap? notebook)
    {
        Path = path;
        Text = text;
        Stretches = stretches;
        _notebook = notebook;
        _lineStarts = LineStarts(text);
    }

    /// <summary>Parts of a file alone; places in it stay what they are.</summary>
    private SourceFile(SourceFile whole, ImmutableArray<Stretch> stretches) =>
        (Path, Text, Stretches, _notebook, _lineStarts) = (whole.Path, whole.Text, stretches, whole._notebook, whole._lineStarts);

    /// <summary>As given by the door, '/'-separated.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The whole of a script; of a notebook the Python cells, in order.</summary>
    public ImmutableArray<Stretch> Stretches { get; }

    public bool IsNotebook => _notebook is not null;

    public int LineCount => _lineStarts.Length;

    internal SourceFile Only(ImmutableArray<Stretch> stretches) => new(this, stretches);

    /// <summary>0-based line of an offset.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Offset of the first character of a 0-based line.</summary>
    public int LineStart(int line) => _lineStarts[line];

    public Location Locate(Span span)
    {
        if (_notebook is not null) return LocateInNotebook(span, _notebook);
        var first = LineAt(span.Start);
        var last = LineAt(span.End);
        return new Location(
            Path, first + 1, span.Start - _lineStarts[first] + 1, last + 1, span.End - _lineStarts[last] + 1);
    }

    private Location LocateInNotebook(Span span, NotebookMap notebook)
    {
        var start = notebook.PlaceOf(span.Start);
        var end = span.Length == 0 ? start : notebook.PlaceAfter(span.End - 1);
        var cellLine = LineAt(span.Start) - LineAt(start.CellStart) + 1;
        return new Location(Path, start.Line, start.Column, end.Line, end.Column, start.Cell, cellLine);
    }

    /// <summary>Lines end at LF, CR LF or CR (Python reference §2.1.2).</summary>
    private static int[] LineStarts(string text)
    {
        var starts = new List<int>(text.Length / 30 + 1) { 0 };
        for (var at = text.AsSpan().IndexOfAny('\n', '\r'); at >= 0;)
        {
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
            starts.Add(++at);
            var next = text.AsSpan(at).IndexOfAny('\n', '\r');
            at = next < 0 ? -1 : at + next;
        }

        return [.. starts];
    }
}
