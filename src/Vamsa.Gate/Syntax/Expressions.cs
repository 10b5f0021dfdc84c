using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

// Atoms (Python reference §6.2).

public sealed record NameExpression(Span Span, string Id) : Expression(Span);

/// <summary>Any literal but an f-string or t-string; adjacent string literals are one constant.</summary>
public sealed record ConstantExpression(Span Span, Literal Value) : Expression(Span);

public sealed record TupleExpression(Span Span, ImmutableArray<Expression> Elements) : Expression(Span);

public sealed record ListExpression(Span Span, ImmutableArray<Expression> Elements) : Expression(Span);

public sealed record SetExpression(Span Span, ImmutableArray<Expression> Elements) : Expression(Span);

/// <summary>A null key is <c>**mapping</c>.</summary>
public sealed record DictExpression(
    Span Span, ImmutableArray<Expression?> Keys, ImmutableArray<Expression> Values) : Expression(Span);

public sealed record ListCompExpression(
    Span Span, Expression Element, ImmutableArray<Comprehension> Generators) : Expression(Span);

public sealed record SetCompExpression(
    Span Span, Expression Element, ImmutableArray<Comprehension> Generators) : Expression(Span);

public sealed record DictCompExpression(
    Span Span, Expression Key, Expression Value, ImmutableArray<Comprehension> Generators) : Expression(Span);

public sealed record GeneratorExpExpression(
    Span Span, Expression Element, ImmutableArray<Comprehension> Generators) : Expression(Span);

/// <summary>An f-string: <see cref="ConstantExpression"/> and <see cref="FormattedValueExpression"/> in turn.</summary>
public sealed record JoinedStrExpression(Span Span, ImmutableArray<Expression> Values) : Expression(Span);

/// <summary><c>{value!r:spec}</c>; <see cref="Conversion"/> is 's', 'r', 'a' or '\0'.</summary>
public sealed record FormattedValueExpression(
    Span Span, Expression Value, char Conversion, JoinedStrExpression? FormatSpec) : Expression(Span);

/// <summary>
/// A t-string (Python 3.14): <see cref="ConstantExpression"/> and <see cref="InterpolationExpression"/>.
/// </summary>
public sealed record TemplateStrExpression(Span Span, ImmutableArray<Expression> Values) : Expression(Span);

/// <summary><see cref="Text"/> is the expression as written.</summary>
public sealed record InterpolationExpression(
    Span Span, Expression Value, string Text, char Conversion, JoinedStrExpression? FormatSpec) : Expression(Span);

// Primaries (§6.3).

public sealed record AttributeExpression(Span Span, Expression Value, Identifier Attribute) : Expression(Span);

public sealed record SubscriptExpression(Span Span, Expression Value, Expression Slice) : Expression(Span);

public sealed record SliceExpression(
    Span Span, Expression? Lower, Expression? Upper, Expression? Step) : Expression(Span);

public sealed record CallExpression(
    Span Span, Expression Function, ImmutableArray<Expression> Arguments,
    ImmutableArray<Keyword> Keywords) : Expression(Span);

// Operators (§6.4–§6.12).

public sealed record AwaitExpression(Span Span, Expression Value) : Expression(Span);

public sealed record UnaryOpExpression(Span Span, UnaryOperator Operator, Expression Operand) : Expression(Span);

public sealed record BinOpExpression(
    Span Span, Expression Left, BinaryOperator Operator, Expression Right) : Expression(Span);

public sealed record BoolOpExpression(
    Span Span, BooleanOperator Operator, ImmutableArray<Expression> Values) : Expression(Span);

public sealed record CompareExpression(
    Span Span, Expression Left, ImmutableArray<ComparisonOperator> Operators,
    ImmutableArray<Expression> Comparators) : Expression(Span);

public sealed record NamedExprExpression(Span Span, NameExpression Target, Expression Value) : Expression(Span);

public sealed record IfExpExpression(
    Span Span, Expression Test, Expression Body, Expression OrElse) : Expression(Span);

public sealed record LambdaExpression(Span Span, Parameters Parameters, Expression Body) : Expression(Span);

public sealed record YieldExpression(Span Span, Expression? Value) : Expression(Span);

public sealed record YieldFromExpression(Span Span, Expression Value) : Expression(Span);

public sealed record StarredExpression(Span Span, Expression Value) : Expression(Span);

/// <summary>What could not be parsed as an expression; a <see cref="SyntaxError"/> says why.</summary>
public sealed record ErrorExpression(Span Span) : Expression(Span);

// Parts of expressions.

/// <summary>A null name is <c>**mapping</c>.</summary>
public sealed record Keyword(Span Span, Identifier? Name, Expression Value) : SyntaxNode(Span);

public sealed record Comprehension(
    Span Span, Expression Target, Expression Iterable, ImmutableArray<Expression> Conditions,
    bool IsAsync) : SyntaxNode(Span);

public enum UnaryOperator { Invert, Not, UAdd, USub }

public enum BinaryOperator { Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv }

public enum BooleanOperator { And, Or }

public enum ComparisonOperator { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn }
