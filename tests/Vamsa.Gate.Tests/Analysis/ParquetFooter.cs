using System.Buffers.Binary;
using System.Text;

namespace Vamsa.Gate.Tests.Analysis;

/// <summary>A footer by hand: version, then the schema's elements.</summary>
internal sealed class ParquetFooter
{
    private readonly List<byte> _elements = [];
    private byte[]? _raw;
    private int _count;

    public ParquetFooter Root(int children) => Group("schema", children);

    public ParquetFooter Group(string name, int children) => Element([0x48, .. Text(name), 0x15, (byte)(children * 2), 0]);

    public ParquetFooter Leaf(string name, int type) => Element([0x15, (byte)(type * 2), 0x38, .. Text(name), 0]);

    public ParquetFooter Raw(params byte[] bytes)
    {
        _raw = bytes;
        return this;
    }

    public byte[] File()
    {
        byte[] footer = _raw ?? [0x15, 0x02, 0x19, (byte)((_count << 4) | 0x0c), .. _elements, 0];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Length);
        return [.. "PAR1"u8, .. footer, .. length, .. "PAR1"u8];
    }

    private ParquetFooter Element(byte[] bytes)
    {
        _elements.AddRange(bytes);
        _count++;
        return this;
    }

    private static byte[] Text(string text) => [(byte)text.Length, .. Encoding.UTF8.GetBytes(text)];
}
