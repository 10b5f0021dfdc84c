using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>What <c>diff</c> prints: each model that a change touches, with the columns that come and go.</summary>
public static class ComparisonText
{
    private const string Green = "32";
    private const string Red = "31";

    public static void Write(GateResult result, Stream stream, bool colour)
    {
        var paint = new Paint(colour);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (result.Comparison is not { } comparison) return;
        foreach (var change in comparison.Models.Where(change => !change.IsUnchanged)) Write(text, change, paint);
        text.WriteLine(Summary(comparison));
    }

    /// <summary><c>compared with main (3f2a91c): 1 model changed, 0 added, 0 removed, 2 unchanged</c>.</summary>
    public static string Summary(LineageComparison comparison)
    {
        var models = comparison.Models;
        var changed = models.Count(change => !change.IsUnchanged && !change.IsAdded && !change.IsRemoved);
        return $"compared with {Printable.Line(comparison.Base)}: {(changed == 1 ? "1 model" : $"{changed} models")} changed, "
            + $"{models.Count(change => change.IsAdded)} added, {models.Count(change => change.IsRemoved)} removed, "
            + $"{models.Count(change => change.IsUnchanged)} unchanged";
    }

    private static void Write(StreamWriter text, ModelChange change, Paint paint)
    {
        var (script, model) = change.Shown;
        text.WriteLine($"{Places.Shown(model.Location)}: {paint.Bold(Printable.Line($"{model.Estimator}.{model.Event}"))}{Title(change)}");
        if (change.Base is { } old && change.Head is { } now && old.Script.Path != now.Script.Path)
            text.WriteLine($"  moved from {Printable.Line(old.Script.Path)}");
        foreach (var column in change.Columns) text.WriteLine("  " + Painted(column, paint));
        foreach (var open in change.Opened) text.WriteLine(paint.Code(Green, $"  + {Open(open, script)}"));
        foreach (var open in change.Closed) text.WriteLine(paint.Code(Red, $"  - {Open(open, change.Base!.Script)}"));
        foreach (var unknown in change.Unknowns)
            text.WriteLine(paint.Code(Green, $"  + not modelled: {Printable.Line(unknown.Call)} at {Places.Shown(unknown.Location)}"));
    }

    private static string Title(ModelChange change) =>
        change.IsAdded ? " is new"
        : change.IsRemoved ? " is gone"
        : change.ChangesEstimator ? $" was {Printable.Line(change.Base!.Model.Estimator)}"
        : "";

    private static string Painted(ColumnChange column, Paint paint) => column.Kind switch
    {
        ColumnChangeKind.Added or ColumnChangeKind.Reopened => paint.Code(Green, Line(column)),
        ColumnChangeKind.Removed => paint.Code(Red, Line(column)),
        _ => Line(column),
    };

    private static string Line(ColumnChange column)
    {
        var name = $"{Printable.Line(column.Column)} of {Printable.Line(column.Dataset)}";
        return column.Kind switch
        {
            ColumnChangeKind.Added => $"+ {column.After!.Role.Word()} {name}{Derivation(column.After)}",
            ColumnChangeKind.Reopened => $"+ {column.After!.Role.Word()} {name}: it is no longer left out by name",
            ColumnChangeKind.Removed => $"- {column.Before!.Role.Word()} {name}{Derivation(column.Before)}",
            ColumnChangeKind.Role => $"~ {column.Before!.Role.Word()} became {column.After!.Role.Word()}: {name}{Derivation(column.After)}",
            _ => $"~ {column.After!.Role.Word()} {name}: {column.Before!.Derivation.Word()} became {column.After.Derivation.Word()}",
        };
    }

    private static string Derivation(ColumnUse use) =>
        use.Derivation == Knowledge.Derivation.Direct || use.Role is Role.Filter or Role.Key ? "" : $", {use.Derivation.Word()}";

    private static string Open(OpenEnd open, ScriptLineage script)
    {
        var dataset = script.Datasets.FirstOrDefault(dataset => dataset.Id == open.Dataset);
        var except = open.Except.IsEmpty ? "" : $" but {string.Join(", ", open.Except.Select(Printable.Line))}";
        return $"{open.Role.Word()}: every column of {Printable.Line(dataset?.Source ?? dataset?.Reader ?? open.Dataset)}{except}";
    }
}
