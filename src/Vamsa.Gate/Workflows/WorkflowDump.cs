using System.Globalization;
using System.Text;

namespace Vamsa.Gate.Workflows;

/// <summary>A workflow as text, an operation a line: <c>7: df.1 = pd.1 -> call read_csv(%2)</c>.</summary>
public static class WorkflowDump
{
    public static string Write(Workflow workflow)
    {
        var text = new StringBuilder();
        Write(text, workflow.Module, "module");
        return text.ToString();
    }

    private static void Write(StringBuilder text, Body body, string title)
    {
        text.Append(title).Append('\n');
        var graph = WorkflowGraph.Build(body);
        foreach (var node in graph.Operations)
        {
            var line = node.Operation is { } operation ? (body.File.Locate(operation.Span).StartLine).ToString(CultureInfo.InvariantCulture) : "-";
            var outputs = string.Join(", ", graph.Graph.OutEdges(node).Select(e => e.Target));
            var inputs = string.Join(", ", graph.Graph.InEdges(node).Where(e => e.Role == WorkflowRole.Input).Select(e => e.Source));
            var caller = graph.Graph.InEdges(node).FirstOrDefault(e => e.Role == WorkflowRole.Caller)?.Source;
            text.Append("  ").Append(line).Append(": ");
            if (outputs.Length > 0) text.Append(outputs).Append(" = ");
            if (caller is not null) text.Append(caller).Append(" -> ");
            text.Append(node.Name.ReplaceLineEndings(" ")).Append('(').Append(inputs).Append(")\n");
        }

        foreach (var inner in graph.Bodies) Write(text, inner, inner.Kind.ToString().ToLowerInvariant() + " " + inner.Name);
    }
}
