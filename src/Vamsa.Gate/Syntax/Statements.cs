using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

// Compound statements (Python reference §8).

public sealed record FunctionDefStatement(
    Span Span, Identifier Name, Parameters Parameters, ImmutableArray<Statement> Body,
    ImmutableArray<Expression> Decorators, Expression? Returns, ImmutableArray<TypeParameter> TypeParameters,
    bool IsAsync) : Statement(Span);

public sealed record ClassDefStatement(
    Span Span, Identifier Name, ImmutableArray<Expression> Bases, ImmutableArray<Keyword> Keywords,
    ImmutableArray<Statement> Body, ImmutableArray<Expression> Decorators,
    ImmutableArray<TypeParameter> TypeParameters) : Statement(Span);

/// <summary>An <c>elif</c> is an <see cref="IfStatement"/> alone in <see cref="OrElse"/>, as in ASDL.</summary>
public sealed record IfStatement(
    Span Span, Expression Test, ImmutableArray<Statement> Body, ImmutableArray<Statement> OrElse) : Statement(Span);

public sealed record ForStatement(
    Span Span, Expression Target, Expression Iterable, ImmutableArray<Statement> Body,
    ImmutableArray<Statement> OrElse, bool IsAsync) : Statement(Span);

public sealed record WhileStatement(
    Span Span, Expression Test, ImmutableArray<Statement> Body, ImmutableArray<Statement> OrElse) : Statement(Span);

public sealed record WithStatement(
    Span Span, ImmutableArray<WithItem> Items, ImmutableArray<Statement> Body, bool IsAsync) : Statement(Span);

/// <summary><see cref="IsStar"/> for <c>except*</c> (ASDL <c>TryStar</c>).</summary>
public sealed record TryStatement(
    Span Span, ImmutableArray<Statement> Body, ImmutableArray<ExceptHandler> Handlers,
    ImmutableArray<Statement> OrElse, ImmutableArray<Statement> FinalBody, bool IsStar) : Statement(Span);

public sealed record MatchStatement(Span Span, Expression Subject, ImmutableArray<MatchCase> Cases) : Statement(Span);

// Simple statements (Python reference §7).

public sealed record ExprStatement(Span Span, Expression Value) : Statement(Span);

public sealed record AssignStatement(Span Span, ImmutableArray<Expression> Targets, Expression Value) : Statement(Span);

public sealed record AugAssignStatement(
    Span Span, Expression Target, BinaryOperator Operator, Expression Value) : Statement(Span);

/// <summary><see cref="IsSimple"/>: the target is a bare name, not in parentheses.</summary>
public sealed record AnnAssignStatement(
    Span Span, Expression Target, Expression Annotation, Expression? Value, bool IsSimple) : Statement(Span);

public sealed record TypeAliasStatement(
    Span Span, NameExpression Name, ImmutableArray<TypeParameter> TypeParameters, Expression Value) : Statement(Span);

public sealed record ReturnStatement(Span Span, Expression? Value) : Statement(Span);

public sealed record DeleteStatement(Span Span, ImmutableArray<Expression> Targets) : Statement(Span);

public sealed record RaiseStatement(Span Span, Expression? Exception, Expression? Cause) : Statement(Span);

public sealed record AssertStatement(Span Span, Expression Test, Expression? Message) : Statement(Span);

public sealed record ImportStatement(Span Span, ImmutableArray<ImportAlias> Names) : Statement(Span);

/// <summary>
/// <c>from ..pkg import x</c> has <see cref="Level"/> 2; <see cref="Module"/> is null in <c>from . import x</c>.
/// </summary>
public sealed record ImportFromStatement(
    Span Span, string? Module, ImmutableArray<ImportAlias> Names, int Level) : Statement(Span);

public sealed record GlobalStatement(Span Span, ImmutableArray<Identifier> Names) : Statement(Span);

public sealed record NonlocalStatement(Span Span, ImmutableArray<Identifier> Names) : Statement(Span);

public sealed record PassStatement(Span Span) : Statement(Span);

public sealed record BreakStatement(Span Span) : Statement(Span);

public sealed record ContinueStatement(Span Span) : Statement(Span);

/// <summary>
/// An IPython escape, not Python: <c>%time x = f()</c>, <c>!pip install pandas</c>, <c>df.head?</c>. Its whole line, or
/// whole cell for <c>%%bash</c>, is <see cref="Text"/>; a magic whose argument is Python leaves that as statements
/// after it.
/// </summary>
public sealed record MagicStatement(Span Span, string Text) : Statement(Span);

/// <summary>What could not be parsed; a <see cref="SyntaxError"/> says why. Costs this statement only.</summary>
public sealed record ErrorStatement(Span Span) : Statement(Span);

// Parts of statements.

public sealed record Identifier(Span Span, string Value) : SyntaxNode(Span);

public sealed record ImportAlias(Span Span, string Name, string? AsName) : SyntaxNode(Span);

public sealed record WithItem(Span Span, Expression Context, Expression? Target) : SyntaxNode(Span);

public sealed record ExceptHandler(
    Span Span, Expression? Type, Identifier? Name, ImmutableArray<Statement> Body) : SyntaxNode(Span);

public sealed record MatchCase(
    Span Span, Pattern Pattern, Expression? Guard, ImmutableArray<Statement> Body) : SyntaxNode(Span);

/// <summary>ASDL <c>arguments</c>, in source order by kind; defaults stand on their parameter.</summary>
public sealed record Parameters(
    Span Span, ImmutableArray<Parameter> PositionalOnly, ImmutableArray<Parameter> Positional,
    Parameter? VarArgs, ImmutableArray<Parameter> KeywordOnly, Parameter? KwArgs) : SyntaxNode(Span);

public sealed record Parameter(
    Span Span, Identifier Name, Expression? Annotation, Expression? Default) : SyntaxNode(Span);

/// <summary><c>T</c>, <c>*Ts</c> or <c>**P</c> with its bound and default (Python reference §8.10).</summary>
public sealed record TypeParameter(
    Span Span, TypeParameterKind Kind, Identifier Name, Expression? Bound, Expression? Default) : SyntaxNode(Span);

public enum TypeParameterKind { TypeVar, TypeVarTuple, ParamSpec }

// Patterns (Python reference §8.6.4).

public sealed record MatchValuePattern(Span Span, Expression Value) : Pattern(Span);

/// <summary><c>None</c>, <c>True</c> or <c>False</c>.</summary>
public sealed record MatchSingletonPattern(Span Span, ConstantExpression Value) : Pattern(Span);

public sealed record MatchSequencePattern(Span Span, ImmutableArray<Pattern> Patterns) : Pattern(Span);

public sealed record MatchMappingPattern(
    Span Span, ImmutableArray<Expression> Keys, ImmutableArray<Pattern> Patterns, Identifier? Rest) : Pattern(Span);

public sealed record MatchClassPattern(
    Span Span, Expression Class, ImmutableArray<Pattern> Patterns, ImmutableArray<Identifier> KeywordNames,
    ImmutableArray<Pattern> KeywordPatterns) : Pattern(Span);

/// <summary><c>*rest</c>, or <c>*_</c> with no name.</summary>
public sealed record MatchStarPattern(Span Span, Identifier? Name) : Pattern(Span);

/// <summary><c>p as x</c>, <c>x</c> (no pattern) or <c>_</c> (neither).</summary>
public sealed record MatchAsPattern(Span Span, Pattern? Pattern, Identifier? Name) : Pattern(Span);

public sealed record MatchOrPattern(Span Span, ImmutableArray<Pattern> Patterns) : Pattern(Span);
