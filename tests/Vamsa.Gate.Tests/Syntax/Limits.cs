using System.Text;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using Xunit;

namespace Vamsa.Gate.Tests.Syntax;

/// <summary>
/// Depth and size: a diagnostic and a tree, on a stack of half a megabyte, in memory that grows with the file.
/// </summary>
public sealed class Limits
{
    private const int SmallStack = 512 * 1024;

    public static TheoryData<string, string> DeepScripts()
    {
        const int many = 10_000;
        var ifs = new StringBuilder();
        for (var i = 0; i < 1000; i++) ifs.Append(' ', i).Append("if a:\n");
        return new TheoryData<string, string>
        {
            { "parentheses", Repeat("(", many) + "x" + Repeat(")", many) },
            { "open parentheses", Repeat("(", many) },
            { "brackets", "x = " + Repeat("[", many) + Repeat("]", many) },
            { "braces", "x = " + Repeat("{a:", many) },
            { "calls", Repeat("f(", many) },
            { "subscripts", Repeat("a[", many) + "1" },
            { "unary operators", Repeat("-", many) + "x" },
            { "not", Repeat("not ", many) + "x" },
            { "lambdas", Repeat("lambda: ", many) + "x" },
            { "conditions", "x = " + Repeat("a if b else ", many) + "c" },
            { "powers", Repeat("a ** ", many) + "b" },
            { "sums", "x = " + Repeat("a + ", many) + "b" },
            { "attributes", "x" + Repeat(".a", many) },
            { "call chain", "x" + Repeat(".a()", many) },
            { "comparisons", Repeat("a < ", many) + "b" },
            { "starred", Repeat("*", many) + "a" },
            { "awaits", Repeat("await ", many) + "a" },
            { "yields", "x = " + Repeat("(yield ", many) },
            { "f-strings", Repeat("f'{", many) },
            { "f-string specs", "f'{x:" + Repeat("{x:", many) },
            { "nested ifs", ifs.ToString() },
            { "ifs on a line", Repeat("if a: ", many) + "b" },
            { "elifs", "if a: b\n" + Repeat("elif a: b\n", many) + "else: c\n" },
            { "patterns", "match x:\n case " + Repeat("[", many) },
            { "class patterns", "match x:\n case " + Repeat("A(", many) },
            { "targets", "for " + Repeat("(", many) },
            { "parameters", "def f(a=" + Repeat("(", many) },
            { "decorators", Repeat("@a\n", many) + "def f(): pass" },
            { "backticks", Repeat("`", many) },
            { "walrus", Repeat("(a := ", many) },
            { "comprehensions", Repeat("[a for a in ", many) },
            { "strings", "x = " + Repeat("'a' ", many) },
            { "sums in parentheses",
                "x = " + Repeat("(", 190) + "a" + Repeat(" + a" + Repeat(" * b + c", 1400) + ")", 190) },
            { "calls in calls", "x = " + Repeat("(", 190) + "a" + Repeat(Repeat(".b()", 900) + ")", 190) },
            { "elifs in elifs", Elifs(50, 900) },
            { "dots", "from " + Repeat(".", many) + " import a" },
            { "tuple parameters", "def f(" + Repeat("(", many) },
        };
    }

    [Theory]
    [MemberData(nameof(DeepScripts))]
    public void Depth_costs_a_diagnostic_and_never_the_stack(string what, string text)
    {
        Assert.NotEmpty(what);
        OnSmallStack(() =>
        {
            var tree = Parse(text + "\nlast = 1\n");
            Assert.IsType<AssignStatement>(tree.Body[^1]);
        });
    }

    [Theory]
    [MemberData(nameof(DeepScripts))]
    public void No_tree_is_too_deep_to_be_walked(string what, string text)
    {
        Assert.NotEmpty(what);
        var tree = Parse(text);
        OnStack(4 * SmallStack, () =>
        {
            Assert.Null(SpanProof.Check(tree));
            Assert.NotEmpty(SyntaxDump.Write(tree));
        });
    }

