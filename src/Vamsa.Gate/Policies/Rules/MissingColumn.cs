using Vamsa.Gate.Analysis;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A model has no column of a category that the policy requires in a role: it is not audited by sex, say.</summary>
internal sealed class MissingColumn : Rule
{
    public override string Id => "VG103";

    public override string Name => "MissingColumn";

    public override string Summary => "A model lacks a column that the policy requires.";

    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context)
    {
        foreach (var rule in Asking(policy).Where(rule => rule.Per != RequiredPer.Scope))
        {
            var models = Models(rule, script, context);
            foreach (var together in rule.Per == RequiredPer.Script ? [models] : models.Select(model => (List<PlacedModel>)[model]))
                if (together.Count > 0 && Missing(rule, together) is { Count: > 0 } missing)
                    yield return Finding(rule, together, missing, isChange: false);
        }
    }

    /// <summary>
    /// Which script makes the audit does not matter. A change shows only the scripts that it reaches, and another may make
    /// it: then only what the change takes away is missing.
    /// </summary>
    internal override IEnumerable<PlacedFinding> Judge(
        IReadOnlyList<PlacedScript> scripts, Policy policy,
        IReadOnlyList<PlacedScript>? before)
    {
        foreach (var rule in Asking(policy).Where(rule => rule.Per == RequiredPer.Scope))
        {
            var models = Models(scripts);
            if (models.Count == 0) continue;
            var missing = Missing(rule, models);
            if (before is not null) missing = [.. missing.Except(Missing(rule, Models(before)))];
            if (missing.Count > 0) yield return new PlacedFinding(models[0].Context, Finding(rule, models, missing, before is not null));

            List<PlacedModel> Models(IEnumerable<PlacedScript> scripts) =>
                [.. scripts.OrderBy(script => script.Context.RepositoryPath, StringComparer.Ordinal).SelectMany(script => MissingColumn.Models(rule, script.Lineage, script.Context))];
        }
    }

    private static IEnumerable<PolicyRule> Asking(Policy policy) =>
        policy.Rules.Where(rule => !rule.Requires.IsEmpty && rule.Level != Level.Allow);

    private static List<PlacedModel> Models(PolicyRule rule, ScriptLineage script, JudgedScript context) =>
        [.. script.Models.Where(model => context.Holds(rule.Extent, model)).Select(model => new PlacedModel(script, context, model))];

    private static List<string> Missing(PolicyRule rule, List<PlacedModel> models) =>
        [.. rule.Requires.Where(category => !models.Any(model => model.Has(category, rule)))];

    private Finding Finding(PolicyRule rule, List<PlacedModel> models, List<string> missing, bool isChange)
    {
        var role = string.Join(" or ", rule.Roles.Select(role => role.Word()));
        var because = rule.Message is null ? $"({rule.Id})" : $"({rule.Id}): {rule.Message}";
        var first = models[0].Model;
        var lack = models.Count == 1 ? $"{JudgedScript.NameOf(first)} has" : $"{JudgedScript.NameOf(first)} and {models.Count - 1} more {(models.Count == 2 ? "model" : "models")} have";
        var since = isChange ? "since this change " : "";
        return Policies.Finding.OfModel(this, rule.Level, $"{since}{lack} no {string.Join(", no ", missing)} column as {(models.Count == 1 ? "its" : "their")} {role} {because}", first, policyRule: rule);
    }

    private sealed record PlacedModel(ScriptLineage Script, JudgedScript Context, Model Model)
    {
        public bool Has(string category, PolicyRule rule) =>
            Model.Columns.Any(column => rule.Roles.Contains(column.Role)
                && Context.Categories.Of(JudgedScript.DatasetOf(Script, column.Dataset), column.Column)
                    .Any(match => Context.Policy.Lexicon.IsOrIsOfKind(match.Category, category)));
    }
}
