namespace Vamsa.Gate.Policies;

/// <summary>Members of an enumeration as policies and reports write them: in lower case.</summary>
public static class Words
{
    public static string Word<T>(this T value)
        where T : struct, Enum => Array.IndexOf(Members<T>.Values, value) is >= 0 and var at ? Members<T>.Words[at] : value.ToString();

    internal static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Members<T>.Words;

    /// <summary>Exact, unlike <see cref="Enum.TryParse{T}(string, out T)"/>, which takes numbers and lists too.</summary>
    internal static T? Parse<T>(string word)
        where T : struct, Enum => Array.IndexOf(Members<T>.Words, word) is >= 0 and var at ? Members<T>.Values[at] : null;

    /// <summary>Names are looked up once: a policy asks for thousands.</summary>
    private static class Members<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();

        public static readonly string[] Words = [.. Values.Select(value => value.ToString().ToLowerInvariant())];
    }
}
