using System.Text.RegularExpressions;

namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>The comment that a stub begins with; it says which version of the library the stub was held against.</summary>
internal static partial class StubHeader
{
    private const string Folder = "src/Vamsa.Gate/Knowledge/Stubs";

    /// <summary>Every stub, by its path below the folder of stubs.</summary>
    public static IEnumerable<string> Stubs { get; } =
        [.. Repository.Files.Where(path => path.StartsWith(Folder + "/", StringComparison.Ordinal) && path.EndsWith(".pyi", StringComparison.Ordinal)).Select(path => path[(Folder.Length + 1)..])];

    /// <summary><c>Checked against pandas 1.5.3</c>, <c>Meant for Keras 3.6, not checked against it</c>; null when it says nothing of it.</summary>
    public static string? Version(string stub)
    {
        var comment = File.ReadLines(Repository.At($"{Folder}/{stub}")).TakeWhile(line => line.StartsWith('#')).Select(line => line[1..].Trim());
        var found = Sentence().Match(string.Join(' ', comment));
        return found.Success ? found.Value.TrimEnd('.') : null;
    }

    /// <summary>Of a library: what the stub of its package says, else the first one.</summary>
    public static string OfLibrary(string library) =>
        Version(Stubs.Where(stub => stub == $"{library}.pyi" || stub.StartsWith(library + "/", StringComparison.Ordinal))
            .OrderByDescending(stub => stub == $"{library}.pyi" || stub == $"{library}/__init__.pyi").First())!;

    [GeneratedRegex(
        @"Checked against (the head of its repository, [A-Z]\w+ \d{4}|[^.]*?\d[\w.]*?)\.(?=\s|$)|Meant for [^.]*?\d[\w.]*?, not checked against it\.|Not checked against a version\.",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();
}
