using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>Findings that a repository starts with: they are listed and block nothing, so that only new ones do.</summary>
public static class Baseline
{
    /// <param name="known">Fingerprints of findings.</param>
    public static Verdict Apply(Verdict verdict, IReadOnlySet<string> known) => Mark(verdict, finding => known.Contains(finding.Fingerprint));

    /// <summary>The verdict on the day that the baseline is written: all is known.</summary>
    public static Verdict ApplyAll(Verdict verdict) => Mark(verdict, _ => true);

    private static Verdict Mark(Verdict verdict, Func<Finding, bool> isKnown) => verdict with
    {
        Findings = [.. verdict.Findings.Select(finding => isKnown(finding) ? finding with { IsExisting = true } : finding)],
    };
}
