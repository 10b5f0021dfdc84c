using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Sql;

/// <summary>SELECT: its sources, its conditions, its columns.</summary>
internal sealed partial class SqlResolver
{
    private SqlRelation Select(SqlBody.Select select, Scope scope)
    {
        var filters = SqlUses.None;
        var keys = SqlUses.None;
        foreach (var from in select.From) Add(from, scope, ref filters, ref keys);
        foreach (var (name, windowKeys) in select.Windows) scope.Windows[name] = windowKeys;

        var columns = ImmutableArray.CreateBuilder<SqlColumn>();
        foreach (var item in select.Items)
        {
            var before = columns.Count;
            AddItem(item, scope, columns);

            // SELECT a + b AS total, total * 2 AS twice: later items may name earlier ones.
            if (item.Alias is not null && columns.Count == before + 1) scope.Aliases[item.Alias] = columns[before].Values;
            _work += columns.Count - before;
            if (IsExhausted) break;
        }

        var grouped = select.GroupsByAll ? select.Items.Select(i => i.Value).Where(v => !HasAggregate(v)) : select.GroupBy.Select(e => Item(e, select));
        var groups = SqlUses.Union(grouped.Select(e => Evaluate(e, scope).Values)).As(Derivation.Keyed);
        var result = columns.DrainToImmutable();
        if (groups.Items.Length > 0)
            result = [.. result.Select((c, i) => c.Values.Items.Any(u => u.Derivation == Derivation.Direct) && !IsAggregated(select, i) ? c : c with { Values = c.Values.Union(groups) })];

        filters = filters.Union(Of(select.Where)).Union(Of(select.Having)).Union(Of(select.Qualify));
        keys = keys.Union(groups).Union(SqlUses.Union(select.DistinctOn.Select(e => Evaluate(e, scope).Values)).As(Derivation.Keyed)).Union(scope.Decides);
        return Bounded(new SqlRelation(result, filters, keys));

        SqlUses Of(SqlExpression? expression) => expression is null ? SqlUses.None : Evaluate(expression, scope).Values;
    }

    /// <summary>GROUP BY 2 means the second item.</summary>
    private static SqlExpression Item(SqlExpression key, SqlBody.Select select) =>
        key is SqlExpression.Constant { Number: > 0 and var number } && number <= select.Items.Length ? select.Items[number - 1].Value : key;

    /// <summary>The columns of an item that is an aggregate, as far as items and columns are one to one.</summary>
    private static bool IsAggregated(SqlBody.Select select, int column) =>
        select.Items.All(i => i.Value is not SqlExpression.Star) && column < select.Items.Length && HasAggregate(select.Items[column].Value);

    private static bool HasAggregate(SqlExpression expression) => expression switch
    {
        SqlExpression.Aggregated => true,
        SqlExpression.Combined combined => combined.Operands.Any(HasAggregate),
        SqlExpression.Keyed keyed => keyed.Keys.IsEmpty && keyed.Window is null && HasAggregate(keyed.Value),
        _ => false,
    };

    private void AddItem(SqlItem item, Scope scope, ImmutableArray<SqlColumn>.Builder columns)
    {
        switch (item.Value)
        {
            case SqlExpression.Star star:
                columns.AddRange(Expand(star, scope));
                return;
            case SqlExpression.Unknown when item.Alias is null:
                // {columns}: whatever the tables have, or nothing of it.
                columns.Add(new SqlColumn(null, item.Text, Everything(scope)) { IsMany = true });
                return;
        }

        // MIN(COLUMNS(*)): for each column one.
        if (item.Alias is null && StarIn(item.Value, 0) is { } inner)
        {
            var derivation = HasAggregate(item.Value) ? Derivation.Derived : Derivation.Direct;
            columns.AddRange(Expand(inner, scope).Select(c => c with { Name = null, Values = c.Values.As(derivation) }));
            return;
        }

        // alias = value, where no column has this name.
        var value = item.Value;
        var alias = item.Alias;
        if (item.IsAssigned is { } assigned && value is SqlExpression.Combined { Operands: [SqlExpression.Name, .. var rest] } && IsCertainlyNoColumn(assigned, scope))
            (alias, value) = (assigned, rest is [var only] ? only : new SqlExpression.Combined(rest));

        var evaluated = Evaluate(value, scope).Values;
        var name = alias ?? (value is SqlExpression.Name path ? NameOf(path, scope) : null);
        if (name is not null && !SqlText.IsKnown(name)) name = null;
        columns.Add(new SqlColumn(name, alias ?? item.Text, evaluated) { IsComputed = value is not SqlExpression.Name });
    }

