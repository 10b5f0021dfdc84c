using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Vamsa.Gate.Analysis.DataFiles;

/// <summary>
/// The first row of a sheet of an Excel workbook (ECMA-376: a ZIP of XML parts). A part is read no further than it is
/// needed and never past a bound, however small it lies in the archive.
/// </summary>
internal sealed class SpreadsheetHeader
{
    private const int MaximumEntries = 10_000;

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
    public static DataHeader? Read(ReadOnlyMemory<byte> file, string? sheet, int place)
    {
        if (!file.Span.StartsWith("PK\u0003\u0004"u8)) return null;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaximumEntries) return null;
            var header = new SpreadsheetHeader(archive);
            return header.Part(sheet, place) is { } part && header.FirstRow(part) is { IsEmpty: false } names ? DataHeader.OfNames(names) : null;
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

    /// <summary>Names of the first row, as pandas calls them; a sheet that begins lower down has none.</summary>
    private ImmutableArray<string> FirstRow(string part)
    {
        var names = new List<string?>();
        var shared = new SortedDictionary<int, List<int>>();
        using (var rows = Open(part))
        {
            if (rows is null || !rows.ReadToFollowing("row") || rows.GetAttribute("r") is not (null or "1") || rows.IsEmptyElement) return [];
            using var row = rows.ReadSubtree();
            while (row.ReadToFollowing("c"))
            {
                if (Place(row.GetAttribute("r")) is { } place)
                    while (names.Count < place) names.Add(null);
                if (names.Count >= DataHeader.MaximumColumns) return [];
                var kind = row.GetAttribute("t");
                var text = Text(row);
                if (kind == "s" && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                {
                    if (!shared.TryGetValue(index, out var cells)) shared[index] = cells = [];
                    cells.Add(names.Count);
                }

                names.Add(kind is "s" or "e" || text.Length == 0 ? null : text);
            }
        }

        if (shared.Count > 0) Fill(names, shared);
        return HeaderNames.Of([.. names.Select(name => name ?? "")]);
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
    private static int? Place(string? cell)
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
