using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A column that the policy restricts reaches a model in a role that the policy names.</summary>
internal sealed class ForbiddenColumn : Rule
{
    public override string Id => "VG101";

    public override string Name => "ForbiddenColumn";

    public override string Summary => "A column that the policy restricts reaches a model.";

    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context)
    {
        foreach (var rule in policy.Rules)
        {
            if (rule.Level == Level.Allow || !context.IsInScope(rule)) continue;
            foreach (var model in script.Models)
                foreach (var column in model.Columns)
                {
                    if (!rule.Roles.Contains(column.Role) || !HasDerivation(rule, column)) continue;
                    var dataset = JudgedScript.DatasetOf(script, column.Dataset);
                    var matched = ColumnMatcher.Match(rule, column.Column, context.Categories.Of(dataset, column.Column));
                    if (matched is null) continue;
                    var category = matched.Length > 0 ? matched : null;
                    var message = Message([Quoted(column.Column, category)], dataset, column.Role, column.Derivation, model, rule);
                    yield return Finding.OfColumn(this, rule, message, model, dataset, column, category);
                }
        }
    }

    /// <summary>Derivation says how values come; a filter and a key bring none.</summary>
    private static bool HasDerivation(PolicyRule rule, ModelColumn column) =>
        column.Role is Role.Filter or Role.Key || rule.Derivations.Contains(column.Derivation);

    /// <summary>Columns of the same model, dataset and role stand in one sentence.</summary>
    public override string Summarize(ImmutableArray<Finding> findings)
    {
        const int Shown = 20;
        var sentences = findings
            .GroupBy(finding => (finding.Model!.Estimator, Source: JudgedScript.NameOf(finding.Dataset), finding.Role))
            .Select(group =>
            {
                var names = group.Select(finding => Quoted(finding.Column!, finding.Category)).Distinct().ToList();
                if (names.Count > Shown) names = [.. names.Take(Shown), $"{names.Count - Shown} more"];
                var first = group.First();
                return Sentence(names, first.Dataset, first.Role!.Value, first.Model!);
            });
        return $"{string.Join("; ", sentences.Distinct())} {Because(findings[0].PolicyRule!)}";
    }

    private static string Message(
        List<string> names, Dataset? dataset, Role role, Derivation derivation, Model model, PolicyRule rule)
    {
        var how = role == Role.Feature && derivation != Derivation.Direct ? $", {derivation.Word()}" : "";
        return $"{Sentence(names, dataset, role, model)}{how} {Because(rule)}";
    }

    private static string Sentence(List<string> names, Dataset? dataset, Role role, Model model)
    {
        var one = names.Count == 1;
        var columns = one ? $"column {names[0]}" : $"columns {string.Join(", ", names[..^1])} and {names[^1]}";
        return $"{columns} of {JudgedScript.NameOf(dataset)} {Does(role, one)} {JudgedScript.NameOf(model)}";
    }

    private static string Does(Role role, bool one) => role switch
    {
        Role.Feature => one ? "is a feature of" : "are features of",
        Role.Label => one ? "is the label of" : "are labels of",
        Role.Weight => one ? "weights the rows of" : "weight the rows of",
        Role.Group => one ? "groups the rows of" : "group the rows of",
        Role.Stratify => one ? "stratifies the rows of" : "stratify the rows of",
        Role.Filter => one ? "chooses the rows of" : "choose the rows of",
        _ => one ? "is a key to the rows of" : "are keys to the rows of",
    };

    private static string Because(PolicyRule rule) =>
        rule.Message is null ? $"({rule.Id})" : $"({rule.Id}): {rule.Message}";

    private static string Quoted(string column, string? category) =>
        category is null ? $"'{column}'" : $"'{column}' ({category})";
}
