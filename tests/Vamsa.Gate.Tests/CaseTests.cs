using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Tests;

public sealed class CaseTests
{
    private static readonly CaseRunner Runner = new(
        Repository.Cases, Stages.All, accept: Environment.GetEnvironmentVariable("VAMSA_ACCEPT") == "1");

    public static TheoryData<string> Expectations => [.. Runner.Find()];

    public static TheoryData<string> Stems => [.. Runner.Stems()];

    [Theory, MemberData(nameof(Expectations))]
    public void Says_what_is_expected(string name)
    {
        var difference = Runner.Run(name);
        Assert.True(difference is null, difference);
    }

    [Theory, MemberData(nameof(Stems))]
    public void Keeps_the_invariants(string stem)
    {
        foreach (var script in Runner.Load(stem).Scripts)
            if (Stages.Read(script).File is { } file)
                Assert.Equal("", string.Join('\n', Invariants.Broken(Parser.Parse(file))));
    }

    [Fact]
    public void Folders_hold_cases_and_nothing_else() => Assert.Empty(Runner.Strays());
}
