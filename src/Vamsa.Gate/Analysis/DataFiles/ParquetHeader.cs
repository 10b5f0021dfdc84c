using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using Vamsa.Gate.Analysis.Values;
using Kind = Vamsa.Gate.Analysis.DataFiles.ThriftCompact.Kind;

namespace Vamsa.Gate.Analysis.DataFiles;

/// <summary>
/// The columns of a Parquet file, from the footer at its end (parquet.thrift: FileMetaData, SchemaElement). What pandas
/// wrote as an index is none of the columns that it reads back.
/// </summary>
internal static class ParquetHeader
{
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 16 };

    /// <param name="end">The last bytes of the file, or all of it.</param>
    public static DataHeader? Read(ReadOnlySpan<byte> end)
    {
        const int Tail = 8;
        if (end.Length < Tail || !end.EndsWith("PAR1"u8)) return null;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(end[^Tail..]);
        if (length == 0 || length > end.Length - Tail) return null;
        var reader = new ThriftCompact(end.Slice(end.Length - Tail - (int)length, (int)length));
        var columns = ImmutableArray<Element>.Empty;
        string? pandas = null;
        var id = 0;
        while (reader.Field(ref id) is not Kind.Stop and var kind)
        {
            if (id == 2 && kind == Kind.List) columns = Schema(ref reader);
            else if (id == 5 && kind == Kind.List) pandas = Pandas(ref reader);
            else reader.Skip(kind);
        }

        if (reader.IsBroken || columns.IsEmpty || columns.Length > DataHeader.MaximumColumns) return null;
        return Header(columns, pandas);
    }

    private static DataHeader Header(ImmutableArray<Element> columns, string? pandas)
    {
        var (indexes, categories) = pandas is null ? ([], []) : Metadata(pandas);
        var values = columns.Where(column => !indexes.Contains(column.Name)).ToList();
        return new DataHeader(
            [.. values.Select(column => column.Name)],
            [.. values.Select(column => categories.Contains(column.Name) ? Dtype.Unknown : column.Type)]);
    }

    /// <summary>Elements of the tree, depth first; the first is the root, and a column is what stands right below it.</summary>
    private static ImmutableArray<Element> Schema(ref ThriftCompact reader)
    {
        var (kind, count) = reader.List();
        var columns = ImmutableArray.CreateBuilder<Element>();
        var open = new Stack<long>();
        for (var i = 0; i < count && kind == Kind.Struct && !reader.IsBroken; i++)
        {
            var element = Read(ref reader);
            if (open.Count == 1) columns.Add(element);
            if (element.Name.Length > DataHeader.MaximumNameLength || element.Children < 0) return [];

            // A group of none is a leaf to the count; the root of an empty file ends it at once.
            if (i == 0 || element.Children > 0) open.Push(element.Children);
            else open.Push(open.Pop() - 1);
            while (open.Count > 1 && open.Peek() == 0)
            {
                open.Pop();
                open.Push(open.Pop() - 1);
            }
        }

        return columns.ToImmutable();
    }

    private static Element Read(ref ThriftCompact reader)
    {
        long type = -1, children = 0, converted = -1;
        var (name, hasLogicalType) = ("", false);
        var id = 0;
        while (reader.Field(ref id) is not Kind.Stop and var kind)
        {
            if (id == 1 && kind == Kind.I32) type = reader.Integer();
            else if (id == 4 && kind == Kind.Binary) name = reader.Text();
            else if (id == 5 && kind == Kind.I32) children = reader.Integer();
            else if (id == 6 && kind == Kind.I32) converted = reader.Integer();
            else
            {
                hasLogicalType |= id == 10;
                reader.Skip(kind);
            }
        }

        return new Element(name, children, children > 0 ? Dtype.Unknown : TypeOf(type, converted, hasLogicalType));
    }

    /// <summary>parquet.thrift: Type and ConvertedType; 11 to 18 are integers of a width. A date is stored as a number and is none.</summary>
    private static Dtype TypeOf(long type, long converted, bool hasLogicalType) => type switch
    {
        0 => Dtype.Boolean,
        1 or 2 or 4 or 5 when converted is >= 11 and <= 18 || (converted < 0 && !hasLogicalType) => Dtype.Number,
        6 when converted == 0 => Dtype.Text,
        _ => Dtype.Unknown,
    };

    /// <summary>The value of the key <c>pandas</c> in the file's own metadata.</summary>
    private static string? Pandas(ref ThriftCompact reader)
    {
        var (kind, count) = reader.List();
        string? found = null;
        for (var i = 0; i < count && kind == Kind.Struct && !reader.IsBroken; i++)
        {
            var (key, value) = ("", "");
            var id = 0;
            while (reader.Field(ref id) is not Kind.Stop and var field)
            {
                if (id == 1 && field == Kind.Binary) key = reader.Text();
                else if (id == 2 && field == Kind.Binary && key == "pandas") value = reader.Text();
                else reader.Skip(field);
            }

            if (key == "pandas") found = value;
        }

        return found;
    }

    private static (HashSet<string> Indexes, HashSet<string> Categories) Metadata(string json)
    {
        var (indexes, categories) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        try
        {
            using var document = JsonDocument.Parse(json, Shallow);
            foreach (var index in Items(document.RootElement, "index_columns"))
                if (index.ValueKind == JsonValueKind.String) indexes.Add(index.GetString()!);
            foreach (var column in Items(document.RootElement, "columns"))
                if (Text(column, "pandas_type") == "categorical" && Text(column, "field_name") is { } name) categories.Add(name);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is found when the text is asked for.
        }

        return (indexes, categories);
    }

    private static IEnumerable<JsonElement> Items(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : [];

    private static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private readonly record struct Element(string Name, long Children, Dtype Type);
}
