using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Policies;

/// <summary>What is valid in a policy and still cannot be meant: rules that never decide, datasets that hide each other.</summary>
public static class PolicyLint
{
    /// <summary>In the order of the file.</summary>
    public static ImmutableArray<PolicyError> Check(Policy policy) =>
    [
        .. Rules(policy).Concat(Scopes(policy)).Concat(Datasets(policy)).Concat(Exceptions(policy))
            .OrderBy(warning => warning.Line).ThenBy(warning => warning.Column),
    ];

    /// <summary>Pairs are compared: a policy of more rules than people write is not.</summary>
    private const int MostRules = 1000;

    private static IEnumerable<PolicyError> Rules(Policy policy)
    {
        if (policy.Rules.Length > MostRules) yield break;
        for (var i = 0; i < policy.Rules.Length; i++)
        {
            var rule = policy.Rules[i];
            if (rule.Pack is not null) continue;
            if (rule.Level == Level.Allow)
                yield return At(policy, rule, $"rule '{rule.Id}' allows, and lifts no other rule: a stricter one decides; leave it out, or write an exception");
            else if (Wider(policy, i) is { } wider)
                yield return At(policy, rule, $"rule '{rule.Id}' never decides: '{wider.Id}' finds all of it, at the level {wider.Level.Word()}");
            foreach (var purpose in rule.Extent.Purposes)
                if (policy.Scopes.All(scope => scope.Purpose != purpose))
                    yield return At(policy, rule, $"rule '{rule.Id}' is for the purpose '{purpose}', and no scope has it: it never applies");
        }
    }

    private static PolicyRule? Wider(Policy policy, int at)
    {
        for (var i = 0; i < policy.Rules.Length; i++)
            if (i != at && Covers(policy.Rules[i], policy.Rules[at], isLater: i > at, policy))
                return policy.Rules[i];
        return null;
    }

    /// <summary>Everything that <paramref name="rule"/> finds is found by <paramref name="other"/> too, no more leniently.</summary>
    private static bool Covers(PolicyRule other, PolicyRule rule, bool isLater, Policy policy)
    {
        if (other.IsAllowList || rule.IsAllowList || !other.Requires.IsEmpty || !rule.Requires.IsEmpty || other.Level < rule.Level) return false;

        // Of two that find the same, the later one is superfluous.
        if (!Finds(other, rule, policy) || !IsWithin(rule, other)) return false;
        return !(isLater && other.Level == rule.Level && Finds(rule, other, policy) && IsWithin(other, rule));
    }

    /// <summary>Asked of every pair of rules.</summary>
    private static bool Finds(PolicyRule other, PolicyRule rule, Policy policy)
    {
        foreach (var column in rule.Columns)
            if (!FindsColumn(other, column))
                return false;
        foreach (var category in rule.Categories)
            if (!other.Columns.Contains("*") && !other.Categories.Any(wider => policy.Lexicon.IsOrIsOfKind(category, wider)))
                return false;
        return true;
    }

    private static bool FindsColumn(PolicyRule other, string column)
    {
        foreach (var pattern in other.Columns)
            if (pattern == "*" || string.Equals(pattern, column, StringComparison.OrdinalIgnoreCase)
                || column.AsSpan().IndexOfAny('*', '?') < 0 && ColumnMatcher.IsNamed(pattern, column))
                return true;
        return false;
    }

    private static bool IsWithin(PolicyRule rule, PolicyRule other) =>
        rule.Roles.All(other.Roles.Contains) && rule.Derivations.All(other.Derivations.Contains)
        && Within(rule.Extent.Scopes, other.Extent.Scopes) && Within(rule.Extent.Paths, other.Extent.Paths)
        && Within(rule.Extent.Models, other.Extent.Models) && Within(rule.Extent.Purposes, other.Extent.Purposes)
        && Within(rule.Extent.Datasets, other.Extent.Datasets);

    private static bool Within(ImmutableArray<string> narrow, ImmutableArray<string> wide) =>
        wide.IsEmpty || !narrow.IsEmpty && narrow.All(wide.Contains);

    private static IEnumerable<PolicyError> Scopes(Policy policy)
    {
        foreach (var scope in policy.Scopes)
        {
            var isUsed = scope.Packs.Length > 0 || scope.Open is not null || scope.Unknown is not null || scope.Unreadable is not null
                || policy.Rules.Any(rule => IsNamed(rule.Extent, scope))
                || policy.Exceptions.Any(exception => IsNamed(exception.Extent, scope));
            if (!isUsed) yield return new PolicyError(policy.Path, scope.Line, scope.Column, $"scope '{scope.Name}' is named by no rule and no exception, and has no packs: it changes nothing");
        }
    }

    private static bool IsNamed(Extent extent, PolicyScope scope) =>
        extent.Scopes.Contains(scope.Name) || scope.Purpose is { } purpose && extent.Purposes.Contains(purpose);

    /// <summary>The first dataset that matches is the one that counts.</summary>
    private static IEnumerable<PolicyError> Datasets(Policy policy)
    {
        if (policy.Datasets.Length > MostRules) yield break;
        for (var i = 0; i < policy.Datasets.Length; i++)
            for (var j = 0; j < i; j++)
            {
                var (first, second) = (policy.Datasets[j], policy.Datasets[i]);
                if (Shared(first, second) is { } glob)
                    yield return new PolicyError(
                        policy.Path, policy.DatasetPlaces[i].Line, policy.DatasetPlaces[i].Column,
                        $"datasets '{first.Name}' and '{second.Name}' both match '{PolicyTester.Example(glob)}': the first one counts");
            }
    }

    private static string? Shared(DatasetSchema a, DatasetSchema b) =>
        Shared(a.Paths, b.Paths, StringComparison.Ordinal) ?? Shared(a.Tables, b.Tables, StringComparison.OrdinalIgnoreCase)
        ?? Shared(a.Loaders, b.Loaders, StringComparison.Ordinal);

    private static string? Shared(ImmutableArray<string> a, ImmutableArray<string> b, StringComparison comparison) =>
        a.FirstOrDefault(glob => b.Any(other => Glob.IsMatch(other, PolicyTester.Example(glob), comparison)))
        ?? b.FirstOrDefault(glob => a.Any(other => Glob.IsMatch(other, PolicyTester.Example(glob), comparison)));

    private static IEnumerable<PolicyError> Exceptions(Policy policy)
    {
        foreach (var exception in policy.Exceptions)
        {
            if (exception.Columns.Contains("*"))
                yield return At(policy, exception, $"exception '{exception.Id}' excepts every column of '{exception.Rule}': name the columns");
            if (exception.Extent == Extent.Everywhere && !exception.IsInline)
                yield return At(policy, exception, $"exception '{exception.Id}' holds in the whole repository: give it a 'scope'");
            if (policy.Rules.FirstOrDefault(rule => rule.Id == exception.Rule) is { } rule && !exception.Roles.Any(rule.Roles.Contains))
                yield return At(policy, exception, $"exception '{exception.Id}' lifts nothing: '{rule.Id}' is about {string.Join(", ", rule.Roles.Select(role => role.Word()))}");
        }
    }

    private static PolicyError At(Policy policy, PolicyRule rule, string message) => new(policy.Path, rule.Line, rule.Column, message);

    private static PolicyError At(Policy policy, PolicyException exception, string message) => new(policy.Path, exception.Line, exception.Column, message);
}
