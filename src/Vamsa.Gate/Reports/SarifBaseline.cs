using System.Collections.Immutable;
using System.Text.Json;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>Reads our own SARIF back: the fingerprints of its findings, a list of them at each result.</summary>
public static class SarifBaseline
{
    private const int MaximumDepth = 64;

    /// <returns>Null, and in <paramref name="problem"/> what is wrong, when it is no report of this gate.</returns>
    public static ImmutableHashSet<string>? Read(ReadOnlyMemory<byte> bytes, out string problem)
    {
        problem = "";
        try
        {
            if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            var runs = Items(document.RootElement, "runs").Where(run => Name(run) == SarifReport.DriverName).ToList();
            if (runs.Count > 0)
            {
                var results = runs.SelectMany(run => Items(run, "results")).Where(IsFound).ToList();
                var known = results.SelectMany(Fingerprints).ToImmutableHashSet(StringComparer.Ordinal);
                if (known.Count > 0 || results.Count == 0) return known;
                problem = $"its results have no '{Fingerprint.Key}': write it anew with check --write-baseline";
            }
            else
            {
                problem = $"it holds no run of {SarifReport.DriverName}; check --write-baseline writes one";
            }
        }
        catch (JsonException error)
        {
            problem = $"it is no SARIF: line {error.LineNumber + 1} is not JSON";
        }
        catch (InvalidOperationException)
        {
            // Text that is no Unicode: half a surrogate pair.
            problem = "it is no SARIF: a text in it cannot be read";
        }

        return null;
    }

    /// <summary>What is gone is not known, and neither is what an exception lifts: it comes back when that ends.</summary>
    private static bool IsFound(JsonElement result) => Text(result, "baselineState") != "absent" && !Items(result, "suppressions").Any();

    private static string? Name(JsonElement run) =>
        Property(run, "tool") is { } tool && Property(tool, "driver") is { } driver ? Text(driver, "name") : null;

    /// <summary>A result stands for all findings of a rule on a line.</summary>
    private static IEnumerable<string> Fingerprints(JsonElement result)
    {
        if (Property(result, "partialFingerprints") is not { } partial || Text(partial, Fingerprint.Key) is not { } first) return [];
        var all = Property(result, "properties") is { } properties
            ? Items(properties, "findings").Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
            : [];
        return all.Append(first);
    }

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
