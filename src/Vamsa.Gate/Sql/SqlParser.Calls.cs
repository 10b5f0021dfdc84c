using System.Collections.Immutable;

namespace Vamsa.Gate.Sql;

/// <summary>Function calls, aggregates and windows.</summary>
internal sealed partial class SqlParser
{
    private SqlExpression Call(string function)
    {
        if (++_depth > MaximumDepth)
        {
            _depth--;
            Skip();
            return new SqlExpression.Unknown();
        }

        Advance();
        var (operands, keys, isStar) = Arguments(function);
        SkipTo(")");
        _depth--;
        if (function.Equals("columns", StringComparison.OrdinalIgnoreCase)) return Columns(operands);
        var isAggregate = SqlWords.Aggregates.Contains(function)
            && !(operands.Length > 1 && (function.Equals("min", StringComparison.OrdinalIgnoreCase) || function.Equals("max", StringComparison.OrdinalIgnoreCase)));

        // Of COUNT(*) no column's values count; to_json(*) takes them all.
        if (isStar && !isAggregate) operands = operands.Add(new SqlExpression.Star([]));
        SqlExpression value = isAggregate ? new SqlExpression.Aggregated(operands, keys)
            : operands is [var only] ? only
            : new SqlExpression.Combined(operands.AddRange(keys));
        return CallSuffixes(value);
    }

    /// <summary>DuckDB's <c>COLUMNS('amt_.*')</c>, <c>COLUMNS(*)</c>, <c>COLUMNS([a, b])</c>, <c>COLUMNS(c -> …)</c>.</summary>
    private SqlExpression Columns(ImmutableArray<SqlExpression> operands)
    {
        if (operands is [SqlExpression.Star star]) return star;
        var text = _at > 3 && _tokens[_at - 1].IsSymbol(")") && _tokens[_at - 2].Kind == SqlTokenKind.Text && _tokens[_at - 3].IsSymbol("(") ? _tokens[_at - 2].Text : null;
        return new SqlExpression.Star([]) { Pattern = text, IsChoice = text is null };
    }

    /// <summary>What stands between the brackets of a call; a word that only says how is no column.</summary>
    private (ImmutableArray<SqlExpression> Operands, ImmutableArray<SqlExpression> Keys, bool IsStar) Arguments(string function)
    {
        var operands = ImmutableArray.CreateBuilder<SqlExpression>();
        var keys = ImmutableArray.CreateBuilder<SqlExpression>();
        var isStar = false;
        var takesDatePart = SqlWords.TakesDatePart(function);
        while (!IsEnd && !IsSymbol(")"))
        {
            var start = _at;
            if (IsAny("distinct", "all", "both", "leading", "trailing") && !Peek().IsSymbol(",") && !Peek().IsSymbol(")")
                || TakesWord("from") || TakesWord("for") || TakesWord("placing") || TakesWord("using"))
            {
                Advance();
            }
            else if (IsSymbol("*") && (Peek().IsSymbol(")") || Peek().IsSymbol(",")))
            {
                Advance();
                if (function.Equals("columns", StringComparison.OrdinalIgnoreCase)) operands.Add(new SqlExpression.Star([]));
                else isStar = true;
            }
            else if (StartsQuery() && !IsSymbol("("))
            {
                operands.Add(new SqlExpression.Subquery(Query()));
            }
            else if (Is("order") && Peek().Is("by") || Is("partition") && Peek().Is("by"))
            {
                Order(keys);
            }
            else if (Is("separator") && Peek().Kind == SqlTokenKind.Text || IsAny("respect", "ignore") && Peek().Is("nulls"))
            {
                _at += 2;
            }
            else if (Take("as"))
            {
                // CAST(a AS numeric(10, 2)), STRUCT(a AS b)
                Type();
            }
            else if (Take("limit") || Is("on") && Peek().Is("overflow"))
            {
                while (!IsEnd && !IsSymbol(")")) Skip();
            }
            else if (Is("having") && (Peek().Is("max") || Peek().Is("min")))
            {
                _at += 2;
                keys.Add(Expression());
            }
            else if (takesDatePart && IsDatePart(operands.Count == 0))
            {
                Advance();
                if (IsSymbol("(")) Skip();
            }
            else if (Current.IsName && (Peek().IsSymbol("=>") || Peek().IsSymbol(":") && Peek(2).IsSymbol("=")))
            {
                _at += Peek().IsSymbol("=>") ? 2 : 3;
            }
            else
            {
                operands.Add(Expression());
            }

            TakeSymbol(",");
            if (_at == start) Skip();
        }

        return (operands.DrainToImmutable(), keys.DrainToImmutable(), isStar);

        // DATEDIFF(day, a, b), EXTRACT(YEAR FROM d), DATE_TRUNC(d, WEEK(MONDAY)); but DATE_ADD(date, …) and EXTRACT(x FROM d).
        bool IsDatePart(bool isFirst)
        {
            if (Current.Kind != SqlTokenKind.Name || !SqlWords.DateParts.Contains(Current.Text)) return false;
            if (Peek().Is("from")) return true;
            if (IsAny("date", "time")) return false;
            return isFirst ? Peek().IsSymbol(",") : _tokens[_at - 1].IsSymbol(",") && (Peek().IsSymbol(")") || Is("week") && Peek().IsSymbol("("));
        }

        bool TakesWord(string word) => Is(word) && _tokens[_at - 1].Kind is not SqlTokenKind.Symbol | _tokens[_at - 1].IsSymbol(")");
    }

