namespace Vamsa.Gate.Policies;

/// <summary>What one version of a policy stops and the next does not, part by part; each with the word that is gone, and what it belonged to.</summary>
internal static partial class PolicyWeakening
{
    public static IEnumerable<(string Message, string Word, string Near)> Of(PolicyRevision revision)
    {
        if (revision.IsRemoved)
            return [("it is deleted, and the built-in pack takes its place", "version", "version")];
        var (before, after) = (revision.Before, revision.After);
        return
        [
            .. Packs(before, after), .. Rules(before, after), .. Unresolved(before.Unresolved, after.Unresolved), .. Datasets(before, after),
            .. Scopes(before, after), .. Categories(before, after), .. Exceptions(before, after), .. Anonymizers(before, after), .. FailOn(before, after),
            .. revision.ChangesStubs ? [("what its stubs say of libraries is another", "knowledge", "knowledge")] : Array.Empty<(string, string, string)>(),
        ];
    }

    private static IEnumerable<(string, string, string)> Packs(Policy before, Policy after) =>
        from pack in before.Packs
        where !after.Packs.Contains(pack) && !after.Packs.Any(other => NameOf(other) == NameOf(pack))
        select ($"pack '{pack}' is gone", pack, "packs");

    private static IEnumerable<(string, string, string)> Rules(Policy before, Policy after)
    {
        foreach (var rule in before.Rules.Where(rule => rule.Level != Level.Allow))
        {
            if (after.Rules.FirstOrDefault(other => other.Id == rule.Id) is not { } now)
            {
                // A pack that is gone is told once.
                if (!rule.Id.Contains('/') || after.Packs.Any(pack => rule.Id.StartsWith(NameOf(pack) + "/", StringComparison.Ordinal)))
                    yield return ($"rule '{rule.Id}' is gone", rule.Id, rule.Id);
                continue;
            }

            if (now.Level < rule.Level) yield return ($"rule '{rule.Id}' is {now.Level.Word()} and was {rule.Level.Word()}", "level", rule.Id);
            foreach (var column in Missing(rule.Columns, now.Columns).Where(column => !now.Columns.Any(glob => ColumnMatcher.IsNamed(glob, column)))) yield return ($"rule '{rule.Id}' has lost the column '{column}'", column, rule.Id);
            foreach (var category in Missing(rule.Categories, now.Categories)) yield return ($"rule '{rule.Id}' has lost the category '{category}'", category, rule.Id);
            foreach (var role in rule.Roles.Except(now.Roles)) yield return ($"rule '{rule.Id}' has lost the role '{role.Word()}'", role.Word(), rule.Id);
            foreach (var derivation in rule.Derivations.Except(now.Derivations))
                yield return ($"rule '{rule.Id}' has lost the derivation '{derivation.Word()}'", derivation.Word(), rule.Id);
            if (rule.IsAllowList)
                foreach (var column in now.IsAllowList ? Missing(now.Only, rule.Only) : []) yield return ($"rule '{rule.Id}' allows the column '{column}'", column, rule.Id);
            if (rule.IsAllowList && !now.IsAllowList) yield return ($"rule '{rule.Id}' is no list of allowed columns any more", rule.Id, rule.Id);
            foreach (var category in Missing(rule.Requires, now.Requires)) yield return ($"rule '{rule.Id}' no longer requires '{category}'", category, rule.Id);
            if (!now.Requires.IsEmpty && now.Per > rule.Per) yield return ($"rule '{rule.Id}' requires per {now.Per.Word()} and did per {rule.Per.Word()}", "per", rule.Id);
            foreach (var (message, word) in Narrowed(rule.Extent, now.Extent)) yield return ($"rule '{rule.Id}' {message}", word.Length > 0 ? word : rule.Id, rule.Id);
        }
    }

    private static IEnumerable<(string, string, string)> Unresolved(Unresolved before, Unresolved after)
    {
        (string Name, Level Before, Level After)[] levels =
        [
            ("open", before.Open, after.Open), ("unknown", before.Unknown, after.Unknown), ("unreadable", before.Unreadable, after.Unreadable),
        ];
        return levels.Where(level => level.After < level.Before)
            .Select(level => ($"'unresolved: {level.Name}' is {level.After.Word()} and was {level.Before.Word()}", level.Name, "unresolved"));
    }

    private static IEnumerable<(string, string, string)> Datasets(Policy before, Policy after)
    {
        foreach (var dataset in before.Datasets)
        {
            if (after.Datasets.FirstOrDefault(other => other.Name == dataset.Name) is not { } now)
            {
                yield return ($"dataset '{dataset.Name}' is no longer declared", dataset.Name, dataset.Name);
                continue;
            }

            foreach (var match in Missing([.. dataset.Paths, .. dataset.Tables, .. dataset.Loaders], [.. now.Paths, .. now.Tables, .. now.Loaders]))
                yield return ($"dataset '{dataset.Name}' no longer means '{match}'", match, dataset.Name);
            foreach (var column in dataset.Columns)
                if (!now.Columns.Any(other => IsSame(other.Name, column.Name)))
                    yield return ($"dataset '{dataset.Name}' no longer has the column '{column.Name}'", column.Name, dataset.Name);
        }

        foreach (var dataset in after.Datasets)
        {
            var old = before.Datasets.FirstOrDefault(other => other.Name == dataset.Name);
            foreach (var column in dataset.Columns)
            {
                var category = old?.Columns.FirstOrDefault(other => IsSame(other.Name, column.Name))?.Category;
                if (category == column.Category) continue;
                if (column.Category == PolicyReader.NoCategory)
                    yield return ($"column '{column.Name}' of dataset '{dataset.Name}' is declared to be of no category", column.Name, dataset.Name);
                else if (category is not null and not PolicyReader.NoCategory)
                    yield return ($"column '{column.Name}' of dataset '{dataset.Name}' is {column.Category ?? "of no declared category"} and was {category}", column.Name, dataset.Name);
            }
        }
    }

    private static IEnumerable<string> Missing(IEnumerable<string> before, IEnumerable<string> after) =>
        before.Except(after, StringComparer.OrdinalIgnoreCase);

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>core-protected@2026.11: core-protected.</summary>
    private static string NameOf(string pack) => pack.Split('@')[0];
}
