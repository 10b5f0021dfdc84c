using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Sql;

/// <summary>FROM: tables, sub-queries and joins become the relations that names are looked up in.</summary>
internal sealed partial class SqlResolver
{
    private void Add(SqlFrom from, Scope scope, ref SqlUses filters, ref SqlUses keys)
    {
        if (_work++ > MaximumWork) return;
        if (from is SqlFrom.Join join)
        {
            Join(join, scope, ref filters, ref keys);
            return;
        }

        var entry = EntryOf(from, scope);
        filters = filters.Union(entry.Relation.Filters);
        keys = keys.Union(entry.Relation.Keys);
        scope.Entries.Add(entry);
    }

    private Entry EntryOf(SqlFrom from, Scope scope)
    {
        ImmutableArray<string> name = from.Alias is { } alias ? [alias] : [];
        switch (from)
        {
            case SqlFrom.Table table:
                if (table.Name is [var only] && Common(only, scope) is { } common)
                    return new Entry(name.IsEmpty ? table.Name : name, Named(common, from.ColumnAliases), -1);

                // BigQuery and Spark: FROM orders o, o.items.
                if (table.Name.Length > 1 && Relation(table.Name[..^1], scope) is not null)
                    return new Entry(name.IsEmpty ? [table.Name[^1]] : name, Unnested(Field(table.Name, scope), from), -1) { IsOfValues = true };
                if (Defined.TryGetValue(string.Join('.', table.Name), out var defined))
                    return new Entry(name.IsEmpty ? table.Name : name, Named(defined, from.ColumnAliases), -1);
                var (relation, number) = Source(table.Name);
                return new Entry(name.IsEmpty ? table.Name : name, Named(relation, from.ColumnAliases), number);
            case SqlFrom.Derived derived:
                return new Entry(name, Named(Resolve(derived.Query, scope), from.ColumnAliases), -1);
            case SqlFrom.Function function:
                var values = function.Arguments.Select(a => new SqlColumn(null, "", Evaluate(a, scope).Values));
                return new Entry(name, Unnested([.. values], from), -1) { IsOfValues = true };
            case SqlFrom.Reshaped reshaped:
                var inner = new Scope(scope);
                var (filters, keys) = (SqlUses.None, SqlUses.None);
                Add(reshaped.Source, inner, ref filters, ref keys);
                var all = SqlUses.Union(inner.Entries.SelectMany(e => e.Relation.Columns).Select(c => c.Values)).As(Derivation.Derived);
                return new Entry(name, Named(new SqlRelation([new SqlColumn(null, "", all) { IsMany = true }], filters, keys), from.ColumnAliases), -1);
            default:
                return new Entry(name, Unknown(), -1);
        }
    }

    /// <summary>Rows made of values: what they are called, the alias says.</summary>
    private static SqlRelation Unnested(IReadOnlyList<SqlColumn> values, SqlFrom from)
    {
        var all = SqlUses.Union(values.Select(v => v.Values));
        if (!from.ColumnAliases.IsEmpty)
            return SqlRelation.Empty with { Columns = [.. from.ColumnAliases.Select(n => new SqlColumn(n, n, all))] };

        // UNNEST(items) AS item: the alias is the column, and its fields are too.
        ImmutableArray<SqlColumn> columns = [new SqlColumn(null, "", all) { IsMany = true }];
        return SqlRelation.Empty with { Columns = from.Alias is { } alias ? [new SqlColumn(alias, alias, all), .. columns] : columns };
    }

