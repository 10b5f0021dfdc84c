using System.Collections.Immutable;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Policies;

/// <summary>
/// Which findings of the head the base has too. Both were judged by one policy: a rule that the change brings makes no
/// finding new, and neither does a column that it classifies; only what it does to models and their data.
/// </summary>
/// <param name="basePath">The base's name of a script of the head, both as reports show them.</param>
internal sealed class ChangeJudge(LineageComparison comparison, IEnumerable<Finding> baseFindings, Func<string, string?> basePath)
{
    private readonly List<Finding> _left = [.. baseFindings];

    /// <param name="place">The line of the change that makes a finding; null: it stays where it is.</param>
    public ImmutableArray<Finding> Judge(IEnumerable<Finding> findings, Func<Finding, ModelChange?, Location?> place)
    {
        var judged = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in findings)
        {
            var change = finding.Model is { } model ? comparison.Of(model) : null;
            var at = _left.FindIndex(other => IsSame(finding, other, change));
            if (at >= 0) _left.RemoveAt(at);
            judged.Add(at >= 0 ? finding with { IsExisting = true } : finding with { Location = place(finding, change) ?? finding.Location });
        }

        return judged.ToImmutable();
    }

    private bool IsSame(Finding head, Finding old, ModelChange? change)
    {
        if (head.Id != old.Id) return false;
        if (head is { Model: null, Exception: not null }) return head.Fingerprint == old.Fingerprint;
        if (head.Model is null) return old.Model is null && head.Message == old.Message && IsSameScript(head, old);
        if (change?.Base is not { } before || !ReferenceEquals(old.Model, before.Model)) return false;
        if (head.Role != old.Role || head.Column != old.Column) return false;
        if (head.Dataset is { } dataset)
            return old.Dataset is { } other && change.Datasets.TryGetValue(dataset.Id, out var id) && id == other.Id;

        // It says that calls are not modelled: one more of them is news.
        return old.Dataset is null && change.Unknowns.IsEmpty;
    }

    private bool IsSameScript(Finding head, Finding old) => basePath(head.Location.Path) == old.Location.Path;
}
