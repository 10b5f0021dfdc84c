using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>Policies as JSON, which is YAML too: what the reader and the schema are both asked about.</summary>
internal static class JsonPolicy
{
    /// <summary>Every key of the format at least once.</summary>
    public const string Whole = """
        {
          "version": 1,
          "packs": ["core-protected@2026.11"],
          "categories": {
            "broker_score": { "kind": "quasi_identifier", "words": ["broker"], "phrases": ["credit tier"], "stems": ["acxi"], "whole": ["ACX_SEG"], "unless": ["stock"] },
            "age": { "words": ["altersgruppe"] }
          },
          "scopes": [
            { "name": "credit", "paths": ["models/credit/**"], "except": ["**/tests/**"], "models": ["*Regression"], "purpose": "credit", "packs": [], "unresolved": { "open": "deny", "unknown": "note" } },
            { "name": "jobs", "paths": ["jobs/*.py"], "unresolved": { "unreadable": "warn" } }
          ],
          "rules": [
            { "id": "no-ids", "columns": ["ssn", "cust_*"], "categories": ["broker_score", "identifier"], "roles": ["feature", "label"], "derivations": ["direct", "keyed"],
              "scopes": ["credit", "jobs"], "level": "warn", "message": "No numbers of persons.", "fix": "Leave it out.", "citation": ["GDPR Article 5"] },
            { "id": "validated", "only": ["income", "tenure"], "scopes": { "names": ["credit"], "paths": ["models/**"], "models": ["scorecard"], "purposes": ["credit"], "datasets": ["loans"] } },
            { "id": "audit", "requires": ["sex_gender"], "per": "scope", "roles": ["group"], "level": "note" }
          ],
          "datasets": [
            { "name": "loans", "match": { "paths": ["**/loans.csv"], "tables": ["dwh.loans"], "loaders": ["lab.load_*"] }, "columns": { "CODE": "sex_gender", "AGE": "none", "AMT": null } },
            { "name": "heart", "match": { "paths": ["../input/heart.csv"] }, "columns": ["age", "sex"] }
          ],
          "tags": { "PII.*": "identifier", "restricted": "none" },
          "anonymizers": [{ "calls": ["privacy.*", "lib/privacy.py:coarsen"], "columns": ["zip"], "reason": "Two digits remain." }],
          "unresolved": { "open": "allow", "unknown": "warn", "unreadable": "deny" },
          "exceptions": [
            { "id": "EX-1", "rule": "no-ids", "columns": ["ssn"], "roles": ["feature"], "scope": { "paths": ["models/old.py"] }, "category": "legal_basis",
              "justification": "The law asks for it.", "legal_basis": "Article 6", "evidence": ["docs/report.pdf"], "requested_by": "a", "approved_by": "b",
              "approved_on": "2026-10-01", "ticket": "T-1", "expires_on": "2027-09-30", "inline": true },
            { "id": "EX-2", "rule": "VG110", "category": "waiver", "justification": "The schema comes soon.", "requested_by": "a", "ticket": "T-2", "expires_on": "2027-01-31" }
          ],
          "approvers": ["b", "*@risk.example"],
          "max_exception_days": 365,
          "fail_on": "warn",
          "knowledge": ["tools/stubs"],
          "tests": [
            { "column": "ssn", "dataset": "loans", "role": "feature", "derivation": "direct", "scope": "credit", "model": "scorecard", "expect": "warn", "rule": "no-ids" },
            { "column": "age", "path": "jobs/train.py", "expect": "deny" }
          ]
        }
        """;

    public static bool IsRead(JsonNode policy) => Errors(policy).IsEmpty;

    public static System.Collections.Immutable.ImmutableArray<PolicyError> Errors(JsonNode policy) =>
        PolicyReader.Read("p.yml", Encoding.UTF8.GetBytes(policy.ToJsonString())).Errors;

    /// <summary>The whole policy with one thing changed; the kind says what.</summary>
    public static IEnumerable<(string What, JsonNode Policy)> Variants()
    {
        foreach (var path in Paths(JsonNode.Parse(Whole)!, []).ToList())
        {
            string place = string.Join('.', path);
            yield return Change($"{place} is a list of lists", path, _ => new JsonArray(new JsonArray("x")));
            yield return Change($"{place} is nothing", path, _ => null);
            yield return Change($"{place} is an empty text", path, _ => JsonValue.Create(""));
            yield return Change($"{place} is an unknown word", path, _ => JsonValue.Create("nonsense word"));
            yield return Change($"{place} is an unknown mapping", path, _ => new JsonObject { ["nonsense"] = "x" });
            yield return Change($"{place} is an empty list", path, _ => new JsonArray());
            yield return Change($"{place} is an empty mapping", path, _ => new JsonObject());

            // YAML's plain true is a text to the reader where text belongs; the schema asks for quotes.
            if (Find(path)?.GetValueKind() is not JsonValueKind.String) yield return Change($"{place} is true", path, _ => JsonValue.Create(true));
            yield return Change($"{place} has one key more", path, node => { if (node is JsonObject mapping) mapping["nonsense"] = "x"; return node; });
            yield return Removed(path);
        }
    }

    private static JsonNode? Find(object[] path)
    {
        var parent = Parent(JsonNode.Parse(Whole)!, path);
        return path[^1] is string key ? parent[key] : parent[(int)path[^1]];
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path)
    {
        if (path.Length > 0) yield return path;
        IEnumerable<(object Key, JsonNode? Value)> children = node switch
        {
            JsonObject mapping => mapping.Select(entry => ((object)entry.Key, entry.Value)),
            JsonArray list => list.Select((item, index) => ((object)index, item)),
            _ => [],
        };
        foreach (var (key, value) in children.ToList())
            foreach (var below in Paths(value, [.. path, key]))
                yield return below;
    }

    private static (string, JsonNode) Change(string what, object[] path, Func<JsonNode?, JsonNode?> change)
    {
        var root = JsonNode.Parse(Whole)!;
        var parent = Parent(root, path);
        if (path[^1] is string key)
        {
            var old = parent[key];
            parent.AsObject().Remove(key);
            parent[key] = change(old);
        }
        else
        {
            var index = (int)path[^1];
            var old = parent[index];
            parent.AsArray().RemoveAt(index);
            parent.AsArray().Insert(index, change(old));
        }

        return (what, root);
    }

    private static (string, JsonNode) Removed(object[] path)
    {
        var root = JsonNode.Parse(Whole)!;
        var parent = Parent(root, path);
        if (path[^1] is string key) parent.AsObject().Remove(key);
        else parent.AsArray().RemoveAt((int)path[^1]);
        return ($"{string.Join('.', path)} is missing", root);
    }

    private static JsonNode Parent(JsonNode root, object[] path) =>
        path[..^1].Aggregate(root, (node, key) => (key is string name ? node[name] : node[(int)key])!);
}
