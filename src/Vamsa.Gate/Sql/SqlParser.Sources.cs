using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Vamsa.Gate.Sql;

/// <summary>What stands in FROM.</summary>
internal sealed partial class SqlParser
{
    private static readonly FrozenSet<string> JoinWords =
        SqlWords.Set("natural asof global any all inner left right full cross outer semi anti positional");

    private SqlFrom Source()
    {
        if (++_depth > MaximumDepth)
        {
            _depth--;
            Skip();
            return new SqlFrom.Unknown();
        }

        var left = SourcePart();
        while (true)
        {
            if (Is("lateral") && Peek().Is("view"))
            {
                left = new SqlFrom.Join(left, LateralView(), SqlJoinKind.Inner, null, [], false);
                continue;
            }

            if (!IsJoin(out var words)) break;
            var kind = SqlJoinKind.Inner;
            var isNatural = false;
            for (var i = 0; i < words; i++, Advance())
            {
                isNatural |= Is("natural");
                kind = Is("left") ? SqlJoinKind.Left : Is("right") ? SqlJoinKind.Right : Is("full") ? SqlJoinKind.Full
                    : Is("semi") ? SqlJoinKind.Semi : Is("anti") ? SqlJoinKind.Anti : kind;
            }

            var right = SourcePart();

            left = Joined(left, right, kind, isNatural);
        }

        _depth--;
        return left;
    }

    private SqlFrom Joined(SqlFrom left, SqlFrom right, SqlJoinKind kind, bool isNatural)
    {
        SqlExpression? on = null;
        var columns = ImmutableArray<string>.Empty;
        if (Is("on"))
        {
            // a JOIN b JOIN c ON … ON …: the second condition is of the first join.
            while (Take("on")) on = And(on, Expression());
        }
        else if (Is("using") && Peek().IsSymbol("("))
        {
            Advance();
            columns = Names();
        }

        return new SqlFrom.Join(left, right, kind, on, columns, isNatural);
    }

    /// <param name="words">How many words say so, JOIN among them.</param>
    private bool IsJoin(out int words)
    {
        words = 0;
        if (Is("straight_join"))
        {
            words = 1;
            return true;
        }

        while (words < 5 && JoinWords.Contains(Peek(words).Text) && Peek(words).Kind == SqlTokenKind.Name) words++;
        if (!Peek(words).Is("join") && !Peek(words).Is("apply")) return false;
        words++;
        return true;
    }

    /// <summary><c>LATERAL VIEW OUTER explode(items) t AS item</c> of Hive and Spark.</summary>
    private SqlFrom LateralView()
    {
        _at += 2;
        Take("outer");
        var value = Operand();
        var alias = Current.Kind == SqlTokenKind.Name && !Is("as") && !SqlWords.Clauses.Contains(Current.Text) ? TakeName() : null;
        var columns = ImmutableArray.CreateBuilder<string>();
        if (Take("as"))
        {
            do
            {
                if (Current.IsName) columns.Add(TakeName());
            }
            while (TakeSymbol(","));
        }

        return new SqlFrom.Function([value]) { Alias = alias, ColumnAliases = columns.DrainToImmutable() };
    }

    private SqlFrom SourcePart()
    {
        while (IsAny("lateral", "only")) Advance();
        var source = SourceName();
        Suffixes();
        while (IsAny("pivot", "unpivot", "match_recognize", "pivot_wider"))
        {
            Advance();
            while (!IsEnd && !IsSymbol("(") && !EndsQuery()) Advance();
            if (IsSymbol("(")) Skip();
            source = new SqlFrom.Reshaped(source);
        }

        var alias = Take("as") ? Current.IsName || Current.Kind == SqlTokenKind.Text ? TakeName() : null
            : Current.Kind is SqlTokenKind.Quoted or SqlTokenKind.DoubleQuoted || Current.Kind == SqlTokenKind.Name && !SqlWords.Clauses.Contains(Current.Text) ? TakeName() : null;
        var columns = alias is not null && IsSymbol("(") && !Peek().Is("nolock") ? Names() : [];
        Suffixes();
        while (IsAny("pivot", "unpivot"))
        {
            Advance();
            while (!IsEnd && !IsSymbol("(") && !EndsQuery()) Advance();
            if (IsSymbol("(")) Skip();
            source = new SqlFrom.Reshaped(source);
            alias = Take("as") || Current.IsName && !SqlWords.Clauses.Contains(Current.Text) ? TakeName() : alias;
        }

        return source with { Alias = alias ?? source.Alias, ColumnAliases = columns.IsEmpty ? source.ColumnAliases : columns };
    }

