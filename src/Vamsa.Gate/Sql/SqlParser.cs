using System.Collections.Immutable;

namespace Vamsa.Gate.Sql;

/// <summary>
/// Text of a query, in whatever dialect, to what tells where its columns come from. It reads what it knows and steps over
/// the rest: nothing is an error, and what cannot be read is an unknown, never left out.
/// </summary>
internal sealed partial class SqlParser
{
    /// <summary>Queries and brackets within each other; what lies deeper is an unknown.</summary>
    private const int MaximumDepth = 60;

    /// <summary>A longer text is no query of a person.</summary>
    private const int MaximumLength = 300_000;

    private readonly string _text;
    private readonly ImmutableArray<SqlToken> _tokens;

    /// <summary>For each token the bracket that closes what it stands in; -1 where none does.</summary>
    private readonly int[] _closes;

    /// <summary>Names in brackets, TOP, <c>@x</c>: then <c>a = b</c> in a select list names b.</summary>
    private readonly bool _isTransact;
    private int _at;
    private int _depth;

    /// <summary>Where <c>SELECT … INTO t</c> stands in the query that is being read.</summary>
    private ImmutableArray<string> _into = [];

    private SqlParser(string text, ImmutableArray<SqlToken> tokens)
    {
        _text = text;
        _tokens = tokens;
        _closes = Closes(tokens);
        _isTransact = tokens.Any(t => t.Kind == SqlTokenKind.Quoted && text[t.Span.Start] == '[' || t.Is("top") || t.Is("nolock")
            || t.Kind == SqlTokenKind.Parameter && t.Text[0] == '@');
    }

    /// <summary>Empty when the text holds no statement about columns.</summary>
    public static ImmutableArray<SqlStatement> Parse(string text)
    {
        if (text.Length > MaximumLength) return [];
        return new SqlParser(text, SqlLexer.Read(text)).Script();
    }

    private SqlToken Current => _tokens[_at];

    private SqlToken Peek(int ahead = 1) => _tokens[Math.Min(_at + ahead, _tokens.Length - 1)];

    private bool IsEnd => Current.Kind == SqlTokenKind.End;

    private bool Is(string word) => Current.Is(word);

