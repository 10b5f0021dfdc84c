using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Vamsa.Gate.Analysis.DataFiles;

/// <summary>
/// The header of a sheet of an Excel workbook (ECMA-376: a ZIP of XML parts). A part is read no further than it is
/// needed and never past a bound, however small it lies in the archive.
/// </summary>
internal sealed class SpreadsheetHeader
{
    private const int MaximumEntries = 10_000;

    /// <summary>Rows that are looked at: before the header, and after it for how wide the sheet is.</summary>
    private const int MaximumRows = 200;

    private const int MaximumPartBytes = 8 * 1024 * 1024;

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MaximumPartBytes,
    };

    private readonly ZipArchive _archive;

    private SpreadsheetHeader(ZipArchive archive) => _archive = archive;

    /// <param name="sheet">Its name, or its place in the workbook from 0.</param>
    public static DataHeader? Read(ReadOnlyMemory<byte> file, string? sheet, int place, RowLayout layout)
    {
        if (!file.Span.StartsWith("PK\u0003\u0004"u8)) return null;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaximumEntries) return null;
            var header = new SpreadsheetHeader(archive);
            return header.Part(sheet, place) is { } part && header.Names(part, layout) is { IsEmpty: false } names ? DataHeader.OfNames(names) : null;
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>workbook.xml names the sheets, its relations say where they lie.</summary>
    private string? Part(string? sheet, int place)
    {
        string? relation = null;
        var count = 0;
        using (var workbook = Open("xl/workbook.xml"))
        {
            while (relation is null && workbook?.Read() == true)
            {
                if (workbook.NodeType != XmlNodeType.Element || workbook.LocalName != "sheet") continue;
                if (sheet is null ? count++ == place : workbook.GetAttribute("name") == sheet)
                    relation = workbook.GetAttribute("id", Relations);
            }
        }

        using var relations = relation is null ? null : Open("xl/_rels/workbook.xml.rels");
        while (relations?.Read() == true)
            if (relations.NodeType == XmlNodeType.Element && relations.GetAttribute("Id") == relation && relations.GetAttribute("Target") is { } target)
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
        return null;
    }

    /// <summary>Names of the header, as pandas calls them: as many as the widest row has; none where nothing is that far down.</summary>
    private ImmutableArray<string> Names(string part, RowLayout layout)
    {
        var names = new List<string?>();
        var shared = new SortedDictionary<int, List<int>>();
        var (at, width) = (-1, 0);
        using (var rows = Open(part))
        {
            var header = LineOf(layout);
            while (at < header + MaximumRows && rows?.ReadToFollowing("row") == true)
            {
                at = int.TryParse(rows.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : at + 1;
                if (layout.IsSkipped(at) || rows.IsEmptyElement) continue;
                var isHeader = at == header && layout.Header is not null;
                using var row = rows.ReadSubtree();
                for (var column = 0; row.ReadToFollowing("c"); column++)
                {
                    column = Math.Max(column, Place(row.GetAttribute("r")) ?? 0);
                    if (column >= DataHeader.MaximumColumns) return [];
                    var kind = row.GetAttribute("t");
                    var text = Text(row);
                    if (text.Length == 0) continue;
                    width = Math.Max(width, column + 1);
                    if (!isHeader) continue;
                    while (names.Count <= column) names.Add(null);
                    names[column] = kind is "s" or "e" ? null : text;
                    if (kind != "s" || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) continue;
                    if (!shared.TryGetValue(index, out var cells)) shared[index] = cells = [];
                    cells.Add(column);
                }
            }

            if (at < header) return [];
        }

        if (shared.Count > 0) Fill(names, shared);
        while (names.Count < width) names.Add(null);
        return layout.Header is null
            ? [.. names.Select((_, i) => i.ToString(CultureInfo.InvariantCulture))]
            : HeaderNames.Of([.. names.Select(name => name ?? "")]);
    }

    /// <summary>The number of the first row that counts, or of the header.</summary>
    private static int LineOf(RowLayout layout)
    {
        var line = 0;
        for (var left = layout.Header ?? 0; line < MaximumRows && (layout.IsSkipped(line) || left-- > 0); line++)
        {
        }

        return line;
    }

    /// <summary>Texts stand in a table of their own, in the order in which they were first written.</summary>
    private void Fill(List<string?> names, SortedDictionary<int, List<int>> shared)
    {
        using var strings = Open("xl/sharedStrings.xml");
        var last = shared.Keys.Last();
        for (var index = 0; index <= last && strings?.ReadToFollowing("si") == true; index++)
        {
            if (!shared.TryGetValue(index, out var cells)) continue;
            var text = Text(strings);
            foreach (var cell in cells)
                if (text.Length > 0) names[cell] = text;
        }
    }

    /// <summary>All text below an element; not how it is spoken (phonetic runs, rPh).</summary>
    private static string Text(XmlReader at)
    {
        var text = "";
        using var element = at.ReadSubtree();
        var isRead = element.Read();
        while (isRead)
        {
            if (element is { NodeType: XmlNodeType.Element, LocalName: "rPh" or "f" })
            {
                element.Skip();
                isRead = !element.EOF;
                continue;
            }

            if (element.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && text.Length < DataHeader.MaximumNameLength)
                text += element.Value;
            isRead = element.Read();
        }

        return text.Length <= DataHeader.MaximumNameLength ? text : text[..DataHeader.MaximumNameLength];
    }

    /// <summary>C1: 2.</summary>
    public static int? Place(string? cell)
    {
        var place = 0;
        foreach (var letter in cell ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter)) break;
            place = place * 26 + (letter - 'A') + 1;
            if (place > DataHeader.MaximumColumns) return DataHeader.MaximumColumns;
        }

        return place == 0 ? null : place - 1;
    }

    private XmlReader? Open(string part)
    {
        if (_archive.GetEntry(part) is not { } entry) return null;
        return XmlReader.Create(new Bounded(entry.Open(), MaximumPartBytes), Settings);
    }

    /// <summary>Ends where the bound is, whatever the archive still has.</summary>
    private sealed class Bounded(Stream inner, int most) : Stream
    {
        private int _left = most;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, Math.Min(count, _left));
            _left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
