using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A call that nothing models stands on the way from the data to a model.</summary>
internal sealed class UnmodelledCall : Rule
{
    private const int Shown = 3;

    public override string Id => "VG902";

    public override string Name => "UnmodelledCall";

    public override string Summary => "A call that is not modelled stands on the way to a model.";

    public override bool IsBlindness => true;

    public override Level DefaultLevel => Unresolved.Default.Unknown;

    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context)
    {
        foreach (var model in script.Models)
        {
            if (model.Unknowns.IsEmpty) continue;
            var level = context.Unresolved(scope => scope.Unknown, policy.Unresolved.Unknown, model);
            if (level != Level.Allow) yield return Finding.OfModel(this, level, Message(model), model);
        }
    }

    private static string Message(Model model)
    {
        var calls = model.Unknowns.Select(unknown => unknown.Call).Distinct().ToList();
        var more = calls.Count > Shown ? $" and {calls.Count - Shown} more" : "";
        return $"{string.Join(", ", calls.Take(Shown))}{more} on the way to {JudgedScript.NameOf(model)} "
            + (calls.Count == 1 ? "is" : "are") + " not modelled: it may be trained on more columns than are named";
    }
}
