using System.Text;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>The provenance document for a person: per model, its columns by role.</summary>
public static class ProvenanceText
{
    public static void Write(GateResult result, Stream stream, bool colour)
    {
        var paint = new Paint(colour);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var script in result.Lineage.Scripts.OrderBy(script => script.Path, StringComparer.Ordinal))
        {
            text.WriteLine(paint.Bold(Printable.Line(script.Path))
                + (script.Status == ScriptStatus.Analyzed ? "" : $" ({script.Status.Word()})"));
            foreach (var dataset in script.Datasets) Write(text, dataset);
            foreach (var model in script.Models) Write(text, model, paint);
            foreach (var diagnostic in script.Diagnostics)
                text.WriteLine($"  {Places.Shown(diagnostic.Location)}: {diagnostic.Code} {Printable.Line(diagnostic.Message)}");
        }
    }

    private static void Write(StreamWriter text, Dataset dataset)
    {
        var columns = dataset.Columns.IsDefault
            ? "columns not known"
            : $"{dataset.Columns.Length} columns ({dataset.ColumnsFrom.Word()})";
        text.WriteLine($"  {dataset.Id} = {Printable.Line(dataset.Reader)} {Printable.Line(dataset.Source ?? "?")}, {columns}, "
            + Place(dataset.Location));
    }

    private static void Write(StreamWriter text, Model model, Paint paint)
    {
        text.WriteLine($"  {model.Id} = {paint.Bold(Printable.Line($"{model.Estimator}.{model.Event}"))}, "
            + $"{model.Assurance.Word()}, {Place(model.Location)}");
        foreach (var role in model.Columns.GroupBy(column => column.Role).OrderBy(role => role.Key))
            text.WriteLine($"    {role.Key.Word()}: {string.Join(", ", role.Select(Column))}");
        foreach (var open in model.Open)
            text.WriteLine($"    {open.Role.Word()}: every other column of {open.Dataset}"
                + (open.Except.IsEmpty ? "" : $" but {string.Join(", ", open.Except.Select(Printable.Line))}"));
        foreach (var unknown in model.Unknowns)
            text.WriteLine($"    not modelled: {Printable.Line(unknown.Call)}, {Place(unknown.Location)}");
    }

    private static string Column(ModelColumn column) =>
        $"{column.Dataset}.{Printable.Line(column.Column)}"
        + (column.Derivation == Knowledge.Derivation.Direct ? "" : $" ({column.Derivation.Word()})");

    private static string Place(Text.Location location) => $"line {location.StartLine}{Places.Cell(location)}";
}