    private SqlFrom SourceName()
    {
        if (IsSymbol("("))
        {
            if (StartsQuery(1)) return new SqlFrom.Derived(InBrackets());
            Advance();
            var inner = Source();
            while (TakeSymbol(",")) inner = new SqlFrom.Join(inner, Source(), SqlJoinKind.Inner, null, [], false);
            SkipTo(")");
            return inner;
        }

        if (Is("values") && Peek().IsSymbol("("))
        {
            Advance();
            return new SqlFrom.Derived(new SqlQuery([], false, Rows(), []));
        }

        // FROM 'loans.parquet'
        if (Current.Kind == SqlTokenKind.Text) return new SqlFrom.Table([TakeName()]);
        if (Current.Kind == SqlTokenKind.Parameter)
        {
            Advance();
            return new SqlFrom.Table([SqlText.Unknown]);
        }

        var name = Path(splits: true);
        if (name.IsEmpty)
        {
            if (!EndsQuery()) Skip();
            return new SqlFrom.Unknown();
        }

        // FROM t (NOLOCK)
        if (IsSymbol("(") && Peek().Is("nolock")) Skip();
        if (!IsSymbol("(")) return new SqlFrom.Table(name);
        Advance();
        if (StartsQuery())
        {
            var query = Query();
            SkipTo(")");
            return new SqlFrom.Derived(query);
        }

        // read_parquet('loans.parquet')
        var file = Current.Kind == SqlTokenKind.Text && name.Length == 1 && (name[0].StartsWith("read_", StringComparison.OrdinalIgnoreCase) || name[0].EndsWith("_scan", StringComparison.OrdinalIgnoreCase))
            ? Current.Text
            : null;
        var arguments = Arguments(name[^1]);
        SkipTo(")");
        return file is not null ? new SqlFrom.Table([file]) : new SqlFrom.Function(arguments.Operands.AddRange(arguments.Keys));
    }

    /// <summary>Samples, versions, hints: rows of the same table.</summary>
    private void Suffixes()
    {
        while (true)
        {
            if (IsAny("tablesample", "sample"))
            {
                Advance();
                while (!IsEnd && !IsSymbol("(") && !EndsQuery() && !IsAny("where", "join", "group", "order")) Advance();
                if (IsSymbol("(")) Skip();
                if (Take("repeatable") || Take("seed")) Skip();
            }
            else if (Is("with") && (Peek().IsSymbol("(") || Peek().Is("offset") || Peek().Is("ordinality")))
            {
                Advance();
                Skip();
                if (Take("as") && Current.IsName) Advance();
            }
            else if (Is("for") && (Peek().Is("system_time") || Peek().Is("system_version") || Peek().Is("timestamp") || Peek().Is("version")))
            {
                _at += 2;
                while (IsAny("as", "of")) Advance();
                Operand();
            }
            else if (IsAny("version", "timestamp") && Peek().Is("as") && Peek(2).Is("of"))
            {
                _at += 3;
                Operand();
            }
            else if (IsAny("at", "before", "partition") && Peek().IsSymbol("(") || IsAny("use", "force", "ignore") && Peek().Is("index"))
            {
                Advance();
                Take("index");
                if (IsSymbol("(")) Skip();
            }
            else if (Is("final"))
            {
                Advance();
            }
            else
            {
                return;
            }
        }
    }
}
