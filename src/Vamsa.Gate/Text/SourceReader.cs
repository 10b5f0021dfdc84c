using System.Globalization;
using System.Text;

namespace Vamsa.Gate.Text;

/// <summary>
/// Bytes to text, as Python decodes a script (Python reference §2.1.4, PEP 263), and notebooks by their extension.
/// </summary>
public static class SourceReader
{
    /// <summary>A script of this size was not written by a person, and a tree of it is of no use to one.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>
    /// A notebook carries its pictures along: they are passed over, and only its source counts as above.
    /// </summary>
    public const int MaxNotebookBytes = 256 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceReading Read(string path, ReadOnlySpan<byte> bytes)
    {
        var isNotebook = path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase);
        if (bytes.Length > (isNotebook ? MaxNotebookBytes : MaxBytes))
            return TooLarge(path, bytes.Length, isNotebook ? MaxNotebookBytes : MaxBytes);
        if (isNotebook) return NotebookReader.Read(path, bytes);
        if (bytes.StartsWith("\uFEFF"u8)) return Decode(path, bytes[3..], StrictUtf8, "UTF-8");
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Decode(path, bytes[2..], new UnicodeEncoding(false, false, true), "UTF-16");
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Decode(path, bytes[2..], new UnicodeEncoding(true, false, true), "UTF-16");
        if (IsBinary(bytes)) return SourceReading.Failed(path, "The file is binary, not Python source.");

        var declared = DeclaredEncoding(bytes, out var line);
        if (declared is null) return Decode(path, bytes, StrictUtf8, "UTF-8");
        return EncodingOf(declared) is { } encoding
            ? Decode(path, bytes, encoding, declared)
            : SourceReading.Failed(path, $"The declared encoding '{declared}' is not known.", line);
    }

    internal static SourceReading TooLarge(string path, int size, int limit) => SourceReading.Failed(
        path, $"The source has {size / (1024 * 1024)} MB; the limit is {limit / (1024 * 1024)} MB.");

    private static SourceReading Decode(string path, ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        try
        {
            return SourceReading.Of(new SourceFile(path, encoding.GetString(bytes)));
        }
        catch (DecoderFallbackException e)
        {
            var before = bytes[..Math.Clamp(e.Index, 0, bytes.Length)];
            var lineStart = before.LastIndexOf((byte)'\n') + 1;
            var column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1;
            return SourceReading.Failed(
                path, $"The file is not valid {name}.", before.Count((byte)'\n') + 1, column);
        }
    }

    /// <summary>
    /// A stray null byte is a syntax error of its line; many of them, or other control characters, are no text.
    /// </summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 8192)];
        if (sample.IndexOf((byte)0) < 0 && !sample.StartsWith<byte>([0x80])) return false;
        var strange = 0;
        foreach (var b in sample)
        {
            if (b is < 0x09 or (> 0x0D and < 0x20 and not 0x1B)) strange++;
        }

        return strange * 20 > sample.Length || sample.StartsWith<byte>([0x80]);
    }

    /// <summary>
    /// PEP 263: <c>coding[:=]\s*([-\w.]+)</c> in a comment that is alone on one of the first two lines.
    /// </summary>
    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes, out int line)
    {
        for (line = 1; line <= 2; line++)
        {
            var length = bytes.IndexOfAny((byte)'\n', (byte)'\r');
            var text = length < 0 ? bytes : bytes[..length];
            var comment = text.TrimStart(" \t\f"u8);
            if (comment.IsEmpty || comment[0] != '#')
            {
                if (!comment.IsEmpty) return null;
            }
            else if (EncodingName(comment) is { } name)
            {
                return name;
            }

            if (length < 0) return null;
            var isPair = bytes[length] == '\r' && length + 1 < bytes.Length && bytes[length + 1] == '\n';
            bytes = bytes[(length + (isPair ? 2 : 1))..];
        }

        return null;
    }

    private static string? EncodingName(ReadOnlySpan<byte> comment)
    {
        for (var at = comment.IndexOf("coding"u8); at >= 0;)
        {
            var rest = comment[(at + 6)..];
            if (!rest.IsEmpty && rest[0] is (byte)':' or (byte)'=')
            {
                rest = rest[1..].TrimStart(" \t"u8);
                var length = 0;
                while (length < rest.Length && IsNamePart(rest[length])) length++;
                if (length > 0) return Encoding.ASCII.GetString(rest[..length]);
            }

            var next = comment[(at + 6)..].IndexOf("coding"u8);
            at = next < 0 ? -1 : at + 6 + next;
        }

        return null;
    }

    private static bool IsNamePart(byte b) =>
        char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'_' or (byte)'.';

    private static Encoding? EncodingOf(string name)
    {
        var normal = name.ToLower(CultureInfo.InvariantCulture).Replace('_', '-');
        if (normal is "utf-8" or "utf8" or "u8" or "utf-8-sig" or "utf"
            || normal.StartsWith("utf-8-", StringComparison.Ordinal))
            return StrictUtf8;
        if (normal is "latin-1" or "latin1" or "l1" or "iso-8859-1" or "iso8859-1" or "8859" or "cp819"
            || normal.StartsWith("latin-1-", StringComparison.Ordinal)
            || normal.StartsWith("iso-8859-1-", StringComparison.Ordinal))
            return Encoding.Latin1;
        if (normal is "ascii" or "us-ascii" or "646")
            return Encoding.GetEncoding(
                "us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        var dotnet = normal switch
        {
            "euc-jp" or "eucjp" or "ujis" => "euc-jp",
            "shift-jis" or "shiftjis" or "sjis" or "s-jis" => "shift_jis",
            "cp932" or "ms932" => "shift_jis",
            "gbk" or "cp936" or "gb2312" or "936" => "gb2312",
            "gb18030" => "gb18030",
            "big5" or "cp950" => "big5",
            "euc-kr" or "euckr" or "cp949" or "uhc" => "ks_c_5601-1987",
            "koi8-r" => "koi8-r",
            "koi8-u" => "koi8-u",
            "mac-roman" or "macroman" or "macintosh" => "macintosh",
            _ when normal.StartsWith("cp125", StringComparison.Ordinal) => "windows-" + normal[2..],
            _ when normal.StartsWith("windows-125", StringComparison.Ordinal) => normal,
            _ when normal.StartsWith("iso8859-", StringComparison.Ordinal) => "iso-" + normal[3..],
            _ when normal.StartsWith("iso-8859-", StringComparison.Ordinal) => normal,
            _ when normal.StartsWith("cp", StringComparison.Ordinal) => "ibm" + normal[2..],
            _ => null,
        };
        return dotnet is null ? null : CodePage(dotnet);
    }

    private static Encoding? CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(
        name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
