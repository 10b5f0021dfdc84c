using System.IO.Compression;

namespace Vamsa.Gate.Tests.Analysis;

/// <summary>A workbook by hand, of one sheet.</summary>
internal static class MadeWorkbook
{
    public static byte[] OfRow(string row, string? strings = null) =>
        OfSheet($"<worksheet><sheetData>{row}</sheetData></worksheet>", strings);

    public static byte[] OfSheet(string sheet, string? strings = null)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>");
            Put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/s.xml\"/></Relationships>");
            Put("xl/worksheets/s.xml", sheet);
            if (strings is not null) Put("xl/sharedStrings.xml", strings);

            void Put(string name, string text)
            {
                using var part = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
                part.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
