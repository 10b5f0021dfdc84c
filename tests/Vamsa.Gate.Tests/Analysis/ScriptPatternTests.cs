using Vamsa.Gate.Text;

namespace Vamsa.Gate.Tests.Analysis;

public sealed class ScriptPatternTests
{
    [Theory]
    [InlineData("^x_", "x_age", true)]
    [InlineData("^x_", "age", false)]
    [InlineData("(?P<kind>num|cat)_", "cat_town", true)]
    [InlineData("^(?!target$)", "target", false)]
    [InlineData("^(?!target$)", "age", true)]
    [InlineData("(?<=_)id$", "member_id", true)]
    public void Matches_as_python_does(string pattern, string name, bool expected) =>
        Assert.Equal(expected, ScriptPattern.Of(pattern)!.IsMatch(name));

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)*$")]
    public void Ends_on_what_would_be_tried_for_ever(string pattern) =>
        Assert.False(ScriptPattern.Of(pattern)!.IsMatch(new string('a', 500) + "!"));

    [Theory]
    [InlineData("(?=x)(a+)+$")]
    [InlineData(@"(a*)*\1b")]
    [InlineData("a*a*a*a*(?!b)")]
    [InlineData("(unclosed")]
    public void Says_that_it_does_not_know(string pattern) => Assert.Null(ScriptPattern.Of(pattern));

    [Theory]
    [InlineData("^sex_", "sex_")]
    [InlineData("^sex_(f|m)$", "sex_")]
    [InlineData("^sexes?", "sexe")]
    [InlineData("^sex_0{2}", "sex_")]
    [InlineData("^a+", "a")]
    [InlineData(@"^t\.age \d", "t.age ")]
    [InlineData("^age[|]x", "age")]
    [InlineData("^age[]|]x", "age")]
    [InlineData("^age[[]|x", "")]
    [InlineData("^age|sex", "")]
    [InlineData("sex_", "")]
    [InlineData("(?i)^sex_", "")]
    public void Tells_what_all_that_matches_begins_with(string pattern, string prefix) =>
        Assert.Equal(prefix, ScriptPattern.Of(pattern)!.Prefix);

    [Fact]
    public void Does_not_look_at_texts_that_are_no_names() => Assert.Null(ScriptPattern.Of("a")!.IsMatch(new string('b', 100_000)));
}
