using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>What <c>check</c> prints for a person: a finding a line, the way of its column below it, a summary.</summary>
public static class TextReport
{
    public static void Write(GateResult result, Stream stream, bool colour)
    {
        var paint = new Paint(colour);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var finding in result.Verdict.Findings)
        {
            text.WriteLine(Line(finding, paint));
            foreach (var step in Steps(finding)) text.WriteLine(paint.Dim(step));
            if (finding.PolicyRule?.Fix is { } fix) text.WriteLine($"    fix: {Printable.Line(fix)}");
            foreach (var line in finding.Settle?.Split('\n') ?? []) text.WriteLine($"    {Printable.Line(line)}");
        }

        foreach (var finding in result.Verdict.Excepted) text.WriteLine(Line(finding, paint));
        foreach (var script in result.Lineage.Scripts)
            foreach (var ended in script.Anonymized) text.WriteLine(paint.Dim(Line(ended, script)));

        text.WriteLine(Summary(result, paint));
    }

    /// <summary><c>path:line:col: VG101 deny: message</c>.</summary>
    public static string Line(Finding finding) => Line(finding, new Paint(false));

    private static string Line(Finding finding, Paint paint)
    {
        var place = Places.Shown(finding.Location);
        if (finding is { IsExcepted: true, Exception: { } exception })
            return $"{place}: {paint.Dim($"{finding.Rule.Id} excepted")}: {Printable.Line(finding.Message)} "
                + $"({Printable.Line(exception.Id)}, {exception.Category.Word()}, until {Printable.Line(exception.ExpiresOn)})";
        return $"{place}: {paint.Of(finding.Level, $"{finding.Rule.Id} {finding.Level.Word()}")}: {Printable.Line(finding.Message)}";
    }

    /// <summary><c>train.py:7:5: anonymized: 'postcode' of loans.csv by privacy.coarsen</c>.</summary>
    public static string Line(AnonymizedColumn ended, ScriptLineage script)
    {
        var dataset = JudgedScript.NameOf(JudgedScript.DatasetOf(script, ended.Dataset));
        var column = ended.Column is null ? "every column" : $"'{ended.Column}'";
        return $"{Places.Shown(ended.Location)}: anonymized: {Printable.Line($"{column} of {dataset} by {ended.Call}")}";
    }

    private static IEnumerable<string> Steps(Finding finding)
    {
        foreach (var step in finding.Trace) yield return $"    {Places.Shown(step.Location)}: {Printable.Line(step.Note)}";
        if (finding.Model is { CallPath.IsEmpty: false } model)
            yield return $"    called from {string.Join(", ", model.CallPath.Select(Places.Shown))}";
    }

    /// <summary>Verdict and counts in a line.</summary>
    internal static string Summary(GateResult result) => Summary(result, new Paint(false));

    private static string Summary(GateResult result, Paint paint)
    {
        var findings = result.Verdict.Findings;
        var scripts = result.Lineage.Scripts;
        var excepted = result.Verdict.Excepted.Length;
        var counts = string.Join(
            ", ", Counted(findings, Level.Deny), Counted(findings, Level.Warn), Counted(findings, Level.Note))
            + (excepted > 0 ? $", {excepted} excepted" : "");
        var models = scripts.Sum(script => script.Models.Length);
        var unread = scripts.Count(script => script.Status == ScriptStatus.Unreadable);
        var judged = $"{Number(scripts.Length, "script")}, {Number(models, "model")}"
            + (unread > 0 ? $", {unread} unreadable" : "");
        return result.Verdict.Outcome switch
        {
            Outcome.Pass => $"{paint.Bold("passed")}: {counts}; {judged}",
            Outcome.Findings => $"{paint.Of(Level.Deny, "blocked")}: {counts}; {judged}",
            _ => $"{paint.Of(Level.Deny, "blind")}: the policy does not accept what could not be judged: {counts}; {judged}",
        };
    }

    private static string Counted(ImmutableArray<Finding> findings, Level level) =>
        $"{findings.Count(finding => finding.Level == level)} {level.Word()}";

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
