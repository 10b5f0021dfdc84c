using Vamsa.Gate.Changes;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A change takes something from the policy that it will be judged by next time.</summary>
internal sealed class WeakenedPolicy : Rule
{
    public override string Id => "VG210";

    public override string Name => "WeakenedPolicy";

    public override string Summary => "A change makes the policy weaker.";

    public override Level DefaultLevel => Level.Warn;

    /// <summary>A script weakens nothing.</summary>
    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context) => [];

    public IEnumerable<Finding> Judge(PolicyRevision revision)
    {
        var file = new ChangedFile(revision.Path, revision.BeforeBytes.Span, revision.AfterBytes.Span);
        foreach (var (message, word, near) in PolicyWeakening.Of(revision))
        {
            var place = ChangePlaces.Of(file, word, near) ?? new Location(revision.Path, 1, 1, 1, 1);
            yield return Finding.OfRevision(this, DefaultLevel, $"the change makes the policy weaker: {message}", place, revision.RepositoryPath) with { Blocks = DefaultLevel >= revision.Before.FailOn };
        }
    }
}
