using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>Lineage as people draw it: datasets, models, and between them the columns of a role.</summary>
internal sealed record ProvenanceGraph(ImmutableArray<ProvenanceGraph.Cluster> Clusters)
{
    /// <summary>A script with its nodes.</summary>
    internal sealed record Cluster(string Title, ImmutableArray<Node> Datasets, ImmutableArray<Node> Models, ImmutableArray<Edge> Edges);

    /// <param name="Id">Ours, so that no name of a script can be one.</param>
    internal sealed record Node(string Id, string Title, string Place, bool IsBlocked = false);

    internal sealed record Edge(string From, string To, Role Role, ImmutableArray<string> Columns, bool IsOpen)
    {
        /// <summary>What stands at the line: the role unless it is the usual one, and the first columns.</summary>
        public string Label(int most, int longest)
        {
            var shown = Columns.Take(most).Select(column => SarifText.Cut(column, longest)).ToList();
            if (Columns.Length > most) shown.Add($"{Columns.Length - most} more");
            if (IsOpen) shown.Add("every other column");
            var columns = string.Join(", ", shown);
            return Role == Role.Feature ? columns : $"{Role.Word()}: {columns}";
        }
    }

    /// <param name="verdict">Marks the models that it blocks; null marks none.</param>
    public static ProvenanceGraph Of(GateResult result, Verdict? verdict)
    {
        var blocked = (verdict?.Findings ?? []).Where(finding => finding.Blocks).Select(finding => finding.Model).OfType<Model>()
            .ToHashSet<object?>(ReferenceEqualityComparer.Instance);
        var scripts = result.Lineage.Scripts.Where(script => script.Models.Length > 0).OrderBy(script => script.Path, StringComparer.Ordinal);
        return new ProvenanceGraph([.. scripts.Select((script, index) => Of(script, $"s{index}", blocked))]);
    }

    private static Cluster Of(ScriptLineage script, string prefix, HashSet<object?> blocked)
    {
        var edges = script.Models.SelectMany(model => Edges(model, prefix)).ToImmutableArray();
        var used = edges.Select(edge => edge.From).ToHashSet();
        return new Cluster(
            script.Path,
            [.. script.Datasets.Where(dataset => used.Contains(prefix + dataset.Id)).Select(dataset => new Node(prefix + dataset.Id, JudgedScript.NameOf(dataset), Place(dataset.Location)))],
            [.. script.Models.Select(model => new Node(prefix + model.Id, $"{JudgedScript.NameOf(model)}.{model.Event}", Place(model.Location), blocked.Contains(model)))],
            edges);
    }

    private static IEnumerable<Edge> Edges(Model model, string prefix)
    {
        var columns = model.Columns.ToLookup(column => (column.Role, column.Dataset), column => column.Column);
        var open = model.Open.Select(end => (end.Role, end.Dataset)).ToHashSet();
        return columns.Select(group => group.Key).Union(open)
            .OrderBy(key => key.Role).ThenBy(key => key.Dataset.Length).ThenBy(key => key.Dataset, StringComparer.Ordinal)
            .Select(key => new Edge(prefix + key.Dataset, prefix + model.Id, key.Role, [.. columns[key]], open.Contains(key)));
    }

    private static string Place(Text.Location location) => $"line {location.StartLine}{Places.Cell(location)}";
}
