using System.Collections.Immutable;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Knowledge;

/// <summary>What a call does and yields: the return annotation of a stub. Stubs/README.md tells each word's meaning.</summary>
public abstract record Effect
{
    /// <summary>A word of the vocabulary with its operands: <c>Drop[self, labels | columns, axis]</c>.</summary>
    public sealed record Apply(EffectWord Word, ImmutableArray<Effect> Operands) : Effect;

    /// <summary>A parameter of the call, <c>self</c> among them.</summary>
    public sealed record Argument(string Parameter) : Effect;

    /// <summary><c>dtrain.label</c>: an attribute of what the operand evaluates to.</summary>
    public sealed record Member(Effect Owner, string Attribute) : Effect;

    /// <summary>A new object of a class of the knowledge base, its operands the positional arguments.</summary>
    public sealed record Create(string Class, ImmutableArray<Effect> Operands) : Effect;

    public sealed record Constant(Literal Value) : Effect;

    /// <summary><c>a | b</c>: the first operand that the call gives and that is not None.</summary>
    public sealed record Either(Effect First, Effect Second) : Effect;

    /// <summary><c>tuple[a, b]</c>.</summary>
    public sealed record Tuple(ImmutableArray<Effect> Elements) : Effect;
}
