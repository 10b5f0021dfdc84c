using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A script, or a part of one, could not be read; what it trains was not judged.</summary>
internal sealed class UnreadableScript : Rule
{
    public override string Id => "VG901";

    public override string Name => "UnreadableScript";

    public override string Summary => "A script, or a part of it, could not be read and was not judged.";

    public override bool IsBlindness => true;

    public override Level DefaultLevel => Unresolved.Default.Unreadable;

    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context)
    {
        // A statement that was skipped is an unknown on the way; the rest of its script was judged.
        var level = script.Status == ScriptStatus.Unreadable
            ? context.Unresolved(scope => scope.Unreadable, policy.Unresolved.Unreadable, null)
            : context.Unresolved(scope => scope.Unknown, policy.Unresolved.Unknown, null);
        return level == Level.Allow ? [] : script.Diagnostics.Select(diagnostic => Finding.OfScript(this, level, diagnostic));
    }
}
