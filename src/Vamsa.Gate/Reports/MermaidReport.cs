using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>The provenance as a Mermaid flowchart, which GitHub and GitLab draw in Markdown.</summary>
public static class MermaidReport
{
    /// <summary>Mermaid draws no more edges, and no longer a text, unless a page allows it.</summary>
    private const int MaxEdges = 400;

    private const int MaxLength = 45_000;
    private const int MaxColumns = 12;
    private const int MaxName = 60;

    public static void Write(GateResult result, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        text.Write(Draw(result, null, out var left));
        if (left > 0) text.Write($"%% {left} scripts more are not drawn\n");
    }

    /// <param name="left">Scripts that had no room.</param>
    internal static string Draw(GateResult result, Verdict? verdict, out int left)
    {
        var clusters = ProvenanceGraph.Of(result, verdict).Clusters;
        var drawn = new StringBuilder("flowchart LR\n");
        var edges = 0;
        left = clusters.Length;
        foreach (var cluster in clusters)
        {
            var text = Draw(cluster, clusters.Length - left);
            edges += cluster.Edges.Length;
            if (edges > MaxEdges || drawn.Length + text.Length > MaxLength) break;
            drawn.Append(text);
            left--;
        }

        return verdict is null ? drawn.ToString() : drawn.Append("  classDef blocked stroke:#d1242f,stroke-width:3px\n").ToString();
    }

    private static string Draw(ProvenanceGraph.Cluster cluster, int number)
    {
        var text = new StringBuilder();
        Line($"  subgraph c{number}[\"{Label(cluster.Title)}\"]");
        foreach (var dataset in cluster.Datasets) Line($"    {dataset.Id}[(\"{Label(dataset.Title)}<br>{Label(dataset.Place)}\")]");
        foreach (var model in cluster.Models)
            Line($"    {model.Id}[\"{Label(model.Title)}<br>{Label(model.Place)}\"]{(model.IsBlocked ? ":::blocked" : "")}");
        Line("  end");
        foreach (var edge in cluster.Edges)
            Line($"  {edge.From} {(edge.Role == Role.Feature ? "-->" : "-.->")}|\"{Label(edge.Label(MaxColumns, MaxName), int.MaxValue)}\"| {edge.To}");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    /// <summary>In quotes; every other character that Mermaid, Markdown or HTML would read is an entity.</summary>
    private static string Label(string text, int longest = MaxName)
    {
        var label = new StringBuilder();
        foreach (var character in SarifText.Cut(Printable.Line(text), longest))
        {
            if (char.IsAsciiLetterOrDigit(character) || character is ' ' or '.' or ',' or '_' or '-' or '(' or ')' or '/' or ':' || !char.IsAscii(character)) label.Append(character);
            else label.Append('#').Append((int)character).Append(';');
        }

        return label.ToString();
    }
}
