using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Tests.Policies;

namespace Vamsa.Gate.Tests.Reports;

/// <summary>Names of files and columns are an attacker's text: the policy that lists them holds them as they are.</summary>
public sealed class StartingPolicyTests
{
    private static readonly string[] Pieces =
    [
        "age", "a b", ": ", "#", "\"", "'", "\\", "\n", "\t", "\0", "\u0085", "\u2028", "\uFEFF", "\u202e", "- ", "{", "}", "[", "]", "&a", "*", "!t",
        "%", "@", "`", "null", "~", "yes", "é", "日本", "😀", "\ue000", "...", "---", "<<", "?", "/", "..", ",",
    ];

    [Fact]
    public void Any_name_is_read_back_as_it_was()
    {
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 4].Array[1, 5].Sample(names =>
        {
            ImmutableArray<string> columns = [.. names.Select(pieces => string.Concat(pieces)).Distinct()];
            var (text, read) = Write(columns, $"data/{string.Concat(names[0])}.csv");
            Assert.Empty(read.Errors);
            var dataset = read.Policy!.Datasets.SingleOrDefault();

            // A source that no glob can mean is named in a comment.
            return dataset is null ? text.Contains("does not tell", StringComparison.Ordinal) : dataset.Columns.Select(column => column.Name).SequenceEqual(columns);
        });
    }

    [Fact]
    public void Same_names_with_other_columns_are_two_datasets()
    {
        var text = Text(Data("a/train.csv", "x", "y"), Data("b/train.csv", "x"), Data("../a/train.csv", "x"));

        var policy = Sample.Policy(text);
        Assert.Equal(["**/a/train.csv: x y", "**/b/train.csv: x"], policy.Datasets.Select(dataset => $"{dataset.Paths[0]}: {string.Join(' ', dataset.Columns.Select(column => column.Name))}"));
        Assert.Equal(["train", "train-2"], policy.Datasets.Select(dataset => dataset.Name));
    }

    [Fact]
    public void Very_wide_data_are_not_listed() =>
        Assert.Empty(Sample.Policy(Text(Data("wide.csv", [.. Enumerable.Range(0, 600).Select(i => $"c{i}")]))).Datasets);

    private static (string Text, PolicyReading Reading) Write(ImmutableArray<string> columns, string source)
    {
        var text = Text(Data(source, [.. columns]));
        return (text, PolicyReader.Read("p.yml", Encoding.UTF8.GetBytes(text)));
    }

    private static string Text(params Dataset[] datasets)
    {
        var script = new ScriptLineage("train.py", ScriptStatus.Analyzed, [.. datasets], [], []);
        using var stream = new MemoryStream();
        StartingPolicy.Write(Sample.Result(Policy.BuiltIn, script), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Dataset Data(string source, params string[] columns) =>
        new("d0", source, "pandas.read_csv", Sample.At(1), [.. columns], ColumnsFrom.Header);
}
