using Vamsa.Gate.Analysis;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>Which columns a model is trained on cannot be named: a dataset's columns are unknown, or a call is not modelled.</summary>
internal sealed class OpenFeatureSet : Rule
{
    private const int Shown = 3;

    public override string Id => "VG110";

    public override string Name => "OpenFeatureSet";

    public override string Summary => "The columns that a model is trained on cannot all be named.";

    public override bool IsBlindness => true;

    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context)
    {
        // An open label set hides nothing from a policy that asks about features only.
        var roles = policy.Rules.SelectMany(rule => rule.Roles).Append(Role.Feature).ToHashSet();
        foreach (var model in script.Models)
        {
            foreach (var open in model.Open)
            {
                if (policy.Unresolved.Open == Level.Allow || !roles.Contains(open.Role)) continue;
                var dataset = JudgedScript.DatasetOf(script, open.Dataset);
                yield return Finding.OfModel(
                    this, policy.Unresolved.Open, Message(open, dataset, model), model, dataset, open.Role, open.Trace);
            }

            if (policy.Unresolved.Unknown != Level.Allow && model.Unknowns.Length > 0)
                yield return Finding.OfModel(this, policy.Unresolved.Unknown, Message(model), model);
        }
    }

    private static string Message(OpenEnd open, Dataset? dataset, Model model)
    {
        var except = open.Except.Length switch
        {
            0 => "",
            <= Shown => $" but {string.Join(", ", open.Except.Select(column => $"'{column}'"))}",
            _ => $" but {open.Except.Length} named ones",
        };
        return $"every column of {JudgedScript.NameOf(dataset)}{except} may be a {open.Role.Word()} of "
            + $"{JudgedScript.NameOf(model)}, and its columns are not known: declare them under datasets: in the policy";
    }

    private static string Message(Model model)
    {
        var calls = model.Unknowns.Select(unknown => unknown.Call).Distinct().ToList();
        var more = calls.Count > Shown ? $" and {calls.Count - Shown} more" : "";
        return $"{string.Join(", ", calls.Take(Shown))}{more} on the way to {JudgedScript.NameOf(model)} "
            + (calls.Count == 1 ? "is" : "are") + " not modelled: it may be trained on more columns than are named";
    }
}
