using System.Text.Json;
using Microsoft.CodeAnalysis.Sarif;

namespace Vamsa.Gate.Reports;

/// <summary>
/// The SDK's model to the bytes that the SDK's own writer makes, which asks each class for its properties by reflection
/// and takes longer over that than the analysis does over a script. A test holds the two equal, for every report of
/// every case: what the reports begin to use is added here, in the SDK's order.
/// </summary>
internal static class SarifWriter
{
    public static void Write(SarifLog log, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonReport.Options);
        json.WriteStartObject();
        json.WriteString("$schema", log.SchemaUri.OriginalString);
        json.WriteString("version", "2.1.0");
        json.List("runs", log.Runs, Run);
        json.WriteEndObject();
    }

    private static void Run(Utf8JsonWriter json, Run run)
    {
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.Object("driver", run.Tool.Driver, Driver);
        json.WriteEndObject();
        json.List("invocations", run.Invocations, Invocation);
        if (run.OriginalUriBaseIds is { Count: > 0 } bases)
        {
            json.WriteStartObject("originalUriBaseIds");
            foreach (var (name, location) in bases) json.Object(name, location, Artifact);
            json.WriteEndObject();
        }

        // A log without findings says so: the upload needs the list.
        json.WriteStartArray("results");
        foreach (var result in run.Results) Result(json, result);
        json.WriteEndArray();
        json.WriteStartObject("automationDetails");
        json.WriteString("id", run.AutomationDetails.Id);
        json.WriteEndObject();
        if (run.ColumnKind == ColumnKind.Utf16CodeUnits) json.WriteString("columnKind", "utf16CodeUnits");
        Properties(json, run);
        json.WriteEndObject();
    }

    private static void Driver(Utf8JsonWriter json, ToolComponent driver)
    {
        json.WriteStartObject();
        json.Text("name", driver.Name);
        json.Text("fullName", driver.FullName);
        json.Text("semanticVersion", driver.SemanticVersion);
        json.Text("informationUri", driver.InformationUri?.OriginalString);
        json.List("rules", driver.Rules, Rule);
        Properties(json, driver);
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, ReportingDescriptor rule)
    {
        json.WriteStartObject();
        json.Text("id", rule.Id);
        json.Text("name", rule.Name);
        json.Object("fullDescription", rule.FullDescription, Description);
        json.Object("help", rule.Help, Description);
        if (!MultiformatMessageString.ValueComparer.Equals(rule.ShortDescription, rule.FullDescription))
            json.Object("shortDescription", rule.ShortDescription, Description);
        if (rule.DefaultConfiguration is { } configuration && configuration.Level != FailureLevel.Warning)
        {
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Word(configuration.Level));
            json.WriteEndObject();
        }

        json.Text("helpUri", rule.HelpUri?.OriginalString);
        Properties(json, rule);
        json.WriteEndObject();
    }

    private static void Description(Utf8JsonWriter json, MultiformatMessageString text)
    {
        json.WriteStartObject();
        json.Text("text", text.Text);
        json.Text("markdown", text.Markdown);
        json.WriteEndObject();
    }

    private static void Invocation(Utf8JsonWriter json, Invocation invocation)
    {
        json.WriteStartObject();
        json.List("toolExecutionNotifications", invocation.ToolExecutionNotifications, Notification);
        json.WriteBoolean("executionSuccessful", invocation.ExecutionSuccessful);
        json.Object("workingDirectory", invocation.WorkingDirectory, Artifact);
        Properties(json, invocation);
        json.WriteEndObject();
    }

    private static void Notification(Utf8JsonWriter json, Notification notification)
    {
        json.WriteStartObject();
        json.List("locations", notification.Locations, Location);
        json.Object("message", notification.Message, Message);
        if (notification.Level != FailureLevel.Warning) json.WriteString("level", Word(notification.Level));
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Result result)
    {
        json.WriteStartObject();
        json.Text("ruleId", result.RuleId);
        json.WriteNumber("ruleIndex", result.RuleIndex);
        if (result.Level != FailureLevel.Warning) json.WriteString("level", Word(result.Level));
        json.Object("message", result.Message, Message);
        json.List("locations", result.Locations, Location);
        if (result.PartialFingerprints is { Count: > 0 } prints)
        {
            json.WriteStartObject("partialFingerprints");
            foreach (var (name, print) in prints) json.WriteString(name, print);
            json.WriteEndObject();
        }

        json.List("codeFlows", result.CodeFlows, CodeFlow);
        json.List("relatedLocations", result.RelatedLocations, Location);
        json.List("suppressions", result.Suppressions, Suppression);
        if (result.BaselineState != BaselineState.None) json.WriteString("baselineState", Word(result.BaselineState));
        Properties(json, result);
        json.WriteEndObject();
    }

    private static void CodeFlow(Utf8JsonWriter json, CodeFlow flow)
    {
        json.WriteStartObject();
        json.Object("message", flow.Message, Message);
        json.List("threadFlows", flow.ThreadFlows, ThreadFlow);
        json.WriteEndObject();
    }

    private static void ThreadFlow(Utf8JsonWriter json, ThreadFlow flow)
    {
        json.WriteStartObject();
        json.List("locations", flow.Locations, Step);
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, ThreadFlowLocation step)
    {
        json.WriteStartObject();
        json.Object("location", step.Location, Location);
        json.WriteEndObject();
    }

    private static void Suppression(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteStartObject();
        json.WriteString("kind", suppression.Kind == SuppressionKind.InSource ? "inSource" : "external");
        if (suppression.Status != SuppressionStatus.None) json.WriteString("status", Word(suppression.Status));
        json.Text("justification", suppression.Justification);
        json.Object("location", suppression.Location, Location);
        Properties(json, suppression);
        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject();
        if (location.Id >= 0) json.WriteNumber("id", (long)location.Id);
        json.Object("physicalLocation", location.PhysicalLocation, Place);
        json.Object("message", location.Message, Message);
        Properties(json, location);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, PhysicalLocation place)
    {
        json.WriteStartObject();
        json.Object("artifactLocation", place.ArtifactLocation, Artifact);
        json.Object("region", place.Region, Region);
        json.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter json, Region region)
    {
        json.WriteStartObject();
        Number("startLine", region.StartLine);
        Number("startColumn", region.StartColumn);
        Number("endLine", region.EndLine);
        Number("endColumn", region.EndColumn);
        json.WriteEndObject();

        void Number(string name, int number)
        {
            if (number > 0) json.WriteNumber(name, number);
        }
    }

    private static void Artifact(Utf8JsonWriter json, ArtifactLocation artifact)
    {
        json.WriteStartObject();
        json.Text("uri", artifact.Uri?.OriginalString);
        json.Text("uriBaseId", artifact.UriBaseId);
        json.Object("description", artifact.Description, Message);
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, Message message)
    {
        json.WriteStartObject();
        json.Text("text", message.Text);
        json.Text("markdown", message.Markdown);
        json.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter json, PropertyBagHolder holder)
    {
        if (holder.PropertyNames is not { Count: > 0 } names) return;
        json.WriteStartObject("properties");
        foreach (var name in names)
        {
            // The SDK keeps a value as the JSON that it becomes.
            using var value = JsonDocument.Parse(holder.GetSerializedPropertyValue(name));
            json.WritePropertyName(name);
            value.RootElement.WriteTo(json);
        }

        json.WriteEndObject();
    }

    /// <summary>SARIF's words are the SDK's names in camel case.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
    }

    private static void Object<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null) return;
        json.WritePropertyName(name);
        write(json, value);
    }

    private static void List<T>(this Utf8JsonWriter json, string name, IList<T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is not { Count: > 0 }) return;
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }
}
