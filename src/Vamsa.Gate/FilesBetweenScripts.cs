using System.Text;
using System.Text.RegularExpressions;

namespace Vamsa.Gate;

/// <summary>
/// Which scripts hand columns to which through a file or a table, as far as a search over their text finds it: it takes too
/// many rather than too few, and the analysis then says which really do.
/// </summary>
internal static partial class FilesBetweenScripts
{
    private const int MaximumRounds = 64;

    /// <summary>No pattern here goes back further than a few hundred characters: of a script as large as may be this is far off.</summary>
    private const int MatchMilliseconds = 60_000;

    /// <summary>Those of <paramref name="rest"/> that write what <paramref name="readers"/> name, and those that write what these name.</summary>
    public static List<FoundScript> WritersFor(IEnumerable<FoundScript> readers, IReadOnlyList<FoundScript> rest, int threads)
    {
        var writers = new List<FoundScript>();
        var written = Workers.Map(rest, threads, script => WrittenIn(script).Select(Encoding.UTF8.GetBytes).ToArray());
        var open = rest.Zip(written).Where(script => script.Second.Length > 0).ToList();
        var texts = readers.Select(BytesOf).ToList();
        for (var round = 0; round < MaximumRounds && texts.Count > 0; round++)
        {
            var found = open.Where(script => Array.Exists(script.Second, name => texts.Exists(text => text.Span.IndexOf(name) >= 0))).Select(script => script.First).ToHashSet();
            writers.AddRange(open.Select(script => script.First).Where(found.Contains));
            open.RemoveAll(script => found.Contains(script.First));
            texts = [.. found.Select(BytesOf)];
        }

        return writers;
    }

    /// <summary>
    /// The last names of paths, and names of tables: f.csv of <c>df.to_csv("out/f.csv")</c>, and of <c>OUT = "out/f.csv"</c>
    /// with <c>df.to_csv(OUT)</c>.
    /// </summary>
    public static IReadOnlyCollection<string> WrittenIn(FoundScript script)
    {
        var text = Encoding.UTF8.GetString(BytesOf(script).Span);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var variables = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match call in WritingCall().Matches(text))
        {
            if (call.Groups["first"] is { Success: true, Value: var first }) names.Add(LastName(first));
            names.UnionWith(PathsIn(call.Value));
            variables.UnionWith(Identifier().Matches(call.Value).Select(name => name.Value));
        }

        if (variables.Count > 0)
            names.UnionWith(Assignment().Matches(text).Where(assignment => variables.Contains(assignment.Groups["name"].Value)).SelectMany(assignment => PathsIn(assignment.Value)));
        names.RemoveWhere(name => name.Length < 2);
        return names;
    }

    private static ReadOnlyMemory<byte> BytesOf(FoundScript script) => script.Read() is { Problem: null } file ? file.Bytes : default;

    /// <summary>A text that could be anything else (<c>"utf-8"</c>, <c>"w"</c>) is taken for a path only where one is expected.</summary>
    private static IEnumerable<string> PathsIn(string text) =>
        Quoted().Matches(text).Select(match => match.Groups["text"].Value).Where(path => path.AsSpan().IndexOfAny('.', '/', '\\') >= 0).Select(LastName);

    private static string LastName(string path)
    {
        path = path.TrimEnd('/', '\\');
        return path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
    }

    /// <summary>In a notebook's JSON a backslash stands before a quote.</summary>
    [GeneratedRegex("""\b(?:to|write|save|sink|dump|insert|export)\w*\s*\((?:\s*[rfRF]?\\?["'](?<first>[^"'\\\r\n]{1,300}))?[^)]{0,400}|\.write\b[^\r\n]{0,400}""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex WritingCall();

    [GeneratedRegex("""["'](?<text>[^"'\r\n]{1,300}?)\\?["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[A-Za-z_]\w*", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\b(?<name>[A-Za-z_]\w*)\s*=[^=\r\n][^\r\n]{0,400}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Assignment();
}
