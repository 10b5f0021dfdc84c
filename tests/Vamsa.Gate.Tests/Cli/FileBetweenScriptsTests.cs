namespace Vamsa.Gate.Tests.Cli;

/// <summary>Columns that one script writes to a file and another reads from it, when one of the two changes.</summary>
public sealed class FileBetweenScriptsTests : IDisposable
{
    private const string Prepare = """
        import pandas as pd

        CLEAN = "data/clean.csv"
        people = pd.read_csv("people.csv")
        people = people.rename(columns={"x": "g"})
        people[["g", "pay", "hired"]].to_csv(CLEAN, index=False)
        """;

    private const string Train = """
        import os
        import pandas as pd
        from sklearn.linear_model import LogisticRegression

        clean = pd.read_csv(os.path.join("data", "clean.csv"))
        features = ["pay"]
        LogisticRegression().fit(clean[features], clean["hired"])
        """;

    private readonly GitFolder _git = new();

    public FileBetweenScriptsTests() =>
        _git.Write(".vamsa/policy.yml", "version: 1\nrules:\n  - { id: no-sex, columns: [sex] }\n").Write("prepare.py", Prepare).Write("train.py", Train);

    public void Dispose() => _git.Dispose();

    [Fact]
    public void The_change_of_the_writer_reaches_the_model()
    {
        _git.Edit("train.py", "[\"pay\"]", "[\"pay\", \"g\"]");
        _git.Commit();

        _git.Edit("prepare.py", "{\"x\": \"g\"}", "{\"sex\": \"g\"}");
        var (code, output, error) = _git.Check("--base", "HEAD");

        Assert.Contains("prepare.py:5:10: VG101 deny: column 'sex' of people.csv is a feature of LogisticRegression", output, StringComparison.Ordinal);
        Assert.Contains("prepare.py:6:1: people[[\"g\", \"pay\", \"hired\"]].to_csv(CLEAN, index=False)", output, StringComparison.Ordinal);
        Assert.Contains("train.py:7:1: fit of sklearn.linear_model.LogisticRegression", output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (code, error));
        Assert.Contains("+ feature sex of people.csv", _git.Run("diff", "--base", "HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_change_of_the_reader_is_judged_by_what_the_file_holds()
    {
        _git.Edit("prepare.py", "{\"x\": \"g\"}", "{\"sex\": \"g\"}");
        _git.Commit();

        _git.Edit("train.py", "[\"pay\"]", "[\"pay\", \"g\"]");
        var (code, output, error) = _git.Check("--base", "HEAD");

        Assert.Contains("train.py:6:1: VG101 deny: column 'sex' of people.csv is a feature of LogisticRegression", output, StringComparison.Ordinal);
        Assert.Contains("blocked: 1 deny, 0 warn, 0 note; 1 script, 1 model", output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (code, error));
    }

    [Fact]
    public void What_the_change_leaves_as_it_was_is_there_already()
    {
        _git.Edit("prepare.py", "{\"x\": \"g\"}", "{\"sex\": \"g\"}");
        _git.Edit("train.py", "[\"pay\"]", "[\"pay\", \"g\"]");
        _git.Commit();

        _git.Edit("train.py", "import os", "import os  # paths");
        var (code, output, _) = _git.Check("--base", "HEAD");

        Assert.Contains("VG101 deny, existing: column 'sex'", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public void The_change_of_a_reader_is_judged_by_what_a_table_holds_that_scripts_further_up_fill()
    {
        _git.Write("jobs/first.py", """
            from pyspark.sql import SparkSession

            spark = SparkSession.builder.getOrCreate()
            people = spark.read.parquet("s3://lake/people").withColumnRenamed("sex", "s")
            people.select("s", "pay", "hired").write.mode("overwrite").parquet("s3://lake/clean")
            """);
        _git.Write("jobs/second.py", """
            from pyspark.sql import SparkSession

            spark = SparkSession.builder.getOrCreate()
            spark.read.parquet("s3://lake/clean").withColumnRenamed("s", "g").write.saveAsTable("mart.features")
            """);
        _git.Write("models/train.py", """
            import pandas as pd
            from sklearn.linear_model import LogisticRegression

            rows = pd.read_sql("select * from mart.features", con=None)
            LogisticRegression().fit(rows[["pay"]], rows["hired"])
            """).Commit();

        _git.Edit("models/train.py", "[\"pay\"]", "[\"pay\", \"g\"]");
        var (code, output, error) = _git.Check("--base", "HEAD");

        Assert.Contains("models/train.py:5:1: VG101 deny: column 'sex' of people is a feature of LogisticRegression", output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (code, error));
    }

    /// <summary>Each script for itself: the document says what a script reads, whoever wrote it.</summary>
    [Fact]
    public void Provenance_tells_each_script_as_it_stands()
    {
        _git.Edit("prepare.py", "{\"x\": \"g\"}", "{\"sex\": \"g\"}");
        _git.Edit("train.py", "[\"pay\"]", "[\"pay\", \"g\"]");

        var (code, output, _) = _git.Run("provenance", "--format", "text");

        Assert.Contains("clean.csv", output, StringComparison.Ordinal);
        Assert.DoesNotContain("people.csv", output[output.IndexOf("train.py", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Equal(0, code);
        Assert.Contains("column 'sex' of people.csv", _git.Check().Output, StringComparison.Ordinal);
    }
}
