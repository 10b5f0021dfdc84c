using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>
/// A page for a pull request: the verdict, the findings with their reasons, what each model is trained on, and a graph. It
/// fits a job summary of GitHub whatever the repository holds.
/// </summary>
public static class MarkdownReport
{
    /// <summary>GitHub refuses a summary of more than 1 MiB.</summary>
    internal const int MaxBytes = 1024 * 1024;

    /// <summary>For the graph, and for saying what had no room.</summary>
    private const int Reserve = 128 * 1024;

    internal const int MaxName = 100;
    private const int MaxColumns = 40;
    private const int MaxSteps = 12;
    internal const int MaxMessage = 1000;

    public static void Write(GateResult result, Stream stream)
    {
        var page = new BoundedText(MaxBytes - Reserve);
        page.Add($"## {Heading(result.Verdict.Outcome)}\n\n{SarifText.Markdown(TextReport.Summary(result))}\n");
        Findings(result.Verdict, page);
        MarkdownLifted.Write(result, page);
        if (result.Comparison is { } comparison) Comparison(comparison, page);
        Models(result, page);
        var graph = Graph(result);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        text.Write(page.ToString());
        text.Write(graph);
    }

    private static string Heading(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "✅ Vamsa.Gate: nothing blocks",
        Outcome.Findings => "❌ Vamsa.Gate: blocked",
        _ => "⚠️ Vamsa.Gate: blind",
    };

    private static void Findings(Verdict verdict, BoundedText page)
    {
        var groups = FindingGroups.New(verdict).ToList();
        var existing = FindingGroups.Of(verdict).Skip(groups.Count).ToList();
        if (groups.Count > 0) page.Add("\n### Findings\n");
        var left = groups.Count(group => !page.Add(Finding(group)));
        if (left > 0) page.AddAlways($"\n{left} more findings are not shown; the log of the run has them all.\n");
        if (existing.Count == 0) return;
        page.Add("\n### Existing findings\n\nThey were there before, and block nothing.\n");
        var more = existing.Count(group => !page.Add(
            $"\n- **{SarifText.Markdown(group.Worst().Id)}** at {Code(Places.Shown(group.Worst().Location))}: {Cut(group.Message(), MaxMessage)}\n"));
        if (more > 0) page.AddAlways($"\n{more} more existing findings are not shown; the log of the run has them all.\n");
    }

    private static void Comparison(LineageComparison comparison, BoundedText page)
    {
        using var table = new StringWriter { NewLine = "\n" };
        ComparisonMarkdown.Write(comparison, table);
        if (!page.Add($"\n### What the change does to models\n\n{table}"))
            page.AddAlways("\nThe comparison with the base is not shown; `vamsa-gate diff` has it.\n");
    }

    private static string Finding(List<Finding> group)
    {
        var first = group.Worst();
        var text = new StringBuilder();
        text.Append($"\n- **{SarifText.Markdown(first.Id)}** {first.Level.Word()} at {Code(Places.Shown(first.Location))}: {Cut(group.Message(), MaxMessage)}\n");
        if (first.PolicyRule?.Fix is { } fix) text.Append($"\n  **Fix:** {Cut(fix, MaxMessage)}\n");
        if (first.Trace.IsEmpty) return text.ToString();
        text.Append("\n  <details><summary>From the data to the model</summary>\n\n");
        var steps = first.Trace.Length <= MaxSteps ? first.Trace : [.. first.Trace[..(MaxSteps / 2)], .. first.Trace[^(MaxSteps / 2)..]];
        foreach (var step in steps) text.Append($"  1. {Code(Places.Shown(step.Location))} {Cut(step.Note, MaxName)}\n");
        return text.Append("\n  </details>\n").ToString();
    }

    private static void Models(GateResult result, BoundedText page)
    {
        var models = result.Lineage.Scripts.OrderBy(script => script.Path, StringComparer.Ordinal)
            .SelectMany(script => script.Models.Select(model => (script, model))).ToList();
        if (models.Count == 0) return;
        page.Add("\n### What the models are trained on\n\n| model | at | features | labels | assurance |\n|---|---|---|---|---|\n");
        var left = models.Count(row => !page.Add(Row(row.script, row.model)));
        if (left > 0) page.AddAlways($"\n{left} more models are not shown; `vamsa-gate provenance` has them all.\n");
    }

    private static string Row(ScriptLineage script, Model model) =>
        $"| {Cut(JudgedScript.NameOf(model), MaxName)} | {Code(Places.Shown(model.Location))} "
        + $"| {Columns(script, model, Role.Feature)} | {Columns(script, model, Role.Label)} | {model.Assurance.Word()} |\n";

    private static string Columns(ScriptLineage script, Model model, Role role)
    {
        var names = model.Columns.Where(column => column.Role == role).Select(column => column.Column).Distinct(StringComparer.Ordinal).ToList();
        var shown = names.Take(MaxColumns).Select(name => Cut(name, MaxName)).ToList();
        if (names.Count > MaxColumns) shown.Add($"and {names.Count - MaxColumns} more");
        foreach (var open in model.Open.Where(open => open.Role == role))
            shown.Add($"*every other column of* {Cut(JudgedScript.NameOf(JudgedScript.DatasetOf(script, open.Dataset)), MaxName)}");
        return string.Join(", ", shown);
    }

    private static string Graph(GateResult result)
    {
        if (result.Lineage.Scripts.All(script => script.Models.IsEmpty)) return "";
        var drawn = MermaidReport.Draw(result, result.Verdict, out var left);
        var more = left > 0 ? $"\n{left} more scripts are not drawn.\n" : "";
        return $"\n<details><summary>Graph</summary>\n\n```mermaid\n{drawn}```\n{more}\n</details>\n";
    }

    internal static string Cut(string text, int length) => SarifText.Markdown(SarifText.Cut(text, length));

    /// <summary>A place as code; a backtick in a file's name would end it, and a '|' the cell.</summary>
    internal static string Code(string place) => place.AsSpan().ContainsAny('`', '|') ? SarifText.Markdown(place) : $"`{place}`";
}
