using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>What the policy lets pass, until when, and who answers for it; and columns that end in a call which it accepts as anonymising.</summary>
internal static class HtmlExceptions
{
    private static readonly string[] Columns =
        ["exception", "rule", "columns", "at", "category", "why", "asked for by", "approved by", "ticket", "last day"];

    public static void Write(HtmlText html, GateResult result)
    {
        var lifted = result.Verdict.Excepted.GroupBy(finding => finding.Exception!.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (lifted.Count > 0)
        {
            html.Heading("Exceptions in force").Raw("<div class=\"wide\">\n").Head(Columns);
            foreach (var group in lifted) html.Row(Row(group.First().Exception!, [.. group]).Select(text => (text, (string?)null)));
            html.Raw("</table>\n</div>\n");
        }

        var ended = (from script in result.Lineage.Scripts from column in script.Anonymized select TextReport.Line(column, script)).ToList();
        if (ended.Count == 0) return;
        html.Heading("Anonymized columns").Raw("<ul>\n");
        foreach (var line in ended) html.Element("li", line).Raw("\n");
        html.Raw("</ul>\n");
    }

    private static string[] Row(PolicyException exception, List<Finding> findings) =>
    [
        exception.Id, exception.Rule,
        string.Join(", ", findings.Select(finding => finding.Column).OfType<string>().Distinct(StringComparer.Ordinal)),
        string.Join(", ", findings.Select(finding => Places.Shown(finding.Location)).Distinct(StringComparer.Ordinal)),
        exception.Category.Word(),
        exception.LegalBasis is { } basis ? $"{exception.Justification} ({basis})" : exception.Justification,
        exception.RequestedBy, exception.ApprovedBy ?? "", exception.Ticket ?? "", exception.ExpiresOn,
    ];
}
