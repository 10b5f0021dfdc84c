using System.Collections.Immutable;
using System.Globalization;

namespace Vamsa.Gate.Sql;

/// <summary>
/// Expressions: operands with operators between them. What the operators compute and in which order does not matter for
/// the columns, so there is no precedence.
/// </summary>
internal sealed partial class SqlParser
{
    private static readonly SqlExpression Nothing = new SqlExpression.Constant();

    private bool _isList;

    private ImmutableArray<SqlExpression> Expressions()
    {
        var expressions = ImmutableArray.CreateBuilder<SqlExpression>();
        do
        {
            if (EndsQuery()) break;
            var start = _at;
            expressions.Add(Expression());
            while (IsAny("asc", "desc", "nulls", "first", "last") || Is("using") && Peek().Kind == SqlTokenKind.Symbol) Advance();
            if (Is("with") && (Peek().Is("fill") || Peek().Is("rollup") || Peek().Is("cube"))) _at += 2;
            if (_at == start && !IsSymbol(",")) break;
        }
        while (TakeSymbol(","));
        return expressions.DrainToImmutable();
    }

    private SqlExpression Expression()
    {
        if (++_depth > MaximumDepth)
        {
            _depth--;
            Skip();
            return new SqlExpression.Unknown();
        }

        var operands = ImmutableArray.CreateBuilder<SqlExpression>();
        var before = default(SqlToken);
        while (true)
        {
            Prefixes();
            if (Operand(before) is not { } operand) break;
            operands.Add(operand);
            before = default;
            while (IsPostfix())
            {
            }

            if (!IsOperator()) break;
            before = Current;
            Advance();

            // NOT IN, NOT LIKE, SIMILAR TO
            while ((before.Is("not") || before.Is("similar")) && IsAny("in", "like", "ilike", "rlike", "regexp", "similar", "between", "glob", "match", "to"))
            {
                before = Current;
                Advance();
            }
        }

        _depth--;
        return operands.Count switch
        {
            0 => Nothing,
            1 => operands[0],
            _ => new SqlExpression.Combined(operands.DrainToImmutable()),
        };
    }

    private void Prefixes()
    {
        while (IsAny("not", "prior", "binary", "distinct") && !Peek().IsSymbol(".") && !Peek().IsSymbol(",")
            || IsAny("any", "all", "some") && Peek().IsSymbol("(")
            || Current.Kind == SqlTokenKind.Symbol && Current.Text is "+" or "-" or "~" or "!" or "@" && !Peek().IsSymbol(")"))
        {
            Advance();
        }
    }

    /// <summary><c>IS NOT NULL</c>, <c>AT TIME ZONE 'UTC'</c>, <c>::int[]</c>, <c>[0]</c>, <c>COLLATE x</c>: stays one operand.</summary>
    private bool IsPostfix()
    {
        if (TakeSymbol("::"))
        {
            Type();
            return true;
        }

        if (IsSymbol("["))
        {
            Skip();
            return true;
        }

        if (IsSymbol(".") && (Peek().IsName || Peek().IsSymbol("*")))
        {
            _at += 2;
            if (IsSymbol("(")) Skip();
            return true;
        }

        // Snowflake's payload:items.price
        if (IsSymbol(":") && Current.IsGlued && Peek().IsName && Peek().IsGlued && _tokens[_at - 1].Kind != SqlTokenKind.Text)
        {
            _at += 2;
            return true;
        }

        if (Is("is") && !(Peek().Is("distinct") || Peek().Is("not") && Peek(2).Is("distinct")))
        {
            Advance();
            Take("not");
            if (!EndsQuery()) Advance();
            return true;
        }

        if (IsAny("isnull", "notnull") && !Peek().IsSymbol("("))
        {
            Advance();
            return true;
        }

        if (Is("collate"))
        {
            Advance();
            Path(splits: false);
            return true;
        }

        if (Is("at") && Peek().Is("time"))
        {
            _at += 3;
            Operand();
            return true;
        }

        if (IsAny("over", "filter", "within") && (Peek().IsSymbol("(") || Peek().Is("group")))
        {
            Advance();
            Take("group");
            Skip();
            return true;
        }

        return false;
    }

    private bool IsOperator()
    {
        if (Current.Kind == SqlTokenKind.Symbol) return Current.Text is not ("(" or ")" or "," or ";" or "]" or "}" or "{" or "[" or "=>");
        if (Is("is"))
        {
            // IS [NOT] DISTINCT FROM
            Advance();
            Take("not");
            Advance();
            return true;
        }

        // NOT IN, NOT LIKE: not an alias, not the next clause.
        return Current.Kind == SqlTokenKind.Name && SqlWords.Operators.Contains(Current.Text)
            && !IsAny("null", "true", "false", "unknown", "distinct", "at", "to", "any", "all", "some", "operator");
    }

