using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

public sealed class RuleCatalogTests
{
    private static readonly string[] Headings =
        ["What it does", "Why is this bad", "Example", "Use instead", "Options", "References"];

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void Rules_are_sorted() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));

    [Theory, MemberData(nameof(Ids))]
    public void A_page_has_the_fixed_headings(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var headings = rule.Page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

        Assert.Equal(Headings, headings);
        Assert.StartsWith($"# {id} · ", rule.Page, StringComparison.Ordinal);
        Assert.NotEqual(rule.Summary, rule.Description);
    }

    [Fact]
    public void The_readme_names_every_rule_with_its_page_and_what_it_does_without_a_policy()
    {
        var rows = File.ReadLines(Repository.At("README.md")).Where(line => line.StartsWith("| [VG", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (cells[1], cells[3]));

        Assert.Equal(
            RuleCatalog.All.Select(rule => ($"[{rule.Id}](docs/rules/{rule.Id}.md)", rule.DefaultLevel switch { Level.Deny => "blocks", Level.Warn => "warns", _ => "notes" })),
            rows);
    }

    [Fact]
    public void A_rule_is_found_in_any_case()
    {
        Assert.Equal("VG101", RuleCatalog.Find("vg101")!.Id);
        Assert.Null(RuleCatalog.Find("VG999"));
    }

    [Fact]
    public void A_finding_cannot_be_built_wrong()
    {
        var rule = RuleCatalog.All[0];
        Assert.Throws<ArgumentException>(() => Finding.OfModel(rule, Level.Allow, "m", Sample.Model()));
        Assert.Throws<ArgumentException>(() => Finding.OfModel(rule, Level.Deny, "", Sample.Model()));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Finding.OfModel(rule, Level.Deny, "m", Sample.Model() with { Location = Sample.At(0) }));
    }
}
