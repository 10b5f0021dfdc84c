using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Policies;

/// <summary>How a rule means a column.</summary>
/// <param name="Category">Null when it matches by its name.</param>
/// <param name="Why"><c>by its word 'age'</c>; null when the rule names the column.</param>
internal sealed record ColumnMatch(string? Category, string? Why);

/// <summary>Whether a policy rule means a column, by its name or by a category.</summary>
internal static class ColumnMatcher
{
    /// <summary>Null when it does not. An allow-list means every column that it does not name.</summary>
    public static ColumnMatch? Match(PolicyRule rule, string column, ImmutableArray<CategoryMatch> categories, Lexicon lexicon)
    {
        if (rule.IsAllowList) return rule.Only.Any(pattern => IsNamed(pattern, column)) ? null : new ColumnMatch(null, "it is not on the list");
        foreach (var pattern in rule.Columns)
            if (IsNamed(pattern, column))
                return new ColumnMatch(null, string.Equals(pattern, column, StringComparison.OrdinalIgnoreCase) ? null : $"as '{pattern}'");
        foreach (var wanted in rule.Categories)
            foreach (var match in categories)
                if (lexicon.IsOrIsOfKind(match.Category, wanted))
                    return new ColumnMatch(match.Category, Why(match, column));
        return null;
    }

    private static string Why(CategoryMatch match, string column) => match.By switch
    {
        "dataset" => $"declared by {match.Term}",
        _ when string.Equals(match.Term, column, StringComparison.OrdinalIgnoreCase) => "by its name",
        "phrase" => $"by its words '{match.Term}'",
        _ => $"by its word '{match.Term}'",
    };

    /// <summary>A column is no path: a '/' in its name (<c>race/ethnicity</c>) does not stop a '*'.</summary>
    public static bool IsNamed(string pattern, string column) =>
        string.Equals(pattern, column, StringComparison.OrdinalIgnoreCase)
        || Glob.IsMatch(pattern.Replace('/', '\u0001'), column.Replace('/', '\u0001'), StringComparison.OrdinalIgnoreCase);
}
