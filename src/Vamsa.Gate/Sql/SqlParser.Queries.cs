using System.Collections.Immutable;

namespace Vamsa.Gate.Sql;

/// <summary>Queries and the clauses of SELECT.</summary>
internal sealed partial class SqlParser
{
    private SqlQuery Query()
    {
        if (++_depth > MaximumDepth)
        {
            _depth--;
            Skip();
            return new SqlQuery([], false, new SqlBody.Unknown(), []);
        }

        var orderBy = ImmutableArray.CreateBuilder<SqlExpression>();
        var with = ImmutableArray.CreateBuilder<SqlCommonTable>();
        var isRecursive = false;
        if (Take("with"))
        {
            isRecursive = Take("recursive");
            do
            {
                if (!Current.IsName) break;
                var name = Current.Text;
                Advance();
                var columns = IsSymbol("(") ? Names() : [];

                // USING KEY of DuckDB, MATERIALIZED of PostgreSQL.
                while (!IsEnd && !IsSymbol("(") && !IsSymbol(",") && !IsSymbol(")") && !Is("select")) Advance();
                with.Add(new SqlCommonTable(name, columns, InBrackets()));

                // SEARCH and CYCLE behind a recursive one.
                while (IsAny("search", "cycle")) while (!IsEnd && !IsSymbol(",") && !StartsQuery()) Skip();
            }
            while (TakeSymbol(","));
        }

        var body = Body(orderBy);
        _depth--;
        return new SqlQuery(with.DrainToImmutable(), isRecursive, body, orderBy.DrainToImmutable());
    }

    private SqlQuery InBrackets()
    {
        if (!TakeSymbol("(")) return new SqlQuery([], false, new SqlBody.Unknown(), []);
        var query = StartsQuery() ? Query() : new SqlQuery([], false, new SqlBody.Unknown(), []);
        SkipTo(")");
        return query;
    }

    private SqlBody Body(ImmutableArray<SqlExpression>.Builder orderBy)
    {
        var left = BodyPart(orderBy);
        while (true)
        {
            SqlSetOperator kind;
            if (Is("union")) kind = SqlSetOperator.Union;
            else if (Is("intersect")) kind = SqlSetOperator.Intersect;
            else if (IsAny("except", "minus")) kind = SqlSetOperator.Except;
            else return left;
            Advance();
            var isByName = false;
            while (IsAny("all", "distinct", "by", "name", "corresponding", "outer"))
            {
                isByName |= IsAny("name", "corresponding");
                Advance();
            }

            left = new SqlBody.Set(kind, isByName, left, BodyPart(orderBy));
            Tail(orderBy);
        }
    }

    private SqlBody BodyPart(ImmutableArray<SqlExpression>.Builder orderBy)
    {
        if (IsSymbol("("))
        {
            var nested = new SqlBody.Nested(InBrackets());
            Tail(orderBy);
            return nested;
        }

        if (Is("with")) return new SqlBody.Nested(Query());
        if (Take("table")) return AllOf(Path(splits: true)).Body;
        if (Take("values")) return Rows();
        return IsAny("select", "from") ? Select(orderBy) : new SqlBody.Unknown();
    }

    /// <summary>ORDER BY and the like behind the last bracket.</summary>
    private void Tail(ImmutableArray<SqlExpression>.Builder orderBy)
    {
        while (IsAny("order", "limit", "offset", "fetch", "for", "option"))
        {
            if (Is("order"))
            {
                Order(orderBy);
                continue;
            }

            Advance();
            while (!EndsQuery() && !IsAny("order", "limit", "offset", "fetch", "for", "option")) Skip();
        }
    }

