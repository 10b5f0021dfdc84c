using System.Text.Json;
using System.Text.RegularExpressions;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Sql;
using Vamsa.Gate.Tests.Syntax;

namespace Vamsa.Gate.Tests.Sql;

/// <summary>Generated queries against a real SQLite: the same columns, and behind each the source columns that change it.</summary>
public sealed partial class SqliteDifferential
{
    private const int Queries = 1200;

    private static readonly string[] Schemas = [.. RandomQuery.Tables.Select(t => $"{t.Key}({string.Join(", ", t.Value)})")];

    [Fact]
    public void Columns_are_those_of_sqlite()
    {
        var queries = Enumerable.Range(0, Queries).Select(seed => new RandomQuery(seed).Make()).Distinct().ToArray();
        var input = Path.GetTempFileName();
        string? output;
        try
        {
            File.WriteAllText(input, JsonSerializer.Serialize(new { tables = RandomQuery.Tables, queries }));
            output = Python.Run(Path.Combine(Syntax.Repository.Root, "tests", "Vamsa.Gate.Tests", "Sql", "sqlite_oracle.py"), input);
        }
        finally
        {
            File.Delete(input);
        }

        Assert.SkipWhen(output is null, "there is no python3 on this machine");
        using var results = JsonDocument.Parse(output);
        var wrong = new List<string>();
        var compared = 0;
        foreach (var (query, result) in queries.Zip(results.RootElement.EnumerateArray()))
        {
            Assert.False(result.TryGetProperty("error", out var error), $"{query}: {error}");
            compared++;
            wrong.AddRange(Differences(query, result).Select(difference => $"{query}\n    {difference}"));
        }

        Assert.True(compared > Queries / 2, $"only {compared} different queries");
        Assert.True(wrong.Count == 0, $"{wrong.Count} differences in {compared} queries:\n{string.Join('\n', wrong.Take(30))}");
    }

    [GeneratedRegex(":[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    private static IEnumerable<string> Differences(string query, JsonElement result)
    {
        // SQLite alone numbers the second column of a name in a sub-query: id:1.
        var names = result.GetProperty("names").EnumerateArray().Select(n => Numbered().Replace(n.GetString()!, "")).ToArray();
        var behind = result.GetProperty("behind").EnumerateArray().Select(b => b.EnumerateArray().Select(n => n.GetString()!).ToHashSet()).ToArray();
        var (relation, sources) = SqlDump.Resolve(query, Schemas);
        if (relation is null)
        {
            yield return "no columns";
            yield break;
        }

        var ours = relation.Columns.Select(c => c.Name ?? c.Text).ToArray();
        if (!names.SequenceEqual(ours))
        {
            yield return $"SQLite calls the columns {string.Join(", ", names)}, we {string.Join(", ", ours)}";
            yield break;
        }

        var decides = Sources(relation.Filters).Concat(Sources(relation.Keys)).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var missed = behind[i].Except(Sources(relation.Columns[i].Values)).Except(decides).ToArray();
            if (missed.Length > 0) yield return $"{names[i]} also depends on {string.Join(", ", missed)}";
            var values = relation.Columns[i].Values.Items.Where(u => u.Derivation != Derivation.Keyed).Select(Source);
            var idle = values.Except(behind[i]).ToArray();
            if (idle.Length > 0 && behind[i].Count > 0) yield return $"{names[i]} does not depend on {string.Join(", ", idle)}";
        }

        IEnumerable<string> Sources(SqlUses uses) => uses.Items.Select(Source);

        string Source(SqlUse use) => $"{sources[use.Source].Name[^1]}.{use.Name ?? sources[use.Source].Columns[use.Column].Name}";
    }
}
