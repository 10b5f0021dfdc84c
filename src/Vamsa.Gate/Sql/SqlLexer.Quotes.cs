using System.Buffers;
using System.Text;

namespace Vamsa.Gate.Sql;

/// <summary>Quoted names and texts, and what a template leaves to be filled in.</summary>
internal sealed partial class SqlLexer
{
    private static readonly SearchValues<char> NotInBrackets = SearchValues.Create("\n,'\"()");

    private void Quoted(char quote, bool isText = false)
    {
        var start = _at;

        // """…""" of BigQuery; '''x''' is a text with quotes in it everywhere else, and ends at the same place.
        if (quote == '"' && Peek(1) == quote && Peek(2) == quote)
        {
            var end = _text.IndexOf("\"\"\"", _at + 3, StringComparison.Ordinal);
            if (end >= 0)
            {
                var content = _text[(_at + 3)..end];
                _at = end + 3;
                Add(SqlTokenKind.Text, content, start);
                return;
            }
        }

        _at++;
        var inner = new StringBuilder();
        while (_at < _text.Length)
        {
            var c = Current;
            if (c == '\\' && Peek(1) == quote && !EndsAfterBackslash())
            {
                inner.Append(quote);
                _at += 2;
            }
            else if (c == quote && Peek(1) == quote)
            {
                inner.Append(quote);
                _at += 2;
            }
            else if (c == quote)
            {
                break;
            }
            else
            {
                inner.Append(c);
                _at++;
            }
        }

        if (_at < _text.Length) _at++;
        Add(quote == '\'' || isText ? SqlTokenKind.Text : SqlTokenKind.DoubleQuoted, inner.ToString(), start);
    }

    /// <summary><c>'C:\'</c> of one dialect and <c>'it\'s'</c> of another: the first is followed by what follows a text.</summary>
    private bool EndsAfterBackslash() => Peek(2) is '\0' or ',' or ')' or ';' || char.IsWhiteSpace(Peek(2));

    private void Delimited(char close, SqlTokenKind kind)
    {
        var start = _at++;
        var inner = new StringBuilder();
        while (_at < _text.Length)
        {
            if (Current == close && Peek(1) == close)
            {
                inner.Append(close);
                _at += 2;
            }
            else if (Current == close)
            {
                break;
            }
            else
            {
                inner.Append(Current);
                _at++;
            }
        }

        if (_at < _text.Length) _at++;
        Add(kind, inner.ToString(), start);
    }

    /// <summary><c>[Order Date]</c> is a name; <c>a[0]</c>, <c>ARRAY[1, 2]</c> and <c>['x', 'y']</c> are not.</summary>
    private bool IsBracketedName()
    {
        if (IsOperandBefore() && !Before.Is("select") && !Before.Is("by")) return false;
        var close = _text.IndexOf(']', _at);
        if (close < 0 || close == _at + 1) return false;
        var first = Peek(1);
        return (IsNameStart(first) || first is '#' or SqlText.Hole) && !_text.AsSpan(_at, close - _at).ContainsAny(NotInBrackets);
    }

    /// <summary><c>{{ jinja }}</c>, <c>{% if %}</c>, <c>{# comment #}</c>, <c>{}</c>, <c>{name}</c>; else a brace.</summary>
    private void Brace()
    {
        var start = _at;
        switch (Peek(1))
        {
            case '%':
                SkipPast("%}");
                return;
            case '#':
                SkipPast("#}");
                return;
            case '{':
                SkipPast("}}");
                Hole(start);
                return;
        }

        var end = _at + 1;
        while (end < _text.Length && (IsNamePart(_text[end]) || _text[end] is '.' or '!' or ':' || _text[end] == '[' || _text[end] == ']') && _text[end] != '\n') end++;
        var content = _text.AsSpan(_at + 1, end - _at - 1);
        if (end < _text.Length && _text[end] == '}' && !content.Contains("::", StringComparison.Ordinal))
        {
            _at = end + 1;
            Hole(start);
            return;
        }

        Symbol();
    }

    /// <summary>A hole that touches a word is a part of that word: <c>sales_{year}</c>.</summary>
    private void Hole(int start)
    {
        var word = new StringBuilder().Append(SqlText.Hole);
        while (IsNamePart(Current)) word.Append(_text[_at++]);
        if (IsOperandBeforeAt(start) && Before.Kind is SqlTokenKind.Name or SqlTokenKind.Hole)
        {
            var head = Before;
            _tokens.RemoveAt(_tokens.Count - 1);
            _tokenEnd = head.IsGlued ? head.Span.Start : -1;
            Add(SqlTokenKind.Name, head.Text + word, head.Span.Start);
            return;
        }

        Add(word.Length == 1 ? SqlTokenKind.Hole : SqlTokenKind.Name, word.ToString(), start);
    }

    private bool IsOperandBeforeAt(int start) => _tokens.Count > 0 && _tokenEnd == start;

    private void SkipPastClose()
    {
        var close = _text.IndexOf('}', _at);
        _at = close < 0 ? _text.Length : close + 1;
    }
}
