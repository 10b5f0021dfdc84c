using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// A node of the tree. Nodes carry the names and fields of CPython's abstract grammar (Parser/Python.asdl, 3.14); a
/// name's suffix is its ASDL type: <c>IfStatement</c> is <c>If</c>, <c>IfExpExpression</c> is <c>IfExp</c>.
/// </summary>
public abstract record SyntaxNode(Span Span);

public abstract record Statement(Span Span) : SyntaxNode(Span);

public abstract record Expression(Span Span) : SyntaxNode(Span);

public abstract record Pattern(Span Span) : SyntaxNode(Span);
