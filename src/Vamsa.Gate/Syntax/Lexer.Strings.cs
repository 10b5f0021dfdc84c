using System.Buffers;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// String literals (Python reference §2.4.1) and f-strings (§2.4.3). An f-string comes out as a start, then middles
/// and replacement fields in turn, then an end; a stack of frames remembers in which string, field or format spec
/// the next character lies.
/// </summary>
internal sealed partial class Lexer
{
    private const int MaxFrames = 150;
    private static readonly SearchValues<char> DoubleQuotedStops = SearchValues.Create("\"\\\n\r");
    private static readonly SearchValues<char> SingleQuotedStops = SearchValues.Create("'\\\n\r");
    private Frame[] _frames = [];
    private int _frameCount;

    // Where a search for a closing triple quote has failed once, no later search succeeds: keeps a hostile file linear.
    private int _noTripleDouble = int.MaxValue;
    private int _noTripleSingle = int.MaxValue;

    private Token String(int start, int quoteAt, TokenFlags flags)
    {
        var quote = _text[quoteAt];
        var isTriple = quoteAt + 2 < _end && _text[quoteAt + 1] == quote && _text[quoteAt + 2] == quote;
        var isRaw = false;
        for (var i = start; i < quoteAt; i++)
        {
            switch (_text[i] | 0x20)
            {
                case 'r': isRaw = true; break;
                case 'f': return StartFString(start, quoteAt, isTriple, flags);
                case 't': return StartFString(start, quoteAt, isTriple, flags | TokenFlags.Template);
            }
        }

        if (isRaw) flags |= TokenFlags.Raw;
        if (quoteAt - start == 2 && (_text[start] | 0x20) == 'u')
            Report(start, quoteAt, "the prefix ur is Python 2");
        return isTriple
            ? TripleQuoted(start, quoteAt + 3, quote, flags)
            : SingleQuoted(start, quoteAt + 1, quote, flags);
    }

    private Token SingleQuoted(int start, int from, char quote, TokenFlags flags)
    {
        var at = from;
        while (true)
        {
            var next = _text.AsSpan(at, _end - at).IndexOfAny(quote == '"' ? DoubleQuotedStops : SingleQuotedStops);
            at = next < 0 ? _end : at + next;
            if (at < _end && _text[at] == quote)
            {
                _position = at + 1;
                return new Token(TokenKind.String, flags, start, _position);
            }

            if (at + 1 >= _end || _text[at] != '\\')
            {
                _position = Math.Min(at, _end);
                Report(start, _position, "unterminated string");
                return new Token(TokenKind.Bad, flags, start, _position);
            }

            flags |= TokenFlags.Escaped;
            at += _text[at + 1] == '\r' && at + 2 < _end && _text[at + 2] == '\n' ? 3 : 2;
        }
    }

    private Token TripleQuoted(int start, int from, char quote, TokenFlags flags)
    {
        ref var none = ref quote == '"' ? ref _noTripleDouble : ref _noTripleSingle;
        var at = from;
        while (from < none)
        {
            var next = _text.AsSpan(at, _end - at).IndexOfAny(quote, '\\', '\r');
            if (next < 0) break;
            at += next;
            var c = _text[at];
            if (c == quote)
            {
                if (at + 2 < _end && _text[at + 1] == quote && _text[at + 2] == quote)
                {
                    _position = at + 3;
                    return new Token(TokenKind.String, flags, start, _position);
                }

                at++;
                continue;
            }

            flags |= TokenFlags.Escaped;
            at = Math.Min(at + (c == '\\' ? 2 : 1), _end);
        }

        none = Math.Min(none, from);
        return UnterminatedTriple(start, from, flags);
    }

    /// <summary>A triple quote that nobody closes ends with its line: the rest of the file is still code.</summary>
    private Token UnterminatedTriple(int start, int from, TokenFlags flags)
    {
        var lineEnd = _text.AsSpan(from, _end - from).IndexOfAny('\n', '\r');
        _position = lineEnd < 0 ? _end : from + lineEnd;
        Report(start, _position, "unterminated triple-quoted string");
        return new Token(TokenKind.Bad, flags, start, _position);
    }

    private Token StartFString(int start, int quoteAt, bool isTriple, TokenFlags flags)
    {
        var isRaw = _text.AsSpan(start, quoteAt - start).IndexOfAny('r', 'R') >= 0;
        if (isRaw) flags |= TokenFlags.Raw;
        _position = quoteAt + (isTriple ? 3 : 1);
        if (_frameCount >= MaxFrames)
        {
            Report(start, _position, "f-strings are nested too deeply");
            return new Token(TokenKind.Bad, flags, start, _position);
        }

        Push(new Frame(FrameKind.Literal, _text[quoteAt], isTriple, isRaw, _nesting));
        return new Token(TokenKind.FStringStart, flags, start, _position);
    }

