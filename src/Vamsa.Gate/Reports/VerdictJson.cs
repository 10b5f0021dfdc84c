using System.Text.Json;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>What <c>check</c> writes: the provenance document with the verdict behind it.</summary>
public static class VerdictJson
{
    public static void Write(GateResult result, Stream stream) =>
        JsonReport.Write(result, result.Options.Knowledge.Fingerprint, stream, json => Verdict(json, result));

    private static void Verdict(Utf8JsonWriter json, GateResult result)
    {
        json.WriteStartObject("verdict");
        json.WriteString("outcome", result.Verdict.Outcome.Word());
        json.WriteStartObject("policy");
        json.WriteString("path", result.Options.Policy.Path.Length > 0 ? result.Options.Policy.Path : null);
        json.WriteStartArray("packs");
        foreach (var pack in result.Options.Policy.Packs) json.WriteStringValue(pack);
        json.WriteEndArray();
        json.WriteString("failOn", result.Options.Policy.FailOn?.Word() ?? "never");
        json.WriteEndObject();
        json.WriteString("today", result.Options.Today is { } today ? Dates.Text(today) : null);
        JsonReport.List(json, "findings", result.Verdict.Findings, Finding);
        JsonReport.List(json, "excepted", result.Verdict.Excepted, Finding);
        var ended = from script in result.Lineage.Scripts from column in script.Anonymized select (script, column);
        JsonReport.List(json, "anonymized", ended, Ended);
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("policyRule", finding.PolicyRule?.Id);
        json.WriteString("level", finding.Level.Word());
        json.WriteBoolean("blocks", finding.Blocks);
        json.WriteString("message", finding.Message);
        JsonReport.Place(json, "location", finding.Location);
        json.WriteString("fingerprint", finding.Fingerprint);
        Given("model", finding.Model?.Id);
        Given("dataset", finding.Dataset?.Id);
        Given("role", finding.Role?.Word());
        Given("column", finding.Column);
        Given("category", finding.Category);
        Given("why", finding.Why);
        Given("fix", finding.PolicyRule?.Fix);
        Given("settle", finding.Settle);
        if (finding.PolicyRule is { Citations: { IsEmpty: false } citations })
        {
            json.WriteStartArray("citations");
            foreach (var citation in citations) json.WriteStringValue(citation);
            json.WriteEndArray();
        }

        if (finding.Exception is { } exception) Exception(json, exception);
        json.WriteEndObject();

        void Given(string name, string? value)
        {
            if (value is not null) json.WriteString(name, value);
        }
    }

    private static void Exception(Utf8JsonWriter json, PolicyException exception)
    {
        json.WriteStartObject("exception");
        json.WriteString("id", exception.Id);
        json.WriteString("category", exception.Category.Word());
        json.WriteString("justification", exception.Justification);
        json.WriteString("requestedBy", exception.RequestedBy);
        json.WriteString("approvedBy", exception.ApprovedBy);
        json.WriteString("approvedOn", exception.ApprovedOn);
        json.WriteString("ticket", exception.Ticket);
        json.WriteString("expiresOn", exception.ExpiresOn);
        json.WriteEndObject();
    }

    private static void Ended(Utf8JsonWriter json, (ScriptLineage Script, AnonymizedColumn Column) ended)
    {
        json.WriteStartObject();
        json.WriteString("script", ended.Script.Path);
        json.WriteString("dataset", ended.Column.Dataset);
        json.WriteString("column", ended.Column.Column);
        json.WriteString("call", ended.Column.Call);
        JsonReport.Place(json, "location", ended.Column.Location);
        json.WriteEndObject();
    }
}
