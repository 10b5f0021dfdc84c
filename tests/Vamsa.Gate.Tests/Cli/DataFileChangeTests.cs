using Vamsa.Gate.Tests.Analysis;

namespace Vamsa.Gate.Tests.Cli;

/// <summary>A data file that changes: both versions have the columns that it had then.</summary>
public sealed class DataFileChangeTests : IDisposable
{
    private const string Policy = "version: 1\nrules:\n  - { id: identifiers, columns: [ssn] }\nunresolved: { open: deny }\n";

    private readonly GitFolder _git = new();

    public DataFileChangeTests() => _git.Write(".vamsa/policy.yml", Policy);

    public void Dispose() => _git.Dispose();

    [Theory]
    [InlineData("read_parquet", "people.parquet")]
    [InlineData("read_excel", "people.xlsx")]
    [InlineData("read_csv", "people.csv")]
    public void A_column_that_it_gains_is_found_in_it(string reader, string file)
    {
        _git.Write("train.py", Train(reader, file)).Write(file, Table(file, "age", "chol", "target")).Commit();
        Assert.Equal("passed", _git.Check().Output[..6]);

        _git.Write(file, Table(file, "age", "chol", "ssn", "target"));
        var (code, output, error) = _git.Check("--base", "HEAD");
        Assert.Contains($"{file}:1:1: VG101 deny: column 'ssn' of {file} is a feature of LogisticRegression", output, StringComparison.Ordinal);
        Assert.Contains("blocked: 1 deny, 0 warn, 0 note; 1 script, 1 model", output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (code, error));
        Assert.Contains($"+ feature ssn of {file}", _git.Run("diff", "--base", "HEAD").Output, StringComparison.Ordinal);

        // A report on a file that has no lines is one that GitHub takes.
        var sarif = _git.Check("--base", "HEAD", "--format", "sarif").Output;
        Assert.Contains($"\"uri\": \"{file}\"", sarif, StringComparison.Ordinal);
        Assert.DoesNotContain("\0", sarif, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read_parquet", "people.parquet")]
    [InlineData("read_excel", "people.xlsx")]
    public void What_it_had_is_there_already_when_a_script_changes(string reader, string file)
    {
        _git.Write("train.py", Train(reader, file)).Write(file, Table(file, "age", "ssn", "target")).Commit();
        _git.Edit("train.py", "import pandas as pd", "import pandas as pd  # data");
        var (code, output, _) = _git.Check("--base", "HEAD");
        Assert.Contains("VG101 deny, existing: column 'ssn'", output, StringComparison.Ordinal);
        Assert.Equal(0, code);

        _git.Write(file, Table(file, "age", "chol", "ssn", "target"));
        _git.Edit("train.py", "columns=\"target\"", "columns=[\"target\", \"ssn\"]");
        (code, output, _) = _git.Check("--base", "HEAD");
        Assert.DoesNotContain("VG1", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    /// <summary>What lies in git then is a pointer, and says nothing of columns.</summary>
    [Theory]
    [InlineData("read_parquet", "people.parquet")]
    [InlineData("read_csv", "people.csv")]
    public void A_file_that_git_keeps_elsewhere_leaves_the_columns_open(string reader, string file)
    {
        _git.Write("train.py", Train(reader, file)).Write(file, Pointer('a')).Commit();
        _git.Write(file, Pointer('b'));
        var (code, output, error) = _git.Check("--base", "HEAD");
        Assert.Contains("VG110 deny, existing", output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (code, error));

        _git.Write("new.py", Train(reader, file));
        (code, output, _) = _git.Check("--base", "HEAD");
        Assert.Contains("new.py:5:1: VG110 deny: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("git-lfs", output, StringComparison.Ordinal);
        Assert.Equal(4, code);
    }

    [Fact]
    public void A_submodule_has_the_data_file_of_its_old_commit()
    {
        using var library = new GitFolder();
        library.Write("people.parquet", Table("people.parquet", "age", "target")).Commit("one");
        _git.Git("-c", "protocol.file.allow=always", "submodule", "-q", "add", new Uri(library.Folder).AbsoluteUri, "data");
        _git.Write("train.py", Train("read_parquet", "data/people.parquet")).Commit("with a submodule");

        library.Write("people.parquet", Table("people.parquet", "age", "ssn", "target")).Commit("two");
        Assert.Equal(0, Tool.Git(Path.Combine(_git.Folder, "data"), "pull", "-q").ExitCode);
        Assert.Contains("+ feature ssn of data/people.parquet", _git.Run("diff", "--base", "HEAD").Output, StringComparison.Ordinal);
        Assert.Equal(1, _git.Check("--base", "HEAD").ExitCode);
    }

    private static string Train(string reader, string file) => $"""
        import pandas as pd
        from sklearn.linear_model import LogisticRegression

        people = pd.{reader}("{file}")
        LogisticRegression().fit(people.drop(columns="target"), people["target"])

        """;

    private static byte[] Table(string file, params string[] columns) => Path.GetExtension(file) switch
    {
        ".parquet" => columns.Aggregate(new ParquetFooter().Root(columns.Length), (footer, name) => footer.Leaf(name, 1)).File(),
        ".xlsx" => MadeWorkbook.OfRow($"<row r=\"1\">{string.Concat(columns.Select(name => $"<c t=\"str\"><v>{name}</v></c>"))}</row>"),
        _ => System.Text.Encoding.UTF8.GetBytes(string.Join(',', columns) + "\n"),
    };

    private static string Pointer(char content) =>
        $"version https://git-lfs.github.com/spec/v1\noid sha256:{new string(content, 64)}\nsize 1234\n";
}
