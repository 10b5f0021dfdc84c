using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>The schema says what the reader says, as far as a schema can: names that stand elsewhere in the file it cannot follow.</summary>
public sealed partial class PolicySchemaTests
{
    private static readonly string Folder = Repository.At("build/schema-validator");

    [Fact]
    public void The_whole_format_is_read() => Assert.Empty(JsonPolicy.Errors(JsonNode.Parse(JsonPolicy.Whole)!));

    [Fact]
    public void The_keys_are_those_of_the_reader()
    {
        using var schema = JsonDocument.Parse(PolicySchema.Text);
        var parts = schema.RootElement.GetProperty("$defs");

        Assert.Equal(PolicyKeys.Policy, Keys(schema.RootElement));
        Assert.Equal(PolicyKeys.Category, Keys(parts.GetProperty("categoryWords")));
        Assert.Equal(PolicyKeys.Scope, Keys(parts.GetProperty("scope")));
        Assert.Equal(PolicyKeys.Rule, Keys(parts.GetProperty("rule")));
        Assert.Equal(PolicyKeys.Extent, Keys(parts.GetProperty("extent").GetProperty("anyOf")[1]));
        Assert.Equal(PolicyKeys.Dataset, Keys(parts.GetProperty("dataset")));
        Assert.Equal(PolicyKeys.Match, Keys(parts.GetProperty("dataset").GetProperty("properties").GetProperty("match")));
        Assert.Equal(PolicyKeys.Anonymizer, Keys(parts.GetProperty("anonymizer")));
        Assert.Equal(PolicyKeys.Unresolved, Keys(parts.GetProperty("unresolved")));
        Assert.Equal(PolicyKeys.Exception, Keys(parts.GetProperty("exception")));
        Assert.Equal(PolicyKeys.ExceptionNeeds, parts.GetProperty("exception").GetProperty("required").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal(PolicyKeys.Test, Keys(parts.GetProperty("test")));
        Assert.Equal(BuiltInPacks.Names, parts.GetProperty("pack").GetProperty("enum").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void What_the_reader_takes_the_schema_takes()
    {
        var variants = JsonPolicy.Variants().ToList();
        var said = Validate([.. variants.Select(variant => variant.Policy)]);
        var wrong = variants.Zip(said).Where(pair => JsonPolicy.IsRead(pair.First.Policy) && pair.Second != "ok")
            .Select(pair => $"{pair.First.What}: {pair.Second}").ToList();

        Assert.True(variants.Count > 1000);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>But for what only the reader can know: names that stand elsewhere, categories, packs, what follows from two keys.</summary>
    [Fact]
    public void What_the_reader_refuses_for_its_form_the_schema_refuses()
    {
        var variants = JsonPolicy.Variants().Select(variant => (variant.What, variant.Policy, Errors: JsonPolicy.Errors(variant.Policy))).ToList();
        var said = Validate([.. variants.Select(variant => variant.Policy)]);
        var wrong = variants.Zip(said)
            .Where(pair => pair.Second == "ok" && pair.First.Errors.Any(error => !OfMeaning().IsMatch(error.Message)))
            .Select(pair => $"{pair.First.What}: {pair.First.Errors.First(error => !OfMeaning().IsMatch(error.Message))}").ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_policy_of_the_cases_and_of_the_rule_pages_fits_the_schema()
    {
        var policies = Repository.Files.Where(path => path.EndsWith(".policy.yml", StringComparison.Ordinal))
            .Select(path => File.ReadAllText(Repository.At(path)))
            .Concat(RuleCatalog.All.SelectMany(rule => Yaml().Matches(rule.Page).Select(fence => fence.Groups["text"].Value)))
            .ToList();
        var said = Validate([.. policies.Select(Json)]);

        Assert.True(policies.Count > 30);
        Assert.All(policies.Zip(said), pair => Assert.True(pair.Second == "ok", $"{pair.Second}\n{pair.First}"));
    }

    private static IEnumerable<string> Keys(JsonElement mapping)
    {
        Assert.False(mapping.GetProperty("additionalProperties").GetBoolean());
        return mapping.GetProperty("properties").EnumerateObject().Select(property => property.Name);
    }

    private static JsonNode Json(string yaml)
    {
        var errors = new List<PolicyError>();
        var root = YamlReader.Read("p.yml", yaml, errors);
        Assert.Empty(errors);
        return Json(root!)!;
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Json(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Json)]),
        YamlText { IsNothing: true } => null,
        YamlText { IsPlain: true, Value: "true" or "false" } truth => JsonValue.Create(truth.Value == "true"),
        YamlText { IsPlain: true } text when int.TryParse(text.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(((YamlText)node).Value),
    };

    /// <summary>A line for each document: ok, or the first thing that is wrong.</summary>
    private static List<string> Validate(JsonArray documents)
    {
        Require();
        var files = Directory.CreateTempSubdirectory("vamsa-schema-");
        try
        {
            var (schema, policies) = (Path.Combine(files.FullName, "schema.json"), Path.Combine(files.FullName, "policies.json"));
            File.WriteAllText(schema, PolicySchema.Text);
            File.WriteAllText(policies, documents.ToJsonString());
            var (code, output, error) = Repository.Run("node", [Path.Combine(Folder, "validate.mjs"), schema, policies], files.FullName);
            Assert.True(code == 0, error);
            var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            Assert.Equal(documents.Count, lines.Count);
            return lines;
        }
        finally
        {
            files.Delete(recursive: true);
        }
    }

    private static void Require()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules", "ajv"))) return;
        const string Message = "the schema validator is not installed: npm ci --prefix build/schema-validator";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Message);
        Assert.Skip(Message);
    }

    [GeneratedRegex("""is no (?:scope|category|dataset|rule of this policy|path of|path in|kind of|name for)|is no pack|no pack '|needs its version|never in force|are unique|stands twice|listed twice|has a meaning of its own|is built in|no column can be of|about no column|an exception needs 'columns'|fewer than \d letters|stands alone|has no models""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfMeaning();

    [GeneratedRegex("""^```yaml\n(?<text>.*?)^```""", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yaml();
}
