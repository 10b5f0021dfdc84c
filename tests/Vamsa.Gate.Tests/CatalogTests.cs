using System.Text.RegularExpressions;

namespace Vamsa.Gate.Tests;

/// <summary>A rule is an id that the policies know, a page and a folder of cases.</summary>
public sealed partial class CatalogTests
{
    private const string Policies = "src/Vamsa.Gate/Policies/";
    private const string Pages = "docs/rules/";
    private const string Cases = "tests/cases/rules/";

    private static readonly List<string> Rules =
    [
        .. Repository.Files.Where(path => path.StartsWith(Policies, StringComparison.Ordinal))
            .SelectMany(path => RuleId().Matches(File.ReadAllText(Repository.At(path))))
            .Select(id => id.Groups["id"].Value).Distinct().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void There_are_rules() => Assert.NotEmpty(Rules);

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => Assert.Equal(Rules, Below(Pages));

    [Fact]
    public void Every_rule_has_cases_and_every_folder_of_cases_a_rule() => Assert.Equal(Rules, Below(Cases));

    /// <summary>Names of files without extension, or of folders.</summary>
    private static IEnumerable<string> Below(string folder) =>
        Repository.Files.Where(path => path.StartsWith(folder, StringComparison.Ordinal))
            .Select(path => path[folder.Length..].Split('/', '.')[0])
            .Distinct();

    [GeneratedRegex("""
        "(?<id>VG\d{3})"
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleId();
}
