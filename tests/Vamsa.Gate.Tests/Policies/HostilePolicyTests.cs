using System.Text;
using CsCheck;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>A policy comes with the pull request it shall judge: whatever it holds, an answer comes soon and clean.</summary>
public sealed class HostilePolicyTests
{
    private static readonly string[] Pieces =
    [
        "version: 1\n", "rules:\n", "  - ", "id: a", ", ", "{", "}", "[", "]", "columns: ", "\"", "'", "&a ", "*a ", "!t ", "<<: ",
        "|", ">", "\n", " ", "\t", "# x", "---\n", "...\n", "\u0085", "\u2028", "\ud800", "\0", "é", "- ", ": ", "datasets: ",
    ];

    [Fact]
    public void Deep_nesting_ends_at_once() =>
        Assert.Contains("nested deeper than 64 levels", Only(new string('[', 20_000)), StringComparison.Ordinal);

    [Fact]
    public void Deep_mappings_end_at_once()
    {
        var yaml = string.Concat(Enumerable.Range(0, 5_000).Select(depth => new string(' ', depth % 900) + "a:\n"));
        Assert.NotEmpty(Only("a: " + string.Concat(Enumerable.Repeat("{b: ", 20_000))));
        Assert.NotEmpty(Read(yaml).Errors);
    }

    [Fact]
    public void An_alias_bomb_stays_small()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");

        Assert.Contains("anchors (&name) are not supported", Only(bomb.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_refused_unread() =>
        Assert.Contains("more than the 1048576 a policy may have", Only(new string('#', 2_000_000)), StringComparison.Ordinal);

    [Theory]
    [InlineData("version: 1\nrules:\n\t- { id: a, columns: [b] }", "3:1: a tab stands before the first word of this line: YAML indents with spaces")]
    [InlineData("version: 1\n# \0\n", "2:3: a NUL character stands here: this is no text")]
    [InlineData("version: *a", "1:10: aliases (*name) are not supported")]
    [InlineData("version: 1\nknowledge: [../../etc/x.pyi]", "2:13: '../../etc/x.pyi' is no path in the repository")]
    [InlineData("version: 1\ndatasets: [{ name: a, match: { paths: [a] }, contract: /etc/passwd }]", "2:56: '/etc/passwd' is no path of the repository")]
    [InlineData("version: 1\nrules: [{ id: a, columns: [b], scopes: { paths: ['../**'] } }]", "2:50: '../**' matches nothing: '..' leads out of the repository")]
    [InlineData("version: 1\nrules: [{ id: a, columns: ['a***b'] }]", "2:28: 'a***b' is no glob")]
    public void What_is_refused_gets_one_error(string yaml, string expected) =>
        Assert.StartsWith($"p.yml:{expected}", Assert.Single(Read(yaml).Errors).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Huge_globs_and_words_are_refused()
    {
        Assert.Contains("it has 900000 characters", Only($"version: 1\nrules: [{{ id: a, columns: [{new string('x', 900_000)}] }}]"), StringComparison.Ordinal);
        Assert.Contains("it has more than 16 stars", Only($"version: 1\nrules: [{{ id: a, columns: ['{string.Concat(Enumerable.Repeat("a*", 100))}'] }}]"), StringComparison.Ordinal);
        Assert.Contains("is longer than 64 characters", Only($"version: 1\ncategories: {{ a: {{ words: [{new string('x', 900_000)}] }} }}"), StringComparison.Ordinal);
    }

    /// <summary>A guess for each of thousands of names among thousands of others would take an hour.</summary>
    [Fact]
    public void Many_names_that_stand_nowhere_end_soon()
    {
        var datasets = string.Concat(Enumerable.Range(0, 4000).Select(i => $"  - {{ name: some_dataset_{i}, match: {{ paths: [a{i}] }}, columns: [x] }}\n"));
        var rules = string.Concat(Enumerable.Range(0, 2000).Select(i => $"  - {{ id: r{i}, columns: [x], scopes: {{ datasets: [any_dataset_{i}] }} }}\n"));
        var errors = Read($"version: 1\ndatasets:\n{datasets}rules:\n{rules}").Errors;

        Assert.Equal(101, errors.Length);
        Assert.All(errors, error => Assert.True(error.Message.Length < 5000));
    }

    [Fact]
    public void Lists_have_a_bound()
    {
        var rules = string.Concat(Enumerable.Range(0, 2001).Select(i => $"  - {{ id: r{i}, columns: [x] }}\n"));
        Assert.Equal("'rules' has 2001 entries, more than the 2000 that a policy may have", Only($"version: 1\nrules:\n{rules}"));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("\"")]
    [InlineData("{a: ")]
    [InlineData("a: b: ")]
    [InlineData("!!x ")]
    [InlineData("&a ")]
    [InlineData("%TAG ! !\n")]
    [InlineData("|\n ")]
    [InlineData("--- ")]
    [InlineData("x, ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ")]
    public void Repetition_ends_with_errors(string piece) =>
        Assert.NotEmpty(Read(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))).Errors);

    [Fact]
    public void Any_text_has_a_policy_or_errors_and_never_throws() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])
            .Array[0, 30]
            .Sample(pieces =>
            {
                var reading = Read(string.Concat(pieces));
                return reading.Policy is null != reading.Errors.IsEmpty
                    && reading.Errors.All(error => error is { Line: >= 1, Column: >= 1 } && !error.Message.Contains('\n'));
            });

    private static string Only(string yaml) => Assert.Single(Read(yaml).Errors).Message;

    private static PolicyReading Read(string yaml) => PolicyReader.Read("p.yml", Encoding.UTF8.GetBytes(yaml));
}
