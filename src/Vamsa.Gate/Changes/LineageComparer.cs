using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Changes;

/// <summary>Two lineages to what differs, model by model.</summary>
public static class LineageComparer
{
    public static ImmutableArray<ModelChange> Compare(IReadOnlyList<ScriptPair> scripts) =>
        [.. ModelMatcher.Match(scripts).Select(pair => Compare(pair.Base, pair.Head))];

    private static ModelChange Compare(PlacedModel? old, PlacedModel? now)
    {
        var change = new ModelChange(old, now)
        {
            Datasets = old is null || now is null ? ImmutableDictionary<string, string>.Empty : DatasetPairs.Of(old, now),
        };
        return change with
        {
            Columns = Columns(change),
            Opened = now is null ? [] : [.. now.Model.Open.Where(open => BaseOf(open, change) is null)],
            Closed = old is null ? [] : [.. old.Model.Open.Where(open => now is null || !now.Model.Open.Any(other => BaseOf(other, change) == open))],
            Unknowns = now is null ? [] : [.. now.Model.Unknowns.Where(unknown => old is null || !old.Model.Unknowns.Any(other => other.Call == unknown.Call))],
        };
    }

    /// <summary>The open end of the base for one of the head: same role, same dataset.</summary>
    public static OpenEnd? BaseOf(OpenEnd head, ModelChange change) =>
        change.Base?.Model.Open.FirstOrDefault(open =>
            open.Role == head.Role && change.Datasets.TryGetValue(head.Dataset, out var dataset) && dataset == open.Dataset);

    /// <summary>
    /// Columns that the base left out by name and the head does not: <c>df.drop(columns=['ssn'])</c> that is gone, where the
    /// columns of the data are not known. That the data has the column is what the base said.
    /// </summary>
    public static IEnumerable<ModelColumn> Reopened(ModelChange change)
    {
        if (change.Head is not { } now) yield break;
        foreach (var open in now.Model.Open)
        {
            if (BaseOf(open, change) is not { } before) continue;
            foreach (var column in before.Except.Except(open.Except, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                if (now.Model.Columns.Any(other => other.Role == open.Role && other.Dataset == open.Dataset && other.Column == column)) continue;
                yield return new ModelColumn(open.Role, open.Dataset, column, Knowledge.Derivation.Direct, open.Trace);
            }
        }
    }

    private static ImmutableArray<ColumnChange> Columns(ModelChange change)
    {
        var before = Uses(change.Base, id => id);
        var after = Uses(change.Head, id => change.Datasets.GetValueOrDefault(id, "+" + id));
        var changes = new List<ColumnChange>();
        foreach (var (key, use) in after.Where(use => !before.ContainsKey(use.Key)))
        {
            // A column that only left one role for another.
            var other = before.Where(old => old.Key.Dataset == key.Dataset && old.Key.Column == key.Column && !after.ContainsKey(old.Key)).ToList();
            if (other.Count > 0) before.Remove(other[0].Key);
            changes.Add(other.Count > 0
                ? new ColumnChange(ColumnChangeKind.Role, use.Title, key.Column, other[0].Value.Use, use.Use)
                : new ColumnChange(ColumnChangeKind.Added, use.Title, key.Column, null, use.Use));
        }

        foreach (var (key, use) in before)
        {
            if (!after.TryGetValue(key, out var now))
                changes.Add(new ColumnChange(ColumnChangeKind.Removed, use.Title, key.Column, use.Use, null));
            else if (now.Use.Derivation != use.Use.Derivation && key.Role is not (Role.Filter or Role.Key))
                changes.Add(new ColumnChange(ColumnChangeKind.Derivation, now.Title, key.Column, use.Use, now.Use));
        }

        if (change.Head is { } head)
            foreach (var column in Reopened(change))
                changes.Add(new ColumnChange(
                    ColumnChangeKind.Reopened, Title(head.Script, column.Dataset), column.Column, null, new ColumnUse(column.Role, column.Derivation)));
        return
        [
            .. changes.OrderBy(column => column.Kind).ThenBy(column => (column.After ?? column.Before)!.Role)
                .ThenBy(column => column.Dataset, StringComparer.Ordinal).ThenBy(column => column.Column, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<(Role Role, string Dataset, string Column), (string Title, ColumnUse Use)> Uses(
        PlacedModel? placed, Func<string, string> identity)
    {
        var uses = new Dictionary<(Role, string, string), (string, ColumnUse)>();
        if (placed is null) return uses;
        foreach (var column in placed.Model.Columns)
            uses.TryAdd(
                (column.Role, identity(column.Dataset), column.Column),
                (Title(placed.Script, column.Dataset), new ColumnUse(column.Role, column.Derivation)));
        return uses;
    }

    private static string Title(ScriptLineage script, string id) =>
        script.Datasets.FirstOrDefault(dataset => dataset.Id == id) is { } dataset ? dataset.Source ?? dataset.Reader : id;
}
