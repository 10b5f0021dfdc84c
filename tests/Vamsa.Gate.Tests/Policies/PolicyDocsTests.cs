using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>docs/policy.md and docs/packs.md: every policy in them is read, its tests hold, and its tables are those of the schema.</summary>
public sealed partial class PolicyDocsTests
{
    private static readonly string Page = Repository.At("docs/policy.md");

    /// <summary>What the page of packs calls a contract.</summary>
    private const string Contract = """
        models:
          - name: clients
            columns:
              - { name: email, meta: { contains_pii: true } }
              - { name: postcode, tags: ["pii.address"] }
              - { name: income }

        """;

    [Fact]
    public void Every_policy_of_the_page_of_packs_is_read_with_the_contract_that_it_names()
    {
        var policies = Example().Matches(File.ReadAllText(Repository.At("docs/packs.md"))).Select(fence =>
        {
            var reading = PolicyReader.Read("policy.yml", Encoding.UTF8.GetBytes(fence.Groups["text"].Value),
                (path, _) => path == "contracts/clients.yml" ? Encoding.UTF8.GetBytes(Contract) : null);
            Assert.Empty(reading.Errors);
            return reading.Policy!;
        }).ToList();

        Assert.Equal(["core-protected@2026.11", "us-ecoa@2026.07"], policies[0].Packs.Concat(policies[0].Scopes[0].Packs).Distinct());
        var columns = Assert.Single(policies[1].Datasets).Columns;
        Assert.Equal(
            [("email", "identifier"), ("postcode", "identifier"), ("income", null)],
            columns.Select(column => (column.Name, column.Category)));
    }

    [Fact]
    public void Every_policy_of_the_page_is_read_and_its_tests_hold()
    {
        var examples = Example().Matches(File.ReadAllText(Page)).Select(fence => fence.Groups["text"].Value).ToList();
        var tests = 0;
        foreach (var example in examples)
        {
            var reading = PolicyReader.Read("policy.md", Encoding.UTF8.GetBytes(example));
            Assert.True(reading.Errors.IsEmpty, $"{string.Join('\n', reading.Errors)}\n{example}");
            var results = PolicyTester.Run(reading.Policy!);
            Assert.All(results, result => Assert.Equal(result.Test.Expect, result.Actual));
            tests += results.Length;
        }

        Assert.True(examples.Count >= 10);
        Assert.True(tests >= 8);
    }

    /// <summary>VAMSA_ACCEPT=1 writes them.</summary>
    [Fact]
    public void The_tables_are_those_of_the_schema()
    {
        var text = File.ReadAllText(Page);
        using var schema = JsonDocument.Parse(PolicySchema.Text);
        var right = Keys().Replace(text, table => $"<!-- keys of {table.Groups["name"].Value} -->\n{Table(schema.RootElement, table.Groups["name"].Value)}<!-- end -->");
        if (Environment.GetEnvironmentVariable("VAMSA_ACCEPT") == "1") File.WriteAllText(Page, right);
        else Assert.Equal(right, text);
        Assert.True(Keys().Count(text) >= 9);
    }

    private static string Table(JsonElement schema, string name)
    {
        var mapping = name switch
        {
            "the policy" => schema,
            "extent" => schema.GetProperty("$defs").GetProperty(name).GetProperty("anyOf")[1],
            _ => schema.GetProperty("$defs").GetProperty(name),
        };
        var required = mapping.TryGetProperty("required", out var keys) ? keys.EnumerateArray().Select(key => key.GetString()!).ToHashSet() : [];
        var rows = mapping.GetProperty("properties").EnumerateObject().Select(property =>
            $"| `{property.Name}`{(required.Contains(property.Name) ? " (required)" : "")} | {Description(schema, property.Value)} |\n");
        return $"| key | |\n| --- | --- |\n{string.Concat(rows)}";
    }

    /// <summary>A key whose name does not say it all must have one.</summary>
    private static string Description(JsonElement schema, JsonElement property)
    {
        if (property.TryGetProperty("description", out var own)) return own.GetString()!;
        var part = property.GetProperty("$ref").GetString()!["#/$defs/".Length..];
        return schema.GetProperty("$defs").GetProperty(part).GetProperty("description").GetString()!;
    }

    [GeneratedRegex("""^```yaml\n(?<text>.*?)^```""", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();

    [GeneratedRegex("""<!-- keys of (?<name>[A-Za-z ]+) -->\n.*?<!-- end -->""", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keys();
}
