using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Sql;

/// <summary>
/// Text to tokens, for all dialects at once: what a character means is told by what stands around it. Nothing is an error;
/// a quote that is not closed ends with the text.
/// </summary>
internal sealed partial class SqlLexer
{
    private static readonly string[] LongSymbols = ["->>", "<=>", "||", "::", "->", "=>", "<>", "!=", "<=", ">=", "==", "**", "<<", ">>"];

    private readonly string _text;
    private readonly ImmutableArray<SqlToken>.Builder _tokens = ImmutableArray.CreateBuilder<SqlToken>();
    private int _at;
    private int _tokenEnd;

    private SqlLexer(string text) => _text = text;

    private char Current => Peek(0);

    private SqlToken Before => _tokens.Count > 0 ? _tokens[^1] : default;

    public static ImmutableArray<SqlToken> Read(string text)
    {
        var lexer = new SqlLexer(text);
        while (lexer._at < text.Length) lexer.Next();
        lexer._tokens.Add(new SqlToken(SqlTokenKind.End, "", new Span(text.Length, 0), false));
        return lexer._tokens.ToImmutable();
    }

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void Next()
    {
        var c = Current;
        if (char.IsWhiteSpace(c)) _at++;
        else if (c == '-' && Peek(1) == '-') SkipLine();
        else if (c == '/' && Peek(1) == '*') SkipPast("*/");
        else if (c == '#' && IsLineComment()) SkipLine();
        else if (c == SqlText.Hole) Name();
        else if (c is '\'' or '"') Quoted(c);
        else if (c == '`') Delimited('`', SqlTokenKind.Quoted);
        else if (c == '[' && IsBracketedName()) Delimited(']', SqlTokenKind.Quoted);
        else if (c == '{') Brace();
        else if (c == '$') Dollar();
        else if (IsNameStart(c) || c == '#') Name();
        else if (char.IsAsciiDigit(c) || c == '.' && char.IsAsciiDigit(Peek(1)) && !IsOperandBefore()) Number();
        else if (!Parameter(c)) Symbol();
    }

