using System.Collections.Immutable;
using System.Numerics;

namespace Vamsa.Gate.Syntax;

/// <summary>The value of a literal (Python reference §2.4, §2.5 and §6.2.2).</summary>
public abstract record Literal
{
    public sealed record None : Literal { public static readonly None Value = new(); }

    public sealed record Ellipsis : Literal { public static readonly Ellipsis Value = new(); }

    public sealed record Bool(bool Value) : Literal
    {
        public static readonly Bool True = new(true);
        public static readonly Bool False = new(false);
    }

    public sealed record Int(BigInteger Value) : Literal;

    public sealed record Float(double Value) : Literal;

    /// <summary><c>2j</c>: the imaginary part.</summary>
    public sealed record Imaginary(double Value) : Literal;

    /// <summary><see cref="HasUPrefix"/>: written <c>u''</c> (ASDL kind 'u'); it is the same text all the same.</summary>
    public sealed record Str(string Value, bool HasUPrefix = false) : Literal
    {
        public bool Equals(Str? other) => other is not null && Value == other.Value;

        public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
    }

    public sealed record Bytes(ImmutableArray<byte> Value) : Literal;
}
