using System.Text.Json;
using System.Text.Json.Nodes;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Tests.Reports;

/// <summary>The published schema takes every document that the cases produce, and refuses what is none.</summary>
public sealed class ProvenanceSchemaTests
{
    private static readonly string Folder = Repository.At("build/schema-validator");

    [Fact]
    public void Every_document_of_the_cases_keeps_to_the_schema()
    {
        var cases = new CaseRunner(Repository.Cases, Stages.All);
        var stems = cases.Stems().Where(stem => !stem.StartsWith("syntax/", StringComparison.Ordinal)).ToList();
        var documents = stems.AsParallel().AsOrdered().Select(stem => Document(Stages.Run(cases.Load(stem)))).ToArray();

        var wrong = Validate(documents).Zip(stems).Where(line => line.First != "ok").Select(line => $"{line.Second}: {line.First}");

        Assert.NotEmpty(documents);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("schemaVersion", "\"2.0\"")]
    [InlineData("scripts", "{}")]
    [InlineData("extra", "1")]
    public void What_is_no_such_document_is_refused(string key, string value)
    {
        var document = Document(Stages.Run(new Case([new Script("a.py", "x = 1\n"u8.ToArray())], null)));
        document[key] = JsonNode.Parse(value);

        Assert.NotEqual("ok", Assert.Single(Validate([document])));
    }

    [Fact]
    public void The_words_are_those_of_the_reports()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.At("docs/provenance.schema.json")));
        var parts = schema.RootElement.GetProperty("$defs");
        IEnumerable<string?> Of(JsonElement part) => part.GetProperty("enum").EnumerateArray().Select(word => word.GetString());

        Assert.Equal(Words.All<Role>(), Of(parts.GetProperty("role")));
        Assert.Equal(Words.All<Derivation>(), Of(parts.GetProperty("column").GetProperty("properties").GetProperty("derivation")));
        Assert.Equal(Words.All<ColumnsFrom>(), Of(parts.GetProperty("dataset").GetProperty("properties").GetProperty("columnsFrom")));
        Assert.Equal(Words.All<ScriptStatus>(), Of(parts.GetProperty("script").GetProperty("properties").GetProperty("status")));
        Assert.Equal(Words.All<Assurance>(), Of(parts.GetProperty("model").GetProperty("properties").GetProperty("assurance")));
    }

    private static JsonNode Document(GateResult result)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(result, stream);
        return JsonNode.Parse(stream.ToArray())!;
    }

    private static List<string> Validate(JsonNode[] documents)
    {
        Repository.Require("node");
        Repository.RequireFile(Path.Combine(Folder, "node_modules", "ajv", "package.json"), "npm ci --prefix build/schema-validator");
        var file = Path.Combine(Path.GetTempPath(), $"documents-{Guid.NewGuid():n}.json");
        try
        {
            File.WriteAllText(file, new JsonArray(documents).ToJsonString());
            var (code, output, error) = Repository.Run(
                "node", [Path.Combine(Folder, "validate.mjs"), Repository.At("docs/provenance.schema.json"), file], Folder);
            Assert.True(code == 0, error);
            return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
