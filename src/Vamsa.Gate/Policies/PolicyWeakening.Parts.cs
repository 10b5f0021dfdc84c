using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>Where rules hold, what lifts them, and what a finding does.</summary>
internal static partial class PolicyWeakening
{
    /// <summary>What an extent no longer covers; the word is empty where it was everything.</summary>
    private static IEnumerable<(string Message, string Word)> Narrowed(Extent before, Extent after)
    {
        (string What, ImmutableArray<string> Before, ImmutableArray<string> After)[] lists =
        [
            ("paths", before.Paths, after.Paths), ("scopes", before.Scopes, after.Scopes), ("models", before.Models, after.Models),
            ("purposes", before.Purposes, after.Purposes), ("datasets", before.Datasets, after.Datasets),
        ];
        foreach (var (what, old, now) in lists)
        {
            if (now.IsEmpty) continue;
            if (old.IsEmpty) yield return (what == "paths" ? "holds no longer everywhere" : $"holds no longer for all {what}", "");
            else
                foreach (var lost in Missing(old, now))
                    yield return ($"holds no longer in '{lost}'", lost);
        }
    }

    private static IEnumerable<(string, string, string)> Scopes(Policy before, Policy after)
    {
        foreach (var scope in before.Scopes)
        {
            var name = scope.Name;
            if (after.Scopes.FirstOrDefault(other => other.Name == name) is not { } now)
            {
                yield return ($"scope '{name}' is gone", name, name);
                continue;
            }

            foreach (var (message, word) in Narrowed(new Extent([], scope.Paths, scope.Models, [], []), new Extent([], now.Paths, now.Models, [], [])))
                yield return ($"scope '{name}' {message}", word.Length > 0 ? word : name, name);
            foreach (var path in Missing(now.Except, scope.Except)) yield return ($"scope '{name}' leaves out '{path}'", path, name);
            foreach (var pack in scope.Packs.Where(pack => !now.Packs.Any(other => NameOf(other) == NameOf(pack))))
                yield return ($"scope '{name}' has lost the pack '{pack}'", pack, name);
            if (scope.Purpose != now.Purpose && scope.Purpose is { } purpose) yield return ($"scope '{name}' is no longer for '{purpose}'", purpose, name);
        }

        foreach (var scope in after.Scopes)
        {
            var old = before.Scopes.FirstOrDefault(other => other.Name == scope.Name);
            (string Key, Level? Now, Level Before)[] levels =
            [
                ("open", scope.Open, old?.Open ?? before.Unresolved.Open), ("unknown", scope.Unknown, old?.Unknown ?? before.Unresolved.Unknown),
                ("unreadable", scope.Unreadable, old?.Unreadable ?? before.Unresolved.Unreadable),
            ];
            foreach (var (key, now, was) in levels)
                if (now < was)
                    yield return ($"'unresolved: {key}' of scope '{scope.Name}' is {now.Value.Word()} and was {was.Word()}", key, scope.Name);
        }
    }

    /// <summary>A policy's own category takes the place of the built-in one of its name.</summary>
    private static IEnumerable<(string, string, string)> Categories(Policy before, Policy after)
    {
        foreach (var category in before.Lexicon.Categories)
        {
            var name = category.Name;
            if (after.Lexicon.Categories.FirstOrDefault(other => other.Name == name) is not { } now)
            {
                yield return ($"category '{name}' is gone", name, name);
                continue;
            }

            if (ReferenceEquals(category, now)) continue;
            foreach (var word in Words(category).Except(Words(now)).Order(StringComparer.Ordinal))
                yield return ($"category '{name}' has lost '{word}'", word, name);
            foreach (var veto in Vetoes(now).Except(Vetoes(category)).Order(StringComparer.Ordinal))
                yield return ($"category '{name}' is vetoed by '{veto}'", veto, name);
        }

        static IEnumerable<string> Words(LexiconCategory category) => [.. category.Words, .. category.Stems, .. category.Phrases, .. category.Names];

        static IEnumerable<string> Vetoes(LexiconCategory category) => [.. category.Unless, .. category.UnlessFor.Values.SelectMany(words => words)];
    }

    private static IEnumerable<(string, string, string)> Exceptions(Policy before, Policy after)
    {
        foreach (var now in after.Exceptions)
        {
            var id = now.Id;
            if (before.Exceptions.FirstOrDefault(other => other.Id == id) is not { } old)
            {
                yield return ($"exception '{id}' for {now.Rule} is added", id, id);
                continue;
            }

            if (old.Rule != now.Rule) yield return ($"exception '{id}' is for {now.Rule} and was for {old.Rule}", "rule", id);
            foreach (var column in Missing(now.Columns, old.Columns)) yield return ($"exception '{id}' also lifts the column '{column}'", column, id);
            foreach (var role in now.Roles.Except(old.Roles)) yield return ($"exception '{id}' also lifts the role '{role.Word()}'", role.Word(), id);
            if (Narrowed(now.Extent, old.Extent).Any()) yield return ($"exception '{id}' holds in more places", id, id);
            if (string.CompareOrdinal(now.ExpiresOn, old.ExpiresOn) > 0)
                yield return ($"exception '{id}' lasts until {now.ExpiresOn} and lasted until {old.ExpiresOn}", "expires_on", id);
            if (now.ApprovedBy is { } name && name != old.ApprovedBy) yield return ($"exception '{id}' is approved by {name}", "approved_by", id);
            if (old.IsInline && !now.IsInline) yield return ($"exception '{id}' needs no comment in the script any more", "inline", id);
        }
    }

    private static IEnumerable<(string, string, string)> Anonymizers(Policy before, Policy after)
    {
        foreach (var anonymizer in after.Anonymizers)
            foreach (var call in anonymizer.Calls)
            {
                var old = before.Anonymizers.Where(other => other.Calls.Contains(call)).ToList();
                if (old.Count == 0) yield return ($"'{call}' is accepted as anonymising", call, "anonymizers");
                else if (!old.Exists(other => other.Columns.IsEmpty) && (anonymizer.Columns.IsEmpty || Missing(anonymizer.Columns, old.SelectMany(other => other.Columns)).Any()))
                    yield return ($"'{call}' is accepted as anonymising for more columns", call, "anonymizers");
            }
    }

    private static IEnumerable<(string, string, string)> FailOn(Policy before, Policy after)
    {
        if (before.FailOn is { } level && !(after.FailOn <= level))
            yield return ($"it fails on {after.FailOn?.Word() ?? "nothing"} and failed on {level.Word()}", "fail_on", "fail_on");
        if (before.MaxExceptionDays is { } days && !(after.MaxExceptionDays <= days))
            yield return ($"exceptions may last {after.MaxExceptionDays?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "any number of"} days and could last {days}", "max_exception_days", "max_exception_days");
        if (!before.Approvers.IsEmpty)
            foreach (var name in after.Approvers.IsEmpty ? ["anybody"] : Missing(after.Approvers, before.Approvers))
                yield return ($"{name} may approve exceptions", name, "approvers");
    }
}
