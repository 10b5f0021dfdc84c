using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Sql;

namespace Vamsa.Gate.Tests.Sql;

/// <summary>
/// The last query of a text as a line: <c>age: t.age; n: t.b~derived, t.age~keyed | filter t.c | key t.age</c>. <c>t.*-a</c> are all
/// columns of t but a; a column without a sure name is <c>?</c>.
/// </summary>
internal static class SqlDump
{
    /// <param name="schemas"><c>t(a, b)</c>; of other tables nothing is known.</param>
    public static string Of(string sql, params string[] schemas)
    {
        var (relation, sources) = Resolve(sql, schemas);
        if (relation is null) return "nothing";
        var parts = new List<string> { string.Join("; ", relation.Columns.Select(c => $"{(c.IsMany ? "*" : c.Name ?? "?")}: {Uses(c.Values)}")) };
        if (!relation.Filters.Items.IsEmpty) parts.Add($"filter {Uses(relation.Filters, false)}");
        if (!relation.Keys.Items.IsEmpty) parts.Add($"key {Uses(relation.Keys, false)}");
        return string.Join(" | ", parts);

        string Uses(SqlUses uses, bool derivations = true) =>
            string.Join(", ", uses.Items.Select(u => Title(u) + (derivations && u.Derivation != Derivation.Direct ? $"~{u.Derivation.ToString().ToLowerInvariant()}" : "")));

        string Title(SqlUse use) =>
            $"{string.Join('.', sources[use.Source].Name)}.{use.Name ?? (use.IsOpen ? "*" + string.Concat(use.Except.Select(e => "-" + e)) : sources[use.Source].Columns[use.Column].Name)}"
                .Replace(SqlText.Hole, '…');
    }

    public static (SqlRelation? Relation, IReadOnlyList<SqlSource> Sources) Resolve(string sql, params string[] schemas)
    {
        var known = schemas.ToDictionary(
            s => s[..s.IndexOf('(')],
            s => s[(s.IndexOf('(') + 1)..^1].Split(',', StringSplitOptions.TrimEntries),
            StringComparer.OrdinalIgnoreCase);
        var tables = new Dictionary<string, SqlSource>(StringComparer.OrdinalIgnoreCase);
        var resolver = new SqlResolver(name =>
        {
            var key = string.Join('.', name);
            if (tables.TryGetValue(key, out var table)) return table;
            var columns = known.TryGetValue(key, out var named)
                ? named.Select(c => new SqlSourceColumn(c)).ToImmutableArray()
                : [SqlSourceColumn.All];
            return tables[key] = new SqlSource(name, columns);
        });
        SqlRelation? last = null;
        foreach (var statement in SqlScript.Parse(sql).Statements)
        {
            if (statement is SqlStatement.Select select) last = resolver.Resolve(select.Query);
        }

        return (last, resolver.Sources);
    }
}