    private SqlExpression Operand() => Operand(default) ?? Nothing;

    /// <summary>Null where none stands.</summary>
    /// <param name="before">The operator before it.</param>
    private SqlExpression? Operand(SqlToken before)
    {
        var token = Current;
        switch (token.Kind)
        {
            case SqlTokenKind.Number or SqlTokenKind.Text or SqlTokenKind.Parameter:
                Advance();
                while (Current.Kind == SqlTokenKind.Text && token.Kind == SqlTokenKind.Text && StartsLine()) Advance();
                return token.Kind == SqlTokenKind.Number && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? new SqlExpression.Constant(number)
                    : Nothing;
            case SqlTokenKind.Hole when !Peek().IsSymbol(".") && !Peek().IsSymbol("("):
                Advance();
                return new SqlExpression.Unknown();
            case SqlTokenKind.Symbol when token.Text == "*":
                Advance();
                if (Current.IsGlued && Is("columns")) return Operand();
                return StarSuffixes(new SqlExpression.Star([]));
            case SqlTokenKind.Symbol when token.Text == "(":
                return Bracket(before.Is("in"));
            case SqlTokenKind.Symbol when token.Text is "[" or "{":
                return Listed(token.Text == "[" ? "]" : "}");
            case SqlTokenKind.Name or SqlTokenKind.Quoted or SqlTokenKind.DoubleQuoted or SqlTokenKind.Hole:
                return NameOrCall(before);
            default:
                return null;
        }
    }

    /// <summary><c>(a + b)</c>, <c>(1, 2, 3)</c>, <c>(SELECT …)</c>, <c>(x, y) -> …</c>.</summary>
    /// <param name="isList"><c>IN ("a", "b")</c>: in double quotes stand texts, unless a column is called so.</param>
    private SqlExpression Bracket(bool isList)
    {
        if (StartsQuery(1) && !Peek().Is("from") || Peek().Is("from") && Peek(2).IsName) return new SqlExpression.Subquery(InBrackets());
        Advance();
        var start = _at;
        var wasList = _isList;
        _isList = isList;
        var inner = Expressions();
        _isList = wasList;
        var parameters = IsSymbol(")") && Peek().IsSymbol("->") ? _tokens[start.._at].Where(t => t.IsName).Select(t => t.Text).ToImmutableArray() : [];
        SkipTo(")");
        if (!parameters.IsEmpty && TakeSymbol("->")) return new SqlExpression.Lambda(parameters, Expression());
        return inner is [var only] ? only : new SqlExpression.Combined(inner);
    }

    private SqlExpression Listed(string close)
    {
        Advance();
        var inner = Expressions();
        while (!IsEnd && !IsSymbol(close))
        {
            // {'a': x} and [x FOR x IN …]: the rest as operands.
            var start = _at;
            if (!TakeSymbol(":") && !TakeSymbol(",")) Advance();
            inner = inner.AddRange(Expressions());
            if (_at == start) break;
        }

        SkipTo(close);
        return new SqlExpression.Combined(inner);
    }

    private SqlExpression? NameOrCall(SqlToken before)
    {
        var token = Current;
        if (token.Kind == SqlTokenKind.Name && !Peek().IsSymbol("."))
        {
            if (Is("case")) return Case();
            if (Is("exists") && Peek().IsSymbol("("))
            {
                Advance();
                return new SqlExpression.Subquery(InBrackets(), IsTest: true);
            }

            if (Is("interval") && Peek().Kind is not (SqlTokenKind.Symbol or SqlTokenKind.End)) return Interval();
            if (Peek().IsSymbol("<") && Peek().IsGlued && IsAny("array", "struct", "map"))
            {
                Advance();
                SkipAngles();
                return IsSymbol("(") || IsSymbol("[") ? Operand() : Nothing;
            }

            // DATE '2024-01-01'
            if (Peek().Kind == SqlTokenKind.Text && IsAny("date", "time", "timestamp", "datetime", "timestamptz", "json", "jsonb", "numeric", "decimal", "bignumeric", "uuid", "bytes"))
            {
                _at += 2;
                return Nothing;
            }

            if (Is("array") && Peek().IsSymbol("["))
            {
                Advance();
                return Listed("]");
            }

            if (SqlWords.Constants.Contains(token.Text) && !Peek().IsSymbol("("))
            {
                Advance();
                return Nothing;
            }

            if (Peek().IsSymbol("->") && Peek(2).Kind is not (SqlTokenKind.Text or SqlTokenKind.Number or SqlTokenKind.Parameter))
            {
                _at += 2;
                return new SqlExpression.Lambda([token.Text], Expression());
            }

            var isCall = Peek().IsSymbol("(") && !IsAny("and", "or", "in", "on", "from", "where", "when", "then", "else", "as", "by", "having", "union", "select", "not", "like", "between", "is");
            if (!isCall && Reserved()) return null;
        }

        var path = Path(splits: false);
        if (IsSymbol(".") && Peek().IsSymbol("*"))
        {
            _at += 2;
            return StarSuffixes(new SqlExpression.Star(path));
        }

        // Oracle's outer join: a.id (+)
        if (IsSymbol("(") && Peek().IsSymbol("+") && Peek(2).IsSymbol(")"))
        {
            _at += 3;
            return new SqlExpression.Name(path);
        }

        if (IsSymbol("(")) return Call(path[^1]);

        // x = "new": a text in some dialects, so only a column of this name makes it one.
        var isCompared = before.Kind == SqlTokenKind.Symbol && before.Text is "=" or "==" or "<>" or "!=" or "<" or ">" or "<=" or ">="
            || before.Kind == SqlTokenKind.Name && !before.Is("and") && !before.Is("or");
        return new SqlExpression.Name(path, token.Kind == SqlTokenKind.DoubleQuoted && path.Length == 1 && (isCompared || _isList || !IsPlainName(token.Text)));
    }

