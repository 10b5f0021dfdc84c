using System.Text;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// String literals, f-strings and t-strings (Python reference §2.4), and their concatenation (§2.4.2): adjacent
/// literals are one node.
/// </summary>
public sealed partial class Parser
{
    private StringBuilder? _pending;
    private int _pendingStart = -1;
    private int _pendingEnd;
    private bool _pendingHasU;

    private Expression ParseStrings()
    {
        if (_kind == TokenKind.String && PeekKind() is not (TokenKind.String or TokenKind.FStringStart))
        {
            var literal = StringValue(Current);
            var constant = new ConstantExpression(CurrentSpan, literal);
            Advance();
            return constant;
        }

        return ParseConcatenation();
    }

    private Expression ParseConcatenation()
    {
        if (!Enter()) return Missing();
        var start = _start;
        var mark = _expressions.Count;
        var outer = SavePending();
        var hasFString = false;
        var hasTemplate = false;
        var hasText = false;
        List<byte>? bytes = null;
        var hasU = IsUnicodePrefix(_start);
        while (_kind is TokenKind.String or TokenKind.FStringStart)
        {
            if (_kind == TokenKind.FStringStart)
            {
                if (Current.Has(TokenFlags.Template)) hasTemplate = true;
                else hasFString = true;
                ParseFString();
                continue;
            }

            var literal = StringValue(Current);
            if (literal is Literal.Bytes part)
            {
                (bytes ??= []).AddRange(part.Value.AsSpan());
            }
            else
            {
                hasText = true;
                AddText(((Literal.Str)literal).Value, _start, _end, IsUnicodePrefix(_start));
            }

            Advance();
        }

        if (bytes is not null && (hasText || hasFString || hasTemplate))
            FailAt(From(start), "cannot mix bytes and text literals");
        if (hasTemplate && (hasText || hasFString))
            FailAt(From(start), "cannot mix t-strings with other literals");

        Expression value;
        if (bytes is not null)
        {
            _expressions.Drop(mark);
            value = new ConstantExpression(From(start), new Literal.Bytes([.. bytes]));
        }
        else if (hasFString || hasTemplate)
        {
            FlushText();
            var values = _expressions.Take(mark);
            value = hasTemplate
                ? new TemplateStrExpression(From(start), values)
                : new JoinedStrExpression(From(start), values);
        }
        else
        {
            value = new ConstantExpression(From(start), new Literal.Str(_pending?.ToString() ?? "", hasU));
        }

        RestorePending(outer);
        Leave();
        return value;
    }

    private bool IsUnicodePrefix(int start) => _text[start] == 'u';

