using System.Globalization;
using System.Numerics;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>Python's operators on literals, as Python computes them; null where it raises or the result is out of bounds.</summary>
internal static class Constants
{
    /// <summary>Longest text and largest power that are computed: a script cannot make the gate build a gigabyte.</summary>
    private const int MaximumLength = 100_000;

    public static bool IsTrue(Literal literal) => literal switch
    {
        Literal.None => false,
        Literal.Bool b => b.Value,
        Literal.Int i => !i.Value.IsZero,
        Literal.Float f => f.Value != 0,
        Literal.Imaginary i => i.Value != 0,
        Literal.Str s => s.Value.Length > 0,
        Literal.Bytes b => b.Value.Length > 0,
        _ => true,
    };

    /// <summary>A bool is an int to Python (reference §3.2).</summary>
    public static BigInteger? Integer(Literal literal) => literal switch
    {
        Literal.Int i => i.Value,
        Literal.Bool b => b.Value ? 1 : 0,
        _ => null,
    };

    private static double? Real(Literal literal) =>
        literal is Literal.Float f ? f.Value : Integer(literal) is { } i ? (double)i : null;

    public static Literal? Unary(UnaryOperator op, Literal operand) => op switch
    {
        UnaryOperator.Not => Bool(!IsTrue(operand)),
        UnaryOperator.USub when Integer(operand) is { } i => new Literal.Int(-i),
        UnaryOperator.USub when operand is Literal.Float f => new Literal.Float(-f.Value),
        UnaryOperator.UAdd when Integer(operand) is { } i => new Literal.Int(i),
        UnaryOperator.UAdd when operand is Literal.Float => operand,
        UnaryOperator.Invert when Integer(operand) is { } i => new Literal.Int(~i),
        _ => null,
    };

    public static Literal? Binary(BinaryOperator op, Literal left, Literal right)
    {
        if (left is Literal.Str a && right is Literal.Str b && op == BinaryOperator.Add) return Text(a.Value + b.Value);
        if (op == BinaryOperator.Mult)
        {
            if (left is Literal.Str s && Integer(right) is { } n) return Repeat(s.Value, n);
            if (right is Literal.Str t && Integer(left) is { } m) return Repeat(t.Value, m);
        }

        if (Integer(left) is { } x && Integer(right) is { } y) return Integers(op, x, y);
        return Real(left) is { } p && Real(right) is { } q ? Reals(op, p, q) : null;
    }

    private static Literal? Integers(BinaryOperator op, BigInteger x, BigInteger y)
    {
        if (op is BinaryOperator.Div or BinaryOperator.FloorDiv or BinaryOperator.Mod && y.IsZero) return null;
        return op switch
        {
            BinaryOperator.Add => new Literal.Int(x + y),
            BinaryOperator.Sub => new Literal.Int(x - y),
            BinaryOperator.Mult when x.GetBitLength() + y.GetBitLength() < 4096 => new Literal.Int(x * y),
            BinaryOperator.Div => new Literal.Float((double)x / (double)y),
            BinaryOperator.FloorDiv => new Literal.Int(FloorDivide(x, y)),
            BinaryOperator.Mod => new Literal.Int(x - (FloorDivide(x, y) * y)),
            BinaryOperator.Pow when y >= 0 && y <= 64 && x.GetBitLength() * (long)y < 4096 => new Literal.Int(BigInteger.Pow(x, (int)y)),
            BinaryOperator.Pow when y < 0 => new Literal.Float(Math.Pow((double)x, (double)y)),
            BinaryOperator.BitAnd => new Literal.Int(x & y),
            BinaryOperator.BitOr => new Literal.Int(x | y),
            BinaryOperator.BitXor => new Literal.Int(x ^ y),
            BinaryOperator.LShift when y >= 0 && y <= 256 => new Literal.Int(x << (int)y),
            BinaryOperator.RShift when y >= 0 && y <= 4096 => new Literal.Int(x >> (int)y),
            _ => null,
        };
    }

    private static BigInteger FloorDivide(BigInteger x, BigInteger y)
    {
        var quotient = BigInteger.DivRem(x, y, out var remainder);
        return !remainder.IsZero && (remainder.Sign < 0) != (y.Sign < 0) ? quotient - 1 : quotient;
    }

