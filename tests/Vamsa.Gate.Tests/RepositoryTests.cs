using System.Text.RegularExpressions;

namespace Vamsa.Gate.Tests;

/// <summary>What holds for every file that a commit would hold.</summary>
public sealed partial class RepositoryTests
{
    [Fact]
    public void No_file_holds_the_path_of_a_machine()
    {
        var here = Repository.Root.Split('/', '\\').Length > 2 ? Repository.Root : null;
        var found =
            from path in Repository.Files
            let text = File.ReadAllText(Repository.At(path))
            where HomeFolder().IsMatch(text) || (here is not null && text.Contains(here, StringComparison.Ordinal))
            select path;

        Assert.Empty(found);
    }

    [Fact]
    public void The_top_level_holds_what_a_visitor_looks_for_and_nothing_else()
    {
        string[] expected =
        [
            "Directory.Build.props", "Directory.Packages.props", "LICENSE", "README.md", "Vamsa.Gate.sln", "build",
            "global.json", "src", "tests",
        ];
        string[] allowed = ["docs", "nuget.config"];

        var visible = Repository.Files.Select(path => path.Split('/')[0]).Where(name => name[0] != '.').Distinct();

        Assert.Equal(expected, visible.Except(allowed).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/home/", "ada/data.csv", true)]
    [InlineData("C:\\Users\\", "ada\\data.csv", true)]
    [InlineData("/Users/", "ada/data.csv", true)]
    [InlineData("https://example.org/home/", "", false)]
    public void Home_folders_are_seen(string start, string rest, bool seen) =>
        Assert.Equal(seen, HomeFolder().IsMatch($"open('{start}{rest}')"));

    [GeneratedRegex(
        """(?<![\w.])(?:/home/|/Users/|/root/|[A-Za-z]:\\{1,2}Users\\{1,2})[\w.-]""",
        RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HomeFolder();
}
