using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Policies;

/// <summary>Whether a policy rule means a column, by its name or by a category.</summary>
internal static class ColumnMatcher
{
    /// <summary>The category by which it matches; "" when it matches by name; null when it does not.</summary>
    public static string? Match(PolicyRule rule, string column, ImmutableArray<string> categories)
    {
        foreach (var pattern in rule.Columns)
            if (IsNamed(pattern, column))
                return "";
        foreach (var wanted in rule.Categories)
            foreach (var category in categories)
                if (Lexicon.Default.IsOrIsOfKind(category, wanted))
                    return category;
        return null;
    }

    /// <summary>A column is no path: a '/' in its name (<c>race/ethnicity</c>) does not stop a '*'.</summary>
    public static bool IsNamed(string pattern, string column) =>
        string.Equals(pattern, column, StringComparison.OrdinalIgnoreCase)
        || Glob.IsMatch(pattern.Replace('/', '\u0001'), column.Replace('/', '\u0001'), StringComparison.OrdinalIgnoreCase);
}
