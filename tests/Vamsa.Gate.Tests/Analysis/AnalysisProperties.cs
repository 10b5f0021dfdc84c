using System.Text;
using CsCheck;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Tests.Analysis;

/// <summary>What holds of the analysis whatever the script.</summary>
public sealed class AnalysisProperties
{
    [Fact]
    public void Random_programs_parse() =>
        Gen.Int[0, 999].Array[1, 40].Sample(tape =>
            Assert.Empty(Parser.Parse(new SourceFile("a.py", RandomScript.Of(tape))).Errors.Select(error => error.Message)), iter: 200);

    [Fact]
    public void Random_programs_end_and_say_the_same_twice() =>
        Gen.Int[0, 999].Array[1, 60].Sample(tape =>
        {
            var script = ("a.py", RandomScript.Of(tape));
            Assert.Equal(Json(script), Json(script));
        }, iter: 300);

    [Fact]
    public void The_workflow_of_a_random_program_can_be_told() =>
        Gen.Int[0, 999].Array[1, 60].Sample(tape =>
        {
            var tree = Parser.Parse(new SourceFile("a.py", RandomScript.Of(tape)));
            Assert.StartsWith("module()\n", WorkflowDump.Write(WorkflowBuilder.Build(tree)), StringComparison.Ordinal);
        }, iter: 200);

    [Fact]
    public void Random_modules_may_come_in_any_order() =>
        Gen.Select(Gen.Int[0, 999].Array[1, 25], Gen.Int[0, 999].Array[1, 25]).Sample((first, second) =>
        {
            var a = ("u.py", "from w import *\n" + RandomScript.Of(first));
            var b = ("w.py", "import u as outer\n" + RandomScript.Of(second));
            Assert.Equal(Json(a, b), Json(b, a));
        }, iter: 100);

    [Fact]
    public void The_order_of_scripts_changes_nothing()
    {
        var runner = new CaseRunner(Repository.Cases, Stages.All);
        var cases = runner.Stems().Where(stem => stem.StartsWith("projects/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(cases);
        foreach (var stem in cases)
        {
            var input = runner.Load(stem);
            var expected = Json(Stages.Run(input));
            Gen.Shuffle(input.Scripts.ToArray()).Sample(
                scripts => Assert.Equal(expected, Json(Stages.Run(input with { Scripts = [.. scripts] }))), iter: 10);
        }
    }

    /// <summary>A table that more columns went into never gives a model fewer.</summary>
    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}.fillna(0)")]
    [InlineData("{0}.rename(columns={{'a': 'z'}})")]
    [InlineData("{0}.rename(columns=str.upper)")]
    [InlineData("{0}.drop(columns=['a'])")]
    [InlineData("{0}.iloc[:, 1:]")]
    [InlineData("{0}.values")]
    [InlineData("{0}[{0}['a'] > 0]")]
    [InlineData("{0}.groupby('a').mean()")]
    [InlineData("{0}.sum(axis=1)")]
    [InlineData("{0}.T")]
    [InlineData("pd.get_dummies({0})")]
    [InlineData("pd.concat([{0}, df[['b']]], axis=1)")]
    [InlineData("{0}.merge(df[['a', 'd']], on='a')")]
    [InlineData("np.hstack([{0}, {0}])")]
    [InlineData("np.delete({0}.values, 0, axis=1)")]
    [InlineData("StandardScaler().fit_transform({0})")]
    [InlineData("PCA(2).fit_transform({0})")]
    [InlineData("mystery({0})")]
    [InlineData("[row for row in {0}.values]")]
    public void More_columns_in_are_no_fewer_out(string effect)
    {
        var few = Features(effect, "df[['a', 'b']]");
        var many = Features(effect, "df[['a', 'b', 'c']]");

        Assert.NotEmpty(few);
        Assert.Subset(many, few);
    }

    private static HashSet<string> Features(string effect, string frame)
    {
        var result = Run(("a.py", $"""
            import numpy as np
            import pandas as pd
            from sklearn.decomposition import PCA
            from sklearn.preprocessing import StandardScaler
            from sklearn.svm import SVC
            df = pd.read_csv("x.csv", names=["a", "b", "c", "d", "y"])
            part = {frame}
            SVC().fit({string.Format(System.Globalization.CultureInfo.InvariantCulture, effect, "part")}, df["y"])
            """));
        return [.. Assert.Single(result.Lineage.Scripts[0].Models).Columns
            .Where(column => column.Role == Role.Feature).Select(column => column.Column)];
    }

    private static GateResult Run(params (string Path, string Text)[] scripts) => Pipeline.Run(
        scripts.Select(script => new ScriptInput(script.Path, script.Path, Encoding.UTF8.GetBytes(script.Text))),
        new GateOptions(Policy.BuiltIn, "0.0.0"));

    private static string Json(params (string Path, string Text)[] scripts) => Json(Run(scripts));

    private static string Json(GateResult result)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
