using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A column that the policy restricts reaches a model in a role that the policy names.</summary>
internal class ForbiddenColumn : Rule
{
    public override string Id => "VG101";

    public override string Name => "ForbiddenColumn";

    public override string Summary => "A column that the policy restricts reaches a model.";

    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context) =>
        policy.Rules.Where(rule => !rule.IsAllowList).SelectMany(rule => Matches(rule, script, context));

    /// <summary>What a rule finds in a script, column by column.</summary>
    private protected IEnumerable<Finding> Matches(PolicyRule rule, ScriptLineage script, JudgedScript context)
    {
        if (rule.Level == Level.Allow) yield break;
        foreach (var model in script.Models)
            foreach (var column in model.Columns)
            {
                if (!rule.Roles.Contains(column.Role) || !HasDerivation(rule, column.Role, column.Derivation)) continue;
                var dataset = JudgedScript.DatasetOf(script, column.Dataset);
                var categories = context.Categories.Of(dataset, column.Column);
                if (ColumnMatcher.Match(rule, column.Column, categories, context.Policy.Lexicon) is not { } match) continue;
                if (!context.Holds(rule.Extent, model, dataset)) continue;
                var message = Message([Quoted(column.Column, match.Category, match.Why)], dataset, column.Role, column.Derivation, model, rule);
                yield return Finding.OfColumn(this, rule, message, model, dataset, column, match);
            }
    }

    /// <summary>Derivation says how values come; a filter and a key bring none.</summary>
    internal static bool HasDerivation(PolicyRule rule, Role role, Derivation derivation) =>
        role is Role.Filter or Role.Key || rule.Derivations.Contains(derivation);

    /// <summary>Columns of the same model, dataset and role stand in one sentence.</summary>
    public override string Summarize(ImmutableArray<Finding> findings)
    {
        const int Shown = 20;
        var sentences = findings
            .GroupBy(finding => new Sharing(finding.Model!.Estimator, JudgedScript.NameOf(finding.Dataset), finding.Role))
            .Select(group =>
            {
                var names = group.Select(finding => Quoted(finding.Column!, finding.Category, finding.Why)).Distinct().ToList();
                if (names.Count > Shown) names = [.. names.Take(Shown), $"{names.Count - Shown} more"];
                var first = group.First();
                return Sentence(names, first.Dataset, first.Role!.Value, first.Model!);
            });
        var notes = findings.Select(finding => finding.Note).OfType<string>().Distinct().ToList();
        return $"{string.Join("; ", sentences.Distinct())} {Because(findings[0].PolicyRule!)}"
            + (notes.Count > 0 ? $" ({string.Join("; ", notes)})" : "");
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

    private static string Quoted(string column, string? category, string? why) =>
        (category, why) switch
        {
            (null, null) => $"'{column}'",
            (null, _) => $"'{column}' ({why})",
            _ => $"'{column}' ({category}, {why})",
        };

    /// <summary>What findings of one sentence have in common.</summary>
    private sealed record Sharing(string Estimator, string Source, Role? Role);
}
