using System.Globalization;
using System.Text;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Tests.Analysis;

/// <summary>Scripts that are small to write and large to follow: they come to an end, and what is not followed is told.</summary>
public sealed class HostileScriptTests
{
    private const string Training = """
        import pandas as pd
        from sklearn.svm import SVC
        df = pd.read_csv("loans.csv", names=["age", "y"])
        SVC().fit(df[["age"]], df["y"])

        """;

    /// <summary>Two ways up from each of the classes: two to the power of their number, were each way gone.</summary>
    [Fact]
    public void Bases_that_share_their_bases_come_to_an_end_and_are_told()
    {
        var script = new StringBuilder("class A0: pass\nclass B0: pass\n");
        for (var i = 1; i < 24; i++)
            script.Append(CultureInfo.InvariantCulture, $"class A{i}(A{i - 1}, B{i - 1}): pass\nclass B{i}(A{i - 1}, B{i - 1}): pass\n");
        script.Append("class Z(A23, B23):\n    def f(self):\n        return super().nothing()\nZ().f()\n");

        Assert.Equal(ScriptStatus.Partial, Run(script.ToString()).Status);
    }

    /// <summary>A chain is as long as its file, and no depth.</summary>
    [Theory]
    [InlineData("if ", "a{0}", " and ", ": x = 1")]
    [InlineData("if ", "a{0}", " or ", ": x = 1")]
    [InlineData("if ", "(a == {0} and b)", " or ", ": x = 1")]
    [InlineData("match z:\n case [", "1", ", ", "]: x = 1")]
    [InlineData("match z:\n case {{", "'k{0}': 1", ", ", "}}: x = 1")]
    [InlineData("match z:\n case C(", "k{0}=1", ", ", "): x = 1")]
    public void Chains_of_any_length_are_followed_to_their_end(string begin, string link, string between, string end)
    {
        var script = Format(begin) + string.Join(between, Enumerable.Range(0, 20_000).Select(i => Format(link, i))) + Format(end) + "\n";

        var lineage = Run(script + Training);

        Assert.Equal(ScriptStatus.Analyzed, lineage.Status);
        Assert.Equal(["age", "y"], Assert.Single(lineage.Models).Columns.Select(column => column.Column));
    }

    /// <summary>Each level of a chain holds what the levels around it hold, and a join looks at all alternatives: that has a price.</summary>
    [Theory]
    [InlineData("x = ", "a{0}", " and ", "")]
    [InlineData("match z:\n", " case {0}: x = {0}", "\n", "")]
    public void What_grows_with_its_length_squared_is_cut_off_and_told(string begin, string link, string between, string end)
    {
        var script = Format(begin) + string.Join(between, Enumerable.Range(0, 20_000).Select(i => Format(link, i))) + Format(end) + "\n";

        var lineage = Run(Training + script);

        Assert.Equal(ScriptStatus.Partial, lineage.Status);
        Assert.Single(lineage.Models);
    }

    /// <summary>Each round doubles the ways to the innermost part; there are not more parts.</summary>
    [Fact]
    public void Tuples_that_grow_round_by_round_are_followed()
    {
        var lineage = Run($$"""
            {{Training}}
            while w:
                while u:
                    w = x.m(x)
                    x += x
                x = (x, 'a')
                try:
                    if u > 1:
                        u = w.m(x)
                        u = pd.read_csv('x.csv')
                except ValueError as e:
                    u = pd.read_csv('u.csv')
            """);

        Assert.Equal(ScriptStatus.Analyzed, lineage.Status);
    }

    /// <summary>Wide tables, written many times to files that nobody reads.</summary>
    [Fact]
    public void Files_that_are_written_again_and_again_cost_what_their_columns_cost()
    {
        var names = string.Join(", ", Enumerable.Range(0, 3000).Select(i => Format("'c{0}'", i)));
        var writes = string.Concat(Enumerable.Range(0, 3000).Select(i => Format("df.to_csv('f{0}.csv')\n", i)));

        var lineage = Run($"import pandas as pd\ndf = pd.read_csv('a.csv', names=[{names}])\n{writes}");

        Assert.Equal(ScriptStatus.Partial, lineage.Status);
        Assert.InRange(lineage.Written.Length, 100, 2999);
    }

    private static string Format(string format, int number = 0) => string.Format(CultureInfo.InvariantCulture, format, number);

    private static ScriptLineage Run(string script) => Assert.Single(
        Pipeline.Run([new ScriptInput("a.py", "a.py", Encoding.UTF8.GetBytes(script))], new GateOptions(Policy.BuiltIn, "1.2.3")).Lineage.Scripts);
}
