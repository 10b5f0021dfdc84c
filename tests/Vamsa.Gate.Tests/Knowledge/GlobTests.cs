using CsCheck;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Tests.Knowledge;

public sealed class GlobTests
{
    [Theory]
    [InlineData("**/heart.csv", "heart.csv", true)]
    [InlineData("**/heart.csv", "data/raw/heart.csv", true)]
    [InlineData("**/heart.csv", "data/myheart.csv", false)]
    [InlineData("models/**", "models/a/b.py", true)]
    [InlineData("models/**", "models", false)]
    [InlineData("models/*.py", "models/a/b.py", false)]
    [InlineData("models/*.py", "models/b.py", true)]
    [InlineData("a/**/b/**/c.py", "a/x/b/y/z/c.py", true)]
    [InlineData("a/**/b/**/c.py", "a/b/c.py", true)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("*", "", true)]
    [InlineData("", "a", false)]
    public void Stars_stay_within_a_folder_and_two_do_not(string glob, string path, bool matches) =>
        Assert.Equal(matches, Glob.IsMatch(glob, path));

    /// <summary>Against the definition, tried in every way; two stars are a folder's place of their own, as a policy has to write them.</summary>
    [Fact]
    public void A_glob_matches_what_the_definition_says() =>
        Gen.Select(Path(Gen.OneOf(Gen.Const("**"), Name("a", "b", "*", "?"), Name("a", "*"))), Path(Name("a", "b")))
            .Sample((glob, text) => Glob.IsMatch(glob, text) == Matches(glob, text), iter: 20_000);

    /// <summary>Bounded by pattern times text: what would take an exponential matcher years is done.</summary>
    [Fact]
    public void Many_stars_on_a_long_text_end() =>
        Assert.False(Glob.IsMatch(string.Concat(Enumerable.Repeat("*a**/", 50)) + "b", string.Concat(Enumerable.Repeat("aa/", 3000))));

    private static Gen<string> Path(Gen<string> segment) => segment.Array[1, 5].Select(segments => string.Join('/', segments));

    private static Gen<string> Name(params string[] pieces) =>
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[1, 3].Select(parts => string.Concat(parts).Replace("***", "*", StringComparison.Ordinal).Replace("**", "*", StringComparison.Ordinal));

    private static bool Matches(string glob, string text)
    {
        if (glob.Length == 0) return text.Length == 0;
        if (glob.StartsWith("**/", StringComparison.Ordinal))
        {
            // No folder, or whole ones.
            return Matches(glob[3..], text)
                || Enumerable.Range(0, text.Length).Any(i => text[i] == '/' && Matches(glob[3..], text[(i + 1)..]));
        }

        if (glob.StartsWith("**", StringComparison.Ordinal)) return Enumerable.Range(0, text.Length + 1).Any(i => Matches(glob[2..], text[i..]));
        if (glob[0] == '*') return Enumerable.Range(0, text.Length + 1).TakeWhile(i => i == 0 || text[i - 1] != '/').Any(i => Matches(glob[1..], text[i..]));
        return text.Length > 0 && (glob[0] == '?' ? text[0] != '/' : text[0] == glob[0]) && Matches(glob[1..], text[1..]);
    }
}
