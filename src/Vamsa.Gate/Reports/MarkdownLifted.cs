using Vamsa.Gate.Policies;
using static Vamsa.Gate.Reports.MarkdownReport;

namespace Vamsa.Gate.Reports;

/// <summary>What the policy lets pass: its exceptions, until when, and columns that end in a call which it accepts as anonymising.</summary>
internal static class MarkdownLifted
{
    private const int MaxPlaces = 5;

    public static void Write(GateResult result, BoundedText page)
    {
        var lifted = result.Verdict.Excepted.GroupBy(finding => finding.Exception!.Id)
            .OrderBy(group => group.First().Exception!.ExpiresOn, StringComparer.Ordinal).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (lifted.Count > 0)
            Rows(page, "Exceptions in force", "| exception | lifts | at | category | approved by | last day |\n|---|---|---|---|---|---|\n",
                lifted.Select(group => Row(group.First().Exception!, [.. group], result.Options.Today)));

        var ended = (from script in result.Lineage.Scripts from column in script.Anonymized select TextReport.Line(column, script)).ToList();
        if (ended.Count > 0)
            Rows(page, "Anonymized columns", "", ended.Select(line => $"- {Cut(line, MaxMessage)}\n"));
    }

    private static void Rows(BoundedText page, string heading, string head, IEnumerable<string> rows)
    {
        page.Add($"\n### {heading}\n\n{head}");
        var left = rows.Count(row => !page.Add(row));
        if (left > 0) page.AddAlways($"\n{left} more are not shown; the log of the run has them all.\n");
    }

    private static string Row(PolicyException exception, List<Finding> findings, DateOnly? today)
    {
        var columns = string.Join(", ", findings.Select(finding => finding.Column ?? finding.Rule.Id).Distinct(StringComparer.Ordinal));
        var places = findings.Select(finding => Places.Shown(finding.Location)).Distinct(StringComparer.Ordinal).ToList();
        var more = places.Count > MaxPlaces ? $" and {places.Count - MaxPlaces} more" : "";
        return $"| {Cut(exception.Id, MaxName)} | {Cut(columns, MaxMessage)} | {string.Join(", ", places.Take(MaxPlaces).Select(Code))}{more} "
            + $"| {exception.Category.Word()} | {Cut(exception.ApprovedBy ?? "", MaxName)} | {Cut(exception.ExpiresOn, MaxName)}{Left(exception, today)} |\n";
    }

    /// <summary>Said where it is so soon that somebody should act.</summary>
    private static string Left(PolicyException exception, DateOnly? today)
    {
        if (today is not { } day || Dates.Parse(exception.ExpiresOn) is not { } last) return "";
        return (last.DayNumber - day.DayNumber) switch
        {
            0 => ", **today**",
            1 => ", **tomorrow**",
            > 1 and <= ExceptionBook.NoticeDays and var days => $", **in {days} days**",
            _ => "",
        };
    }
}
