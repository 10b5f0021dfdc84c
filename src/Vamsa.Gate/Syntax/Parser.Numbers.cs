using System.Globalization;
using System.Numerics;

namespace Vamsa.Gate.Syntax;

/// <summary>Values of numeric literals (Python reference §2.5).</summary>
public sealed partial class Parser
{
    // CPython refuses longer ones: the conversion takes quadratic time.
    private const int MaxDecimalDigits = 4300;

    private static readonly Literal.Int[] SmallIntegers = [.. Enumerable.Range(0, 257).Select(i => new Literal.Int(i))];

    private Literal NumberValue()
    {
        var text = _text.AsSpan(_start, _end - _start);
        ulong value = 0;
        if (text.Length <= 18)
        {
            foreach (var c in text)
            {
                if (c is < '0' or > '9') return LongNumber(text);
                value = value * 10 + (ulong)(c - '0');
            }

            if (text[0] == '0' && value != 0) return LongNumber(text);
            return value < (ulong)SmallIntegers.Length ? SmallIntegers[value] : new Literal.Int(value);
        }

        return LongNumber(text);
    }

    private Literal LongNumber(ReadOnlySpan<char> text)
    {
        if (text[^1] is 'l' or 'L') text = text[..^1];
        if (text.Contains('_')) text = text.ToString().Replace("_", "", StringComparison.Ordinal);
        if (text.Length > 1 && text[0] == '0')
        {
            switch (text[1] | 0x20)
            {
                case 'x': return PowerOfTwo(text[2..], 4);
                case 'o': return PowerOfTwo(text[2..], 3);
                case 'b': return PowerOfTwo(text[2..], 1);
            }
        }

        if (text[^1] is 'j' or 'J') return new Literal.Imaginary(Real(text[..^1]));
        if (text.ContainsAny(".eE")) return new Literal.Float(Real(text));

        // Python 2 wrote octal numbers with a mere zero; the lexer has said so.
        if (text[0] == '0' && text.IndexOfAnyExceptInRange('0', '7') < 0) return PowerOfTwo(text, 3);
        if (text.Length > MaxDecimalDigits)
        {
            Report(CurrentSpan, "a decimal integer of more than 4300 digits");
            return SmallIntegers[0];
        }

        return new Literal.Int(BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static double Real(ReadOnlySpan<char> text) =>
        double.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);

    private static Literal.Int PowerOfTwo(ReadOnlySpan<char> digits, int bitsPerDigit)
    {
        var bytes = new byte[digits.Length * bitsPerDigit / 8 + 1];
        for (var i = 0; i < digits.Length; i++)
        {
            var c = digits[digits.Length - 1 - i];
            var digit = char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
            var bit = i * bitsPerDigit;
            bytes[bit / 8] |= (byte)(digit << (bit % 8));
            if (bit % 8 + bitsPerDigit > 8) bytes[bit / 8 + 1] |= (byte)(digit >> (8 - bit % 8));
        }

        return new Literal.Int(new BigInteger(bytes, isUnsigned: true));
    }
}
