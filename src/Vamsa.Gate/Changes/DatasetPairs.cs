using System.Collections.Immutable;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Changes;

/// <summary>
/// Which dataset of a model in the head is which of the base. Its source names it; a file that moved keeps its name, and
/// where one is left on each side the one took the other's place.
/// </summary>
internal static class DatasetPairs
{
    /// <summary>Ids of the head to ids of the base.</summary>
    public static ImmutableDictionary<string, string> Of(PlacedModel old, PlacedModel now)
    {
        var pairs = ImmutableDictionary.CreateBuilder<string, string>();
        List<Dataset> before = Used(old), after = Used(now);
        Take((a, b) => a.Source == b.Source && a.Reader == b.Reader);
        Take((a, b) => a.Source is not null && a.Source == b.Source);
        Take((a, b) => FileName(a) is { } name && name == FileName(b));
        if (before.Count == 1 && after.Count == 1) pairs[after[0].Id] = before[0].Id;
        return pairs.ToImmutable();

        void Take(Func<Dataset, Dataset, bool> fits)
        {
            foreach (var dataset in after.ToList())
            {
                if (before.Find(candidate => fits(candidate, dataset)) is not { } found) continue;
                pairs[dataset.Id] = found.Id;
                before.Remove(found);
                after.Remove(dataset);
            }
        }
    }

    private static List<Dataset> Used(PlacedModel placed)
    {
        var used = placed.Model.Columns.Select(column => column.Dataset).Concat(placed.Model.Open.Select(open => open.Dataset)).ToHashSet();
        return [.. placed.Script.Datasets.Where(dataset => used.Contains(dataset.Id))];
    }

    private static string? FileName(Dataset dataset) =>
        dataset.Source is { } source ? source[(source.LastIndexOf('/') + 1)..] : null;
}