    private SqlBody.Values Rows()
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<SqlExpression>>();
        do
        {
            if (Is("row")) Advance();
            if (!TakeSymbol("(")) break;
            rows.Add(Expressions());
            SkipTo(")");
        }
        while (TakeSymbol(","));
        return new SqlBody.Values(rows.DrainToImmutable());
    }

    /// <summary>The clauses in the order they come, for DuckDB's begins with FROM.</summary>
    private SqlBody.Select Select(ImmutableArray<SqlExpression>.Builder orderBy)
    {
        ImmutableArray<SqlItem>? items = null;
        var distinctOn = ImmutableArray<SqlExpression>.Empty;
        var from = ImmutableArray.CreateBuilder<SqlFrom>();
        SqlExpression? where = null, having = null, qualify = null;
        var groupBy = ImmutableArray.CreateBuilder<SqlExpression>();
        var groupsByAll = false;
        var windows = ImmutableArray.CreateBuilder<(string, ImmutableArray<SqlExpression>)>();
        while (!EndsQuery())
        {
            var start = _at;
            if (Is("select"))
            {
                if (items is not null) break;
                Advance();
                distinctOn = Modifiers();
                items = Items();
            }
            else if (Take("into"))
            {
                while (IsAny("temp", "temporary", "table", "unlogged")) Advance();
                if (Path(splits: true) is { IsEmpty: false } name) _into = name;
            }
            else if (Take("from"))
            {
                do from.Add(Source());
                while (TakeSymbol(","));
            }
            else if (Take("where") || Take("prewhere"))
            {
                where = And(where, Expression());
            }
            else if (Take("group"))
            {
                Take("by");
                groupsByAll |= Take("all");
                if (!groupsByAll) groupBy.AddRange(Expressions());
            }
            else if (Take("having"))
            {
                having = Expression();
            }
            else if (Take("qualify"))
            {
                qualify = Expression();
            }
            else if (Take("window"))
            {
                do
                {
                    var name = Current.Text;
                    Advance();
                    Take("as");
                    if (IsSymbol("(")) windows.Add((name, WindowKeys().Keys));
                }
                while (TakeSymbol(","));
            }
            else if (IsAny("order", "sort", "cluster", "distribute"))
            {
                Order(orderBy);
            }
            else if (Take("start") || Take("connect"))
            {
                // Oracle's tree of rows.
                while (IsAny("with", "by", "nocycle")) Advance();
                where = And(where, Expression());
            }
            else
            {
                Skip();
            }

            if (_at == start) Skip();
        }

        return new SqlBody.Select(
            items ?? [new SqlItem(new SqlExpression.Star([]), null, "*")], from.DrainToImmutable(), where, groupBy.DrainToImmutable(), groupsByAll,
            having, qualify, distinctOn)
        {
            Windows = windows.DrainToImmutable(),
        };
    }

    private bool EndsQuery() =>
        IsEnd || IsSymbol(")") || IsSymbol(";") || IsAny("union", "intersect", "minus") || Is("except") && !Peek().IsSymbol("*")
        || Is("go") && StartsLine();

    private static SqlExpression And(SqlExpression? left, SqlExpression right) =>
        left is null ? right : new SqlExpression.Combined([left, right]);

    private void Order(ImmutableArray<SqlExpression>.Builder orderBy)
    {
        Advance();
        Take("siblings");
        Take("by");
        if (!Is("all")) orderBy.AddRange(Expressions());
    }

    /// <summary>What stands between SELECT and the first item; the columns of DISTINCT ON.</summary>
    private ImmutableArray<SqlExpression> Modifiers()
    {
        var on = ImmutableArray<SqlExpression>.Empty;
        while (true)
        {
            if (Is("distinct") && Peek().Is("on") && Peek(2).IsSymbol("("))
            {
                _at += 3;
                on = Expressions();
                SkipTo(")");
            }
            else if (IsAny("distinct", "all", "distinctrow", "sql_calc_found_rows", "straight_join", "high_priority") && !Peek().IsSymbol(",") && !Peek().IsSymbol("."))
            {
                Advance();
            }
            else if (Is("as") && (Peek().Is("struct") || Peek().Is("value")))
            {
                _at += 2;
            }
            else if (Is("top") && (Peek().Kind is SqlTokenKind.Number or SqlTokenKind.Parameter or SqlTokenKind.Hole || Peek().IsSymbol("(")))
            {
                Advance();
                Skip();
                while (IsAny("percent", "with", "ties")) Advance();
            }
            else
            {
                return on;
            }
        }
    }

    private ImmutableArray<SqlItem> Items()
    {
        var items = ImmutableArray.CreateBuilder<SqlItem>();
        do
        {
            // A comma may stand before FROM.
            if (EndsQuery() || IsAny("from", "where", "into")) break;
            items.Add(Item());
        }
        while (TakeSymbol(","));
        return items.DrainToImmutable();
    }

    private SqlItem Item()
    {
        var start = _at;
        var assigned = Current.IsName && Peek().IsSymbol("=") ? Current.Text : null;
        if (assigned is not null && _isTransact)
        {
            _at += 2;
            start = _at;
        }

        var value = Expression();
        var text = _at > start ? _text[_tokens[start].Span.Start.._tokens[_at - 1].Span.End] : "";
        var alias = Alias(SqlWords.Clauses);

        // What is not understood up to the next comma: a dialect's own words.
        while (!EndsQuery() && !IsSymbol(",") && !IsAny("from", "where", "group", "order", "limit", "into", "having", "qualify", "window"))
        {
            value = new SqlExpression.Combined([value, new SqlExpression.Unknown()]);
            Skip();
            alias = Take("as") && Current.IsName ? TakeName() : alias;
        }

        return assigned is not null && _isTransact ? new SqlItem(value, assigned, text) : new SqlItem(value, alias, text, alias is null ? assigned : null);
    }

    private string TakeName()
    {
        var name = Current.Text;
        Advance();
        return name;
    }

    /// <summary><c>AS a</c>, or a name alone that is no word of <paramref name="clauses"/>; a text in MySQL.</summary>
    private string? Alias(IReadOnlySet<string> clauses)
    {
        if (Take("as"))
        {
            if (Current.IsName || Current.Kind is SqlTokenKind.Text) return TakeName();
            if (IsSymbol("(")) Skip();
            return null;
        }

        if (Current.Kind is SqlTokenKind.Quoted or SqlTokenKind.DoubleQuoted or SqlTokenKind.Text or SqlTokenKind.Hole) return TakeName();
        return Current.Kind == SqlTokenKind.Name && !clauses.Contains(Current.Text) ? TakeName() : null;
    }
}