    private static string Elifs(int levels, int each)
    {
        var text = new StringBuilder();
        for (var level = 0; level < levels; level++)
        {
            var margin = new string(' ', level);
            text.Append(margin).Append("if a: b\n");
            for (var i = 0; i < each; i++) text.Append(margin).Append("elif a: b\n");
            text.Append(margin).Append("elif a:\n");
        }

        return text.ToString();
    }

    [Fact]
    public void Ten_thousand_parentheses_are_one_error()
    {
        var tree = Parse("x = " + Repeat("(", 10_000) + "1" + Repeat(")", 10_000) + "\ny = 2\n");
        Assert.Equal("too deeply nested", Assert.Single(tree.Errors).Message);
        Assert.Equal(2, tree.Body.Length);
    }

    [Fact]
    public void A_hundred_thousand_ifs_end()
    {
        // Beyond a hundred levels the block is skipped; the columns of a real nest this deep would fill gigabytes.
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++) text.Append(' ', i % 2000).Append("if a:\n");
        OnSmallStack(() => Assert.NotEmpty(Parse(text.ToString()).Errors));
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_read_in_memory_of_a_small_multiple()
    {
        const int size = 100 * 1024 * 1024;
        Assert.False(SourceReader.Read("long.py", new byte[size]).IsReadable);

        // Through the other door, without the reader's limit: one string, one comment, one name.
        var line = new string('a', size);
        foreach (var text in new[] { $"x = '{line}'\ny = 1\n", $"#{line}\ny = 1\n" })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var tree = Parse(text);
            Assert.IsType<AssignStatement>(tree.Body[^1]);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 5L * size);
        }
    }

    [Fact]
    public void A_tree_takes_at_most_twelve_bytes_per_byte_of_source()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Cases("syntax/recovery"), "training.py"));
        var file = new SourceFile("training.py", string.Concat(Enumerable.Repeat(script, 20)));
        Parser.Parse(file);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tree = Parser.Parse(file);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty(tree.Errors);
        Assert.True(allocated <= 12 * file.Text.Length, $"{(double)allocated / file.Text.Length:F1} bytes per byte");
    }

    [Fact]
    public void The_rest_of_a_broken_line_is_not_kept()
    {
        var text = "a b " + Repeat("c ", 2_000_000) + "\nlast = 1\n";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tree = Parse(text);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < text.Length);
        Assert.Equal(2, tree.Body.Length);
    }

    [Theory]
    [InlineData("foo(\n")]
    [InlineData("x = [1,\n")]
    [InlineData("'''a\n\"\"\"b\n")]
    [InlineData("f'{x:{\n")]
    [InlineData("with (a as b,\n")]
    [InlineData("match (a,\n")]
    [InlineData("if (a:\n")]
    [InlineData("def f(a, (\n")]
    [InlineData(")\n")]
    [InlineData("<<<<<<< a\n")]
    [InlineData("x = {'a': (1, [\n")]
    [InlineData("a\\\n")]
    [InlineData("@a(\n")]
    [InlineData("\tif a:\n  b\n")]
    [InlineData("print 1,\n")]
    [InlineData("`a\n")]
    [InlineData("%time (\n")]
    public void Errors_on_every_line_take_linear_time(string line)
    {
        // A quadratic recovery would need minutes for this, whatever the machine.
        var small = Work(line, 1_000);
        var large = Work(line, 8_000);
        Assert.True(large < 8 * small * 3 + 100_000_000,
            $"8 times the lines allocate {(double)large / small:F1} times as much");
    }

    /// <summary>Allocation stands for work here: it does not depend on what else the machine does.</summary>
    private static long Work(string line, int count)
    {
        var file = new SourceFile("errors.py", Repeat(line, count));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(SpanProof.Check(Parser.Parse(file)));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int count) =>
        new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static SyntaxTree Parse(string text) => Parser.Parse(new SourceFile("limits.py", text));

    private static void OnSmallStack(Action action) => OnStack(SmallStack, action);

    private static void OnStack(int size, Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception e)
                {
                    thrown = e;
                }
            },
            size);
        thread.Start();
        thread.Join();
        if (thrown is not null) throw new InvalidOperationException(thrown.Message, thrown);
    }
}
