using System.Collections.Immutable;
using System.Globalization;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Provenance;

/// <summary>
/// The paper's provenance tracker: facts about training events become lineage, for each model and role the source columns
/// with the path that their links tell.
/// </summary>
public static class LineageBuilder
{
    public static ScriptLineage Build(SourceFile file, Facts facts, ImmutableArray<Diagnostic> diagnostics)
    {
        var used = facts.Trainings.SelectMany(t => t.Roles.Values).SelectMany(origins => origins.Items).Select(origin => origin.Dataset).ToHashSet();
        var datasets = facts.Datasets
            .Where(d => !DatasetFact.IsParameter(d.Reader) || used.Contains(d))
            .OrderBy(d => d.Location, LocationOrder.Instance)
            .ThenBy(d => d.Source, StringComparer.Ordinal)
            .ToImmutableArray();
        var ids = datasets.Select((d, i) => (d, Id: Number('d', i))).ToDictionary(p => p.d, p => p.Id);
        var steps = new TraceSteps();
        var models = facts.Trainings
            .OrderBy(t => t.Location, LocationOrder.Instance)
            .ThenBy(t => string.Join('\n', t.CallPath.Select(l => $"{l.Path}\t{l.StartLine:D9}\t{l.StartColumn:D9}")), StringComparer.Ordinal)
            .ThenBy(t => t.Estimator, StringComparer.Ordinal)
            .Select((t, i) => Model(t, Number('m', i), ids, steps));
        var status = facts.IsExhausted || diagnostics.Length > 0 ? ScriptStatus.Partial : ScriptStatus.Analyzed;
        return new ScriptLineage(file.Path, status,
            [.. datasets.Select(d => new Dataset(ids[d], d.Source, d.Reader, d.Location, d.Columns, d.ColumnsFrom))],
            [.. models], diagnostics)
        {
            UnknownCalls = facts.UnknownCalls,
            Anonymized = [.. facts.Ended
                .OrderBy(ended => ended.Location, LocationOrder.Instance).ThenBy(ended => ids[ended.Dataset].Length)
                .ThenBy(ended => ids[ended.Dataset], StringComparer.Ordinal).ThenBy(ended => ended.Column, StringComparer.Ordinal)
                .Select(ended => new AnonymizedColumn(ended.Location, ended.Call, ids[ended.Dataset], ended.Column))],
            Written = [.. facts.Written
                .OrderBy(file => file.Location, LocationOrder.Instance).ThenBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new WrittenFile(file.Path, file.IsTable, new Lazy<WrittenContent>(() => Content(file, ids, steps))))],
            DataCalls = facts.DataCalls,
            Calls = facts.Calls,
        };
    }

    internal static string Number(char kind, int index) => kind + index.ToString(CultureInfo.InvariantCulture);

    private static Model Model(TrainingFact training, string id, Dictionary<DatasetFact, string> datasets, TraceSteps steps)
    {
        var columns = ImmutableArray.CreateBuilder<ModelColumn>();
        var open = ImmutableArray.CreateBuilder<OpenEnd>();
        var used = new HashSet<(DatasetFact, string)>();
        foreach (var role in Enum.GetValues<Role>())
        {
            if (!training.Roles.TryGetValue(role, out var origins)) continue;
            var isOnly = role is Role.Filter or Role.Key;
            foreach (var origin in Ordered(origins, datasets))
            {
                if (origin.Column is { } column)
                {
                    // A filter or key only decides rows: a column that is a feature or label is not listed again as one.
                    if (isOnly && used.Contains((origin.Dataset, column))) continue;
                    if (role is Role.Feature or Role.Label) used.Add((origin.Dataset, column));
                    columns.Add(new ModelColumn(role, datasets[origin.Dataset], column, origin.Derivation, steps.Of(origin, training, column)));
                }
                else if (!isOnly)
                {
                    open.Add(new OpenEnd(role, datasets[origin.Dataset], [.. origin.Except!], steps.Of(origin, training, "every column")));
                }
            }
        }

        return new Model(id, training.Estimator, training.Event, training.Location, training.CallPath,
            columns.DrainToImmutable(), open.DrainToImmutable(),
            [.. training.Unknowns.OrderBy(u => u.Location, LocationOrder.Instance).ThenBy(u => u.Call, StringComparer.Ordinal)])
        {
            Functions = training.Functions,
            Variable = training.Variable,
            Uncalled = training.Uncalled,
        };
    }

    private static WrittenContent Content(FileFact file, Dictionary<DatasetFact, string> datasets, TraceSteps steps)
    {
        var columns = file.Columns.ToList();
        var isTold = columns.TrueForAll(column => column.Name is not null || column.Origins.Items is [{ IsOpen: true } all] && datasets.ContainsKey(all.Dataset));
        return new WrittenContent(
            isTold ? [.. columns.Select(column => column.Name).OfType<string>()] : default,
            [.. columns.SelectMany(column => Written(column, datasets, steps))]);
    }

    /// <summary>What a function that nothing calls gets is no dataset that a file could hold.</summary>
    private static IEnumerable<WrittenColumn> Written(FileColumn column, Dictionary<DatasetFact, string> datasets, TraceSteps steps) =>
        column.Origins.Items.Where(origin => datasets.ContainsKey(origin.Dataset)).Select(origin => new WrittenColumn(
            origin.IsOpen ? null : column.Name, datasets[origin.Dataset], origin.Column, origin.Except is { } except ? [.. except] : [],
            origin.Derivation, () => steps.Of(origin, origin.Column ?? "every column")));

    /// <summary>By dataset, then in the order of its columns where that is known, else by name.</summary>
    private static IEnumerable<Origin> Ordered(Origins origins, Dictionary<DatasetFact, string> datasets) =>
        origins.Items
            .OrderBy(o => datasets[o.Dataset].Length).ThenBy(o => datasets[o.Dataset], StringComparer.Ordinal)
            .ThenBy(o => o.Column is null || o.Dataset.Columns.IsDefault ? int.MaxValue : Position(o))
            .ThenBy(o => o.Column, StringComparer.Ordinal);

    private static int Position(Origin origin)
    {
        var at = origin.Dataset.Columns.IndexOf(origin.Column!);
        return at < 0 ? int.MaxValue : at;
    }
}
