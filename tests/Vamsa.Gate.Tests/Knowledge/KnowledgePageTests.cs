using System.Globalization;
using System.Text;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>docs/knowledge.md is written from the stubs and the cases; <c>VAMSA_ACCEPT=1</c> writes it again.</summary>
public sealed class KnowledgePageTests
{
    /// <summary>Libraries of fewer entries share a paragraph.</summary>
    private const int Few = 10;

    private const string Intro = """
        # What is known of libraries

        <!-- Written from src/Vamsa.Gate/Knowledge/Stubs and tests/cases by KnowledgePageTests: change those, then run the tests with VAMSA_ACCEPT=1. -->

        The gate knows what calls of libraries do with columns from stubs, [a file for each module](../src/Vamsa.Gate/Knowledge/Stubs/README.md).
        An entry is a function, class, method or attribute that a stub lists. Every entry has a case under `tests/cases` that evaluates
        it: a test fails for one that has none. Cases of NumPy, pandas, scikit-learn, SciPy, statsmodels and XGBoost are also run by
        the library itself, on data that is changed column by column, to see what results depend on.

        What a stub does not list is one of two things. Where it says so, it carries no columns: plots, logs, metrics. Elsewhere the call
        is unknown: its result keeps every column that went in, the model is `partial`, and VG902 reports the call.
        `vamsa-gate knowledge missing` lists such calls of your scripts; `knowledge:` of a policy adds stubs of your own.


        """;

    [Fact]
    public void The_page_of_libraries_says_what_the_stubs_say()
    {
        var path = Repository.At("docs/knowledge.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("VAMSA_ACCEPT") == "1") File.WriteAllText(path, page);

        Assert.Equal(page, File.ReadAllText(path));
    }

    private static string Page()
    {
        var libraries = Entries.BuiltIn.All.GroupBy(name => name.Split('.')[0], StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Entries: group.ToList())).OrderBy(library => library.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var page = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        var all = Entries.BuiltIn.All.Count;
        page.Append(CultureInfo.InvariantCulture, $"{all} entries of {libraries.Count} libraries, each with a case.\n\n");
        page.Append("| library | entries | stubs | not modelled on purpose | what is not listed |\n|---|---|---|---|---|\n");
        foreach (var (name, entries) in libraries.Where(library => library.Entries.Count >= Few))
        {
            var opaque = entries.Where(Entries.BuiltIn.IsOpaque).Select(entry => $"`{entry[(entry.LastIndexOf('.') + 1)..]}`").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {entries.Count} | {StubHeader.OfLibrary(name)} | {string.Join(", ", opaque)} | {Unlisted(name)} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\nLibraries of fewer than {Few} entries, with their number: ");
        page.AppendJoin(", ", libraries.Where(library => library.Entries.Count < Few)
            .Select(library => $"{library.Name} {library.Entries.Count}"));
        return page.Append(".\n").ToString();
    }

    /// <summary>What the package says of names that it does not list.</summary>
    private static string Unlisted(string library) => KnowledgeBase.BuiltIn.Module(library)?.Fallback?.Effect switch
    {
        null => "unknown",
        Effect.Apply { Word: EffectWord.Inert or EffectWord.Plain } => "no columns",
        _ => "modelled as a whole",
    };
}