    /// <summary>The next token inside an f-string's text or a format spec.</summary>
    private Token NextInString()
    {
        var frame = _frames[_frameCount - 1];
        var isSpec = frame.Kind == FrameKind.Spec;
        var flags = frame.IsRaw ? TokenFlags.Raw : TokenFlags.None;
        if (isSpec) flags |= TokenFlags.Spec;
        var start = _position;
        var at = start;
        while (at < _end)
        {
            var c = _text[at];
            switch (c)
            {
                case '{':
                    if (!isSpec && at + 1 < _end && _text[at + 1] == '{')
                    {
                        flags |= TokenFlags.Escaped;
                        at += 2;
                        continue;
                    }

                    return at > start ? Middle(start, at, flags) : OpenField();
                case '}':
                    if (!isSpec && at + 1 < _end && _text[at + 1] == '}')
                    {
                        flags |= TokenFlags.Escaped;
                        at += 2;
                        continue;
                    }

                    if (at > start) return Middle(start, at, flags);
                    return isSpec ? CloseSpec() : BadCharacter(flags, "f-string: a single '}' is not allowed");
                case '\\':
                    flags |= TokenFlags.Escaped;
                    at = AfterEscape(at, frame);
                    continue;
                case '\r':
                case '\n':
                    if (!frame.IsTriple) return Unterminated(start, at, flags);
                    if (c == '\r') flags |= TokenFlags.Escaped;
                    at++;
                    continue;
            }

            if (c == frame.Quote && (!frame.IsTriple
                || (at + 2 < _end && _text[at + 1] == c && _text[at + 2] == c)))
            {
                if (isSpec) return Unterminated(start, at, flags);
                return at > start ? Middle(start, at, flags) : EndFString(frame.IsTriple ? 3 : 1);
            }

            at++;
        }

        return Unterminated(start, at, flags);
    }

    /// <summary><c>\{</c> is a backslash and a field; <c>\N{…}</c> is one escape although it holds braces.</summary>
    private int AfterEscape(int at, Frame frame)
    {
        if (at + 1 >= _end) return _end;
        var next = _text[at + 1];
        if (next is '{' or '}') return at + 1;
        if (next == '\r' && at + 2 < _end && _text[at + 2] == '\n') return at + 3;
        if (next != 'N' || frame.IsRaw || at + 2 >= _end || _text[at + 2] != '{') return at + 2;
        var close = _text.AsSpan(at, _end - at).IndexOfAny('}', frame.Quote, '\n');
        return close >= 0 && _text[at + close] == '}' ? at + close + 1 : at + 2;
    }

    private Token Middle(int start, int end, TokenFlags flags)
    {
        _position = end;
        return new Token(TokenKind.FStringMiddle, flags, start, end);
    }

    private Token EndFString(int length)
    {
        _frameCount--;
        return Take(TokenKind.FStringEnd, length, TokenFlags.None);
    }

    private Token OpenField()
    {
        _nesting++;
        var outer = _frames[_frameCount - 1];
        Push(new Frame(FrameKind.Field, outer.Quote, outer.IsTriple, outer.IsRaw, _nesting));
        return Take(TokenKind.LeftBrace, 1, TokenFlags.None);
    }

    private void PushSpec()
    {
        var field = _frames[_frameCount - 1];
        Push(field with { Kind = FrameKind.Spec });
    }

    /// <summary>The brace ends the spec and its field.</summary>
    private Token CloseSpec()
    {
        _frameCount -= 2;
        _nesting--;
        return Take(TokenKind.RightBrace, 1, TokenFlags.None);
    }

    private Token Unterminated(int start, int end, TokenFlags flags)
    {
        while (_frameCount > 0)
        {
            var kind = _frames[--_frameCount].Kind;
            if (kind == FrameKind.Field) _nesting--;
            if (kind == FrameKind.Literal) break;
        }

        _position = end;
        Report(start, end, "unterminated f-string");
        return new Token(TokenKind.Bad, flags, start, end);
    }

    private void Push(Frame frame)
    {
        if (_frameCount == _frames.Length) Array.Resize(ref _frames, Math.Max(8, _frames.Length * 2));
        _frames[_frameCount++] = frame;
    }

    private enum FrameKind : byte { Literal, Field, Spec }

    /// <summary>Where the next character of an f-string lies.</summary>
    /// <param name="Nesting">Brackets open when the frame began; inside a field, at its own level.</param>
    private readonly record struct Frame(FrameKind Kind, char Quote, bool IsTriple, bool IsRaw, int Nesting);
}
