using System.Text;

namespace Vamsa.Gate.Policies;

/// <summary>
/// A column's name cut into the words it is made of: <c>HouseAge</c>, <c>house_age</c> and <c>house-age</c> are all
/// <c>house age</c>. <c>race1</c> is one word and two (<c>race 1</c>), so both readings are kept.
/// </summary>
/// <param name="Coarse">Cut at signs and at capitals.</param>
/// <param name="Fine">Cut between letters and digits as well.</param>
/// <param name="Whole">All letters and digits of the name.</param>
internal sealed record NameSegments(IReadOnlyList<string> Coarse, IReadOnlyList<string> Fine, string Whole)
{
    /// <summary>A name is an attacker's text too; what is longer is no name, and only its beginning is read.</summary>
    private const int MaxLength = 200;

    /// <summary>Nothing but capitals cuts the name: <c>NationalITy</c> may be one word with odd capitals.</summary>
    public bool IsOneWord { get; private init; }

    public static NameSegments Of(string name)
    {
        var text = Fold(name.Length <= MaxLength ? name : name[..MaxLength]);
        return new NameSegments(Cut(text, atDigits: false), Cut(text, atDigits: true), Glue(text)) { IsOneWord = text.All(char.IsLetter) };
    }

    private static List<string> Cut(string text, bool atDigits)
    {
        var segments = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isEnd = i == text.Length || !char.IsLetterOrDigit(text[i]);
            if (!isEnd && !(i > start && IsEdge(text, i, atDigits))) continue;
            if (i > start) segments.Add(text[start..i].ToLowerInvariant());
            start = isEnd ? i + 1 : i;
        }

        return segments;
    }

    /// <summary>Before a capital after a small letter (<c>houseAge</c>), and before the last capital of a run (<c>IDName</c>).</summary>
    private static bool IsEdge(string text, int at, bool atDigits)
    {
        var (before, here) = (text[at - 1], text[at]);
        if (char.IsDigit(before) != char.IsDigit(here)) return atDigits || (char.IsDigit(before) && char.IsUpper(here) && IsLower(at + 1));
        return char.IsUpper(here) && (char.IsLower(before) || (char.IsUpper(before) && IsLower(at + 1)));

        bool IsLower(int index) => index < text.Length && char.IsLower(text[index]);
    }

    public static string Glue(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>
    /// Latin letters without their accents, by table: under invariant globalization no Unicode decomposition is at hand.
    /// </summary>
    private static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var at = Accented.IndexOf(character);
            if (at >= 0) folded.Append(Plain[at]);
            else if (character == 'ß') folded.Append("ss");
            else folded.Append(character);
        }

        return folded.ToString();
    }

    private const string Accented =
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŠšŤťŮůŽžĞğİıŞşŐőŰű";

    private const string Plain =
        "AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaCcEeLlNnSsZzZzCcDdEeNnRrSsTtUuZzGgIiSsOoUu";
}
