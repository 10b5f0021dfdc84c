using System.Text;

namespace Vamsa.Gate.Tests;

/// <summary>The runner proves everything else, so it is proved first: on a stage that shouts.</summary>
public sealed class CaseRunnerTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("vamsa-cases-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Equal_passes_and_removes_what_a_failure_left()
    {
        Put("scripts/a.py", "x");
        Put("scripts/a.lineage", "X");
        Put("scripts/a.lineage.actual", "old");

        Assert.Null(Runner().Run("scripts/a.lineage"));
        Assert.False(File.Exists(At("scripts/a.lineage.actual")));
    }

    [Fact]
    public void Different_fails_with_a_diff_and_keeps_the_expectation()
    {
        Put("scripts/a.py", "one\ntwo\nthree");
        Put("scripts/a.lineage", "ONE\nZWEI\nTHREE");

        Assert.Equal(
            "scripts/a.lineage: differs (- expected, + actual)\n  ONE\n- ZWEI\n+ TWO\n  THREE",
            Runner().Run("scripts/a.lineage"));
        Assert.Equal("ONE\nTWO\nTHREE", File.ReadAllText(At("scripts/a.lineage.actual")));
        Assert.Equal("ONE\nZWEI\nTHREE", File.ReadAllText(At("scripts/a.lineage")));
    }

    [Fact]
    public void Missing_is_written_and_fails_once()
    {
        Put("scripts/a.py", "x");

        Assert.Equal(["scripts/a.lineage"], Runner().Find());
        Assert.Contains("was missing", Runner().Run("scripts/a.lineage"), StringComparison.Ordinal);
        Assert.Null(Runner().Run("scripts/a.lineage"));
    }

    [Fact]
    public void Accepting_replaces_the_expectation()
    {
        Put("scripts/a.py", "x");
        Put("scripts/a.lineage", "Y");

        Assert.Null(Runner(accept: true).Run("scripts/a.lineage"));
        Assert.Equal("X", File.ReadAllText(At("scripts/a.lineage")));
    }

    [Fact]
    public void Two_different_answers_fail()
    {
        Put("scripts/a.py", "x");
        var calls = 0;
        var runner = new CaseRunner(_root, [new Stage(".lineage", _ => $"{++calls}")]);

        Assert.Contains("two different texts", runner.Run("scripts/a.lineage"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_is_one_case_of_all_its_scripts()
    {
        Put("projects/shop/train.py", "t");
        Put("projects/shop/lib/load.py", "l");
        Put("projects/shop.policy.yml", "version: 1");
        Put("projects/shop.lineage", "L\nT");

        Assert.Equal(["projects/shop.lineage"], Runner().Find());
        Assert.Null(Runner().Run("projects/shop.lineage"));
        Assert.Equal(["lib/load.py", "train.py"], Runner().Load("projects/shop").Scripts.Select(script => script.Path));
        Assert.NotNull(Runner().Load("projects/shop").Policy);
    }

    [Fact]
    public void Cases_of_a_stage_that_is_not_built_wait()
    {
        Put("syntax/a.py", "x");
        Put("syntax/a.tree", "tree");

        Assert.Empty(Runner().Find());
        Assert.Empty(Runner().Strays());
    }

    [Fact]
    public void Empty_folders_and_orphans_are_named()
    {
        Put("scripts/a.py", "x");
        Put("scripts/b.lineage", "B");
        Put("left.db", "");
        Directory.CreateDirectory(At("lineage"));

        Assert.Equal(
            [
                "lineage/: holds no case", "left.db: a case lies in a folder",
                "scripts/b.lineage: there is no script of this name",
            ],
            Runner().Strays());
    }

    [Fact]
    public void A_script_declares_its_data_in_a_comment()
    {
        Put("scripts/a.py", "import pandas as pd\n#: heart.csv [age, resting pulse, target]\n");

        var schema = Assert.Single(Runner().Load("scripts/a").Schemas);
        Assert.Equal(["**/heart.csv"], schema.Paths);
        Assert.Equal(["age", "resting pulse", "target"], schema.Columns.Select(column => column.Name));
    }

    private CaseRunner Runner(bool accept = false) => new(_root, [new Stage(".lineage", Shout)], accept);

    private static string Shout(Case input) =>
        string.Join('\n', input.Scripts.Select(script => Encoding.UTF8.GetString(script.Bytes).ToUpperInvariant()));

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    private string At(string name) => Path.Combine(_root, name);
}
