using System.Globalization;
using System.Text;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>Azure Pipelines' logging commands: an issue for each policy rule and line, with its place in the repository.</summary>
public static class AzureReport
{
    public static void Write(GateResult result, Stream stream)
    {
        var paths = new RepositoryPaths(result);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var group in FindingGroups.New(result.Verdict))
        {
            var finding = group.Worst();
            var message = Printable.Line(group.Message());

            // There are errors and warnings only; a note is a line of the log.
            text.WriteLine(finding.Level == Level.Note
                ? $"{Places.Shown(finding.Location)}: {Printable.Line(finding.Id)} note: {message}"
                : $"##vso[task.logissue {Properties(finding, paths)}]{message.Replace("%", "%AZP25", StringComparison.Ordinal)}");
        }

        // What the policy lets pass is no issue.
        foreach (var finding in result.Verdict.Excepted) text.WriteLine(TextReport.Line(finding));
        foreach (var script in result.Lineage.Scripts)
            foreach (var ended in script.Anonymized) text.WriteLine(TextReport.Line(ended, script));
        text.WriteLine(TextReport.Summary(result));
    }

    private static string Properties(Finding finding, RepositoryPaths paths) => string.Create(
        CultureInfo.InvariantCulture,
        $"type={(finding.Level == Level.Deny ? "error" : "warning")};sourcepath={Escaped(paths.Of(finding.Location))};")
        + string.Create(
            CultureInfo.InvariantCulture,
            $"linenumber={finding.Location.StartLine};columnnumber={finding.Location.StartColumn};code={Escaped(finding.Id)};");

    private static string Escaped(string text) => Printable.Line(text)
        .Replace("%", "%AZP25", StringComparison.Ordinal)
        .Replace(";", "%3B", StringComparison.Ordinal)
        .Replace("]", "%5D", StringComparison.Ordinal);
}
