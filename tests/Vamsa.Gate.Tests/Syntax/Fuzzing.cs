using Vamsa.Gate.Fuzz;
using Xunit;

namespace Vamsa.Gate.Tests.Syntax;

/// <summary>
/// A bounded run of the fuzz targets over mutated cases; tests/Vamsa.Gate.Fuzz runs them for as long as one likes.
/// </summary>
public sealed class Fuzzing
{
    private const int Inputs = 4000;

    public static TheoryData<string> Names() => [.. Targets.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds_for_mutated_cases(string target)
    {
        var cases = Directory.EnumerateFiles(Repository.Cases(""), "*", SearchOption.AllDirectories)
            .Where(p => Path.GetExtension(p) == (target == "NotebookLinesMap" ? ".ipynb" : ".py"))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        Assert.NotEmpty(cases);
        var mutator = new Mutator(cases, seed: 2026);
        for (var i = 0; i < Inputs; i++)
        {
            var input = mutator.Next();
            var thrown = Record.Exception(() => Targets.All[target](input));
            Assert.True(thrown is null, $"input {i}: {thrown}\n{Convert.ToBase64String(input)}");
        }
    }
}
