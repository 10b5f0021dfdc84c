using System.Text.Json;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>
/// GitLab's code quality report: an entry a finding, told apart by its fingerprint, of which no two are the same. GitLab
/// calls new what the target branch's report lacks, and mended what only that one has: what was there before stays in, as
/// the least that there is.
/// </summary>
public static class GitLabReport
{
    private const int MaxDescription = 4000;

    public static void Write(GateResult result, Stream stream)
    {
        var paths = new RepositoryPaths(result);
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        json.WriteStartArray();
        foreach (var finding in result.Verdict.Findings)
        {
            json.WriteStartObject();
            json.WriteString("description", SarifText.Cut((finding.IsExisting ? "existing: " : "") + Printable.Line(finding.Message), MaxDescription) + Places.Cell(finding.Location));
            json.WriteString("check_name", finding.Id);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteString("severity", Severity(finding.IsExisting ? Level.Note : finding.Level));
            json.WriteStartObject("location");
            json.WriteString("path", paths.Of(finding.Location));
            json.WriteStartObject("lines");
            json.WriteNumber("begin", finding.Location.StartLine);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static string Severity(Level level) => level switch
    {
        Level.Deny => "critical",
        Level.Warn => "minor",
        _ => "info",
    };
}
