using System.Globalization;
using System.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>Identifiers and keywords (Python reference §2.3).</summary>
internal sealed partial class Lexer
{
    private Token NameOrKeyword(TokenFlags flags)
    {
        var start = _position;
        var rest = _text.AsSpan(start, _end - start);
        var length = 0;
        while (length < rest.Length)
        {
            var c = rest[length];
            if (c < 128)
            {
                if ((uint)(CharClass[c] - 1) > 1) break;
                length++;
            }
            else
            {
                var size = IdentifierRune(rest[length..], isFirst: length == 0);
                if (size == 0) break;
                length += size;
                flags |= TokenFlags.NonAscii;
            }
        }

        if (length == 0)
            return BadCharacter(flags, $"invalid character U+{CodePointAt(rest):X4}");

        if (length <= 2 && length < rest.Length && rest[length] is '"' or '\'' && IsStringPrefix(rest[..length]))
            return String(start, start + length, flags);

        _position = start + length;
        var kind = length is >= 2 and <= 8 ? Keyword(rest[..length]) : TokenKind.Name;
        return new Token(kind, flags, start, _position);
    }

    private static bool IsStringPrefix(ReadOnlySpan<char> prefix)
    {
        var first = char.ToLowerInvariant(prefix[0]);
        if (prefix.Length == 1) return first is 'r' or 'b' or 'f' or 'u' or 't';
        var second = char.ToLowerInvariant(prefix[1]);
        if (first == 'r') return second is 'b' or 'f' or 't';
        return second == 'r' && first is 'b' or 'f' or 't' or 'u';
    }

    private static TokenKind Keyword(ReadOnlySpan<char> name) => name switch
    {
        "if" => TokenKind.If,
        "in" => TokenKind.In,
        "is" => TokenKind.Is,
        "as" => TokenKind.As,
        "or" => TokenKind.Or,
        "and" => TokenKind.And,
        "def" => TokenKind.Def,
        "del" => TokenKind.Del,
        "for" => TokenKind.For,
        "not" => TokenKind.Not,
        "try" => TokenKind.Try,
        "None" => TokenKind.None,
        "True" => TokenKind.True,
        "elif" => TokenKind.Elif,
        "else" => TokenKind.Else,
        "from" => TokenKind.From,
        "pass" => TokenKind.Pass,
        "with" => TokenKind.With,
        "False" => TokenKind.False,
        "async" => TokenKind.Async,
        "await" => TokenKind.Await,
        "break" => TokenKind.Break,
        "class" => TokenKind.Class,
        "raise" => TokenKind.Raise,
        "while" => TokenKind.While,
        "yield" => TokenKind.Yield,
        "assert" => TokenKind.Assert,
        "except" => TokenKind.Except,
        "global" => TokenKind.Global,
        "import" => TokenKind.Import,
        "lambda" => TokenKind.Lambda,
        "return" => TokenKind.Return,
        "finally" => TokenKind.Finally,
        "continue" => TokenKind.Continue,
        "nonlocal" => TokenKind.Nonlocal,
        _ => TokenKind.Name,
    };

    /// <summary>
    /// Length of the identifier character that <paramref name="text"/> begins with, 0 when it is none.
    /// </summary>
    private static int IdentifierRune(ReadOnlySpan<char> text, bool isFirst)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out var size) != System.Buffers.OperationStatus.Done) return 0;
        var letter = Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber => true,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => !isFirst,
            _ => rune.Value switch
            {
                // Other_ID_Start and Other_ID_Continue of the Unicode character database.
                0x2118 or 0x212E or 0x309B or 0x309C => true,
                0x00B7 or 0x0387 or 0x19DA or (>= 0x1369 and <= 0x1371) => !isFirst,
                _ => false,
            },
        };
        return letter ? size : 0;
    }

    private static int CodePointAt(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : text[0];
}
