using System.Text;
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

    private ScriptPattern(Regex regex, string prefix) => (_regex, Prefix) = (regex, prefix);

    /// <summary>What every text that matches begins with: <c>sex_</c> of <c>^sex_(f|m)?</c>; empty where that is not told.</summary>
    public string Prefix { get; }

    /// <summary>Null where .NET does not take what Python may, or where matching might not end.</summary>
    public static ScriptPattern? Of(string pattern)
    {
        if (pattern.Length > MaximumPattern) return null;
        var translated = pattern.Replace("(?P<", "(?<", StringComparison.Ordinal);
        try
        {
            return new ScriptPattern(new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Limit), PrefixOf(translated));
        }
        catch (NotSupportedException)
        {
            return IsBounded(translated) ? new ScriptPattern(new Regex(translated, RegexOptions.CultureInvariant, Limit), PrefixOf(translated)) : null;
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
            return [.. _regex.Matches(text).Cast<Match>()];
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

    /// <summary>The characters that stand for themselves behind <c>^</c>, but for a last one that may be missing.</summary>
    private static string PrefixOf(string pattern)
    {
        if (pattern is not ['^', ..] || HasAlternatives(pattern)) return "";
        var prefix = new StringBuilder();
        for (var i = 1; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c is '?' or '*' or '{' && prefix.Length > 0) prefix.Length--;
            if (c == '\\' && i + 1 < pattern.Length && !char.IsLetterOrDigit(pattern[i + 1])) c = pattern[++i];
            else if (c is '\\' or '.' or '?' or '*' or '+' or '{' or '(' or '[' or '$') break;
            prefix.Append(c);
        }

        return prefix.ToString();
    }

    /// <summary>Whether one of several patterns may match: a <c>|</c> in no group.</summary>
    private static bool HasAlternatives(string pattern)
    {
        var depth = 0;
        int? members = null;
        for (var i = 0; i < pattern.Length; i++)
        {
            // The first of a class is a member even where it is ].
            if (pattern[i] == '\\') i++;
            else if (members is { } first) members = pattern[i] == ']' && i > first ? null : members;
            else if (pattern[i] == '[') members = i + 1 < pattern.Length && pattern[i + 1] == '^' ? i + 2 : i + 1;
            else if (pattern[i] == '(') depth++;
            else if (pattern[i] == ')') depth--;
            else if (pattern[i] == '|' && depth == 0) return true;
        }

        return false;
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