    private void Add(SqlTokenKind kind, string text, int start)
    {
        _tokens.Add(new SqlToken(kind, text, Span.FromBounds(start, _at), _tokens.Count > 0 && _tokenEnd == start));
        _tokenEnd = _at;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '#' or SqlText.Hole;

    /// <summary>The token before touches this place and could end an operand: <c>a[</c>, <c>f(x):</c>.</summary>
    private bool IsOperandBefore() =>
        _tokens.Count > 0 && _tokenEnd == _at
        && (Before.Kind is not (SqlTokenKind.Symbol or SqlTokenKind.End) || Before.Text is ")" or "]");

    // Comments and blanks.

    private void SkipLine()
    {
        var end = _text.IndexOf('\n', _at);
        _at = end < 0 ? _text.Length : end;
    }

    private void SkipPast(string end)
    {
        var found = _text.IndexOf(end, Math.Min(_at + 2, _text.Length), StringComparison.Ordinal);
        _at = found < 0 ? _text.Length : found + end.Length;
    }

    /// <summary><c># comment</c> of MySQL and BigQuery, but <c>FROM #temporary</c> and the operator <c>#></c>.</summary>
    private bool IsLineComment()
    {
        if (Peek(1) == '>' || IsOperandBefore()) return false;
        var mayBeTable = Before.Is("from") || Before.Is("join") || Before.Is("into") || Before.Is("table") || Before.IsSymbol(",");
        return !mayBeTable || !IsNameStart(Peek(1)) && Peek(1) != '#';
    }

    // Names, numbers, symbols.

    private void Name()
    {
        var start = _at;
        while (Current == '#') _at++;
        while (IsNamePart(Current)) _at++;
        var text = _text[start.._at];

        // N'…', r'…', E'…', x'…': a text.
        if (Current is '\'' or '"' && text.Length <= 2 && text.All(c => "nNrRbBeExXuU".Contains(c)))
        {
            Quoted(Current, isText: true);
            return;
        }

        Add(text.Length == 1 && text[0] == SqlText.Hole ? SqlTokenKind.Hole : SqlTokenKind.Name, text, start);
    }

    private void Number()
    {
        var start = _at;
        while (char.IsAsciiDigit(Current) || Current == '_') _at++;
        if (Current == '.' && char.IsAsciiDigit(Peek(1)) || Current == '.' && !IsNameStart(Peek(1)))
        {
            _at++;
            while (char.IsAsciiDigit(Current)) _at++;
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2))))
        {
            _at += 2;
            while (char.IsAsciiDigit(Current)) _at++;
        }

        // 10L and 0xFF are numbers, 2020_sales is a name.
        var end = _at;
        while (IsNamePart(Current)) _at++;
        var isNumber = _at - end <= 2 && !_text.AsSpan(start, _at - start).ContainsAny("_\uFFFC") || _text[start] == '0' && _at > start + 1 && _text[start + 1] is 'x' or 'X';
        Add(isNumber ? SqlTokenKind.Number : SqlTokenKind.Name, _text[start.._at], start);
    }

    private void Symbol()
    {
        var start = _at;
        foreach (var symbol in LongSymbols)
        {
            if (string.CompareOrdinal(_text, _at, symbol, 0, symbol.Length) != 0) continue;
            _at += symbol.Length;
            Add(SqlTokenKind.Symbol, symbol, start);
            return;
        }

        _at++;
        Add(SqlTokenKind.Symbol, _text[start.._at], start);
    }

    // Values that come later.

    private bool Parameter(char c)
    {
        var start = _at;
        switch (c)
        {
            case '?' when !IsOperandBefore():
                _at++;
                break;
            case ':' when IsNameStart(Peek(1)) && !IsOperandBefore() || char.IsAsciiDigit(Peek(1)) && !IsOperandBefore() && !IsInBrackets():
                _at++;
                while (IsNamePart(Current)) _at++;
                break;
            case '@':
                while (Current == '@') _at++;
                while (IsNamePart(Current)) _at++;
                break;
            case '%' when Peek(1) is 's' or 'd' or 'f' or 'i' or 'r' && !IsNamePart(Peek(2)):
                _at += 2;
                break;
            case '%' when Peek(1) == '(' && _text.IndexOf(')', _at) is var close && close > 0 && close - _at < 100 && IsPlain(_at + 2, close):
                _at = Math.Min(close + 2, _text.Length);
                break;
            default:
                return false;
        }

        Add(SqlTokenKind.Parameter, _text[start.._at], start);
        return true;
    }

    private bool IsPlain(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsNamePart(_text[i])) return false;
        }

        return end > start && end + 1 < _text.Length && char.IsAsciiLetter(_text[end + 1]);
    }

    /// <summary>Inside <c>a[1:2]</c> the colon is a slice.</summary>
    private bool IsInBrackets()
    {
        for (var i = _tokens.Count - 1; i >= Math.Max(0, _tokens.Count - 8); i--)
        {
            if (_tokens[i].IsSymbol("[")) return true;
            if (_tokens[i].IsSymbol("]")) return false;
        }

        return false;
    }

    /// <summary><c>$1</c> and <c>$name</c> are values, <c>${name}</c> is filled in later, <c>$$ … $$</c> is a text.</summary>
    private void Dollar()
    {
        var start = _at++;
        if (Current == '{')
        {
            SkipPastClose();
            Add(SqlTokenKind.Hole, SqlText.Unknown, start);
            return;
        }

        while (IsNamePart(Current) && Current != '$') _at++;
        if (Current == '$')
        {
            var tag = _text[start..++_at];
            var end = _text.IndexOf(tag, _at, StringComparison.Ordinal);
            var content = end < 0 ? _text[_at..] : _text[_at..end];
            _at = end < 0 ? _text.Length : end + tag.Length;
            Add(SqlTokenKind.Text, content, start);
            return;
        }

        Add(SqlTokenKind.Parameter, _text[start.._at], start);
    }
}
