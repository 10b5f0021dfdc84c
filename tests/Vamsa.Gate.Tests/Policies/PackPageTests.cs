using System.Globalization;
using System.Text;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>docs/packs.md is written from the packs; <c>VAMSA_ACCEPT=1</c> writes it again.</summary>
public sealed class PackPageTests
{
    private const string Intro = """
        # Packs and contracts

        <!-- Written from src/Vamsa.Gate/Policies/Packs by PackPageTests: change the packs, then run the tests with VAMSA_ACCEPT=1. -->

        ## What a pack is

        A pack is a list of rules that ships with the gate. It encodes the list of attributes of a law or standard: which columns
        must not be features (or labels, or anything) of a model, each with its citation. It is no legal advice, and a repository
        that passes is not compliant for it: the gate sees columns, not what a model is used for, nor what comes out of it.

        A policy names packs with their version, for the whole repository or for a scope. A version never changes what it says, so
        an update changes no verdict by itself. Where two packs differ, the stricter level decides. Whether a name means an attribute
        is a guess from its words; `datasets:` in the policy says how it is, and is believed.

        ```yaml
        version: 1
        packs: [core-protected@2026.11]
        scopes:
          - { name: credit, paths: ["models/credit/**"], packs: [us-ecoa@2026.07] }
        ```

        A use that the law allows is written as an exception with its legal basis, an approver and a last day; each pack says how
        long that may be.

        ## Classifications that you have already

        `contract:` of a dataset reads columns and their classification from a file of the repository:

        | format | columns | what says that a column is sensitive |
        |---|---|---|
        | Open Data Contract Standard 3.x | `schema[].properties[]`, by `physicalName` where there is one | `customProperties`, `tags`, `classification`; of nested properties too |
        | dbt `schema.yml` | `columns` of models, seeds, snapshots and tables of sources (`source.table`) | `meta`, `tags`, `policy_tags`, `config.meta`, `config.tags` |
        | Fides dataset | `dataset[].collections[].fields[]` | `data_categories`, of nested fields too |

        `tags:` of the policy says what those words mean here. A property that is true is the tag of its name (`contains_pii`), one
        with a value is the value, and name and value (`high`, `level:high`). Categories of Fides are known without `tags:`.

        ```yaml
        version: 1
        tags: { "pii.*": identifier, contains_pii: identifier }
        datasets:
          - { name: clients, match: { paths: ["**/clients.csv"] }, contract: contracts/clients.yml }
        ```

        Names of columns are also read from the header of CSV, TSV, Parquet and Excel files that lie in the repository.

        ## The packs


        """;

    [Fact]
    public void The_page_of_packs_says_what_the_packs_say()
    {
        var path = Repository.At("docs/packs.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("VAMSA_ACCEPT") == "1") File.WriteAllText(path, page);

        Assert.Equal(page, File.ReadAllText(path));
    }

    private static string Page()
    {
        var page = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        page.Append("| pack | jurisdiction | status | in force from | sources read on | rules |\n|---|---|---|---|---|---|\n");
        var packs = BuiltInPacks.Names.Select(BuiltInPacks.Get).ToList();
        foreach (var pack in packs)
            page.Append(CultureInfo.InvariantCulture, $"| `{pack.Name}` | {pack.Jurisdiction ?? "any"} | {pack.Status.Word()}{(pack.SupersededBy is { } by ? $", by `{by}`" : "")} | {pack.EffectiveFrom ?? ""} | {pack.VerifiedOn} | {pack.Rules.Length} |\n");
        foreach (var pack in packs) Append(page, pack);
        return page.ToString();
    }

    private static void Append(StringBuilder page, PolicyPack pack)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {pack.Name}\n\n{pack.Title}. {pack.Disclaimer} An exception lasts {pack.MaxExceptionDays} days at most.\n\n");
        page.Append("| rule | level | categories | roles | citation |\n|---|---|---|---|---|\n");
        foreach (var rule in pack.Rules)
        {
            var categories = string.Join(", ", rule.Requires.Select(category => $"requires {category} per {rule.Per.Word()}").Concat(rule.Categories));
            page.Append(CultureInfo.InvariantCulture, $"| {rule.Id[(pack.Id.Length + 1)..]} | {rule.Level.Word()} | {categories} | {string.Join(", ", rule.Roles.Select(role => role.Word()))} | {string.Join("; ", rule.Citations)} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\nSources: {string.Join("; ", pack.Sources)}.\n");
        if (pack.Unverified.Length > 0) page.Append(CultureInfo.InvariantCulture, $"\nNot checked against the law's own text: {string.Join("; ", pack.Unverified)}.\n");
    }
}
