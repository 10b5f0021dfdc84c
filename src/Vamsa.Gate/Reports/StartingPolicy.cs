using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>
/// A policy to begin with, from the datasets that the scripts read. What the names of columns suggest stands in comments: a
/// guess does not become a declaration before somebody confirms it.
/// </summary>
public static class StartingPolicy
{
    private const int MaximumDatasets = 200, MaximumColumns = 500, MaximumScripts = 3;

    /// <summary>What was written, for the one who called.</summary>
    /// <param name="Datasets">With their columns.</param>
    /// <param name="Suggestions">Columns with a category to confirm.</param>
    /// <param name="Open">Datasets whose columns nobody knows.</param>
    public sealed record Summary(int Datasets, int Suggestions, int Open);

    public static Summary Write(GateResult result, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var sources = DatasetDrafts.Of(result);
        var known = sources.Where(draft => draft is { MatchGlob.Length: > 0, Columns: { IsDefault: false, Length: <= MaximumColumns } }).Take(MaximumDatasets).ToList();
        var open = sources.Where(draft => draft.MatchGlob.Length == 0 || draft.Columns.IsDefault).Take(MaximumDatasets).ToList();
        text.Write("""
            # What models of this repository may be trained on. A starting point, written by `vamsa-gate init`: read it, correct
            # it, commit it. `vamsa-gate policy check` says what is wrong with it.
            version: 1

            # Rules that ship with the gate. A pack encodes the list of attributes of a law; none makes anybody compliant.
            # `vamsa-gate policy packs NAME` shows the rules and sources of one.
            packs:

            """);
        foreach (var pack in BuiltInPacks.Names.Select(BuiltInPacks.Get).Where(pack => pack.Status != PackStatus.Superseded).OrderBy(pack => pack.Name != BuiltInPacks.Default))
            text.WriteLine($"  {(pack.Name == BuiltInPacks.Default ? "" : "# ")}- {pack.Name,-32}# {pack.Title}{(pack.Jurisdiction is { } where ? $" ({where})" : "")}");
        text.Write("""

            # What happens where the gate could not see: every column of data that nobody wrote down, a call that is not modelled,
            # a script that cannot be read. Each is allow, note, warn or deny.
            unresolved: { open: warn, unknown: warn, unreadable: deny }

            # rules:                               # your own: columns by name, or categories
            #   - id: no-identifiers
            #     categories: [identifier]
            #     level: deny                      # deny blocks; warn, note
            #     message: Identifiers carry no meaning.

            """);
        var suggestions = 0;
        if (known.Count > 0)
        {
            text.Write("""

                # Data that the scripts read. A category in a comment is a guess from the column's name: take the '#' away to confirm
                # it, write another, or write none where the name misleads. What stands here is believed.
                datasets:

                """);
            foreach (var draft in known) suggestions += Write(text, draft);
        }

        if (open.Count > 0)
        {
            text.WriteLine("\n# Data whose columns are neither in the code nor in the repository. Until they are listed, a model that is trained on");
            text.WriteLine($"# all of them is open (VG110).{(known.Count == 0 ? " The list belongs below datasets:" : "")}");
            foreach (var draft in open) WriteOpen(text, draft);
        }

        return new Summary(known.Count, suggestions, open.Count);
    }

    private static int Write(StreamWriter text, DatasetDraft draft)
    {
        text.WriteLine($"  - name: {YamlWriting.Scalar(draft.Name)}");
        text.WriteLine($"    match: {{ {draft.MatchKey}: [{YamlWriting.Quoted(draft.MatchGlob)}] }}    # {Readers(draft)}");
        text.WriteLine("    columns:");
        var suggestions = 0;
        foreach (var column in draft.Columns)
        {
            var categories = Lexicon.Default.CategoriesOf(column);
            if (!categories.IsEmpty) suggestions++;
            text.WriteLine($"      {YamlWriting.Scalar(column)}:{(categories.IsEmpty ? "" : $"    # {string.Join(", or ", categories)}")}");
        }

        return suggestions;
    }

    private static void WriteOpen(StreamWriter text, DatasetDraft draft)
    {
        if (draft.MatchGlob.Length == 0)
        {
            text.WriteLine($"#  - {Readers(draft)}: the code does not tell which data it reads");
            return;
        }

        text.WriteLine($"#  - name: {YamlWriting.Scalar(draft.Name)}");
        text.WriteLine($"#    match: {{ {draft.MatchKey}: [{YamlWriting.Quoted(draft.MatchGlob)}] }}    # {Readers(draft)}");
        text.WriteLine($"#    columns: [{string.Join(", ", draft.Used.Take(MaximumColumns).Select(YamlWriting.Quoted))}{(draft.Used.IsEmpty ? "" : ", ")}...]");
    }

    private static string Readers(DatasetDraft draft)
    {
        var more = draft.Scripts.Length - MaximumScripts;
        return Printable.Line($"{draft.Reader} in {string.Join(", ", draft.Scripts.Take(MaximumScripts))}{(more > 0 ? $" and {more} more" : "")}");
    }
}