    private static SqlRelation? Common(string name, Scope? scope)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Tables.TryGetValue(name, out var found)) return found;
        }

        return null;
    }

    private (SqlRelation Relation, int Number) Source(ImmutableArray<string> name)
    {
        var source = find(name);
        var number = _sources.FindIndex(s => ReferenceEquals(s, source) || s.Tag is not null && ReferenceEquals(s.Tag, source.Tag));
        if (number < 0)
        {
            number = _sources.Count;
            _sources.Add(source);
        }

        _work += source.Columns.Length;
        return (SqlRelation.Empty with
        {
            Columns = [.. source.Columns.Select((c, i) => new SqlColumn(c.Name, c.Name ?? "", SqlUses.Of(new SqlUse(number, i, null, Derivation.Direct)
            {
                IsOpen = c.IsMany,
                Except = c.Except,
            })) { IsMany = c.IsMany })],
        }, number);
    }

    private void Join(SqlFrom.Join join, Scope scope, ref SqlUses filters, ref SqlUses keys)
    {
        var first = scope.Entries.Count;
        Add(join.Left, scope, ref filters, ref keys);
        var second = scope.Entries.Count;
        Add(join.Right, scope, ref filters, ref keys);
        var left = scope.Entries.GetRange(first, second - first);
        var right = scope.Entries.GetRange(second, scope.Entries.Count - second);

        var shared = join.Using.IsEmpty && join.IsNatural ? CommonNames(left, right) : [.. join.Using];
        var on = join.On is null ? SqlUses.None : Evaluate(join.On, scope).Values;
        foreach (var name in shared)
        {
            var (a, b) = (Column(left, name, scope), Column(right, name, scope));
            on = on.Union(a).Union(b);
            var values = join.Kind switch { SqlJoinKind.Right => b, SqlJoinKind.Full => a.Union(b), _ => a };
            scope.Shared[name] = new SqlColumn(NameIn(left, name), name, values);
        }

        on = on.As(Derivation.Keyed);
        keys = keys.Union(on);
        if (join.Kind is SqlJoinKind.Semi or SqlJoinKind.Anti)
        {
            filters = filters.Union(on);
            scope.Entries.RemoveRange(second, right.Count);
            return;
        }

        // Which row of the other table stands beside one, the keys decide.
        var keyed = join.Kind is SqlJoinKind.Right ? (first, second) : (second, scope.Entries.Count);
        for (var i = first; i < scope.Entries.Count; i++)
        {
            var entry = scope.Entries[i];
            if (join.Kind == SqlJoinKind.Full || i >= keyed.Item1 && i < keyed.Item2)
                entry = entry with { Relation = entry.Relation with { Columns = [.. entry.Relation.Columns.Select(c => c with { Values = c.Values.Union(on) })] } };
            if (shared.Count > 0) entry = entry with { Hidden = entry.Hidden.Union(shared) };
            scope.Entries[i] = entry;
        }
    }

    private static List<string> CommonNames(List<Entry> left, List<Entry> right) =>
    [
        .. left.SelectMany(e => e.Relation.Columns).Select(c => c.Name).OfType<string>()
            .Where(name => right.Any(e => e.Relation.Columns.Any(c => Same(c.Name, name)))).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private static string NameIn(List<Entry> entries, string name) =>
        entries.SelectMany(e => e.Relation.Columns).FirstOrDefault(c => Same(c.Name, name))?.Name ?? name;

    private static SqlUses Column(List<Entry> entries, string name, Scope scope) =>
        scope.Shared.TryGetValue(name, out var shared) && entries.Any(e => e.Hidden.Contains(name)) ? shared.Values
            : SqlUses.Union(entries.Select(e => Pick(e, name)));

    /// <summary>The entry that <c>t</c> or <c>schema.t</c> means, here or in a query around.</summary>
    private static Entry? Relation(ImmutableArray<string> name, Scope? scope)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Entries.FindLast(e => Matches(e, name)) is { } found) return found;
        }

        return null;
    }

    private static bool Matches(Entry entry, ImmutableArray<string> name)
    {
        if (entry.Name.IsEmpty || name.Length > entry.Name.Length) return false;
        for (var i = 1; i <= name.Length; i++)
        {
            if (!Same(entry.Name[^i], name[^i])) return false;
        }

        return true;
    }
}
