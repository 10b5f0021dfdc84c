using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

/// <summary>A step of a block: an operation, or a control structure that holds blocks.</summary>
public abstract record Step(Span Span);

/// <summary>
/// The paper's provenance relation ⟨inputs, caller, name, outputs⟩ (Vamsa §3.1). <c>y = df.drop('a', axis=1)</c> is
/// ⟨['a', axis=1], df, drop, [y]⟩; what a nested expression yields is a temporary.
/// </summary>
/// <param name="Caller">The object whose method, attribute or item it is; for a plain call the function itself.</param>
/// <param name="Name">Method, attribute, operator or module name, as the kind has it.</param>
public sealed record Operation(
    Span Span, OperationKind Kind, Variable? Caller, string Name, ImmutableArray<Input> Inputs,
    ImmutableArray<Variable> Outputs) : Step(Span)
{
    /// <summary>The value of a <see cref="OperationKind.Literal"/>.</summary>
    public Literal? Literal { get; init; }

    /// <summary>What a <see cref="OperationKind.Function"/> or <see cref="OperationKind.Class"/> runs.</summary>
    public Body? Body { get; init; }

    /// <summary>Position of <c>*rest</c> among the outputs of <see cref="OperationKind.Unpack"/>, or -1.</summary>
    public int StarOutput { get; init; } = -1;

    /// <summary>The Python operator of Unary, Binary, InPlace and Compare, as its enum's number.</summary>
    public int Operator { get; init; }
}

/// <summary>One input of an operation. A keyword input has a name; <c>*x</c> and <c>**x</c> have stars.</summary>
public readonly record struct Input(Variable? Variable, string? Keyword = null, int Stars = 0);

public enum OperationKind
{
    /// <summary>Inputs none; <see cref="Operation.Literal"/>.</summary>
    Literal,

    /// <summary><c>y = x</c></summary>
    Assign,

    /// <summary>Caller: the function. Inputs: the arguments. Name: the function as written.</summary>
    Call,

    /// <summary>Caller: the object. Inputs: the arguments. Name: the method.</summary>
    CallMethod,
    Attribute,
    SetAttribute,
    DeleteAttribute,
    Subscript,
    SetSubscript,
    DeleteSubscript,
    DeleteName,
    Unary,
    Binary,

    /// <summary><c>x += y</c>: may change x itself; the output is x again.</summary>
    InPlace,
    Compare,
    Tuple,
    List,
    Set,

    /// <summary>Inputs: key, value, key, value …; <c>**m</c> has two stars and stands alone.</summary>
    Dict,

    /// <summary>An f-string: inputs are its parts in turn.</summary>
    Format,

    /// <summary>Inputs: lower, upper, step; a missing one has no variable.</summary>
    Slice,

    /// <summary>Name: the module. <c>import a.b as c</c> yields a.b, <c>import a.b</c> yields a.</summary>
    Import,

    /// <summary>Name: module, colon, member; relative modules keep their dots. The member '*' binds all.</summary>
    ImportFrom,

    /// <summary>Inputs: defaults, each under its parameter's name.</summary>
    Function,

    /// <summary>Inputs: bases, then keywords.</summary>
    Class,

    /// <summary>One value to several outputs.</summary>
    Unpack,

    /// <summary>Enters a context manager; yields what <c>as</c> binds.</summary>
    Enter,
    Exit,
    Yield,
    YieldFrom,
    Await,

    /// <summary>
    /// Whether a subject is a <c>sequence of</c> or <c>sequence of at least</c> <see cref="Operation.Operator"/> elements, a <c>mapping</c>
    /// with the keys that follow, an object of a <c>class</c>.
    /// </summary>
    Match,

    /// <summary>Appends to the list that a comprehension builds. Caller: the list; for a dict: key and value.</summary>
    Accumulate,

    /// <summary>An IPython escape; Name is its text.</summary>
    Magic,

    /// <summary>Something the builder cannot lower; keeps its inputs.</summary>
    Unknown,
}
