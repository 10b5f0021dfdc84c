using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Reports;

/// <summary>The provenance document: all that is known of each script, in a fixed order of keys.</summary>
public static class JsonReport
{
    /// <summary>Raise the first number when a reader of the old form would misread the new.</summary>
    private const string SchemaVersion = "1.0";

    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",

        // The document stands in no web page; names in other alphabets stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(GateResult result, Stream stream) =>
        Write(result, result.Options.Knowledge.Fingerprint, stream);

    /// <param name="more">Writes what stands behind the document, in the same object.</param>
    internal static void Write(GateResult result, string knowledge, Stream stream, Action<Utf8JsonWriter>? more = null)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("schemaVersion", SchemaVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", "vamsa-gate");
        json.WriteString("version", result.Options.Version);
        json.WriteString("knowledge", knowledge);
        json.WriteEndObject();
        List(json, "scripts", result.Lineage.Scripts.OrderBy(script => script.Path, StringComparer.Ordinal), Script);
        more?.Invoke(json);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Script(Utf8JsonWriter json, ScriptLineage script)
    {
        json.WriteStartObject();
        json.WriteString("path", script.Path);
        json.WriteString("status", script.Status.Word());
        List(json, "datasets", script.Datasets, Dataset);
        List(json, "models", script.Models, Model);
        List(json, "diagnostics", script.Diagnostics, Diagnostic);
        json.WriteEndObject();
    }

    private static void Dataset(Utf8JsonWriter json, Dataset dataset)
    {
        json.WriteStartObject();
        json.WriteString("id", dataset.Id);
        json.WriteString("source", dataset.Source);
        json.WriteString("reader", dataset.Reader);
        Place(json, "location", dataset.Location);
        if (dataset.Columns.IsDefault) json.WriteNull("columns");
        else Texts(json, "columns", dataset.Columns);
        json.WriteString("columnsFrom", dataset.ColumnsFrom.Word());
        json.WriteEndObject();
    }

    private static void Model(Utf8JsonWriter json, Model model)
    {
        json.WriteStartObject();
        json.WriteString("id", model.Id);
        json.WriteString("estimator", model.Estimator);
        json.WriteString("event", model.Event);
        Place(json, "location", model.Location);
        List(json, "callPath", model.CallPath, Place);
        List(json, "columns", model.Columns, Column);
        List(json, "open", model.Open, Open);
        json.WriteString("assurance", model.Assurance.Word());
        List(json, "unknowns", model.Unknowns, Unknown);
        json.WriteEndObject();
    }

    private static void Column(Utf8JsonWriter json, ModelColumn column)
    {
        json.WriteStartObject();
        json.WriteString("role", column.Role.Word());
        json.WriteString("dataset", column.Dataset);
        json.WriteString("column", column.Column);
        json.WriteString("derivation", column.Derivation.Word());
        List(json, "trace", column.Trace, Step);
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, TraceStep step)
    {
        json.WriteStartObject();
        Place(json, "location", step.Location);
        json.WriteString("note", step.Note);
        json.WriteEndObject();
    }

    private static void Open(Utf8JsonWriter json, OpenEnd open)
    {
        json.WriteStartObject();
        json.WriteString("role", open.Role.Word());
        json.WriteString("dataset", open.Dataset);
        Texts(json, "except", open.Except);
        json.WriteEndObject();
    }

    private static void Unknown(Utf8JsonWriter json, UnknownCall unknown)
    {
        json.WriteStartObject();
        Place(json, "location", unknown.Location);
        json.WriteString("call", unknown.Call);
        json.WriteEndObject();
    }

    private static void Diagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        Place(json, "location", diagnostic.Location);
        json.WriteEndObject();
    }

    internal static void Place(Utf8JsonWriter json, string name, Location location)
    {
        json.WritePropertyName(name);
        Place(json, location);
    }

    private static void Place(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject();
        json.WriteString("path", location.Path);
        json.WriteNumber("startLine", location.StartLine);
        json.WriteNumber("startColumn", location.StartColumn);
        json.WriteNumber("endLine", location.EndLine);
        json.WriteNumber("endColumn", location.EndColumn);
        if (location.Cell is { } cell) json.WriteNumber("cell", cell);
        if (location.CellLine is { } cellLine) json.WriteNumber("cellLine", cellLine);
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    internal static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }
}
