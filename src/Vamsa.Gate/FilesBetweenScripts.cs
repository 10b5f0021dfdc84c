using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Vamsa.Gate;

/// <summary>
/// Data files that a script names, by their last names, as far as a search over its text finds them: which scripts hand
/// columns to which through a file. The analysis of these says whether they really do.
/// </summary>
internal static partial class FilesBetweenScripts
{
    private const int MaximumRounds = 64;

    /// <summary>No pattern here goes back further than a few hundred characters: of a script as large as may be this is far off.</summary>
    private const int MatchMilliseconds = 60_000;

    /// <summary>Those of <paramref name="rest"/> that write what <paramref name="readers"/> name, and those that write what these name.</summary>
    public static List<FoundScript> WritersFor(IEnumerable<FoundScript> readers, IReadOnlyList<FoundScript> rest, int threads)
    {
        var names = readers.SelectMany(script => NamedIn(TextOf(script))).ToHashSet(StringComparer.Ordinal);
        var writers = new List<FoundScript>();
        for (var round = 0; round < MaximumRounds && names.Count > 0; round++)
        {
            byte[][] sought = [.. names.Select(Encoding.UTF8.GetBytes)];
            var found = Workers.Map(rest, threads, script => Writes(script, names, sought));
            var next = rest.Where((_, i) => found[i]).ToList();
            if (next.Count == 0) break;
            writers.AddRange(next);
            rest = [.. rest.Where((_, i) => !found[i])];
            names = [.. next.SelectMany(script => NamedIn(TextOf(script))).Except(names, StringComparer.Ordinal)];
        }

        return writers;
    }

    /// <summary><c>df.to_csv("out/f.csv")</c>, <c>OUT = "out/f.csv"</c> with <c>df.to_csv(OUT)</c>: f.csv.</summary>
    public static FrozenSet<string> WrittenIn(FoundScript script) => WrittenIn(TextOf(script));

    private static FrozenSet<string> WrittenIn(string text)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var variables = new HashSet<string>(StringComparer.Ordinal);
        foreach (var call in WritingCall().EnumerateMatches(text))
        {
            var arguments = text.AsSpan(call.Index, call.Length);
            written.UnionWith(NamedIn(arguments.ToString()));
            foreach (var name in Identifier().EnumerateMatches(arguments)) variables.Add(arguments.Slice(name.Index, name.Length).ToString());
        }

        foreach (Match assignment in Assignment().Matches(text))
            if (variables.Contains(assignment.Groups["name"].Value)) written.UnionWith(NamedIn(assignment.Value));
        return written.ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool Writes(FoundScript script, HashSet<string> names, byte[][] sought) =>
        script.Read() is { Problem: null } file && Array.Exists(sought, name => file.Bytes.Span.IndexOf(name) >= 0) && WrittenIn(Text(file)).Overlaps(names);

    private static IEnumerable<string> NamedIn(string text) => DataFile().Matches(text).Select(match => match.Groups["name"].Value);

    private static string TextOf(FoundScript script) => script.Read() is { Problem: null } file ? Text(file) : "";

    private static string Text(ScriptInput file) => Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>In a notebook's JSON a backslash stands before the quote that ends the text.</summary>
    [GeneratedRegex("""[/\\"'](?<name>[^/\\"'\r\n]{1,100}\.(?:csv|tsv|txt|data|parquet|pq|feather|arrow|ipc|orc|avro|pkl|pickle|joblib|xlsx?|xlsm|json|jsonl|h5|hdf5?|dta|sas7bdat|gz|zip|bz2|xz))\\?["']""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex DataFile();

    [GeneratedRegex(@"\b(to|write|save|sink|dump)\w*\s*\([^)]{0,400}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex WritingCall();

    [GeneratedRegex(@"[A-Za-z_]\w*", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\b(?<name>[A-Za-z_]\w*)\s*=[^=\r\n][^\r\n]{0,400}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Assignment();
}