    private static bool IsPlainName(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or ' ' or '$' or '.' or '-' or SqlText.Hole);

    /// <summary>Words that no operand begins with.</summary>
    private bool Reserved() =>
        IsAny("from", "where", "group", "having", "qualify", "order", "limit", "union", "intersect", "except", "on", "using", "join", "inner", "left", "right", "full")
        || IsAny("cross", "natural", "when", "then", "else", "end", "and", "or", "as", "asc", "desc", "into", "in", "is", "like", "between", "select", "with", "fetch", "offset", "window")
        && !(IsAny("end", "offset", "window", "fetch") && (Peek().IsSymbol(",") || Peek().Is("from") || Peek().Is("as")));

    private SqlExpression Case()
    {
        Advance();
        var parts = ImmutableArray.CreateBuilder<SqlExpression>();
        while (!IsEnd && !Is("end") && !IsSymbol(")") && !IsSymbol(";"))
        {
            var start = _at;
            if (!(Take("when") || Take("then") || Take("else") || TakeSymbol(","))) parts.Add(Expression());
            if (_at == start) break;
        }

        Take("end");
        return new SqlExpression.Combined(parts.DrainToImmutable());
    }

    private SqlExpression Interval()
    {
        Advance();
        var amount = Operand();
        while (Current.Kind == SqlTokenKind.Name && (SqlWords.DateParts.Contains(Current.Text) || Is("to")))
        {
            Advance();
            if (IsSymbol("(")) Skip();
        }

        return amount;
    }

    private void SkipAngles()
    {
        var depth = 0;
        do
        {
            if (Current.Kind == SqlTokenKind.Symbol)
            {
                depth += Current.Text.Count(c => c == '<');
                depth -= Current.Text.Count(c => c == '>');
            }

            Skip();
        }
        while (depth > 0 && !IsEnd);
    }

    /// <summary><c>int</c>, <c>numeric(10, 2)</c>, <c>timestamp with time zone</c>, <c>STRUCT&lt;a INT64></c>, <c>text[]</c>.</summary>
    private void Type()
    {
        if (!Current.IsName) return;
        Path(splits: false);
        while (true)
        {
            if (IsSymbol("<") && Current.IsGlued) SkipAngles();
            else if (IsSymbol("(") || IsSymbol("[") && Current.IsGlued) Skip();
            else if (Current.Kind == SqlTokenKind.Name && SqlWords.TypeWords.Contains(Current.Text) && !Is("array")) Advance();
            else return;
        }
    }

    private SqlExpression StarSuffixes(SqlExpression.Star star)
    {
        while (true)
        {
            if (IsAny("except", "exclude") && (Peek().IsSymbol("(") && !StartsQuery(2) || Is("exclude") && Peek().IsName))
            {
                Advance();
                star = star with { Except = star.Except.AddRange(IsSymbol("(") ? Names() : [TakeName()]) };
            }
            else if (IsAny("replace", "rename") && (Peek().IsSymbol("(") || Peek().IsName && Peek(2).Is("as")))
            {
                var isRename = Is("rename");
                Advance();
                var isListed = TakeSymbol("(");
                var items = Items();
                if (isListed) SkipTo(")");
                star = isRename
                    ? star with { Rename = [.. star.Rename, .. items.Where(i => i.Alias is not null && i.Value is SqlExpression.Name).Select(i => (((SqlExpression.Name)i.Value).Parts[^1], i.Alias!))] }
                    : star with { Replace = star.Replace.AddRange(items) };
            }
            else if (IsAny("like", "ilike", "similar", "glob") || Is("not") && (Peek().Is("like") || Peek().Is("ilike")))
            {
                while (!EndsQuery() && Current.Kind != SqlTokenKind.Text) Advance();
                Advance();
                star = star with { IsChoice = true };
            }
            else
            {
                return star;
            }
        }
    }
}
