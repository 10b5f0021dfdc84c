using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using Xunit;

namespace Vamsa.Gate.Tests.Syntax;

/// <summary>
/// tests/cases/syntax/{ok,err,…}/name.py beside name.tree, and in tests/cases/regressions what fuzzing found. A missing
/// tree is written and fails for review; a different one stands beside it as name.actual. Every case also proves the
/// invariants.
/// </summary>
public sealed class TreeCases
{
    public static TheoryData<string> All()
    {
        var cases = new TheoryData<string>();
        var paths = Directory.EnumerateFiles(Repository.Cases("syntax"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Cases("regressions")));
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(path) is ".py" or ".ipynb")
                cases.Add(Path.GetRelativePath(Repository.Cases(""), path).Replace('\\', '/'));
        }

        return cases;
    }

    [Fact]
    public void There_are_cases() => Assert.True(All().Count >= 30, "tests/cases/syntax has too few cases");

    [Theory]
    [MemberData(nameof(All))]
    public void Tree_is_as_expected(string name)
    {
        var path = Path.Combine(Repository.Cases(""), name);
        var bytes = File.ReadAllBytes(path);
        var actual = Describe(name, bytes, out var tree);
        Assert.Equal(actual, Describe(name, bytes, out _));
        if (tree is not null)
        {
            Assert.Null(SpanProof.Check(tree));
            if (name.StartsWith("syntax/ok/", StringComparison.Ordinal)) Assert.Empty(tree.Errors);
            if (name.StartsWith("syntax/err/", StringComparison.Ordinal)) Assert.NotEmpty(tree.Errors);
        }

        var expectation = Path.ChangeExtension(path, ".tree");
        if (!File.Exists(expectation))
        {
            File.WriteAllText(expectation, actual);
            Assert.Fail($"{name}: the expected tree was missing and is written; review it.");
        }

        if (File.ReadAllText(expectation) == actual)
        {
            File.Delete(Path.ChangeExtension(path, ".actual"));
            return;
        }

        File.WriteAllText(Path.ChangeExtension(path, ".actual"), actual);
        Assert.Equal(File.ReadAllText(expectation), actual);
    }

    private static string Describe(string name, byte[] bytes, out SyntaxTree? tree)
    {
        var reading = SourceReader.Read(name, bytes);
        tree = reading.IsReadable ? Parser.Parse(reading.File) : null;
        if (tree is not null) return SyntaxDump.Write(tree);
        var problem = reading.Problem!;
        return $"unreadable: {problem.Location.StartLine}:{problem.Location.StartColumn} {problem.Message}\n";
    }
}
