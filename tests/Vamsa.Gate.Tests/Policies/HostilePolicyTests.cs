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

        Assert.Contains("more errors", Read(bomb.ToString()).Errors[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_refused_unread() =>
        Assert.Contains("more than the 1048576 a policy may have", Only(new string('#', 2_000_000)), StringComparison.Ordinal);

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