    /// <summary><c>FILTER (WHERE …)</c>, <c>WITHIN GROUP (ORDER BY …)</c>, <c>OVER (PARTITION BY … ORDER BY …)</c>.</summary>
    private SqlExpression CallSuffixes(SqlExpression value)
    {
        while (true)
        {
            if (Is("filter") && Peek().IsSymbol("("))
            {
                _at += 2;
                Take("where");
                var condition = Expression();
                SkipTo(")");
                value = new SqlExpression.Keyed(value, [condition]);
            }
            else if (Is("within") && Peek().Is("group"))
            {
                _at += 2;
                TakeSymbol("(");
                var within = ImmutableArray.CreateBuilder<SqlExpression>();
                if (Is("order")) Order(within);
                SkipTo(")");

                // percentile_cont(0.5) WITHIN GROUP (ORDER BY x) is of x.
                value = value is SqlExpression.Aggregated aggregated && aggregated.Operands.All(o => o is SqlExpression.Constant)
                    ? aggregated with { Operands = within.DrainToImmutable() }
                    : new SqlExpression.Keyed(value, within.DrainToImmutable());
            }
            else if (IsAny("ignore", "respect") && Peek().Is("nulls"))
            {
                _at += 2;
            }
            else if (Is("keep") && Peek().IsSymbol("("))
            {
                Advance();
                Skip();
            }
            else if (Is("over") && Peek().IsSymbol("("))
            {
                Advance();
                var window = WindowKeys();
                value = new SqlExpression.Keyed(value, window.Keys, window.Name);
            }
            else if (Is("over") && Peek().IsName)
            {
                Advance();
                value = new SqlExpression.Keyed(value, [], TakeName());
            }
            else
            {
                return value;
            }
        }
    }

    /// <summary><c>(w PARTITION BY a ORDER BY b ROWS BETWEEN …)</c>.</summary>
    private (ImmutableArray<SqlExpression> Keys, string? Name) WindowKeys()
    {
        var keys = ImmutableArray.CreateBuilder<SqlExpression>();
        string? name = null;
        TakeSymbol("(");
        if (Current.IsName && !IsAny("partition", "order", "rows", "range", "groups", "distribute", "sort", "cluster")) name = TakeName();
        while (!IsEnd && !IsSymbol(")"))
        {
            if (IsAny("partition", "order", "distribute", "sort", "cluster")) Order(keys);
            else Skip();
        }

        TakeSymbol(")");
        return (keys.DrainToImmutable(), name);
    }
}
