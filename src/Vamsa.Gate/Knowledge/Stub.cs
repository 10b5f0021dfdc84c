using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Knowledge;

/// <summary>One stub file as it stands: what it declares, by name, before names are linked across files.</summary>
/// <param name="Stars">Modules of <c>from x import *</c>, later ones first, as a later import wins in Python.</param>
internal sealed record Stub(
    string Module, SourceFile File, IReadOnlyDictionary<string, Declaration> Members,
    ImmutableArray<Declaration.Import> Stars, FunctionDefStatement? Fallback)
{
    /// <summary>The built-in stub of the same module that a repository's own stands on.</summary>
    public Stub? Below { get; init; }
}

/// <summary>What a name in a stub stands for, as written.</summary>
internal abstract record Declaration(Span Span)
{
    public sealed record Function(Span Span, Lazy<FunctionDefStatement> Node) : Declaration(Span);

    public sealed record Class(string Name, Span Span, Lazy<ClassDefStatement> Node) : Declaration(Span);

    /// <summary><c>columns: Labels[self]</c>.</summary>
    public sealed record Attribute(Identifier Name, Expression Effect) : Declaration(Name.Span);

    /// <summary><c>agg = aggregate</c>, <c>Imputer = impute.SimpleImputer</c>.</summary>
    public sealed record Alias(Identifier Name, Expression Target) : Declaration(Name.Span);

    /// <summary>A member of another module; a null <paramref name="Member"/> is the module itself, <c>*</c> all of it.</summary>
    public sealed record Import(Span Span, string Module, string? Member) : Declaration(Span);
}
