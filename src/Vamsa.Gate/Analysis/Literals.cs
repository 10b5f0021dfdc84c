using System.Text.Json;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>JSON text as Python values; what is not JSON may be YAML.</summary>
internal static class Literals
{
    public static Value Parse(Interpreter interpreter, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
            return Of(interpreter, document.RootElement);
        }
        catch (JsonException)
        {
            return YamlLiterals.Parse(interpreter, json);
        }
    }

    private static Value Of(Interpreter interpreter, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Value.Text(element.GetString()!),
        JsonValueKind.Number => element.TryGetInt64(out var number) ? Value.Number(number) : new ConstantValue(new Literal.Float(element.GetDouble())),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.Null => Value.None,
        JsonValueKind.Array => interpreter.Allocate(new ListCell([.. element.EnumerateArray().Select(e => new Element(Of(interpreter, e)))])),
        JsonValueKind.Object => interpreter.Allocate(element.EnumerateObject().Aggregate(new DictCell([]), (d, p) => Dicts.Set(d, Value.Text(p.Name), Of(interpreter, p.Value)))),
        _ => Value.Unknown,
    };
}
