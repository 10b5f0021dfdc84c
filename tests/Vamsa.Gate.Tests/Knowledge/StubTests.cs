using System.Text.RegularExpressions;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;
using Xunit;

namespace Vamsa.Gate.Tests.Knowledge;

public partial class StubTests
{
    [Fact]
    public void Every_built_in_stub_reads_without_error() =>
        Assert.Equal("", string.Join('\n', KnowledgeBase.BuiltIn.Check()));

    /// <summary>The example of the page, with what its classes stand on.</summary>
    [Fact]
    public void The_example_of_the_page_is_a_stub()
    {
        var page = File.ReadAllText(Path.Combine(Folder(), "README.md"));
        var example = page.Split("```python\n")[1].Split("```")[0];
        const string Bases = "class Frame: ...\nfrom sklearn.base import Classifier\nfrom sklearn.pipeline import Pipeline\nfrom xgboost import Booster\n";

        var knowledge = KnowledgeBase.BuiltIn.With([new StubSource("example.pyi", Bases + example)]);

        Assert.Empty(knowledge.Errors);
        Assert.True(knowledge.HasOwn("example"));
    }

    [Fact]
    public void Every_word_is_documented_and_every_documented_word_is_known() =>
        Assert.Equal(Enum.GetNames<EffectWord>().Order(StringComparer.Ordinal), Documented().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_is_used_by_some_stub()
    {
        var text = string.Concat(Directory.EnumerateFiles(Folder(), "*.pyi", SearchOption.AllDirectories).Select(File.ReadAllText));
        var used = CapitalWord().Matches(text).Select(match => match.Value);
        Assert.Equal([], Enum.GetNames<EffectWord>().Except(used));
    }

    [Fact]
    public void Every_built_in_stub_is_embedded_as_it_stands() =>
        Assert.Equal(
            Directory.EnumerateFiles(Folder(), "*.pyi", SearchOption.AllDirectories)
                .Select(path => (Path.GetRelativePath(Folder(), path).Replace('\\', '/'), File.ReadAllText(path).TrimEnd()))
                .OrderBy(stub => stub.Item1, StringComparer.Ordinal),
            BuiltInStubs.Read().Select(stub => (stub.Path, stub.Text.TrimEnd())).OrderBy(stub => stub.Path, StringComparer.Ordinal));

    [Fact]
    public void The_outline_of_a_built_in_stub_has_what_the_whole_stub_declares()
    {
        foreach (var path in Directory.EnumerateFiles(Folder(), "*.pyi", SearchOption.AllDirectories))
        {
            var file = new SourceFile(path, File.ReadAllText(path));
            var errors = new List<StubError>();
            Assert.Equal(
                Declared(StubReader.Read("m", true, file, errors)),
                Declared(StubReader.ReadOutline("m", true, file, errors)));
            Assert.Empty(errors);
        }
    }

    private static List<string> Declared(Stub stub) =>
    [
        .. stub.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key} {Spans(member.Value)}"),
        .. stub.Stars.Select(star => $"* {star}"),
        $"{stub.Fallback?.Span}",
    ];

    private static string Spans(Declaration declaration) => declaration switch
    {
        Declaration.Function function => $"{function.Span} {function.Node.Value.Name} {function.Node.Value.Span}",
        Declaration.Class type => $"{type.Name} {type.Span} {type.Node.Value.Span} {type.Node.Value.Body.Length}",
        _ => declaration.Span.ToString(),
    };

    private static IEnumerable<string> Documented() =>
        File.ReadLines(Path.Combine(Folder(), "README.md"))
            .SkipWhile(line => !line.StartsWith("| word", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => Quoted().Matches(line.Split('|')[1]).Select(match => match.Value));

    private static string Folder() => Path.Combine(Syntax.Repository.Root, "src", "Vamsa.Gate", "Knowledge", "Stubs");

    [GeneratedRegex(@"\b[A-Z]\w+", RegexOptions.None, 1000)]
    private static partial Regex CapitalWord();

    [GeneratedRegex(@"(?<=`)\w+(?=`)", RegexOptions.None, 1000)]
    private static partial Regex Quoted();
}