    private bool IsAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(word)) return true;
        }

        return false;
    }

    private bool IsSymbol(string symbol) => Current.IsSymbol(symbol);

    private void Advance()
    {
        if (!IsEnd) _at++;
    }

    private bool Take(string word)
    {
        if (!Is(word)) return false;
        Advance();
        return true;
    }

    private bool TakeSymbol(string symbol)
    {
        if (!IsSymbol(symbol)) return false;
        Advance();
        return true;
    }

    /// <summary>One token, or a bracket with all that is in it.</summary>
    private void Skip()
    {
        if (Current.Kind == SqlTokenKind.Symbol && Current.Text is "(" or "[" or "{")
        {
            var depth = 0;
            do
            {
                if (Current.Kind == SqlTokenKind.Symbol)
                {
                    if (Current.Text is "(" or "[" or "{") depth++;
                    else if (Current.Text is ")" or "]" or "}") depth--;
                }

                Advance();
            }
            while (depth > 0 && !IsEnd);
            return;
        }

        Advance();
    }

    /// <summary>To behind the bracket that closes; nowhere when none does.</summary>
    private void SkipTo(string close)
    {
        if (!IsSymbol(close) && _closes[_at] is >= 0 and var at) _at = at;
        TakeSymbol(close);
    }

    private static int[] Closes(ImmutableArray<SqlToken> tokens)
    {
        var closes = new int[tokens.Length];
        var open = new Stack<int>();
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            closes[i] = open.TryPeek(out var at) ? at : -1;
            if (tokens[i].Kind != SqlTokenKind.Symbol) continue;
            if (tokens[i].Text is ")" or "]" or "}") open.Push(i);
            else if (tokens[i].Text is "(" or "[" or "{") open.TryPop(out _);
        }

        return closes;
    }

    /// <summary>Parts of <c>db.schema.t</c>, also of a quoted <c>`db.schema.t`</c>; empty when no name stands here.</summary>
    private ImmutableArray<string> Path(bool splits)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        while (Current.IsName)
        {
            if (splits && Current.Kind == SqlTokenKind.Quoted && Current.Text.Contains('.', StringComparison.Ordinal) && !Current.Text.Contains('/', StringComparison.Ordinal)) parts.AddRange(Current.Text.Split('.'));
            else parts.Add(Current.Text);
            Advance();

            // my-project.sales.orders
            while (splits && IsSymbol("-") && Current.IsGlued && Peek().IsGlued && Peek().Kind is SqlTokenKind.Name or SqlTokenKind.Number)
            {
                parts[^1] += "-" + Peek().Text;
                _at += 2;
            }

            if (!IsSymbol(".")) break;
            if (Peek().IsSymbol("*")) break;
            Advance();
            while (TakeSymbol(".")) parts.Add("");
        }

        return parts.DrainToImmutable();
    }

    private bool StartsQuery(int ahead = 0) =>
        Peek(ahead).Is("select") || Peek(ahead).Is("with") || Peek(ahead).Is("values") && Peek(ahead + 1).IsSymbol("(")
        || Peek(ahead).Is("from") || Peek(ahead).Is("table") && Peek(ahead + 1).IsName && Peek(ahead + 2).Kind is SqlTokenKind.End or SqlTokenKind.Symbol
        || Peek(ahead).IsSymbol("(") && ahead < 20 && StartsQuery(ahead + 1);

    // Statements.

    private ImmutableArray<SqlStatement> Script()
    {
        var statements = ImmutableArray.CreateBuilder<SqlStatement>();

        // pd.read_sql("orders", con)
        var name = Path(splits: true);
        if (!name.IsEmpty && IsEnd && !(_tokens[0].Kind == SqlTokenKind.Name && name.Length == 1 && (_tokens[0].Is("select") || SqlWords.Clauses.Contains(name[0])))) return [new SqlStatement.Select(AllOf(name))];
        _at = 0;
        while (!IsEnd)
        {
            if (TakeSymbol(";") || Take("go")) continue;
            var start = _at;
            if (Statement() is { } statement) statements.Add(statement);
            if (_at == start) Advance();
        }

        return statements.DrainToImmutable();
    }

    private static SqlQuery AllOf(ImmutableArray<string> table) => new(
        [], false,
        new SqlBody.Select([new SqlItem(new SqlExpression.Star([]), null, "*")], [new SqlFrom.Table(table)], null, [], false, null, null, []), []);

    private SqlStatement? Statement()
    {
        if (StartsQuery())
        {
            _into = [];
            var query = Query();
            return _into.IsEmpty ? new SqlStatement.Select(query) : new SqlStatement.Define(_into, [], query, Adds: false);
        }

        if (Is("create") || Is("cache")) return Create();
        if (Is("insert") || Is("replace") && Peek().Is("into")) return Insert();
        if (Is("drop"))
        {
            Advance();
            while (IsAny("table", "view", "temporary", "temp", "materialized", "if", "exists")) Advance();
            return new SqlStatement.Drop(Path(splits: true));
        }

        SkipStatement();
        return null;
    }

    /// <summary>T-SQL needs no semicolon: what stands at the start of a line may be the next statement.</summary>
    private void SkipStatement()
    {
        var mayEndEarly = IsAny("set", "declare", "use", "exec", "execute", "print", "if", "begin", "go", "pragma", "alter", "truncate");
        Advance();
        while (!IsEnd && !IsSymbol(";"))
        {
            if (mayEndEarly && IsAny("select", "with", "create", "insert", "drop") && StartsLine()) return;
            Skip();
        }

        TakeSymbol(";");
    }

    private bool StartsLine()
    {
        var before = _tokens[_at - 1].Span;
        return _text.AsSpan(before.End, Current.Span.Start - before.End).Contains('\n');
    }

    /// <summary><c>CREATE [OR REPLACE] [TEMP] TABLE|VIEW [IF NOT EXISTS] t [(columns)] … AS query</c>.</summary>
    private SqlStatement? Create()
    {
        for (var i = 0; i < 10 && !IsAny("table", "view") && !IsEnd; i++) Advance();
        if (!Take("table") && !Take("view"))
        {
            SkipStatement();
            return null;
        }

        while (IsAny("if", "not", "exists")) Advance();
        var name = Path(splits: true);
        var columns = TakeSymbol("(") ? ColumnDefinitions() : [];
        while (!IsEnd && !IsSymbol(";"))
        {
            if (IsAny("like", "clone") && Peek().IsName)
            {
                Advance();
                return new SqlStatement.Define(name, [], AllOf(Path(splits: true)), Adds: false);
            }

            if (Is("as") && StartsQuery(1)) Advance();
            if (StartsQuery() && !IsSymbol("(")) return new SqlStatement.Define(name, columns, Query(), Adds: false);
            if (IsSymbol("(") && _tokens[_at - 1].Is("as") && StartsQuery()) return new SqlStatement.Define(name, columns, Query(), Adds: false);
            Skip();
        }

        return columns.IsEmpty ? null : new SqlStatement.Declare(name, columns);
    }

    /// <summary><c>a INT PRIMARY KEY, "b c" TEXT, FOREIGN KEY (a) …)</c>: the names.</summary>
    private ImmutableArray<string> ColumnDefinitions()
    {
        var names = ImmutableArray.CreateBuilder<string>();
        while (!IsEnd && !IsSymbol(")"))
        {
            var isConstraint = IsAny("primary", "foreign", "unique", "constraint", "check", "key", "index", "exclude", "like", "period", "fulltext");
            if (Current.IsName && !isConstraint) names.Add(Current.Text);
            while (!IsEnd && !IsSymbol(",") && !IsSymbol(")")) Skip();
            TakeSymbol(",");
        }

        TakeSymbol(")");
        return names.DrainToImmutable();
    }

    private SqlStatement? Insert()
    {
        Advance();
        while (IsAny("into", "overwrite", "table", "or", "ignore", "replace")) Advance();
        var name = Path(splits: true);
        var columns = IsSymbol("(") && !StartsQuery() ? Names() : [];
        while (!IsEnd && !IsSymbol(";"))
        {
            if (StartsQuery()) return new SqlStatement.Define(name, columns, Query(), Adds: true);
            Skip();
        }

        return null;
    }

    /// <summary><c>(a, b, c)</c>.</summary>
    private ImmutableArray<string> Names()
    {
        var names = ImmutableArray.CreateBuilder<string>();
        if (!TakeSymbol("(")) return [];
        while (!IsEnd && !IsSymbol(")"))
        {
            if (Current.IsName || Current.Kind == SqlTokenKind.Text) names.Add(Current.Text);
            Skip();
        }

        TakeSymbol(")");
        return names.DrainToImmutable();
    }
}
