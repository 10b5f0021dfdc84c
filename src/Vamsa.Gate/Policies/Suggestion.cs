namespace Vamsa.Gate.Policies;

/// <summary>What somebody may have meant by a word that is not known.</summary>
internal static class Suggestion
{
    private const int LongestGuess = 40;
    private const int MostGuesses = 1000;
    private const int MostListed = 100;

    public static string Among(string word, ReadOnlySpan<string> known) =>
        Nearest(word, known) is { } nearest ? $"did you mean '{nearest}'?" : $"write one of {string.Join(", ", known.ToArray())}";

    /// <summary>Null when none is near enough to be meant.</summary>
    public static string? Nearest(string word, ReadOnlySpan<string> known)
    {
        string? nearest = null;
        var best = Math.Max(2, word.Length / 3) + 1;
        foreach (var candidate in word.Length <= LongestGuess ? known[..Math.Min(known.Length, MostGuesses)] : [])
        {
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < best) (best, nearest) = (distance, candidate);
        }

        return nearest;
    }

    /// <summary>Letters to insert, delete or replace (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
