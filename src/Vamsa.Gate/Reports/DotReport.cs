using System.Text;
using Vamsa.Gate.Analysis;

namespace Vamsa.Gate.Reports;

/// <summary>The provenance in Graphviz' language, whole: <c>vamsa-gate provenance --format dot | dot -Tsvg</c>.</summary>
public static class DotReport
{
    public static void Write(GateResult result, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("digraph provenance {");
        text.WriteLine("  rankdir=LR;");
        text.WriteLine("  node [shape=box];");
        var number = 0;
        foreach (var cluster in ProvenanceGraph.Of(result, verdict: null).Clusters)
        {
            text.WriteLine($"  subgraph cluster_{number++} {{");
            text.WriteLine($"    label={Quoted(cluster.Title)};");
            foreach (var dataset in cluster.Datasets) text.WriteLine($"    {dataset.Id} [shape=cylinder, label={Quoted(dataset.Title, dataset.Place)}];");
            foreach (var model in cluster.Models) text.WriteLine($"    {model.Id} [label={Quoted(model.Title, model.Place)}];");
            text.WriteLine("  }");
            foreach (var edge in cluster.Edges)
                text.WriteLine($"  {edge.From} -> {edge.To} [label={Quoted(edge.Label(int.MaxValue, int.MaxValue))}{(edge.Role == Role.Feature ? "" : ", style=dashed")}];");
        }

        text.WriteLine("}");
    }

    /// <summary>A quoted string; Graphviz reads escapes such as \N (the node's name) in it, so each backslash is doubled.</summary>
    private static string Quoted(params string[] lines) => '"' + string.Join("\\n", lines.Select(line =>
        Printable.Line(line).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))) + '"';
}
