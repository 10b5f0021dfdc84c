using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Sql;

/// <summary>What columns an expression's value depends on.</summary>
internal sealed partial class SqlResolver
{
    private readonly record struct Evaluated(SqlUses Values);

    private Evaluated Evaluate(SqlExpression expression, Scope scope)
    {
        if (_work++ > MaximumWork) return new Evaluated(SqlUses.None);
        return new Evaluated(expression switch
        {
            SqlExpression.Name name => Named(name, scope),
            SqlExpression.Combined combined => All(combined.Operands).Combined(),
            SqlExpression.Aggregated aggregated => All(aggregated.Operands).As(Derivation.Derived).Union(All(aggregated.Keys).As(Derivation.Keyed)),
            SqlExpression.Keyed keyed => Of(keyed.Value).Union(All(WindowKeys(keyed, scope)).As(Derivation.Keyed)),
            SqlExpression.Subquery subquery => Subquery(subquery, scope),
            SqlExpression.Lambda lambda => Lambda(lambda, scope),
            SqlExpression.Star star => SqlUses.Union(Expand(star, scope).Select(c => c.Values)),
            _ => SqlUses.None,
        });

        SqlUses Of(SqlExpression one) => Evaluate(one, scope).Values;

        SqlUses All(IEnumerable<SqlExpression> all) => SqlUses.Union(all.Select(Of));
    }

    private static ImmutableArray<SqlExpression> WindowKeys(SqlExpression.Keyed keyed, Scope scope)
    {
        for (var at = scope; at is not null && keyed.Window is not null; at = at.Outer)
        {
            if (at.Windows.TryGetValue(keyed.Window, out var keys)) return keys.AddRange(keyed.Keys);
        }

        return keyed.Keys;
    }

    /// <summary>Its first column; what chose its rows decides which value it is.</summary>
    private SqlUses Subquery(SqlExpression.Subquery subquery, Scope scope)
    {
        var relation = Resolve(subquery.Query, scope);
        var decides = relation.Filters.Union(relation.Keys).As(Derivation.Keyed);
        return subquery.IsTest ? decides : SqlUses.Union(relation.Columns.Select(c => c.Values)).Union(decides);
    }

    private SqlUses Lambda(SqlExpression.Lambda lambda, Scope scope)
    {
        var inner = new Scope(scope);
        inner.Locals.UnionWith(lambda.Parameters);
        return Evaluate(lambda.Body, inner).Values;
    }

    /// <summary>A column of the nearest query that has it; an alias; a whole row; else one that its table does not tell of.</summary>
    private SqlUses Named(SqlExpression.Name name, Scope scope)
    {
        var parts = name.Parts;
        if (parts.Any(p => !SqlText.IsKnown(p))) return Unknown(parts, scope);
        for (var at = scope; at is not null; at = at.Outer)
        {
            if (at.Locals.Contains(parts[0])) return SqlUses.None;
            if (Find(parts, at) is { } found) return found;
        }

        if (name.MayBeText) return SqlUses.None;

        // Nothing has it for certain: what may have any column.
        for (var at = scope; at is not null; at = at.Outer)
        {
            if (FindOpen(parts, at) is { Items.IsEmpty: false } open) return open;
        }

        return Undeclared(parts, scope);
    }

    /// <summary>A name that is only partly known: of its table, if that is known, any column.</summary>
    private static SqlUses Unknown(ImmutableArray<string> parts, Scope scope) =>
        parts.Length > 1 && parts[..^1].All(SqlText.IsKnown) && Relation(parts[..^1], scope) is { } entry
            ? SqlUses.Union(entry.Relation.Columns.Select(c => c.Values))
            : Everything(scope);

    private static SqlUses? Find(ImmutableArray<string> parts, Scope scope)
    {
        // schema.t.column.field: the longest name of a table first.
        for (var i = parts.Length - 1; i >= 1; i--)
        {
            if (scope.Entries.FindLast(e => Matches(e, parts[..i])) is not { } entry) continue;
            var columns = entry.Relation.Columns.Where(c => Same(c.Name, parts[i])).ToArray();
            if (columns.Length > 0) return SqlUses.Union(columns.Select(c => c.Values));
            var open = Pick(entry, parts[i]);
            return open.Items.IsEmpty ? entry.Source >= 0 ? SqlUses.Of(new SqlUse(entry.Source, -1, parts[i], Derivation.Direct)) : SqlUses.None : open;
        }

        if (scope.Shared.TryGetValue(parts[0], out var shared)) return shared.Values;
        var found = scope.Entries.SelectMany(e => e.Relation.Columns).Where(c => Same(c.Name, parts[0])).ToArray();
        if (found.Length > 0) return SqlUses.Union(found.Select(c => c.Values));

        // t.a where t cannot be seen is no alias.
        return parts.Length == 1 && scope.Aliases.TryGetValue(parts[0], out var alias) ? alias : null;
    }

    private static SqlUses FindOpen(ImmutableArray<string> parts, Scope scope)
    {
        // A whole row: COUNT(t), to_json(t).
        if (parts.Length == 1 && scope.Entries.FindLast(e => Matches(e, parts)) is { } row) return SqlUses.Union(row.Relation.Columns.Select(c => c.Values));

        // Of a table whose name is not known, or a field of a column: t.a and a.field.
        var open = scope.Entries.Where(e => e.Relation.Columns.Any(c => c.IsMany || c.Name is null)).ToArray();
        if (!open.All(e => e.IsOfValues)) open = [.. open.Where(e => !e.IsOfValues)];
        var hidden = open.Where(e => e.Name.IsEmpty || e.Name.Any(p => !SqlText.IsKnown(p))).ToArray();
        return parts.Length > 1 && hidden.Length > 0
            ? SqlUses.Union(hidden.Select(e => Pick(e, parts[^1])))
            : SqlUses.Union(open.Select(e => Pick(e, parts[0])));
    }

    /// <summary>The schema that is known leaves it out: still a column of the table, the first where several could have it.</summary>
    private static SqlUses Undeclared(ImmutableArray<string> parts, Scope? scope)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Entries.Find(e => e.Source >= 0) is { } entry) return SqlUses.Of(new SqlUse(entry.Source, -1, parts[^1], Derivation.Direct));
        }

        return SqlUses.None;
    }

    /// <summary>What an entry may have under a name beside its named columns.</summary>
    private static SqlUses Pick(Entry entry, string name)
    {
        var named = entry.Relation.Columns.Where(c => Same(c.Name, name)).ToArray();
        return SqlUses.Union(named.Length > 0
            ? named.Select(c => c.Values)
            : entry.Relation.Columns.Where(c => c.Name is null).Select(c => c.IsMany ? c.Values.Pick(name) : c.Values));
    }

    /// <summary><c>t.items.*</c>: the fields of a column.</summary>
    private List<SqlColumn> Field(ImmutableArray<string> path, Scope scope)
    {
        var values = Named(new SqlExpression.Name(path), scope);
        return values.Items.IsEmpty ? [] : [new SqlColumn(null, "", values) { IsMany = true }];
    }
}
