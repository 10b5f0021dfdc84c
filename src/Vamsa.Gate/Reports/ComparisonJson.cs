using System.Collections.Immutable;
using System.Text.Json;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>The comparison as a document: models in the order of their scripts, each with what came and what left.</summary>
public static class ComparisonJson
{
    private const string SchemaVersion = "1.0";

    public static void Write(GateResult result, Stream stream)
    {
        if (result.Comparison is not { } comparison) return;
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", SchemaVersion);
            json.WriteString("base", comparison.Base);
            json.WriteStartArray("models");
            foreach (var change in comparison.Models) Model(json, change);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Model(Utf8JsonWriter json, ModelChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", change.IsAdded ? "added" : change.IsRemoved ? "removed" : change.IsUnchanged ? "unchanged" : "changed");
        Version(json, "base", change.Base);
        Version(json, "head", change.Head);
        json.WriteStartArray("columns");
        foreach (var column in change.Columns)
        {
            json.WriteStartObject();
            json.WriteString("change", column.Kind.Word());
            json.WriteString("dataset", column.Dataset);
            json.WriteString("column", column.Column);
            Use(json, "base", column.Before);
            Use(json, "head", column.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Open(json, "opened", change.Opened, change.Head?.Script);
        Open(json, "closed", change.Closed, change.Base?.Script);
        json.WriteStartArray("unknowns");
        foreach (var unknown in change.Unknowns) json.WriteStringValue(unknown.Call);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Version(Utf8JsonWriter json, string name, PlacedModel? placed)
    {
        if (placed is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("script", placed.Script.Path);
        json.WriteString("id", placed.Model.Id);
        json.WriteString("estimator", placed.Model.Estimator);
        json.WriteString("event", placed.Model.Event);
        json.WriteString("path", placed.Model.Location.Path);
        json.WriteNumber("line", placed.Model.Location.StartLine);
        json.WriteString("assurance", placed.Model.Assurance.Word());
        json.WriteEndObject();
    }

    private static void Use(Utf8JsonWriter json, string name, ColumnUse? use)
    {
        if (use is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("role", use.Role.Word());
        json.WriteString("derivation", use.Derivation.Word());
        json.WriteEndObject();
    }

    private static void Open(Utf8JsonWriter json, string name, ImmutableArray<OpenEnd> ends, ScriptLineage? script)
    {
        json.WriteStartArray(name);
        foreach (var open in ends)
        {
            var dataset = script?.Datasets.FirstOrDefault(dataset => dataset.Id == open.Dataset);
            json.WriteStartObject();
            json.WriteString("role", open.Role.Word());
            json.WriteString("dataset", dataset?.Source ?? dataset?.Reader ?? open.Dataset);
            json.WriteStartArray("except");
            foreach (var column in open.Except) json.WriteStringValue(column);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