    private void ParseFString()
    {
        var isTemplate = Current.Has(TokenFlags.Template);
        Advance();
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.FStringMiddle:
                    AddText(MiddleValue(Current), _start, _end, hasU: false);
                    Advance();
                    continue;
                case TokenKind.LeftBrace:
                    ParseField(isTemplate);
                    continue;
                case TokenKind.FStringEnd:
                    Advance();
                    return;
                default:
                    Fail("unterminated f-string");
                    return;
            }
        }
    }

    /// <summary><c>{expression = !r :spec}</c>.</summary>
    private void ParseField(bool isTemplate)
    {
        var start = _start;
        Advance();
        var expressionStart = _lastEnd;
        if (_kind is TokenKind.RightBrace or TokenKind.Colon or TokenKind.Exclamation or TokenKind.Assign)
            Fail("a replacement field needs an expression");
        var value = ParseStarExpressionsOrYield();
        var textEnd = _lastEnd;
        var isDebug = false;
        if (_kind == TokenKind.Assign)
        {
            Advance();
            isDebug = true;
        }

        // The text before the field, and its own when it ends with '=', come first.
        if (isDebug && _kind is TokenKind.RightBrace or TokenKind.Exclamation or TokenKind.Colon)
            AddText(LinesAsWritten(expressionStart, _start), expressionStart, _start, hasU: false);
        FlushText();

        var conversion = '\0';
        if (Accept(TokenKind.Exclamation))
        {
            conversion = _kind == TokenKind.Name && _end == _start + 1 ? _text[_start] : '\0';
            if (conversion is 's' or 'r' or 'a' && _start == _lastEnd) Advance();
            else Fail("a conversion is !s, !r or !a");
        }

        JoinedStrExpression? spec = null;
        if (_kind == TokenKind.Colon) spec = ParseSpec();
        if (isDebug && conversion == '\0' && spec is null) conversion = 'r';
        if (_kind == TokenKind.RightBrace) Advance();
        else Fail("expected '}' at the end of a replacement field");

        Expression node = isTemplate
            ? new InterpolationExpression(
                From(start), value, LinesAsWritten(expressionStart, textEnd).Trim(), conversion, spec)
            : new FormattedValueExpression(From(start), value, conversion, spec);
        _expressions.Add(node);
    }

    /// <summary>A format spec is an f-string of its own, of which fields may be replaced again.</summary>
    private JoinedStrExpression ParseSpec()
    {
        var start = _start;
        if (!Enter()) return new JoinedStrExpression(From(_start), []);
        Advance();
        var mark = _expressions.Count;
        var outer = SavePending();
        while (_kind is TokenKind.FStringMiddle or TokenKind.LeftBrace)
        {
            if (_kind == TokenKind.LeftBrace)
            {
                ParseField(isTemplate: false);
                continue;
            }

            AddText(MiddleValue(Current), _start, _end, hasU: false);
            Advance();
        }

        FlushText();
        RestorePending(outer);
        Leave();
        return new JoinedStrExpression(From(start), _expressions.Take(mark));
    }

    /// <summary>The text of an expression, with line feeds and without comments.</summary>
    private string LinesAsWritten(int start, int end)
    {
        var text = TextOf(start, end);
        var comments = _lexer.Comments;
        for (var i = comments.Count - 1; i >= 0 && comments[i].Start >= start; i--)
        {
            if (comments[i].End <= end) text = text.Remove(comments[i].Start - start, comments[i].Length);
        }

        return text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
    }

    private void AddText(string text, int start, int end, bool hasU)
    {
        if (_pendingStart < 0)
        {
            _pendingStart = start;
            _pendingHasU = hasU;
        }

        _pendingEnd = end;
        (_pending ??= new StringBuilder()).Append(text);
    }

    private void FlushText()
    {
        if (_pending is { Length: > 0 })
        {
            var span = Span.FromBounds(_pendingStart, _pendingEnd);
            _expressions.Add(new ConstantExpression(span, new Literal.Str(_pending.ToString(), _pendingHasU)));
        }

        _pending?.Clear();
        _pendingStart = -1;
    }

    private (StringBuilder? Text, int Start, int End, bool HasU) SavePending()
    {
        var saved = (_pending, _pendingStart, _pendingEnd, _pendingHasU);
        (_pending, _pendingStart) = (null, -1);
        return saved;
    }

    private void RestorePending((StringBuilder? Text, int Start, int End, bool HasU) saved) =>
        (_pending, _pendingStart, _pendingEnd, _pendingHasU) = saved;

    private string MiddleValue(in Token token)
    {
        var text = _text.AsSpan(token.Start, token.End - token.Start);
        if (!token.Has(TokenFlags.Escaped)) return text.ToString();
        var isBraced = !token.Has(TokenFlags.Spec);
        return Unescape(text, token.Start, token.Has(TokenFlags.Raw), isBraced);
    }

    /// <summary>The value of a plain string or bytes token.</summary>
    private Literal StringValue(in Token token)
    {
        var at = token.Start;
        var isBytes = false;
        var isRaw = token.Has(TokenFlags.Raw);
        while (_text[at] is not ('"' or '\''))
        {
            if ((_text[at] | 0x20) == 'b') isBytes = true;
            at++;
        }

        var quotes = token.End - at >= 6 && _text[at + 1] == _text[at] && _text[at + 2] == _text[at] ? 3 : 1;
        var body = _text.AsSpan(at + quotes, token.End - quotes - (at + quotes));
        if (isBytes) return new Literal.Bytes(BytesValue(body, at + quotes, isRaw));
        var hasU = IsUnicodePrefix(token.Start);
        if (token.Has(TokenFlags.Escaped))
            return new Literal.Str(Unescape(body, at + quotes, isRaw, isBraced: false), hasU);
        if (hasU) return new Literal.Str(body.ToString(), true);
        return body.Length <= 40 ? _names.Constant(body) : new Literal.Str(body.ToString());
    }
}