    /// <summary>As its table calls it: names are the same in any case, and engines tell the table's.</summary>
    private static string NameOf(SqlExpression.Name path, Scope scope)
    {
        var name = path.Parts[^1];
        for (var at = scope; at is not null; at = at.Outer)
        {
            foreach (var entry in at.Entries)
            {
                if (path.Parts.Length > 1 && !Matches(entry, path.Parts[..^1])) continue;
                if (entry.Relation.Columns.FirstOrDefault(c => Same(c.Name, name)) is { } column) return column.Name!;
            }
        }

        return name;
    }

    private static SqlExpression.Star? StarIn(SqlExpression expression, int depth) => expression switch
    {
        SqlExpression.Star star => star,
        SqlExpression.Combined combined when depth < 10 => combined.Operands.Select(o => StarIn(o, depth + 1)).FirstOrDefault(s => s is not null),
        SqlExpression.Aggregated aggregated when depth < 10 => aggregated.Operands.Select(o => StarIn(o, depth + 1)).FirstOrDefault(s => s is not null),
        SqlExpression.Keyed keyed when depth < 10 => StarIn(keyed.Value, depth + 1),
        _ => null,
    };

    private static bool IsCertainlyNoColumn(string name, Scope scope) =>
        scope.Entries.Count > 0 && scope.Entries.All(e => e.Relation.Columns.All(c => !c.IsMany && c.Name is not null && !Same(c.Name, name)));

    private static SqlUses Everything(Scope scope) =>
        SqlUses.Union(scope.Entries.SelectMany(e => e.Relation.Columns).Select(c => c.Values));

    /// <summary><c>*</c>: columns of USING first and once, then those of each table.</summary>
    private List<SqlColumn> Expand(SqlExpression.Star star, Scope scope)
    {
        var found = new List<SqlColumn>();
        if (star.Qualifier.IsEmpty) found.AddRange(StarOrder(scope));
        else found.AddRange(Relation(star.Qualifier, scope) is { } entry ? entry.Relation.Columns : Field(star.Qualifier, scope));

        if (star.Pattern is { } pattern)
        {
            var compiled = ScriptPattern.Of(pattern);
            found = [.. found.Where(c => c.IsMany || c.Name is null || compiled?.IsMatch(c.Name) != false)];
        }

        if (star.IsChoice) found = [.. found.Select(c => new SqlColumn(null, "", c.Values) { IsMany = true })];
        foreach (var (from, to) in star.Rename) found = [.. found.Select(c => Same(c.Name, from) ? c with { Name = to } : c)];
        foreach (var item in star.Replace)
        {
            var values = Evaluate(item.Value, scope).Values;
            var isFound = found.Any(c => Same(c.Name, item.Alias));
            found = [.. found.Select(c => Same(c.Name, item.Alias) ? c with { Values = values, IsComputed = true } : item.Alias is { } a && c.IsMany ? Excluding(c, [a]) : c)];
            if (!isFound && item.Alias is not null) found.Add(new SqlColumn(item.Alias, item.Text, values) { IsComputed = true });
        }

        // A renamed column of many.
        foreach (var (from, to) in star.Rename)
        {
            if (found.Any(c => Same(c.Name, to))) continue;
            var picked = SqlUses.Union(found.Where(c => c.IsMany).Select(c => c.Values.Pick(from)));
            if (picked.Items.IsEmpty) continue;
            found = [.. found.Select(c => c.IsMany ? Excluding(c, [from]) : c), new SqlColumn(to, to, picked)];
        }

        if (star.Except.IsEmpty) return found;
        return [.. found.Where(c => !star.Except.Any(e => Same(e, c.Name))).Select(c => c.IsMany ? Excluding(c, star.Except) : c)];
    }

    private static SqlColumn Excluding(SqlColumn column, IEnumerable<string> names) => column with { Values = column.Values.Without(names) };

    private static IEnumerable<SqlColumn> StarOrder(Scope scope)
    {
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in scope.Entries)
        {
            foreach (var column in entry.Relation.Columns)
            {
                if (column.Name is { } name && scope.Shared.TryGetValue(name, out var shared))
                {
                    if (told.Add(name)) yield return shared;
                }
                else
                {
                    yield return column.IsMany && entry.Hidden.Count > 0 ? Excluding(column, entry.Hidden) : column;
                }
            }
        }

        foreach (var (name, shared) in scope.Shared)
        {
            if (told.Add(name)) yield return shared;
        }
    }
}
