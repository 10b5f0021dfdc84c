using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A column reaches a model whose columns the policy lists, and is not on the list.</summary>
internal sealed class ColumnOffList : ForbiddenColumn
{
    public override string Id => "VG102";

    public override string Name => "ColumnOffList";

    public override string Summary => "A column that is not on the policy's list reaches a model.";

    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context) =>
        policy.Rules.Where(rule => rule.IsAllowList).SelectMany(rule => Matches(rule, script, context));
}
