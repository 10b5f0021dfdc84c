using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vamsa.Gate.Policies;

/// <summary>The JSON Schema of policy files (draft 2020-12): for editors. The reader is what decides; tests hold the two together.</summary>
public static class PolicySchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>As in docs, with the packs and categories of this version, which an editor offers.</summary>
    public static string Text
    {
        get
        {
            var schema = JsonNode.Parse(Resources.Text("policy.schema.json"))!;
            var parts = schema["$defs"]!;
            parts["pack"]!["enum"] = Listed(BuiltInPacks.Names);
            parts["category"]!["examples"] = Listed(Lexicon.Default.Names);
            parts["columnCategory"]!["examples"] = Listed([PolicyReader.NoCategory, .. Lexicon.Default.Names]);
            return schema.ToJsonString(Indented) + "\n";
        }
    }

    private static JsonArray Listed(string[] words) => [.. words.Select(word => (JsonNode?)JsonValue.Create(word))];
}
