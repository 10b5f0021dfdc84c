using System.Globalization;
using System.Text;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Workflows;

/// <summary>
/// A workflow as text, an operation a line: <c>7: df.1 = pd.1 -> call .read_csv(%2, sep=%3)</c>. Its caller stands before
/// the arrow; <c>x.2</c> is the second version of x, <c>x.0</c> one that this body only finds.
/// </summary>
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
        text.Append(title).Append('(').AppendJoin(", ", body.Parameters.Select(Parameter)).Append(")\n");
        var graph = WorkflowGraph.Build(body);
        foreach (var node in graph.Operations)
        {
            var line = node.Span is { } span ? body.File.Locate(span).StartLine.ToString(CultureInfo.InvariantCulture) : "-";
            var outputs = string.Join(", ", graph.Graph.OutEdges(node).Select(e => e.Target));
            WorkflowNode[] inputs = [.. graph.Graph.InEdges(node).Where(e => e.Role == WorkflowRole.Input).Select(e => e.Source)];
            var caller = graph.Graph.InEdges(node).FirstOrDefault(e => e.Role == WorkflowRole.Caller)?.Source;
            text.Append("  ").Append(line).Append(": ");
            if (outputs.Length > 0) text.Append(outputs).Append(" = ");
            if (caller is not null) text.Append(caller).Append(" -> ");
            if (node.Operation is { Literal: { } literal }) text.Append(Shown(literal)).Append('\n');
            else text.Append(node.Name.ReplaceLineEndings(" ")).Append('(').AppendJoin(", ", Arguments(node.Operation, inputs)).Append(")\n");
        }

        foreach (var inner in graph.Bodies) Write(text, inner, inner.Kind.ToString().ToLowerInvariant() + " " + inner.Name);
    }

    private static string Parameter(FormalParameter parameter) => (parameter.Position switch
    {
        ParameterPosition.VarArgs => "*",
        ParameterPosition.KwArgs => "**",
        _ => "",
    }) + parameter.Name + ".1";

    /// <summary>As Python writes arguments; a missing part of a slice is a dash.</summary>
    private static IEnumerable<string> Arguments(Operation? operation, WorkflowNode[] versions)
    {
        if (operation is null) return versions.Select(v => v.ToString());
        var next = 0;
        return operation.Inputs.Select(input =>
            (input.Keyword is null ? new string('*', input.Stars) : input.Keyword + "=")
            + (input.Variable is null ? "-" : versions[next++].ToString()));
    }

    private static string Shown(Literal literal) => literal switch
    {
        Literal.None => "None",
        Literal.Ellipsis => "...",
        Literal.Bool flag => flag.Value ? "True" : "False",
        Literal.Int number => number.Value.ToString(CultureInfo.InvariantCulture),
        Literal.Float number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        Literal.Imaginary number => number.Value.ToString("R", CultureInfo.InvariantCulture) + "j",
        Literal.Str text => Quoted(text.Value),
        Literal.Bytes bytes => "b" + Quoted(string.Concat(bytes.Value.Select(b => (char)b))),
        _ => literal.ToString(),
    };

    private static string Quoted(string text) =>
        "'" + string.Concat(text.Select(c => c is '\'' or '\\' ? "\\" + c : char.IsControl(c) ? $"\\x{(int)c:x2}" : c.ToString())) + "'";
}
