using System.Buffers.Binary;
using CsCheck;
using Vamsa.Gate.Analysis.DataFiles;
using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Tests.Analysis;

/// <summary>Columns that Parquet and Excel files say they have. The files in Files/ were written by Parquet.Net and openpyxl.</summary>
public sealed class DataFileTests
{
    private static byte[] Parquet => File.ReadAllBytes(Repository.At("tests/Vamsa.Gate.Tests/Analysis/Files/people.parquet"));

    private static byte[] Workbook => File.ReadAllBytes(Repository.At("tests/Vamsa.Gate.Tests/Analysis/Files/people.xlsx"));

    [Fact]
    public void A_parquet_file_of_another_library_has_its_columns_and_types()
    {
        var header = ParquetHeader.Read(Parquet)!;

        // A struct is one column, what pandas wrote as its index is none, and its category is no text.
        Assert.Equal(["age", "Geschlecht", "income", "member", "born", "home", "tax"], header.Header);
        Assert.Equal(
            [Dtype.Number, Dtype.Unknown, Dtype.Number, Dtype.Boolean, Dtype.Unknown, Dtype.Unknown, Dtype.Unknown], header.Types);
    }

    [Fact]
    public void The_end_of_a_parquet_file_is_enough()
    {
        var file = Parquet;
        var footer = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(file.Length - 8));

        Assert.Equal(7, ParquetHeader.Read(file.AsSpan(file.Length - 8 - footer))!.Header.Length);
        Assert.Null(ParquetHeader.Read(file.AsSpan(file.Length - 8 - footer + 1)));
    }

    [Fact]
    public void Nested_groups_are_one_column_each()
    {
        var footer = new ParquetFooter().Root(3).Group("a", 2).Group("b", 1).Leaf("c", 1).Leaf("d", 6).Leaf("e", 5).Group("f", 1).Leaf("g", 0);

        Assert.Equal(["a", "e", "f"], ParquetHeader.Read(footer.File())!.Header);
    }

    [Fact]
    public void Footers_that_promise_too_much_are_none()
    {
        Assert.Null(ParquetHeader.Read(new ParquetFooter().Raw(0x19, 0xfc, 0xff, 0xff, 0xff, 0xff, 0x0f).File()));
        Assert.Null(ParquetHeader.Read(new ParquetFooter().Raw(0x29, 0xfc, 0xff, 0xff, 0xff, 0xff, 0x0f).File()));
        Assert.Null(ParquetHeader.Read(new ParquetFooter().Raw([0x1c, .. Enumerable.Repeat((byte)0x1c, 100_000)]).File()));
        Assert.Null(ParquetHeader.Read(new ParquetFooter().Raw([0x19, .. Enumerable.Repeat((byte)0x19, 100_000)]).File()));
        Assert.Null(ParquetHeader.Read(new ParquetFooter().Raw(0x1b, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x88).File()));
        Assert.Null(ParquetHeader.Read("PAR1\u0001\0\0\0PAR1"u8));
        Assert.Null(ParquetHeader.Read("PARE"u8));
    }

    [Fact]
    public void Any_part_of_a_parquet_file_and_any_change_to_it_is_read_or_refused()
    {
        var file = Parquet;
        for (var length = 0; length < file.Length; length++) _ = ParquetHeader.Read([.. file[..length], .. "PAR1"u8]);
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte, Gen.Int[0, file.Length - 1], Gen.Byte).Sample((at, to, second, other) =>
        {
            var changed = Parquet;
            changed[at] = to;
            changed[second] = other;
            return ParquetHeader.Read(changed) is null or { Header.Length: > 0 and <= DataHeader.MaximumColumns };
        });
    }

    [Theory]
    [InlineData(null, 0, "age|Geschlecht & mehr|Unnamed: 2|2019|income ")]
    [InlineData(null, 1, "town|zip")]
    [InlineData("other", 0, "town|zip")]
    [InlineData(null, 7, null)]
    [InlineData("none", 0, null)]
    [InlineData("late", 0, "Unnamed: 0|Unnamed: 1|Unnamed: 2")]
    public void A_workbook_of_another_library_has_the_first_row_as_pandas_reads_it(string? sheet, int place, string? names) =>
        Assert.Equal(names, SpreadsheetHeader.Read(Workbook, sheet, place, RowLayout.FirstIsHeader) is { } header ? string.Join('|', header.Header) : null);

    [Fact]
    public void Shared_texts_are_looked_up_without_how_they_are_spoken()
    {
        var strings = "<sst><si><t>zero</t></si><si><r><t>Ein</t></r><r><t>kommen</t></r><rPh><t>x</t></rPh></si><si><t>age</t></si></sst>";
        var row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c><c r=\"C1\" t=\"s\"><v>1</v></c><c t=\"s\"><v>99</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>agex</v></c></row>";

        Assert.Equal(["age", "Unnamed: 1", "Einkommen", "Unnamed: 3", "agex"], SpreadsheetHeader.Read(MadeWorkbook.OfRow(row, strings), null, 0, RowLayout.FirstIsHeader)!.Header);
    }

    [Fact]
    public void A_bomb_stays_small()
    {
        var bomb = MadeWorkbook.OfRow("<row r=\"1\"><c t=\"inlineStr\"><is><t>" + new string('a', 100_000_000) + "</t></is></c></row>");
        Assert.True(bomb.Length < 1_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Null(SpreadsheetHeader.Read(bomb, null, 0, RowLayout.FirstIsHeader));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 150_000_000);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row r=\"1\"><c t=\"s\"><v>99999999999999999999</v></c><c r=\"ZZZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData/></worksheet>")]
    [InlineData("<worksheet><sheetData><row r=\"1\"/></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row")]
    [InlineData("")]
    public void Sheets_that_are_none_have_no_header(string sheet) => Assert.Null(SpreadsheetHeader.Read(MadeWorkbook.OfSheet(sheet), null, 0, RowLayout.FirstIsHeader));

    [Fact]
    public void Any_change_to_a_workbook_is_read_or_refused()
    {
        var file = Workbook;
        for (var length = 0; length < file.Length; length += 7) _ = SpreadsheetHeader.Read(file.AsMemory(0, length), null, 0, RowLayout.FirstIsHeader);
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte, Gen.Int[0, file.Length - 1], Gen.Byte).Sample((at, to, second, other) =>
        {
            var changed = Workbook;
            changed[at] = to;
            changed[second] = other;
            return SpreadsheetHeader.Read(changed, null, 0, RowLayout.FirstIsHeader) is null or { Header.Length: > 0 };
        });
    }
}
