using System.Text.RegularExpressions;

namespace Vamsa.Gate.Text;

/// <summary>
/// A regular expression that a script applies to names. It is a stranger's: it is matched in linear time, or where it looks
/// around (<c>^(?!target)</c>) only if its backtracking is bounded by its form. So what it matches does not depend on how
/// busy a machine is; the time limit is only there for what was overlooked.
/// </summary>
public sealed class ScriptPattern
{
    private const int MaximumPattern = 1000;
    private const int MaximumText = 1000;
    private const int MaximumQuantifiers = 3;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private readonly Regex _regex;

    private ScriptPattern(Regex regex) => _regex = regex;

    /// <summary>Null where .NET does not take what Python may, or where matching might not end.</summary>
    public static ScriptPattern? Of(string pattern)
    {
        if (pattern.Length > MaximumPattern) return null;
        var translated = pattern.Replace("(?P<", "(?<", StringComparison.Ordinal);
        try
        {
            return new ScriptPattern(new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Limit));
        }
        catch (NotSupportedException)
        {
            return IsBounded(translated) ? new ScriptPattern(new Regex(translated, RegexOptions.CultureInvariant, Limit)) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Null when that is not known.</summary>
    public bool? IsMatch(string text)
    {
        if (text.Length > MaximumText) return null;
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>All that it finds, from left to right; null when that is not known, or when Python would count the groups otherwise.</summary>
    public IReadOnlyList<Match>? Matches(string text)
    {
        if (text.Length > MaximumText || HasMixedGroups()) return null;
        try
        {
            return [.. _regex.Matches(text)];
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Named groups are counted after the others here, in Python all in their order.</summary>
    private bool HasMixedGroups()
    {
        var names = _regex.GetGroupNames();
        return names.Skip(1).Any(name => char.IsAsciiDigit(name[0])) && names.Skip(1).Any(name => !char.IsAsciiDigit(name[0]));
    }

    /// <param name="replacement">As .NET writes it.</param>
    /// <returns>Null when that is not known.</returns>
    public string? Replace(string text, string replacement)
    {
        if (text.Length > MaximumText || replacement.Length > MaximumText) return null;
        try
        {
            return _regex.Replace(text, replacement);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>No group is repeated, and few single things are: the tries are a small power of the length.</summary>
    private static bool IsBounded(string pattern)
    {
        var quantifiers = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                i++;
                continue;
            }

            if (pattern[i] is not ('*' or '+' or '{')) continue;
            if (i > 0 && pattern[i - 1] == ')') return false;
            quantifiers++;
        }

        return quantifiers <= MaximumQuantifiers;
    }
}
