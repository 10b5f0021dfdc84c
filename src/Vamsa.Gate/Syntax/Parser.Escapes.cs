using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>Escape sequences (Python reference §2.4.1.1).</summary>
public sealed partial class Parser
{
    private string Unescape(ReadOnlySpan<char> text, int offset, bool isRaw, bool isBraced)
    {
        var value = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c == '\r')
            {
                // Every line end counts as a line feed (§2.1.2).
                value.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            }
            else if (c is '{' or '}' && isBraced)
            {
                value.Append(c);
                i += 2;
            }
            else if (c == '\\' && !isRaw && i + 1 < text.Length)
            {
                i = Escape(text, i, offset, value);
            }
            else
            {
                value.Append(c);
                i++;
            }
        }

        return value.ToString();
    }

    /// <summary>Appends what the escape at <paramref name="at"/> stands for; the place behind it.</summary>
    private int Escape(ReadOnlySpan<char> text, int at, int offset, StringBuilder value)
    {
        var c = text[at + 1];
        switch (c)
        {
            case '\n': return at + 2;
            case '\r': return at + 2 < text.Length && text[at + 2] == '\n' ? at + 3 : at + 2;
            case >= '0' and <= '7':
                var end = at + 2;
                var number = c - '0';
                while (end < text.Length && end < at + 4 && text[end] is >= '0' and <= '7')
                    number = number * 8 + text[end++] - '0';
                value.Append((char)number);
                return end;
            case 'x': return HexEscape(text, at, 2, offset, value);
            case 'u': return HexEscape(text, at, 4, offset, value);
            case 'U': return HexEscape(text, at, 8, offset, value);
            case 'N': return NamedEscape(text, at, offset, value);
        }

        var simple = Simple(c);
        if (simple < 0)
        {
            // Unknown escapes stay as they are.
            value.Append('\\');
            return at + 1;
        }

        value.Append((char)simple);
        return at + 2;
    }

    private static int Simple(char c) => c switch
    {
        '\\' or '\'' or '"' => c,
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        _ => -1,
    };

    private int HexEscape(ReadOnlySpan<char> text, int at, int digits, int offset, StringBuilder value)
    {
        var end = at + 2 + digits;
        if (end > text.Length
            || !uint.TryParse(text[(at + 2)..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                out var code)
            || code > 0x10FFFF)
        {
            Report(new Span(offset + at, 2), $"\\{text[at + 1]} needs {digits} hexadecimal digits of a character");
            value.Append(text.Slice(at, 2));
            return at + 2;
        }

        if (code < 0x10000) value.Append((char)code);
        else value.Append(char.ConvertFromUtf32((int)code));
        return end;
    }

    private int NamedEscape(ReadOnlySpan<char> text, int at, int offset, StringBuilder value)
    {
        var length = at + 2 < text.Length && text[at + 2] == '{' ? text[at..].IndexOf('}') : -1;
        if (length < 4)
        {
            Report(new Span(offset + at, 2), "\\N needs the name of a character in braces");
            value.Append("\\N");
            return at + 2;
        }

        var code = CharacterNames.Find(text.Slice(at + 3, length - 3).ToString());
        if (code < 0) Report(new Span(offset + at, length + 1), "unknown Unicode character name");
        value.Append(code < 0 ? "\uFFFD" : char.ConvertFromUtf32(code));
        return at + length + 1;
    }

    private ImmutableArray<byte> BytesValue(ReadOnlySpan<char> text, int offset, bool isRaw)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(text.Length, 1));
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c == '\r')
            {
                c = '\n';
                if (i + 1 < text.Length && text[i + 1] == '\n') i++;
            }
            else if (c == '\\' && !isRaw && i + 1 < text.Length)
            {
                i = ByteEscape(text, i, offset, buffer, ref count);
                continue;
            }
            else if (c >= 0x80)
            {
                Report(new Span(offset + i, 1), "bytes can only contain ASCII characters");
            }

            buffer[count++] = (byte)c;
            i++;
        }

        var value = ImmutableArray.Create(buffer.AsSpan(0, count));
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    private int ByteEscape(ReadOnlySpan<char> text, int at, int offset, byte[] buffer, ref int count)
    {
        var c = text[at + 1];
        switch (c)
        {
            case '\n': return at + 2;
            case '\r': return at + 2 < text.Length && text[at + 2] == '\n' ? at + 3 : at + 2;
            case >= '0' and <= '7':
                var end = at + 2;
                var number = c - '0';
                while (end < text.Length && end < at + 4 && text[end] is >= '0' and <= '7')
                    number = number * 8 + text[end++] - '0';
                buffer[count++] = (byte)number;
                return end;
            case 'x' when at + 4 <= text.Length && byte.TryParse(
                text.Slice(at + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex):
                buffer[count++] = hex;
                return at + 4;
            case 'x':
                Report(new Span(offset + at, 2), "\\x needs 2 hexadecimal digits");
                break;
        }

        var simple = Simple(c);
        buffer[count++] = (byte)(simple < 0 ? '\\' : simple);
        return simple < 0 ? at + 1 : at + 2;
    }
}
