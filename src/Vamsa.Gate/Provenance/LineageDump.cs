using System.Globalization;
using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Provenance;

/// <summary>
/// A lineage on a few lines, for people who review it; no traces, no columns of locations:
/// <code>
/// 7: fit sklearn.linear_model.LogisticRegression  complete
///   feature: heart.csv[age, chol~derived, site~keyed]
///   label: heart.csv[target]
///   open: feature visits.csv except [outcome]
///   unknown: 5: lab.scramble
/// </code>
/// A fit inside a function names the calls that lead to it, outermost first: <c>12 &gt; 7: fit …</c>.
/// </summary>
public static class LineageDump
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Write(Lineage lineage)
    {
        var text = new StringBuilder();
        foreach (var script in lineage.Scripts)
        {
            if (lineage.Scripts.Length > 1) text.Append(script.Path).Append('\n');
            foreach (var diagnostic in script.Diagnostics)
                text.Append(Invariant, $"{diagnostic.Location.StartLine}: {diagnostic.Code} {diagnostic.Message}\n");
            if (script.Models.Length == 0) text.Append("no model\n");
            foreach (var model in script.Models) Write(model, script, text);
        }

        return text.ToString();
    }

    private static void Write(Model model, ScriptLineage script, StringBuilder text)
    {
        foreach (var call in model.CallPath) text.Append(Invariant, $"{call.StartLine} > ");
        text.Append(Invariant, $"{model.Location.StartLine}: {model.Event} {model.Estimator}");
        text.Append("  ").Append(Word(model.Assurance)).Append('\n');

        foreach (var role in Enum.GetValues<Role>())
        {
            var ofRole = model.Columns.Where(column => column.Role == role).ToLookup(column => column.Dataset);
            foreach (var dataset in script.Datasets.Where(dataset => ofRole.Contains(dataset.Id)))
            {
                var columns = InDataOrder(ofRole[dataset.Id], dataset).Select(Name);
                text.Append(Invariant, $"  {Word(role)}: {Label(dataset, script)}[{string.Join(", ", columns)}]\n");
            }
        }

        foreach (var open in model.Open)
        {
            var dataset = script.Datasets.First(candidate => candidate.Id == open.Dataset);
            text.Append(Invariant, $"  open: {Word(open.Role)} {Label(dataset, script)}");
            if (open.Except.Length > 0) text.Append(Invariant, $" except [{string.Join(", ", open.Except)}]");
            text.Append('\n');
        }

        foreach (var unknown in model.Unknowns)
            text.Append(Invariant, $"  unknown: {unknown.Location.StartLine}: {unknown.Call}\n");
    }

    /// <summary>How a column reaches values has a strength; how it chooses rows has none worth a word.</summary>
    private static string Name(ModelColumn column) =>
        column.Derivation == Derivation.Direct || column.Role is Role.Filter or Role.Key
            ? column.Column
            : $"{column.Column}~{Word(column.Derivation)}";

    private static IEnumerable<ModelColumn> InDataOrder(IEnumerable<ModelColumn> columns, Dataset dataset)
    {
        var known = dataset.Columns.IsDefault ? [] : dataset.Columns;
        return columns
            .OrderBy(column => known.IndexOf(column.Column) is var at && at < 0 ? int.MaxValue : at)
            .ThenBy(column => column.Column, StringComparer.Ordinal);
    }

    /// <summary>The file's name; the reader call's line tells two of the same name apart.</summary>
    private static string Label(Dataset dataset, ScriptLineage script)
    {
        var name = ShortName(dataset);
        return script.Datasets.Count(other => ShortName(other) == name) == 1
            ? name
            : $"{name}@{dataset.Location.StartLine}";
    }

    private static string ShortName(Dataset dataset)
    {
        if (dataset.Source is not { Length: > 0 } source) return dataset.Reader;
        return source.Contains(' ') ? source : source[(source.LastIndexOf('/') + 1)..];
    }

    private static string Word<T>(T value) where T : struct, Enum =>
        value.ToString().ToLowerInvariant();
}
