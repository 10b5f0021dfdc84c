namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>Every entry of the stubs is exercised by a case.</summary>
public sealed class EntryTests
{
    [Fact]
    public void Every_entry_has_a_case()
    {
        var runner = new CaseRunner(Repository.Cases, Stages.All);
        var analyzed = runner.Stems().Where(stem => !stem.StartsWith("syntax/", StringComparison.Ordinal) && !stem.StartsWith("regressions/", StringComparison.Ordinal));
        var exercised = Entries.BuiltIn.ExercisedBy(analyzed.Select(runner.Load));
        var without = Entries.BuiltIn.All.Except(exercised, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal([], without.Select(name => $"{name} is exercised by no case: write one"));
    }
}
