using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Tests;

/// <summary>When a path in one script and a path in another are one file.</summary>
public sealed class FilePathsTests
{
    [Theory]
    [InlineData("prepare.py", "clean.csv", "train.py", "./clean.csv")]
    [InlineData("src/prepare.py", "../data/clean.csv", "notebooks/train.ipynb", "../data/clean.csv")]
    [InlineData("src/prepare.py", "../data/clean.csv", "train.py", "data/clean.csv")]
    [InlineData("src/features/prepare.py", "data/clean.csv", "src/models/train.py", "data\\clean.csv")]
    [InlineData("prepare.py", "data/clean.csv", "src/train.py", "data/clean.csv")]
    [InlineData("a/prepare.py", "s3://bucket/clean.parquet", "b/train.py", "s3://bucket/clean.parquet")]
    [InlineData("a/prepare.py", "/mnt/clean.parquet/", "b/train.py", "/mnt/clean.parquet")]
    public void Are_the_same(string writer, string written, string reader, string read)
    {
        Assert.True(FilePaths.AreSame(writer, written, reader, read));
        Assert.True(FilePaths.AreSame(reader, read, writer, written));
        Assert.Equal(FilePaths.Name(written), FilePaths.Name(read));
    }

    [Theory]
    [InlineData("churn/prepare.py", "train.csv", "loans/train.py", "train.csv")]
    [InlineData("churn/prepare.py", "data/train.csv", "loans/train.py", "data/train.csv")]
    [InlineData("prepare.py", "a/clean.csv", "train.py", "b/clean.csv")]
    [InlineData("prepare.py", "/mnt/clean.csv", "train.py", "mnt/clean.csv")]
    public void Are_not_the_same(string writer, string written, string reader, string read) =>
        Assert.False(FilePaths.AreSame(writer, written, reader, read));
}
