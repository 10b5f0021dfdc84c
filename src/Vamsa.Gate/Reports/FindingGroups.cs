using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>
/// Findings of one policy rule on one line: one alert to GitHub, one thing to mend to a person. Most severe first, so that
/// what a reader or a limit cuts off is the least; what was there before a change comes last.
/// </summary>
internal static class FindingGroups
{
    public static IEnumerable<List<Finding>> Of(Verdict verdict) => verdict.Findings
        .GroupBy(finding => new Alert(finding.Id, finding.Location.Path, finding.Location.StartLine, finding.IsExisting))
        .Select(group => group.ToList())
        .OrderBy(group => group[0].IsExisting)
        .ThenByDescending(group => group.Max(finding => finding.Level))
        .ThenBy(group => group[0].Location.Path, StringComparer.Ordinal)
        .ThenBy(group => group[0].Location.StartLine)
        .ThenBy(group => group[0].Id, StringComparer.Ordinal);

    /// <summary>Without those that were there before.</summary>
    public static IEnumerable<List<Finding>> New(Verdict verdict) => Of(verdict).Where(group => !group[0].IsExisting);

    public static Finding Worst(this List<Finding> group) => group.MaxBy(finding => finding.Level)!;

    /// <summary>One sentence for all, and what a notebook's reader needs to find the line.</summary>
    public static string Message(this List<Finding> group) =>
        group.Worst().Rule.Summarize([.. group]) + Places.Cell(group.Worst().Location);

    private sealed record Alert(string Id, string Path, int Line, bool IsExisting);
}
