using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Changes;

/// <summary>A script in both versions; <paramref name="NewLineOf"/> leads from the base's lines to the head's.</summary>
public sealed record ScriptPair(ScriptLineage? Base, ScriptLineage? Head, Func<string, int, (string Path, int Line)?> NewLineOf);

/// <summary>
/// Which model of the head is which of the base: by what it is (estimator, event, the functions that lead to it), and
/// among equals by the unchanged line that fits it, by its columns, then by order. A line number alone is no identity.
/// </summary>
internal static class ModelMatcher
{
    public static IEnumerable<(PlacedModel? Base, PlacedModel? Head)> Match(IReadOnlyList<ScriptPair> scripts)
    {
        var matched = new Dictionary<Model, PlacedModel>(ReferenceEqualityComparer.Instance);
        var rests = new List<(ScriptPair Script, List<Candidate> Base, List<Candidate> Head)>();
        foreach (var script in scripts)
        {
            var old = Candidates(script.Base);
            var now = Candidates(script.Head);
            Take(old, now, matched, (a, b) => a.Kind == b.Kind && IsSameLine(script, a, b));
            Take(old, now, matched, (a, b) => a.Kind == b.Kind && a.Columns == b.Columns);
            Take(old, now, matched, (a, b) => a.Kind == b.Kind);
            Take(old, now, matched, (a, b) => a.Estimator == b.Estimator && a.Columns == b.Columns);
            Take(old, now, matched, (a, b) => IsSameLine(script, a, b));
            Take(old, now, matched, (a, b) => a.Functions == b.Functions && a.Columns == b.Columns);
            Take(old, now, matched, (a, b) => a.Estimator == b.Estimator);
            Take(old, now, matched, (a, b) => a.Functions == b.Functions);
            rests.Add((script, old, now));
        }

        // Training that moved into another script as it is, is the same training.
        var left = rests.SelectMany(rest => rest.Base).ToList();
        foreach (var (_, _, now) in rests) Take(left, now, matched, (a, b) => a.Estimator == b.Estimator && a.Columns == b.Columns);

        foreach (var (script, old, _) in rests)
        {
            foreach (var head in script.Head?.Models ?? [])
                yield return (matched.GetValueOrDefault(head), new PlacedModel(script.Head!, head));
            foreach (var gone in old.Where(left.Contains)) yield return (gone.Placed, null);
        }
    }

    private static List<Candidate> Candidates(ScriptLineage? script) =>
        script is null ? [] : [.. script.Models.Select(model => new Candidate(new PlacedModel(script, model)))];

    /// <summary>Pairs the first that fit, in order, and takes both out.</summary>
    private static void Take(
        List<Candidate> old, List<Candidate> now, Dictionary<Model, PlacedModel> matched, Func<Candidate, Candidate, bool> fits)
    {
        for (var i = 0; i < now.Count && old.Count > 0; i++)
        {
            var at = old.FindIndex(candidate => fits(candidate, now[i]));
            if (at < 0) continue;
            matched[now[i].Placed.Model] = old[at].Placed;
            old.RemoveAt(at);
            now.RemoveAt(i--);
        }
    }

    private static bool IsSameLine(ScriptPair script, Candidate old, Candidate now)
    {
        var (before, after) = (old.Placed.Model, now.Placed.Model);
        return before.CallPath.Length == after.CallPath.Length
            && script.NewLineOf(before.Location.Path, before.Location.StartLine) is { } line
            && line.Line == after.Location.StartLine && line.Path == after.Location.Path;
    }

    /// <summary>A model and what it is compared by, made once.</summary>
    private sealed class Candidate(PlacedModel placed)
    {
        public PlacedModel Placed => placed;

        public string Estimator => placed.Model.Estimator;

        public string Functions { get; } = string.Join('\n', placed.Model.Functions);

        public string Kind { get; } = $"{placed.Model.Estimator}\n{placed.Model.Event}\n{string.Join('\n', placed.Model.Functions)}";

        public string Columns { get; } = string.Join(
            '\n', placed.Model.Columns.Select(column => $"{column.Role} {column.Column}").Order(StringComparer.Ordinal)
                .Concat(placed.Model.Open.Select(open => $"{open.Role} -{string.Join(',', open.Except)}")));
    }
}
