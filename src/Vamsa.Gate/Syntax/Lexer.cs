using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// Characters to tokens (Python reference §2), one at a time as the parser asks. It never fails: what is no token
/// comes out as <see cref="TokenKind.Bad"/>, with the reason in <see cref="Errors"/>. The parser can send it back to
/// an earlier place, which is how an unclosed bracket costs one statement and not the rest of the file.
/// </summary>
internal sealed partial class Lexer(string source)
{
    private readonly string _text = source;
    private readonly List<SyntaxError> _errors = [];
    private readonly List<Span> _comments = [];
    private int _position;
    private int _end = source.Length;
    private int _nesting;
    private bool _lineHasTokens;
    private bool _isCell;
    private int _begin;

    /// <summary>In source order; the message for every <see cref="TokenKind.Bad"/> token, and milder things.</summary>
    public List<SyntaxError> Errors => _errors;

    public List<Span> Comments => _comments;

    /// <summary>Begins a stretch of the text that stands alone: a script, or one cell of a notebook.</summary>
    public void Begin(int start, int end, bool isCell)
    {
        _isCell = isCell;
        _begin = start;
        _position = start;
        _end = end;
        _noTripleDouble = int.MaxValue;
        _noTripleSingle = int.MaxValue;
        _nesting = 0;
        _frameCount = 0;
        _indentCount = 1;
        _pendingDedents = 0;
        _pendingIndent = false;
        _lineIsMagic = false;
        _atLineStart = true;
        _lineHasTokens = false;
        _promptSeen = false;
    }

    /// <summary>Goes back to <paramref name="position"/>, outside all brackets and strings.</summary>
    public void Reset(int position, bool atLineStart)
    {
        _position = position;
        _nesting = 0;
        _frameCount = 0;
        _pendingDedents = 0;
        _pendingIndent = false;
        _lineIsMagic = false;
        _atLineStart = atLineStart;
        _lineHasTokens = !atLineStart;
        while (_errors.Count > 0 && _errors[^1].Span.Start >= position) _errors.RemoveAt(_errors.Count - 1);
        while (_comments.Count > 0 && _comments[^1].Start >= position) _comments.RemoveAt(_comments.Count - 1);
    }

    public Token Next()
    {
        if (_frameCount > 0 && _frames[_frameCount - 1].Kind != FrameKind.Field) return NextInString();
        if (_atLineStart) StartLine();
        if (_pendingDedents > 0 || _pendingIndent) return BlockToken();
        if (_lineIsMagic) return MagicLine();

        var flags = TokenFlags.None;
        var text = _text;
        while (true)
        {
            if (_position >= _end) return AtEnd();
            var c = text[_position];
            if (c == ' ')
            {
                _position++;
                continue;
            }

            if (c < 128)
            {
                switch (CharClass[c])
                {
                    case Letter:
                        _lineHasTokens = true;
                        return NameOrKeyword(flags);
                    case Digit:
                        _lineHasTokens = true;
                        return Number(flags);
                    case Quote:
                        _lineHasTokens = true;
                        return String(_position, _position, flags);
                    case Blank:
                        _position++;
                        continue;
                    case Hash:
                        Comment();
                        continue;
                    case LineEnd:
                        if (_nesting > 0)
                        {
                            SkipLineEnd();
                            flags |= TokenFlags.FirstOnLine;
                            while (_position < _end && IsMarkerStart(text[_position]) && SkipMarkerLine())
                            {
                                // A conflict marker ends no bracket.
                            }

                            continue;
                        }

                        return NewlineToken();
                    case Backslash:
                        if (JoinLine()) continue;
                        return BadCharacter(flags, "a backslash may only end a line here");
                    default:
                        _lineHasTokens = true;
                        return Operator(c, flags);
                }
            }

            if (c is '\u00A0' or '\u3000' or '\uFEFF' or '\u200B' || (c >= '\u2000' && c <= '\u200A'))
            {
                // Pasted from a web page: Python refuses these spaces, the statement around them is clear.
                Report(_position, _position + 1, $"invalid non-printable character U+{(int)c:X4}");
                _position++;
                continue;
            }

            _lineHasTokens = true;
            return NameOrKeyword(flags);
        }
    }

    private Token AtEnd()
    {
        var kind = TokenKind.EndOfFile;
        if (_lineHasTokens)
        {
            kind = TokenKind.Newline;
            _lineHasTokens = false;
        }
        else if (_indentCount > 1)
        {
            kind = TokenKind.Dedent;
            _indentCount--;
        }

        _atLineStart = false;
        _nesting = 0;
        _frameCount = 0;
        return new Token(kind, TokenFlags.None, _end, _end);
    }

    private Token NewlineToken()
    {
        var start = _position;
        SkipLineEnd();
        _atLineStart = true;
        _lineHasTokens = false;
        return new Token(TokenKind.Newline, TokenFlags.None, start, _position);
    }

    private void SkipLineEnd()
    {
        if (_text[_position++] == '\r' && _position < _end && _text[_position] == '\n') _position++;
    }

    private void Comment()
    {
        var length = _text.AsSpan(_position, _end - _position).IndexOfAny('\n', '\r');
        var end = length < 0 ? _end : _position + length;
        _comments.Add(Span.FromBounds(_position, end));
        _position = end;
    }

    /// <summary>Explicit line joining (§2.1.5).</summary>
    private bool JoinLine()
    {
        var next = _position + 1;
        if (next >= _end || _text[next] is not ('\n' or '\r')) return false;
        _position = next;
        SkipLineEnd();
        return true;
    }

    private void Report(int start, int end, string message) =>
        _errors.Add(new SyntaxError(Span.FromBounds(start, end), message));

    private Token BadCharacter(TokenFlags flags, string message)
    {
        var start = _position++;
        if (char.IsHighSurrogate(_text[start]) && _position < _end && char.IsLowSurrogate(_text[_position]))
            _position++;
        Report(start, _position, message);
        _lineHasTokens = true;
        return new Token(TokenKind.Bad, flags, start, _position);
    }

    private char Ahead(int distance) =>
        _position + distance < _end ? _text[_position + distance] : '\0';

    private const byte Other = 0;
    private const byte Letter = 1;
    private const byte Digit = 2;
    private const byte Quote = 3;
    private const byte Blank = 4;
    private const byte Hash = 5;
    private const byte LineEnd = 6;
    private const byte Backslash = 7;

    /// <summary>What a character below 128 begins.</summary>
    private static ReadOnlySpan<byte> CharClass =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, Blank, LineEnd, 0, Blank, LineEnd, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        Blank, 0, Quote, Hash, 0, 0, 0, Quote, 0, 0, 0, 0, 0, 0, 0, 0,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, Backslash, 0, 0, 1,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];
}
