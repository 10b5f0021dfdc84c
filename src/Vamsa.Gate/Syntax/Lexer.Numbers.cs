namespace Vamsa.Gate.Syntax;

/// <summary>Numeric literals (Python reference §2.5).</summary>
internal sealed partial class Lexer
{
    private Token Number(TokenFlags flags)
    {
        var start = _position;
        if (_text[start] == '0' && Ahead(1) is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            var kind = Ahead(1) | 0x20;
            _position += 2;
            while (Ahead(0) is var c && (c == '_' || IsDigitOf(c, kind))) _position++;
            if (_position == start + 2) Report(start, _position, "a number needs digits after its prefix");
            LongSuffix(start);
        }
        else
        {
            Decimal(start);
        }

        return EndNumber(start, flags);
    }

    private void Decimal(int start)
    {
        SkipDigits();
        var isInteger = true;
        if (Ahead(0) == '.')
        {
            isInteger = false;
            _position++;
            SkipDigits();
        }

        if (Ahead(0) is 'e' or 'E' &&
            (char.IsAsciiDigit(Ahead(1)) || (Ahead(1) is '+' or '-' && char.IsAsciiDigit(Ahead(2)))))
        {
            isInteger = false;
            _position += 2;
            SkipDigits();
        }

        if (Ahead(0) is 'j' or 'J')
        {
            isInteger = false;
            _position++;
        }

        if (isInteger && _text[start] == '0' && _text.AsSpan(start, _position - start).IndexOfAnyExcept('0', '_') >= 0)
            Report(start, _position, "leading zeros are not permitted; an octal number begins with 0o");
        if (isInteger) LongSuffix(start);
    }

    private void LongSuffix(int start)
    {
        if (Ahead(0) is not ('l' or 'L') || IsIdentifierPart(Ahead(1))) return;
        _position++;
        Report(start, _position, "a long integer with L is Python 2");
    }

    private void SkipDigits()
    {
        while (Ahead(0) is (>= '0' and <= '9') or '_') _position++;
    }

    /// <summary><c>1if x else y</c> is legal, <c>1abc</c> is not: only a keyword may touch a number.</summary>
    private Token EndNumber(int start, TokenFlags flags)
    {
        if (_text[_position - 1] == '_') Report(start, _position, "a number may not end with an underscore");
        if (!IsIdentifierPart(Ahead(0))) return new Token(TokenKind.Number, flags, start, _position);
        var end = _position;
        while (end < _end && IsIdentifierPart(_text[end])) end++;
        var kind = Keyword(_text.AsSpan(_position, end - _position));
        if (kind is TokenKind.And or TokenKind.Else or TokenKind.For or TokenKind.If or TokenKind.In or TokenKind.Is
            or TokenKind.Or or TokenKind.Not)
            return new Token(TokenKind.Number, flags, start, _position);
        Report(start, end, "invalid number");
        _position = end;
        return new Token(TokenKind.Bad, flags, start, end);
    }

    private static bool IsIdentifierPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || c >= 0x80;

    private static bool IsDigitOf(char c, int prefix) => prefix switch
    {
        'x' => char.IsAsciiHexDigit(c),
        'o' => c is >= '0' and <= '7',
        _ => c is '0' or '1',
    };
}
