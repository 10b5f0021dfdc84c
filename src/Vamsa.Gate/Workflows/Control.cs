using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

public sealed record Block(ImmutableArray<Step> Steps)
{
    public static readonly Block Empty = new([]);
}

/// <summary><c>if</c>, conditional expressions, <c>and</c>/<c>or</c>, the cases of <c>match</c>.</summary>
public sealed record Branch(Span Span, Variable Condition, Block Then, Block Else) : Step(Span);

/// <summary><c>for</c> and comprehensions.</summary>
public sealed record ForLoop(Span Span, Variable Iterable, Variable Element, Block Body, Block Else) : Step(Span);

/// <summary><see cref="Test"/> computes <see cref="Condition"/> before each round.</summary>
public sealed record WhileLoop(Span Span, Block Test, Variable Condition, Block Body, Block Else) : Step(Span);

public sealed record Try(
    Span Span, Block Body, ImmutableArray<Handler> Handlers, Block Else, Block Finally) : Step(Span);

/// <summary><see cref="Exception"/> computes <see cref="Type"/>, null for a bare <c>except</c>.</summary>
public sealed record Handler(Span Span, Block Exception, Variable? Type, string? Name, Block Body);

public sealed record Return(Span Span, Variable? Value) : Step(Span);

public sealed record Raise(Span Span) : Step(Span);

public sealed record Break(Span Span) : Step(Span);

public sealed record Continue(Span Span) : Step(Span);
