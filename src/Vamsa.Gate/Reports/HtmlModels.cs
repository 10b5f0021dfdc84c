using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>A table a script: a row for each column of its data, a column for each model, and what the one is to the other.</summary>
internal static class HtmlModels
{
    private const int MaxModels = 50;

    public static void Write(HtmlText html, GateResult result)
    {
        var scripts = result.Lineage.Scripts.Where(script => !script.Models.IsEmpty).OrderBy(script => script.Path, StringComparer.Ordinal).ToList();
        if (scripts.Count == 0) return;
        html.Heading("Which column is what to which model");
        foreach (var script in scripts)
        {
            html.Element("h3", script.Path).Raw("\n");
            foreach (var models in script.Models.Chunk(MaxModels)) Write(html, script, models, result.Verdict);
        }
    }

    private static void Write(HtmlText html, ScriptLineage script, Model[] models, Verdict verdict)
    {
        html.Raw("<div class=\"wide\">\n").Head(["column", "of", .. models.Select(model => $"{JudgedScript.NameOf(model)}, line {model.Location.StartLine}")]);
        var columns = models.SelectMany(model => model.Columns).Select(column => (column.Dataset, column.Column)).Distinct()
            .OrderBy(column => column.Dataset, StringComparer.Ordinal).ThenBy(column => column.Column, StringComparer.Ordinal);
        foreach (var (dataset, column) in columns)
            html.Row([(column, null), (NameOf(script, dataset), null), .. models.Select(model => Use(model, dataset, column, verdict))]);
        foreach (var dataset in models.SelectMany(model => model.Open).Select(open => open.Dataset).Distinct().Order(StringComparer.Ordinal))
            html.Row([("every other column", null), (NameOf(script, dataset), null), .. models.Select(model => (Open(model, dataset), (string?)null))]);
        html.Row([("assurance", null), ("", null), .. models.Select(model => (model.Assurance.Word(), (string?)null))]);
        html.Raw("</table>\n</div>\n");
    }

    private static string NameOf(ScriptLineage script, string dataset) => JudgedScript.NameOf(JudgedScript.DatasetOf(script, dataset));

    /// <summary>What a column is to a model, in the colour of the worst that is found of it.</summary>
    private static (string Text, string? Style) Use(Model model, string dataset, string column, Verdict verdict)
    {
        var uses = model.Columns.Where(use => use.Dataset == dataset && use.Column == column).Select(use => $"{use.Role.Word()}, {use.Derivation.Word()}");
        var found = verdict.Findings.Where(finding => ReferenceEquals(finding.Model, model) && finding.Column == column && finding.Dataset?.Id == dataset).ToList();
        return (string.Join("; ", uses), found.Count > 0 ? found.Worst().Level.Word() : null);
    }

    private static string Open(Model model, string dataset) =>
        string.Join("; ", model.Open.Where(open => open.Dataset == dataset).Select(open => open.Role.Word()).Distinct());
}
