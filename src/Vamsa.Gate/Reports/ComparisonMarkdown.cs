using System.Text;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>The comparison as a table, for a job summary: models by the columns that come and go. Every name is escaped.</summary>
public static class ComparisonMarkdown
{
    private const int MaximumModels = 200;
    private const int MaximumColumns = 30;

    public static void Write(GateResult result, Stream stream)
    {
        if (result.Comparison is not { } comparison) return;
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        Write(comparison, text);
    }

    public static void Write(LineageComparison comparison, TextWriter text)
    {
        var changed = comparison.Models.Where(change => !change.IsUnchanged).ToList();
        if (changed.Count > 0)
        {
            text.WriteLine("| model | added | removed | changed |");
            text.WriteLine("|---|---|---|---|");
            foreach (var change in changed.Take(MaximumModels)) text.WriteLine(Row(change));
            if (changed.Count > MaximumModels) text.WriteLine($"| {changed.Count - MaximumModels} more | | | |");
            text.WriteLine();
        }

        text.WriteLine(SarifText.Markdown(ComparisonText.Summary(comparison)));
    }

    private static string Row(ModelChange change)
    {
        var (script, model) = change.Shown;
        var name = model.Estimator[(model.Estimator.LastIndexOf('.') + 1)..];
        var note = change.IsAdded ? " (new)" : change.IsRemoved ? " (gone)" : "";
        var place = SarifText.Markdown($"{name}{note}, {script.Path}:{model.Location.StartLine}");
        var added = change.Columns.Where(column => column.Kind is ColumnChangeKind.Added or ColumnChangeKind.Reopened)
            .Select(column => Column(column, column.After!))
            .Concat(change.Opened.Select(open => $"every other {SarifText.Markdown(open.Role.Word())}"))
            .Concat(change.Unknowns.Select(unknown => $"not modelled: {SarifText.Markdown(unknown.Call)}"));
        var removed = change.Columns.Where(column => column.Kind == ColumnChangeKind.Removed).Select(column => Column(column, column.Before!));
        var moved = change.Columns.Where(column => column.Kind is ColumnChangeKind.Role or ColumnChangeKind.Derivation)
            .Select(column => $"{SarifText.Markdown(column.Column)} ({Words(column.Before!)} to {Words(column.After!)})");
        if (change.ChangesEstimator) moved = moved.Prepend($"was {SarifText.Markdown(change.Base!.Model.Estimator)}");
        return $"| {place} | {List(added)} | {List(removed)} | {List(moved)} |";
    }

    private static string Column(ColumnChange column, ColumnUse use) =>
        SarifText.Markdown(column.Column) + (use.Role == Analysis.Role.Feature ? "" : $" ({use.Role.Word()})");

    private static string Words(ColumnUse use) => $"{use.Derivation.Word()} {use.Role.Word()}";

    private static string List(IEnumerable<string> entries)
    {
        var all = entries.ToList();
        return string.Join(", ", all.Count > MaximumColumns ? [.. all.Take(MaximumColumns), $"{all.Count - MaximumColumns} more"] : all);
    }
}
