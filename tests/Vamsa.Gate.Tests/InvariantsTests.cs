using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Tests;

/// <summary>A check that never fails proves nothing: here is what it has to see.</summary>
public sealed class InvariantsTests
{
    private static readonly SourceFile File = new("a.py", "x + y # sum");

    [Fact]
    public void A_sound_tree_passes() =>
        Assert.Empty(Broken(Sum(left: new(0, 1), right: new(4, 1)), comment: new(6, 5)));

    [Theory]
    [InlineData(0, 5, 4, 1, "overlaps what stands before it in BinOpExpression")]
    [InlineData(0, 1, 4, 3, "reaches out of BinOpExpression")]
    [InlineData(0, 1, 5, -1, "ends before it starts")]
    public void A_broken_tree_is_seen(int leftStart, int leftLength, int rightStart, int rightLength, string what)
    {
        var broken = Broken(Sum(new(leftStart, leftLength), new(rightStart, rightLength)), comment: new(6, 5));
        Assert.Contains(broken, line => line.EndsWith(what, StringComparison.Ordinal));
    }

    [Fact]
    public void A_comment_that_is_none_is_seen() =>
        Assert.Single(Broken(Sum(left: new(0, 1), right: new(4, 1)), comment: new(2, 1)));

    private static IEnumerable<string> Broken(BinOpExpression sum, Span comment) =>
        Invariants.Broken(new SyntaxTree(File, [new ExprStatement(sum.Span, sum)], [], [comment]));

    private static BinOpExpression Sum(Span left, Span right) =>
        new(new(0, 5), new NameExpression(left, "x"), BinaryOperator.Add, new NameExpression(right, "y"));
}
