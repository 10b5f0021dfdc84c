using System.Collections.Immutable;
using System.Text;

namespace Vamsa.Gate.Knowledge;

/// <summary>
/// The stubs that the library carries. The build joins them into one resource: a U+001E, the path, a line feed, the text, in
/// which U+001F stands for a backslash, since MSBuild takes those for separators of paths.
/// </summary>
internal static class BuiltInStubs
{
    private const string Resource = "stubs.txt";
    private const byte Begin = 0x1E;

    /// <summary>Only the paths are read: a stub's text is when a script imports its module.</summary>
    public static ImmutableArray<StubSource> Read()
    {
        var bytes = Bytes();
        var stubs = ImmutableArray.CreateBuilder<StubSource>();
        for (var at = 0; at < bytes.Length;)
        {
            var rest = bytes.AsMemory(at + 1);
            var lineEnd = rest.Span.IndexOf((byte)'\n');
            var end = rest.Span.IndexOf(Begin) is var next and >= 0 ? next : rest.Length;
            var text = rest[(lineEnd + 1)..end];
            stubs.Add(new StubSource(Encoding.UTF8.GetString(rest.Span[..lineEnd]), new Lazy<string>(() => Decode(text.Span))));
            at += end + 1;
        }

        return stubs.DrainToImmutable();
    }

    private static string Decode(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text).Replace('\u001F', '\\');

    private static byte[] Bytes()
    {
        using var stream = typeof(BuiltInStubs).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the library was built without '{Resource}'");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
