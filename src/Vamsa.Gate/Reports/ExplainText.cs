using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>Why each column is what it is to its model, step by step in the script's own words; what is open, and why.</summary>
public static class ExplainText
{
    public static void Write(GateResult result, Stream stream, bool colour)
    {
        var paint = new Paint(colour);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var script in result.Lineage.Scripts.OrderBy(script => script.Path, StringComparer.Ordinal))
        {
            text.WriteLine(paint.Bold(Printable.Line(script.Path)));
            foreach (var diagnostic in script.Diagnostics)
                text.WriteLine($"  {Places.Shown(diagnostic.Location)}: {diagnostic.Code} {Printable.Line(diagnostic.Message)}");
            if (script.Models.IsEmpty && script.Status != ScriptStatus.Unreadable) text.WriteLine("  no model is trained");
            var datasets = script.Datasets.ToDictionary(dataset => dataset.Id);
            foreach (var model in script.Models) Write(text, model, datasets, paint);
        }
    }

    private static void Write(StreamWriter text, Model model, Dictionary<string, Dataset> datasets, Paint paint)
    {
        text.WriteLine($"  {paint.Bold(Printable.Line($"{model.Estimator}.{model.Event}"))} at {Places.Shown(model.Location)}: "
            + Meaning(model.Assurance));
        foreach (var call in model.CallPath) text.WriteLine($"    called from {Places.Shown(call)}");
        foreach (var column in model.Columns)
        {
            text.WriteLine($"    {column.Role.Word()} {paint.Bold(Printable.Line(column.Column))} of "
                + $"{Title(datasets, column.Dataset)}: {Meaning(column)}");
            Steps(text, column.Trace, paint);
        }

        foreach (var open in model.Open)
        {
            text.WriteLine($"    {open.Role.Word()}: {Open(open)} of {Title(datasets, open.Dataset)}");
            text.WriteLine($"      why: {Why(datasets.GetValueOrDefault(open.Dataset))}");
            Steps(text, open.Trace, paint);
        }

        foreach (var unknown in model.Unknowns)
        {
            text.WriteLine($"    not modelled: {Printable.Line(unknown.Call)} at {Places.Shown(unknown.Location)}");
            text.WriteLine("      what goes into it is kept; what it adds, drops or combines is not known");
        }
    }

    private static void Steps(StreamWriter text, ImmutableArray<TraceStep> trace, Paint paint)
    {
        foreach (var step in trace) text.WriteLine(paint.Dim($"      {Places.Shown(step.Location)}: {Printable.Line(step.Note)}"));
    }

    private static string Title(Dictionary<string, Dataset> datasets, string id) =>
        Printable.Line(datasets.TryGetValue(id, out var dataset) ? dataset.Source ?? $"what {dataset.Reader} yields" : id);

    private static string Open(OpenEnd open) => open.Except.IsEmpty
        ? "every column"
        : $"every column but {string.Join(", ", open.Except.Select(Printable.Line))}";

    private static string Why(Dataset? dataset)
    {
        if (dataset is null) return "its columns are not known";
        var place = $"{Printable.Line(dataset.Reader)} at {Places.Shown(dataset.Location)}";
        return dataset.Columns.IsDefault
            ? $"the columns of what {place} reads are not in the code; `datasets:` in the policy can name them"
            : $"{place} has {dataset.Columns.Length} known columns ({dataset.ColumnsFrom.Word()}), and which of them remain is not known";
    }

    private static string Meaning(Assurance assurance) => assurance switch
    {
        Assurance.Complete => "complete, every column is known",
        Assurance.Open => "open, columns are missing from this list",
        _ => "partial, calls that are not modelled stand on the way",
    };

    private static string Meaning(ModelColumn column) => column.Role switch
    {
        Role.Filter => "decides only which rows remain",
        Role.Key => "only joins or groups",
        _ => column.Derivation switch
        {
            Derivation.Direct => "direct, its own values",
            Derivation.Derived => "derived, combined with others or aggregated",
            _ => "keyed, only as a key, sort order or group",
        },
    };
}
