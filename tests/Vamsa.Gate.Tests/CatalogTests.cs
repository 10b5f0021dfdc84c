using System.Text.RegularExpressions;

namespace Vamsa.Gate.Tests;

/// <summary>A rule is a class, a page and a folder of cases of the same id.</summary>
public sealed partial class CatalogTests
{
    private const string Rules = "src/Vamsa.Gate/Policies/Rules/";
    private const string Pages = "docs/rules/";
    private const string Cases = "tests/cases/rules/";

    private static readonly List<string> Classes =
    [
        .. from path in Repository.Files
           where path.StartsWith(Rules, StringComparison.Ordinal)
           from Match id in RuleId().Matches(File.ReadAllText(Repository.At(path)))
           orderby id.Value
           select id.Groups["id"].Value,
    ];

    [Fact]
    public void There_are_rules_and_no_two_share_an_id()
    {
        Assert.NotEmpty(Classes);
        Assert.Equal(Classes.Distinct(), Classes);
    }

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => Assert.Equal(Classes, Below(Pages));

    [Fact]
    public void Every_rule_has_cases_and_every_folder_of_cases_a_rule() => Assert.Equal(Classes, Below(Cases));

    /// <summary>Names of files without extension, or of folders.</summary>
    private static IEnumerable<string> Below(string folder) =>
        Repository.Files.Where(path => path.StartsWith(folder, StringComparison.Ordinal))
            .Select(path => path[folder.Length..].Split('/', '.')[0])
            .Distinct();

    [GeneratedRegex("""string Id => "(?<id>VG\d{3})";""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleId();
}
