using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>By place, then by what they say: the same findings always stand in one order.</summary>
internal static class FindingOrder
{
    public static ImmutableArray<Finding> Sort(IEnumerable<Finding> findings) =>
    [
        .. findings.OrderBy(finding => finding.RepositoryPath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.StartLine)
            .ThenBy(finding => finding.Location.StartColumn)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Role)
            .ThenBy(finding => finding.Dataset?.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Column, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];
}
