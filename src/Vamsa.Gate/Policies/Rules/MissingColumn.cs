using System.Collections.Immutable;
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
        foreach (var rule in policy.Rules)
        {
            if (rule.Requires.IsEmpty || rule.Level == Level.Allow) continue;
            foreach (var model in script.Models)
            {
                if (!context.Holds(rule.Extent, model)) continue;
                var missing = rule.Requires.Where(category => !Has(category, rule.Roles, model, script, context)).ToList();
                if (missing.Count > 0) yield return Finding.OfModel(this, rule.Level, Message(missing, rule, model), model, policyRule: rule);
            }
        }
    }

    private static bool Has(string category, ImmutableArray<Role> roles, Model model, ScriptLineage script, JudgedScript context) =>
        model.Columns.Any(column => roles.Contains(column.Role)
            && context.Categories.Of(JudgedScript.DatasetOf(script, column.Dataset), column.Column)
                .Any(match => context.Policy.Lexicon.IsOrIsOfKind(match.Category, category)));

    private static string Message(List<string> missing, PolicyRule rule, Model model)
    {
        var role = string.Join(" or ", rule.Roles.Select(role => role.Word()));
        var because = rule.Message is null ? $"({rule.Id})" : $"({rule.Id}): {rule.Message}";
        return $"{JudgedScript.NameOf(model)} has no {string.Join(", no ", missing)} column as its {role} {because}";
    }
}
