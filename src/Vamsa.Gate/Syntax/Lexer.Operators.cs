namespace Vamsa.Gate.Syntax;

/// <summary>Operators and delimiters (Python reference §2.7, §2.8).</summary>
internal sealed partial class Lexer
{
    private Token Operator(char c, TokenFlags flags)
    {
        switch (c)
        {
            case '(': return Open(TokenKind.LeftParen, flags);
            case '[': return Open(TokenKind.LeftBracket, flags);
            case '{': return Open(TokenKind.LeftBrace, flags);
            case ')': return Close(TokenKind.RightParen, flags);
            case ']': return Close(TokenKind.RightBracket, flags);
            case '}': return Close(TokenKind.RightBrace, flags);
            case ',': return Take(TokenKind.Comma, 1, flags);
            case ';': return Take(TokenKind.Semicolon, 1, flags);
            case '~': return Take(TokenKind.Tilde, 1, flags);
            case '`': return Take(TokenKind.Backtick, 1, flags);
            case '?': return Take(TokenKind.Question, 1, flags);
            case '.':
                if (char.IsAsciiDigit(Ahead(1))) return Number(flags);
                return Ahead(1) == '.' && Ahead(2) == '.'
                    ? Take(TokenKind.Ellipsis, 3, flags)
                    : Take(TokenKind.Dot, 1, flags);
            case ':': return ColonOrWalrus(flags);
            case '=':
                return Ahead(1) == '=' ? Take(TokenKind.EqualEqual, 2, flags) : Take(TokenKind.Assign, 1, flags);
            case '!':
                return Ahead(1) == '=' ? Take(TokenKind.NotEqual, 2, flags) : Take(TokenKind.Exclamation, 1, flags);
            case '+': return Augmented(TokenKind.Plus, 1, flags);
            case '@': return Augmented(TokenKind.At, 1, flags);
            case '%': return Augmented(TokenKind.Percent, 1, flags);
            case '|': return Augmented(TokenKind.Pipe, 1, flags);
            case '^': return Augmented(TokenKind.Caret, 1, flags);
            case '&': return Augmented(TokenKind.Ampersand, 1, flags);
            case '-':
                return Ahead(1) == '>' ? Take(TokenKind.Arrow, 2, flags) : Augmented(TokenKind.Minus, 1, flags);
            case '*':
                return Ahead(1) == '*'
                    ? Augmented(TokenKind.DoubleStar, 2, flags)
                    : Augmented(TokenKind.Star, 1, flags);
            case '/':
                return Ahead(1) == '/'
                    ? Augmented(TokenKind.DoubleSlash, 2, flags)
                    : Augmented(TokenKind.Slash, 1, flags);
            case '<': return LessThan(flags);
            case '>':
                if (Ahead(1) == '>') return Augmented(TokenKind.RightShift, 2, flags);
                return Ahead(1) == '='
                    ? Take(TokenKind.GreaterEqual, 2, flags)
                    : Take(TokenKind.Greater, 1, flags);
            default:
                return BadCharacter(flags, c == '\0'
                    ? "source code cannot contain null bytes"
                    : $"invalid character U+{(int)c:X4}");
        }
    }

    private Token Take(TokenKind kind, int length, TokenFlags flags)
    {
        var start = _position;
        _position += length;
        return new Token(kind, flags, start, _position);
    }

    private Token Augmented(TokenKind kind, int length, TokenFlags flags) => Ahead(length) == '='
        ? Take(kind + (TokenKind.PlusAssign - TokenKind.Plus), length + 1, flags)
        : Take(kind, length, flags);

    private Token LessThan(TokenFlags flags)
    {
        if (Ahead(1) == '<') return Augmented(TokenKind.LeftShift, 2, flags);
        if (Ahead(1) == '=') return Take(TokenKind.LessEqual, 2, flags);
        if (Ahead(1) != '>') return Take(TokenKind.Less, 1, flags);
        Report(_position, _position + 2, "<> is Python 2; it is != now");
        return Take(TokenKind.NotEqual, 2, flags);
    }

    private Token Open(TokenKind kind, TokenFlags flags)
    {
        _nesting++;
        return Take(kind, 1, flags);
    }

    private Token Close(TokenKind kind, TokenFlags flags)
    {
        if (_frameCount > 0 && _nesting == _frames[_frameCount - 1].Nesting)
        {
            // The brace that ends a replacement field; another bracket here is an error that the parser meets.
            if (kind == TokenKind.RightBrace)
            {
                _frameCount--;
                _nesting--;
            }

            return Take(kind, 1, flags);
        }

        if (_nesting > 0) _nesting--;
        return Take(kind, 1, flags);
    }

    private Token ColonOrWalrus(TokenFlags flags)
    {
        if (_frameCount > 0 && _nesting == _frames[_frameCount - 1].Nesting)
        {
            PushSpec();
            return Take(TokenKind.Colon, 1, flags);
        }

        return Ahead(1) == '=' ? Take(TokenKind.Walrus, 2, flags) : Take(TokenKind.Colon, 1, flags);
    }
}
