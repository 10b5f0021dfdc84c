using System.Text;
using CsCheck;
using Vamsa.Gate.Changes;

namespace Vamsa.Gate.Tests.Changes;

public sealed class LineDiffTests
{
    private static readonly string[] Words = ["a", "b", "c", "  a", ""];

    private static readonly Gen<string> Lines =
        Gen.Int[0, Words.Length - 1].Array[0, 12].Select(lines => string.Concat(lines.Select(line => Words[line] + "\n")));

    [Theory]
    [InlineData("a\nb\nc\n", "a\nc\n", "2,1 2,0")]
    [InlineData("a\nc\n", "a\nb\nc\n", "2,0 2,1")]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", "2,1 2,1")]
    [InlineData("", "a\nb\n", "1,0 1,2")]
    [InlineData("a\nb\n", "", "1,2 1,0")]
    [InlineData("a\r\nb\r\n", "a\nb\n", "")]
    [InlineData("a\nb", "a\nb\n", "")]
    [InlineData("a\nb\nc\nd\n", "x\nb\nc\ny\n", "1,1 1,1; 4,1 4,1")]
    public void Lines_that_left_and_came(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join("; ", Of(before, after).Select(hunk => $"{hunk.OldStart},{hunk.OldCount} {hunk.NewStart},{hunk.NewCount}")));

    [Fact]
    public void The_hunks_lead_from_one_text_to_the_other() => Gen.Select(Lines, Lines).Sample((before, after) =>
    {
        var old = Split(before);
        var now = Split(after);
        var made = new List<string>();
        var at = 0;
        foreach (var hunk in Of(before, after))
        {
            made.AddRange(old[at..(hunk.OldStart - 1)]);
            Assert.Equal(hunk.NewStart - 1, made.Count);
            made.AddRange(now[(hunk.NewStart - 1)..(hunk.NewStart - 1 + hunk.NewCount)]);
            at = hunk.OldStart - 1 + hunk.OldCount;
        }

        made.AddRange(old[at..]);
        Assert.Equal(now, made);
    });

    /// <summary>No shorter script of edits exists: what stays is a longest common subsequence.</summary>
    [Fact]
    public void The_edits_are_the_fewest() => Gen.Select(Lines, Lines).Sample((before, after) =>
    {
        string[] a = Split(before), b = Split(after);
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        Assert.Equal(a.Length + b.Length - 2 * common[0, 0], Of(before, after).Sum(hunk => hunk.OldCount + hunk.NewCount));
    });

    [Fact]
    public void A_line_that_stays_has_one_place_in_each_version() => Gen.Select(Lines, Lines).Sample((before, after) =>
    {
        var file = new ChangedFile("x.py", Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));
        for (var line = 1; line <= Split(before).Length; line++)
            if (file.NewLineOf(line) is { } now)
                Assert.Equal(file.Before(line), file.After(now));
    });

    [Fact]
    public void Texts_that_have_nothing_in_common_end_soon()
    {
        var before = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}\n"));
        var after = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"b{i}\n"));
        var hunk = Assert.Single(Of(before, after));
        Assert.Equal(new Hunk(1, 50_000, 1, 50_000), hunk);
    }

    private static string[] Split(string text) => text.Length == 0 ? [] : text[..^1].Split('\n');

    private static IReadOnlyList<Hunk> Of(string before, string after) => Gate.Changes.LineDiff.Of(Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));
}