    private static Literal? Reals(BinaryOperator op, double x, double y) => op switch
    {
        BinaryOperator.Add => new Literal.Float(x + y),
        BinaryOperator.Sub => new Literal.Float(x - y),
        BinaryOperator.Mult => new Literal.Float(x * y),
        BinaryOperator.Div when y != 0 => new Literal.Float(x / y),
        BinaryOperator.FloorDiv when y != 0 => new Literal.Float(Math.Floor(x / y)),
        BinaryOperator.Mod when y != 0 => new Literal.Float(x - (Math.Floor(x / y) * y)),
        BinaryOperator.Pow => new Literal.Float(Math.Pow(x, y)),
        _ => null,
    };

    public static bool? Compare(ComparisonOperator op, Literal left, Literal right)
    {
        switch (op)
        {
            case ComparisonOperator.Eq: return AreEqual(left, right);
            case ComparisonOperator.NotEq: return !AreEqual(left, right);
            case ComparisonOperator.Is: return left.GetType() == right.GetType() && AreEqual(left, right);
            case ComparisonOperator.IsNot: return !(left.GetType() == right.GetType() && AreEqual(left, right));
            case ComparisonOperator.In or ComparisonOperator.NotIn:
                return left is Literal.Str part && right is Literal.Str whole
                    ? whole.Value.Contains(part.Value, StringComparison.Ordinal) == (op == ComparisonOperator.In)
                    : null;
        }

        int order;
        if (left is Literal.Str a && right is Literal.Str b) order = string.CompareOrdinal(a.Value, b.Value);
        else if (Integer(left) is { } i && Integer(right) is { } j) order = i.CompareTo(j);
        else if (Real(left) is { } x && Real(right) is { } y) order = x.CompareTo(y);
        else return null;
        return op switch
        {
            ComparisonOperator.Lt => order < 0,
            ComparisonOperator.LtE => order <= 0,
            ComparisonOperator.Gt => order > 0,
            _ => order >= 0,
        };
    }

    public static bool AreEqual(Literal left, Literal right)
    {
        if (Integer(left) is { } i && Integer(right) is { } j) return i == j;
        if (Real(left) is { } x && Real(right) is { } y) return x.Equals(y);
        return (left, right) switch
        {
            (Literal.Str a, Literal.Str b) => a.Value == b.Value,
            (Literal.Bytes a, Literal.Bytes b) => a.Value.AsSpan().SequenceEqual(b.Value.AsSpan()),
            _ => left.Equals(right),
        };
    }

    /// <summary><c>str(x)</c>; null for a float whose shortest form is not certain.</summary>
    public static string? Display(Literal literal) => literal switch
    {
        Literal.Str s => s.Value,
        Literal.None => "None",
        Literal.Bool b => b.Value ? "True" : "False",
        Literal.Int i => i.Value.ToString(CultureInfo.InvariantCulture),
        Literal.Float f when f.Value == Math.Floor(f.Value) && Math.Abs(f.Value) < 1e15 => f.Value.ToString("0.0", CultureInfo.InvariantCulture),
        Literal.Float f when Math.Abs(f.Value) is >= 1e-4 and < 1e15 => f.Value.ToString("R", CultureInfo.InvariantCulture),
        _ => null,
    };

    public static Literal? Text(string text) => text.Length <= MaximumLength ? new Literal.Str(text) : null;

    private static Literal? Repeat(string text, BigInteger times) =>
        times <= 0 ? new Literal.Str("")
        : times * text.Length > MaximumLength ? null
        : new Literal.Str(string.Concat(Enumerable.Repeat(text, (int)times)));

    public static Literal Bool(bool value) => value ? Literal.Bool.True : Literal.Bool.False;

    /// <summary>How Python orders two texts, numbers or tuples of such; null when that is not known.</summary>
    public static int? Order(Value a, Value b)
    {
        switch (a, b)
        {
            case (ConstantValue { Literal: Literal.Str x }, ConstantValue { Literal: Literal.Str y }):
                return Math.Sign(string.CompareOrdinal(x.Value, y.Value));
            case (ConstantValue x, ConstantValue y) when Integer(x.Literal) is { } left && Integer(y.Literal) is { } right:
                return left.CompareTo(right);
            case (TupleValue x, TupleValue y):
                for (var i = 0; i < Math.Min(x.Elements.Length, y.Elements.Length); i++)
                {
                    if (Order(x.Elements[i], y.Elements[i]) is not 0 and var order) return order;
                }

                return x.Elements.Length.CompareTo(y.Elements.Length);
            default:
                return null;
        }
    }
}
