namespace Vamsa.Gate.Knowledge;

/// <summary>
/// <c>*</c> within a path segment, <c>**</c> across segments, <c>?</c> one character. A pattern without a '/' is
/// matched as a name as a whole, so a dataset column <c>cust_*</c> and a path <c>**/heart.csv</c> use one language.
/// </summary>
public static class Glob
{
    public static bool IsMatch(string pattern, string text, StringComparison comparison = StringComparison.Ordinal) =>
        IsMatch(pattern.AsSpan(), text.AsSpan(), comparison);

    /// <summary>Linear in pattern × text: one backtrack point for '*', one for '**'.</summary>
    private static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, StringComparison comparison)
    {
        int p = 0, t = 0, star = -1, starText = 0, globstar = -1, globstarText = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                if (p + 1 < pattern.Length && pattern[p + 1] == '*')
                {
                    // "**/" also matches no folder at all.
                    p += p + 2 < pattern.Length && pattern[p + 2] == '/' ? 3 : 2;
                    globstar = p;
                    globstarText = t;
                    star = -1;
                }
                else
                {
                    star = ++p;
                    starText = t;
                }

                continue;
            }

            if (p < pattern.Length
                && (pattern[p] == '?' ? text[t] != '/' : text.Slice(t, 1).Equals(pattern.Slice(p, 1), comparison)))
            {
                p++;
                t++;
                continue;
            }

            if (star >= 0 && text[starText] != '/')
            {
                p = star;
                t = ++starText;
                continue;
            }

            if (globstar < 0) return false;
            p = globstar;
            star = -1;

            // After "**/" a match starts at a segment; after a bare "**" anywhere.
            if (pattern[globstar - 1] == '/')
            {
                var next = text[globstarText..].IndexOf('/');
                if (next < 0) return false;
                globstarText += next + 1;
            }
            else
            {
                globstarText++;
            }

            t = globstarText;
        }

        // What is left may match nothing: "*", "**", and "**/" no folder.
        while (p < pattern.Length && pattern[p] == '*') p += pattern[p..].StartsWith("**/") ? 3 : 1;
        return p == pattern.Length;
    }
}
