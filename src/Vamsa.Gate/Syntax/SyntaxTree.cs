using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>A parsed script: always a tree, with what was wrong beside it.</summary>
/// <param name="Comments">Spans of all comments, in order; suppressions are written in them.</param>
public sealed record SyntaxTree(
    SourceFile File, ImmutableArray<Statement> Body, ImmutableArray<SyntaxError> Errors, ImmutableArray<Span> Comments);

/// <summary>What could not be read at <see cref="Span"/>, in one sentence.</summary>
public sealed record SyntaxError(Span Span, string Message);
