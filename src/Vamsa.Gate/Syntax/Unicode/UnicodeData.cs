using System.Globalization;
using System.IO.Compression;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// The tables that build/unicode-data.py writes; unpacked when a script first needs them, which few do.
/// </summary>
internal static class UnicodeData
{
    public static IEnumerable<string> Lines(string name)
    {
        using var packed = typeof(UnicodeData).Assembly.GetManifestResourceStream("unicode/" + name)!;
        using var reader = new StreamReader(new ZLibStream(packed, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line;
    }

    public static int Hex(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
