using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Sql;

/// <summary>
/// Where the columns of a query come from.
/// <code>
/// SELECT a.age, SUM(o.amount) AS spent FROM app a JOIN orders o ON o.app = a.id WHERE a.year = 2024 GROUP BY a.age
///   age    app.age
///   spent  orders.amount~derived, app.age~keyed, app.id~keyed, orders.app~keyed
///   filter app.year      key app.age, app.id, orders.app
/// </code>
/// A table whose columns are not known has one column that stands for all of them; a name picks from it. Two calls of
/// <see cref="Resolve(SqlQuery)"/> share the sources.
/// </summary>
/// <param name="find">The table of a name, in the order of its parts; also when nothing is known of it.</param>
internal sealed partial class SqlResolver(Func<ImmutableArray<string>, SqlSource> find)
{
    /// <summary>Columns touched; views upon views of themselves could double for ever.</summary>
    private const int MaximumWork = 400_000;
    private const int MaximumColumns = 4000;
    private const int MaximumRounds = 6;

    private readonly List<SqlSource> _sources = [];
    private int _work;

    public IReadOnlyList<SqlSource> Sources => _sources;

    /// <summary>Views and tables that earlier statements made, by their name with dots.</summary>
    public Dictionary<string, SqlRelation> Defined { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bound was reached: the result is not all.</summary>
    public bool IsExhausted => _work > MaximumWork;

    public SqlRelation Resolve(SqlQuery query) => Resolve(query, null);

    private SqlRelation Resolve(SqlQuery query, Scope? outer)
    {
        var scope = new Scope(outer);
        foreach (var table in query.With) scope.Tables[table.Name] = CommonTable(table, query.IsRecursive, scope);
        var inner = new Scope(scope);
        var relation = Resolve(query.Body, inner);
        if (query.OrderBy.IsEmpty || IsExhausted) return relation;
        var keys = SqlUses.Union(query.OrderBy.Select(e => OrderKey(e, relation, inner)));
        return relation with { Keys = relation.Keys.Union(keys.As(Derivation.Keyed)) };
    }

    /// <summary>A name that an item of the result has, else a column of the tables.</summary>
    private SqlUses OrderKey(SqlExpression expression, SqlRelation relation, Scope scope)
    {
        if (expression is SqlExpression.Name { Parts: [var name] } && relation.Columns.Where(c => Same(c.Name, name)).ToArray() is { Length: > 0 } named)
            return SqlUses.Union(named.Select(c => c.Values));
        if (expression is SqlExpression.Constant { Number: > 0 and var number } && number <= relation.Columns.Length) return relation.Columns[number - 1].Values;
        return Evaluate(expression, scope).Values;
    }

    /// <summary>A recursive one is its first part, then what follows from that, until nothing is added.</summary>
    private SqlRelation CommonTable(SqlCommonTable table, bool isRecursive, Scope scope)
    {
        var relation = SqlRelation.Empty;
        if (isRecursive && table.Query.Body is SqlBody.Set { Left: var first })
        {
            relation = Named(Resolve(table.Query with { Body = first }, scope), table.Columns);
            for (var round = 0; round < MaximumRounds && !IsExhausted; round++)
            {
                var with = new Scope(scope);
                with.Tables[table.Name] = relation;
                var next = Named(Resolve(table.Query, with), table.Columns);
                if (Size(next) == Size(relation)) return next;
                relation = next;
            }

            return relation;
        }

        return Named(Resolve(table.Query, scope), table.Columns);
    }

    private static int Size(SqlRelation relation) =>
        relation.Columns.Length + relation.Columns.Sum(c => c.Values.Items.Sum(u => 4 - (int)u.Derivation)) + relation.Filters.Items.Length + relation.Keys.Items.Length;

    /// <summary><c>t(a, b)</c>: columns called anew by position, as far as the positions are known.</summary>
    public static SqlRelation Named(SqlRelation relation, ImmutableArray<string> names)
    {
        if (names.IsEmpty) return relation;
        if (relation.Columns.All(c => !c.IsMany))
            return relation with { Columns = [.. relation.Columns.Select((c, i) => i < names.Length ? c with { Name = names[i] } : c)] };
        var all = SqlUses.Union(relation.Columns.Select(c => c.Values));
        return relation with { Columns = [.. names.Select(n => new SqlColumn(n, n, all))] };
    }

    private SqlRelation Resolve(SqlBody body, Scope scope)
    {
        if (_work++ > MaximumWork) return Unknown();
        return body switch
        {
            SqlBody.Select select => Select(select, scope),
            SqlBody.Nested nested => Resolve(nested.Query, scope),
            SqlBody.Values values => Rows(values, scope),
            SqlBody.Set set => Bounded(Set(set, scope)),
            _ => Unknown(),
        };
    }

    private static SqlRelation Unknown() => SqlRelation.Empty with { Columns = [new SqlColumn(null, "", SqlUses.None) { IsMany = true }] };

    private SqlRelation Bounded(SqlRelation relation)
    {
        _work += relation.Columns.Length + relation.Columns.Sum(c => c.Values.Items.Length / 4);
        if (relation.Columns.Length <= MaximumColumns) return relation;
        return relation with { Columns = [new SqlColumn(null, "", SqlUses.Union(relation.Columns.Select(c => c.Values))) { IsMany = true }] };
    }

    private SqlRelation Rows(SqlBody.Values values, Scope scope)
    {
        var width = values.Rows.IsEmpty ? 0 : values.Rows.Max(r => r.Length);
        return SqlRelation.Empty with
        {
            Columns = [.. Enumerable.Range(0, width).Select(i => new SqlColumn(
                null, $"column{i + 1}", SqlUses.Union(values.Rows.Where(r => i < r.Length).Take(1000).Select(r => Evaluate(r[i], scope).Values))))],
        };
    }

    private SqlRelation Set(SqlBody.Set set, Scope scope)
    {
        // Each side has its own tables; a long chain of UNION is a loop, not a recursion.
        if (set.Operator == SqlSetOperator.Union)
        {
            var parts = new Stack<SqlBody.Set>();
            SqlBody first = set;
            for (; first is SqlBody.Set { Operator: SqlSetOperator.Union } part; first = part.Left) parts.Push(part);
            var union = Resolve(first, new Scope(scope));
            foreach (var part in parts) union = Below(union, Resolve(part.Right, new Scope(scope)), part.IsByName);
            return union;
        }

        var left = Resolve(set.Left, new Scope(scope));
        var right = Resolve(set.Right, new Scope(scope));

        // What the other side holds only decides which rows stay.
        var decides = SqlUses.Union(left.Columns.Concat(right.Columns).Select(c => c.Values));
        return left with { Filters = left.Filters.Union(right.Filters).Union(right.Keys).Union(decides), Keys = left.Keys };
    }

    /// <summary>By position under the names of the first; where the positions are not known, any may be any.</summary>
    public static SqlRelation Below(SqlRelation a, SqlRelation b, bool isByName)
    {
        ImmutableArray<SqlColumn> columns;
        if (isByName)
        {
            columns =
            [
                .. a.Columns.Select(c => c.Name is null ? c : c with { Values = SqlUses.Union([c.Values, .. b.Columns.Where(d => Same(c.Name, d.Name)).Select(d => d.Values)]) }),
                .. b.Columns.Where(d => d.Name is null || !a.Columns.Any(c => Same(c.Name, d.Name))),
            ];
        }
        else if (a.Columns.Any(c => c.IsMany) || b.Columns.Any(c => c.IsMany))
        {
            // SELECT * of both: the tables are alike. Else each known column may take any of the other's.
            var others = SqlUses.Union(b.Columns.Select(c => c.Values));
            columns = a.Columns.Length == b.Columns.Length
                ? [.. a.Columns.Zip(b.Columns, (c, d) => c with { Values = c.Values.Union(d.Values), IsMany = c.IsMany || d.IsMany && c.Name is null })]
                : [.. a.Columns.Select(c => c with { Values = c.Values.Union(others) })];
        }
        else
        {
            columns = [.. a.Columns.Select((c, i) => i < b.Columns.Length ? c with { Values = c.Values.Union(b.Columns[i].Values) } : c)];
        }

        return new SqlRelation(columns, a.Filters.Union(b.Filters), a.Keys.Union(b.Keys));
    }

    private static bool Same(string? a, string? b) => a is not null && b is not null && a.Equals(b, StringComparison.OrdinalIgnoreCase);

    /// <summary>What names mean at one place: tables of WITH, the relations of FROM, and what the query around it has.</summary>
    private sealed class Scope(Scope? outer)
    {
        public Scope? Outer { get; } = outer;

        public Dictionary<string, SqlRelation> Tables { get; } = new(StringComparer.OrdinalIgnoreCase);

        public List<Entry> Entries { get; } = [];

        /// <summary>Columns of USING and NATURAL: one for both tables.</summary>
        public Dictionary<string, SqlColumn> Shared { get; } = new(StringComparer.OrdinalIgnoreCase);

        /// <summary>What the select list calls something.</summary>
        public Dictionary<string, SqlUses> Aliases { get; } = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Locals { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Dictionary<string, ImmutableArray<SqlExpression>> Windows { get; } = new(StringComparer.OrdinalIgnoreCase);

        /// <summary>What decided the rows of sub-queries in expressions: of the whole query.</summary>
        public SqlUses Decides { get; set; } = SqlUses.None;
    }

    /// <summary>A relation in FROM, by what it is called there.</summary>
    private sealed record Entry(ImmutableArray<string> Name, SqlRelation Relation, int Source)
    {
        /// <summary>Rows made of values: a name that nothing has is rather of a table.</summary>
        public bool IsOfValues { get; init; }

        public ImmutableHashSet<string> Hidden { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);
    }
}
