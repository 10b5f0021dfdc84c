namespace Vamsa.Gate.Policies;

/// <summary>Members of an enumeration as policies and reports write them: in lower case.</summary>
public static class Words
{
    public static string Word<T>(this T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    internal static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => value.Word())];

    /// <summary>Exact, unlike <see cref="Enum.TryParse{T}(string, out T)"/>, which takes numbers and lists too.</summary>
    internal static T? Parse<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (value.Word() == word)
                return value;
        return null;
    }
}
