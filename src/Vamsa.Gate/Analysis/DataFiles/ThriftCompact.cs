using System.Text;

namespace Vamsa.Gate.Analysis.DataFiles;

/// <summary>
/// Reads Thrift's compact protocol (its specification: thrift-compact-protocol.md). Every value takes at least a byte, so
/// that no count can promise more than is there; what is malformed makes <see cref="IsBroken"/> true, and all that is
/// read afterwards is empty.
/// </summary>
internal ref struct ThriftCompact(ReadOnlySpan<byte> bytes)
{
    private const int MaximumDepth = 64;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public enum Kind
    {
        Stop = 0, True = 1, False = 2, Byte = 3, I16 = 4, I32 = 5, I64 = 6, Double = 7, Binary = 8, List = 9, Set = 10, Map = 11, Struct = 12, Uuid = 13,
    }

    public bool IsBroken { get; private set; }

    /// <summary>The next field of a struct; its id is counted on from <paramref name="id"/>.</summary>
    public Kind Field(ref int id)
    {
        var head = Byte();
        var kind = (Kind)(head & 0xf);
        if (kind == Kind.Stop) return Kind.Stop;
        id = head >> 4 is not 0 and var delta ? id + delta : (int)Integer();
        return IsBroken ? Kind.Stop : kind;
    }

    public (Kind Kind, int Count) List()
    {
        var head = Byte();
        var count = head >> 4 is 15 ? Varint() : (ulong)(head >> 4);
        if (count > (ulong)(_bytes.Length - _at)) Break();
        return IsBroken ? (Kind.Stop, 0) : ((Kind)(head & 0xf), (int)count);
    }

    /// <summary>Zigzag.</summary>
    public long Integer()
    {
        var value = Varint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>Bytes that are not UTF-8 become U+FFFD.</summary>
    public string Text()
    {
        var text = Binary();
        return IsBroken ? "" : Encoding.UTF8.GetString(text);
    }

    public void Skip(Kind kind, int depth = 0)
    {
        if (depth > MaximumDepth) Break();
        if (IsBroken) return;
        switch (kind)
        {
            case Kind.True or Kind.False:
                break;
            case Kind.Byte:
                Byte();
                break;
            case Kind.I16 or Kind.I32 or Kind.I64:
                Varint();
                break;
            case Kind.Double:
                Advance(8);
                break;
            case Kind.Uuid:
                Advance(16);
                break;
            case Kind.Binary:
                Binary();
                break;
            case Kind.List or Kind.Set:
                var (item, count) = List();
                for (var i = 0; i < count && !IsBroken; i++) SkipItem(item, depth + 1);
                break;
            case Kind.Map:
                SkipMap(depth);
                break;
            case Kind.Struct:
                var id = 0;
                while (Field(ref id) is not Kind.Stop and var field) Skip(field, depth + 1);
                break;
            default:
                Break();
                break;
        }
    }

    /// <summary>In a list a truth value takes a byte; in a struct the field's kind is the value.</summary>
    private void SkipItem(Kind kind, int depth)
    {
        if (kind is Kind.True or Kind.False) Byte();
        else Skip(kind, depth);
    }

    private void SkipMap(int depth)
    {
        var count = Varint();
        if (count == 0) return;
        if (count > (ulong)(_bytes.Length - _at)) Break();
        var kinds = Byte();
        for (var i = 0UL; i < count && !IsBroken; i++)
        {
            SkipItem((Kind)(kinds >> 4), depth + 1);
            SkipItem((Kind)(kinds & 0xf), depth + 1);
        }
    }

    private ReadOnlySpan<byte> Binary()
    {
        var length = Varint();
        if (length > (ulong)(_bytes.Length - _at)) Break();
        if (IsBroken) return default;
        var binary = _bytes.Slice(_at, (int)length);
        _at += (int)length;
        return binary;
    }

    private ulong Varint()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80) return value;
        }

        Break();
        return 0;
    }

    private byte Byte()
    {
        if (_at < _bytes.Length && !IsBroken) return _bytes[_at++];
        Break();
        return 0;
    }

    private void Advance(int count)
    {
        if (count > _bytes.Length - _at) Break();
        else _at += count;
    }

    private void Break() => (IsBroken, _at) = (true, _bytes.Length);
}
