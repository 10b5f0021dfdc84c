namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>Every entry of the stubs is exercised by a case, but for those in a list that may only get shorter.</summary>
public sealed class EntryTests
{
    internal const string List = "tests/Vamsa.Gate.Tests/Knowledge/without-a-case.txt";

    [Fact]
    public void Entries_without_a_case_are_those_that_the_list_names()
    {
        var runner = new CaseRunner(Repository.Cases, Stages.All);
        var analyzed = runner.Stems().Where(stem => !stem.StartsWith("syntax/", StringComparison.Ordinal) && !stem.StartsWith("regressions/", StringComparison.Ordinal));
        var exercised = Entries.BuiltIn.ExercisedBy(analyzed.Select(runner.Load));
        var without = Entries.BuiltIn.All.Except(exercised, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable("VAMSA_ACCEPT") == "1") File.WriteAllLines(Repository.At(List), without);

        var listed = File.ReadAllLines(Repository.At(List));
        Assert.Equal([], without.Except(listed, StringComparer.Ordinal).Select(name => $"{name} is exercised by no case: write one"));
        Assert.Equal([], listed.Except(without, StringComparer.Ordinal).Select(name => $"{name} has a case, or is no entry any more: take it from the list"));
        Assert.Equal(without, listed);
    }
}
