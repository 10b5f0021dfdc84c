using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Vamsa.Gate.Policies;

/// <summary>
/// What a finding is, without where it stands: a script that grows a line above keeps its fingerprints. Findings that
/// are the same by this measure (two LogisticRegressions on the same column) are counted in the order of the script.
/// </summary>
public static class Fingerprint
{
    /// <summary>Raise it when what goes in, or its order, changes.</summary>
    private const int Version = 1;

    /// <summary>SARIF's name of this fingerprint; the version is part of it, as §3.27.17 asks.</summary>
    public static string Key { get; } = $"vamsaGateFinding/v{Version}";

    internal static ImmutableArray<Finding> Fill(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<string, int>();
        var filled = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in findings)
        {
            var hash = Hash(finding);
            var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
            filled.Add(finding with { Fingerprint = $"{hash}:{count}" });
        }

        return filled.ToImmutable();
    }

    private static string Hash(Finding finding)
    {
        // What the gate found about a script itself is one thing, however its message counts and quotes.
        string?[] parts =
        [
            Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            finding.Id,
            finding.RepositoryPath,
            finding.Model?.Estimator,
            finding.Model?.Event,
            finding.Role?.Word(),
            finding.Dataset?.Source ?? finding.Dataset?.Reader,
            finding.Column,
        ];

        // The exception that a finding is about tells it from its like; one that lifts it does not change what it is.
        if (finding.Exception is { } exception && finding.Model is null) parts = [.. parts, exception.Id];

        // A zero byte ends each part: no name can slide into the next part and look like another finding.
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => part + "\0"))));
        return Convert.ToHexStringLower(bytes.AsSpan(0, 16));
    }
}
