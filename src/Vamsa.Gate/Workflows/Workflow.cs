using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

/// <summary>
/// A script as operations over variables: the paper's workflow intermediate representation. The structure of control is
/// kept as <see cref="Step"/>s; <see cref="WorkflowGraph"/> is the bipartite graph of operations and versioned variables.
/// </summary>
public sealed record Workflow(SourceFile File, Body Module);

/// <summary>What runs as a unit: a module, a function, a lambda, a class.</summary>
/// <param name="Name">As Python's <c>__qualname__</c>.</param>
/// <param name="TemporaryCount">Temporaries are numbered from 0 in each body.</param>
/// <param name="Locals">Names that the body binds, but for the global and nonlocal ones.</param>
/// <param name="IsGenerator">Yields: a call collects what is yielded.</param>
public sealed record Body(
    string Name, BodyKind Kind, SourceFile File, Span Span, ImmutableArray<FormalParameter> Parameters, Block Code,
    int TemporaryCount, ImmutableHashSet<string> Locals, ImmutableHashSet<string> Globals, bool IsGenerator);

public enum BodyKind { Module, Function, Lambda, Class }

public sealed record FormalParameter(string Name, ParameterPosition Position, bool HasDefault);

public enum ParameterPosition { PositionalOnly, Positional, VarArgs, KeywordOnly, KwArgs }
