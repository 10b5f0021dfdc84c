using System.Collections.Immutable;

namespace Vamsa.Gate.Sql;

/// <summary>One statement of a script; what has no columns to tell (<c>SET</c>, <c>GRANT</c>, <c>DELETE</c>) is skipped.</summary>
internal abstract record SqlStatement
{
    private SqlStatement()
    {
    }

    /// <summary>Yields rows.</summary>
    public sealed record Select(SqlQuery Query) : SqlStatement;

    /// <summary><c>CREATE VIEW v AS …</c>, <c>CREATE TABLE t AS …</c>, <c>SELECT … INTO t</c>; or rows added to what is there.</summary>
    public sealed record Define(ImmutableArray<string> Name, ImmutableArray<string> Columns, SqlQuery Query, bool Adds) : SqlStatement;

    /// <summary><c>CREATE TABLE t (a INT, b TEXT)</c>.</summary>
    public sealed record Declare(ImmutableArray<string> Name, ImmutableArray<string> Columns) : SqlStatement;

    public sealed record Drop(ImmutableArray<string> Name) : SqlStatement;
}

/// <summary>A query with all that stands around its body.</summary>
internal sealed record SqlQuery(ImmutableArray<SqlCommonTable> With, bool IsRecursive, SqlBody Body, ImmutableArray<SqlExpression> OrderBy);

internal sealed record SqlCommonTable(string Name, ImmutableArray<string> Columns, SqlQuery Query);

internal abstract record SqlBody
{
    private SqlBody()
    {
    }

    public sealed record Select(
        ImmutableArray<SqlItem> Items, ImmutableArray<SqlFrom> From, SqlExpression? Where, ImmutableArray<SqlExpression> GroupBy,
        bool GroupsByAll, SqlExpression? Having, SqlExpression? Qualify, ImmutableArray<SqlExpression> DistinctOn) : SqlBody
    {
        /// <summary><c>WINDOW w AS (PARTITION BY …)</c>.</summary>
        public ImmutableArray<(string Name, ImmutableArray<SqlExpression> Keys)> Windows { get; init; } = [];
    }

    public sealed record Set(SqlSetOperator Operator, bool IsByName, SqlBody Left, SqlBody Right) : SqlBody;

    public sealed record Values(ImmutableArray<ImmutableArray<SqlExpression>> Rows) : SqlBody;

    public sealed record Nested(SqlQuery Query) : SqlBody;

    /// <summary>What cannot be read: rows that may hold anything.</summary>
    public sealed record Unknown : SqlBody;
}

internal enum SqlSetOperator { Union, Intersect, Except }

/// <param name="Alias">Null when the item has none.</param>
/// <param name="Text">As written: what some engines call a column that has no other name.</param>
/// <param name="IsAssigned"><c>alias = a</c>: an alias in T-SQL, a comparison elsewhere.</param>
internal sealed record SqlItem(SqlExpression Value, string? Alias, string Text, string? IsAssigned = null);

/// <summary>What columns a value depends on, and how; what the operators compute does not matter.</summary>
internal abstract record SqlExpression
{
    private SqlExpression()
    {
    }

    /// <summary><c>a</c>, <c>t.a</c>, <c>db.t.a.field</c>.</summary>
    /// <param name="MayBeText">In double quotes: where no column has this name, it is a text.</param>
    public sealed record Name(ImmutableArray<string> Parts, bool MayBeText = false) : SqlExpression;

    /// <summary><c>*</c>, <c>t.*</c>, with what some dialects write behind it.</summary>
    public sealed record Star(ImmutableArray<string> Qualifier) : SqlExpression
    {
        public ImmutableArray<string> Except { get; init; } = [];

        public ImmutableArray<SqlItem> Replace { get; init; } = [];

        public ImmutableArray<(string From, string To)> Rename { get; init; } = [];

        /// <summary><c>COLUMNS('amt_.*')</c>; null: all.</summary>
        public string? Pattern { get; init; }

        /// <summary>Which of the columns it is, is not known: <c>COLUMNS(c -> …)</c>.</summary>
        public bool IsChoice { get; init; }
    }

    /// <param name="Number">GROUP BY 1 means the first item.</param>
    public sealed record Constant(int Number = 0) : SqlExpression;

    /// <summary>May be any expression, or several.</summary>
    public sealed record Unknown : SqlExpression;

    /// <summary>Element by element: operators, functions, CASE.</summary>
    public sealed record Combined(ImmutableArray<SqlExpression> Operands) : SqlExpression;

    /// <summary>One value for many rows.</summary>
    public sealed record Aggregated(ImmutableArray<SqlExpression> Operands, ImmutableArray<SqlExpression> Keys) : SqlExpression;

    /// <summary>The value, and what decides which rows it comes from: a window.</summary>
    public sealed record Keyed(SqlExpression Value, ImmutableArray<SqlExpression> Keys, string? Window = null) : SqlExpression;

    /// <param name="IsTest"><c>EXISTS</c>: only whether there are rows.</param>
    public sealed record Subquery(SqlQuery Query, bool IsTest = false) : SqlExpression;

    /// <summary><c>x -> x + 1</c>: the parameters are no columns.</summary>
    public sealed record Lambda(ImmutableArray<string> Parameters, SqlExpression Body) : SqlExpression;
}

internal abstract record SqlFrom
{
    private SqlFrom()
    {
    }

    public string? Alias { get; init; }

    public ImmutableArray<string> ColumnAliases { get; init; } = [];

    /// <param name="Name">By its parts; a path of a file is one.</param>
    public sealed record Table(ImmutableArray<string> Name) : SqlFrom;

    public sealed record Derived(SqlQuery Query) : SqlFrom;

    /// <summary><c>UNNEST(a)</c>, <c>explode(a)</c>, <c>generate_series(1, 9)</c>: rows made of values.</summary>
    public sealed record Function(ImmutableArray<SqlExpression> Arguments) : SqlFrom;

    public sealed record Join(SqlFrom Left, SqlFrom Right, SqlJoinKind Kind, SqlExpression? On, ImmutableArray<string> Using, bool IsNatural) : SqlFrom;

    /// <summary><c>PIVOT</c>, <c>UNPIVOT</c>, <c>MATCH_RECOGNIZE</c>: columns made of values.</summary>
    public sealed record Reshaped(SqlFrom Source) : SqlFrom;

    public sealed record Unknown : SqlFrom;
}

internal enum SqlJoinKind { Inner, Left, Right, Full, Semi, Anti }
