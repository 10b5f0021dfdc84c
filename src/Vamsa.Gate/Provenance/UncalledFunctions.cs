using System.Collections.Immutable;
using Vamsa.Gate.Analysis;

namespace Vamsa.Gate.Provenance;

/// <summary>
/// What is trained in a function that nothing calls is a model with parameters for datasets. When all scripts of a run are
/// known, some of these functions have callers after all, in another script or in another function that nothing calls: there
/// the model has its real columns, and the one without callers goes.
/// </summary>
public static class UncalledFunctions
{
    public static ImmutableArray<ScriptLineage> Settle(IReadOnlyCollection<ScriptLineage> scripts)
    {
        if (!scripts.Any(script => script.Models.Any(model => model.Uncalled is not null))) return [.. scripts];
        var callers = scripts.SelectMany(script => script.Calls).Distinct().ToLookup(call => call.Function, call => call.Root);
        return [.. scripts.Select(script => Without(script, model => model.Uncalled is { } function && IsCalled(function, callers)))];
    }

    /// <summary>Of functions that call each other, one stays.</summary>
    private static bool IsCalled(FunctionPlace function, ILookup<FunctionPlace, FunctionPlace?> callers) =>
        callers[function].Any(root => root is not { } caller || !callers[caller].Contains(function) || Compare(caller, function) < 0);

    private static int Compare(FunctionPlace a, FunctionPlace b) =>
        string.CompareOrdinal(a.Path, b.Path) is var order && order != 0 ? order : a.Start.CompareTo(b.Start);

    private static ScriptLineage Without(ScriptLineage script, Func<Model, bool> isGone)
    {
        var models = script.Models.Where(model => !isGone(model)).ToList();
        if (models.Count == script.Models.Length) return script;
        var used = models.SelectMany(model => model.Columns.Select(column => column.Dataset).Concat(model.Open.Select(open => open.Dataset))).ToHashSet();
        var datasets = script.Datasets.Where(dataset => !dataset.IsParameter || used.Contains(dataset.Id)).ToList();
        var ids = datasets.Index().ToDictionary(d => d.Item.Id, d => LineageBuilder.Number('d', d.Index));
        return script with
        {
            Datasets = [.. datasets.Select(dataset => dataset with { Id = ids[dataset.Id] })],
            Anonymized = [.. script.Anonymized.Where(ended => ids.ContainsKey(ended.Dataset)).Select(ended => ended with { Dataset = ids[ended.Dataset] })],
            Models = [.. models.Select((model, i) => model with
            {
                Id = LineageBuilder.Number('m', i),
                Columns = [.. model.Columns.Select(column => column with { Dataset = ids[column.Dataset] })],
                Open = [.. model.Open.Select(open => open with { Dataset = ids[open.Dataset] })],
            })],
        };
    }
}
