using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A dataset's columns are not known, and one that the policy restricts could be among those that reach a model.</summary>
internal sealed class OpenFeatureSet : Rule
{
    private const int Shown = 3;

    public override string Id => "VG110";

    public override string Name => "OpenFeatureSet";

    public override string Summary => "A column that the policy restricts could be among those that reach a model.";

    public override bool IsBlindness => true;

    public override Level DefaultLevel => Unresolved.Default.Open;

    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context)
    {
        foreach (var model in script.Models)
        {
            var level = context.Unresolved(scope => scope.Open, policy.Unresolved.Open, model);
            if (level == Level.Allow) continue;
            foreach (var open in model.Open)
            {
                var dataset = JudgedScript.DatasetOf(script, open.Dataset);
                var rules = policy.Rules.Where(rule => context.Holds(rule.Extent, model, dataset) && CouldMatch(rule, open)).ToList();
                if (rules.Count == 0) continue;

                // What could be there is no worse than if it were.
                var worst = rules.MaxBy(rule => rule.Level)!;
                yield return Finding.OfModel(
                    this, worst.Level < level ? worst.Level : level, Message(open, dataset, model, rules.Count, worst), model, dataset, open.Role,
                    open.Trace, settle: Settle(open, dataset));
            }
        }
    }

    /// <summary>A column of any name may be there, but for those that the script itself leaves out.</summary>
    private static bool CouldMatch(PolicyRule rule, OpenEnd open)
    {
        if (rule.Level == Level.Allow || !rule.Roles.Contains(open.Role) || !rule.Requires.IsEmpty) return false;
        return rule.IsAllowList || !rule.Categories.IsEmpty
            || rule.Columns.Any(pattern => pattern.AsSpan().IndexOfAny('*', '?') >= 0 || !open.Except.Contains(pattern, StringComparer.OrdinalIgnoreCase));
    }

    private static string Message(OpenEnd open, Dataset? dataset, Model model, int rules, PolicyRule worst)
    {
        var except = open.Except.Length switch
        {
            0 => "",
            <= Shown => $" but {string.Join(", ", open.Except.Select(column => $"'{column}'"))}",
            _ => $" but {open.Except.Length} named ones",
        };
        var more = rules > 1 ? $" and {rules - 1} more" : "";
        return $"every column of {JudgedScript.NameOf(dataset)}{except} may be a {open.Role.Word()} of "
            + $"{JudgedScript.NameOf(model)}, and its columns are not known: what {worst.Id}{more} {(rules > 1 ? "forbid" : "forbids")} could be among them; "
            + "declare them under datasets: in the policy";
    }

    /// <summary>The entry that is missing, as far as it can be known.</summary>
    private static string? Settle(OpenEnd open, Dataset? dataset)
    {
        if (dataset is null) return null;
        var name = JudgedScript.NameOf(dataset);
        var match = dataset.Source is not { Length: > 0 } source ? $"loaders: [{Quoted(dataset.Reader)}]"
            : source.AsSpan().IndexOfAny('/', '.', '\\') >= 0 && !source.Contains(' ') ? $"paths: [{Quoted($"**/{name}")}]"
            : $"tables: [{Quoted(source)}]";
        var known = string.Join(", ", open.Except.Select(Quoted));
        return $$"""
            datasets:
              - name: {{Quoted(dataset.Source is { Length: > 0 } ? name.Split('.')[0] : dataset.Reader)}}
                match: { {{match}} }
                columns: [{{known}}]   # name every column, in the order of the data
            """;
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
