using System.Collections.Immutable;
using System.Numerics;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>
/// What a variable may hold. What Python can change in place lives in a cell of the <see cref="Store"/> and the value is
/// a <see cref="Reference"/> to it, so that aliases see each other's changes.
/// <code>
/// constant     'age' · 3 · None                              ConstantValue
/// immutable    (a, b) · 1:4 · df.columns · a row's element    TupleValue SliceValue TableValue
/// in a cell    frame, list, dict, set, instance, estimator    Reference → Cell
/// callable     def, lambda, class, library function, bound    FunctionValue ClassValue ApiValue MethodValue
/// several      either branch's value                          UnionValue
/// unknown      nothing is known and no column goes with it    UnknownValue (with columns it is a TableValue of shape Any)
/// </code>
/// </summary>
public abstract record Value
{
    public static readonly Value None = new ConstantValue(Literal.None.Value);
    public static readonly Value True = new ConstantValue(Literal.Bool.True);
    public static readonly Value False = new ConstantValue(Literal.Bool.False);
    public static readonly Value Unknown = new UnknownValue();
    public static readonly Value Plain = new PlainValue();
    public static readonly Value Inert = new InertValue();

    public static Value Text(string text) => new ConstantValue(new Literal.Str(text));

    public static Value Number(BigInteger number) => new ConstantValue(new Literal.Int(number));

    public static Value Boolean(bool value) => value ? True : False;

    public bool IsNone => this is ConstantValue { Literal: Literal.None };

    /// <summary>Column labels: <c>df.columns</c>.</summary>
    public bool IsLabels => this is TableValue { Table: { Shape: TableShape.Index, IsElement: false } };

    public string? AsText => this is ConstantValue { Literal: Literal.Str text } ? text.Value : null;

    /// <summary>A column name as datasets have it: of a number its digits.</summary>
    public string? AsName => this is ConstantValue constant ? Constants.Display(constant.Literal) : null;
}

public sealed record ConstantValue(Literal Literal) : Value;

public sealed record TupleValue(ImmutableArray<Value> Elements) : Value
{
    public bool Equals(TupleValue? other) =>
        other is not null && Elements.AsSpan().SequenceEqual(other.Elements.AsSpan());

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var element in Elements) hash.Add(element);
        return hash.ToHashCode();
    }
}

public sealed record SliceValue(Value Lower, Value Upper, Value Step) : Value;

/// <summary>A table that nothing changes in place: labels, a row, an element, groups; and data of unknown shape.</summary>
public sealed record TableValue(Table Table) : Value;

/// <summary>A label that is not known exactly: one of the labels that <see cref="Column"/> stands for.</summary>
public sealed record LabelValue(Column Column) : Value
{
    /// <summary>The text with <see cref="Sql.SqlText.Hole"/> for each part that is not known, where it is more than its beginning.</summary>
    public string? Pattern { get; init; }
}

public sealed record Reference(int Cell) : Value;

public sealed record UnionValue(ImmutableArray<Value> Alternatives) : Value
{
    public bool Equals(UnionValue? other) =>
        other is not null && Alternatives.AsSpan().SequenceEqual(other.Alternatives.AsSpan());

    public override int GetHashCode() => Alternatives.Length;

    public static ImmutableArray<Value> AlternativesOf(Value value) => value is UnionValue union ? union.Alternatives : [value];
}

/// <param name="Frame">The frame around the definition: where free names are looked up.</param>
/// <param name="Defaults">A dictionary cell: default values by parameter.</param>
public sealed record FunctionValue(Body Body, int Frame, Reference? Defaults, Value? Owner = null) : Value
{
    public bool Equals(FunctionValue? other) =>
        other is not null && ReferenceEquals(Body, other.Body) && Frame == other.Frame;

    public override int GetHashCode() => Frame;
}

/// <summary>A class of the script; its cell holds bases and attributes.</summary>
public sealed record ClassValue(int Cell, string Name) : Value;

/// <summary>A module, class, function or attribute of a library.</summary>
public sealed record ApiValue(ApiSymbol Symbol) : Value
{
    public bool Equals(ApiValue? other) => other is not null && ReferenceEquals(Symbol, other.Symbol);

    public override int GetHashCode() => Symbol.Name.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A name of a library that is imported but not modelled: <c>mylib.scramble</c>.</summary>
public sealed record ForeignValue(string Name) : Value;

/// <summary>A module of the repository.</summary>
public sealed record ModuleValue(int Frame, string Name) : Value;

/// <summary>A function with its first argument, or several (functools.partial).</summary>
public sealed record MethodValue(Value Self, Value Function) : Value;

public sealed record PartialValue(Value Function, Arguments Arguments) : Value;

public sealed record ItemGetterValue(ImmutableArray<Value> Keys) : Value;

/// <summary>Nothing of interest: a plot, a logger. So is all that comes of it.</summary>
public sealed record InertValue : Value;

public record UnknownValue : Value;

/// <summary>A text of which parts are not known: each is a <see cref="Sql.SqlText.Hole"/>.</summary>
public sealed record PatternValue(string Known) : UnknownValue;

/// <summary>Not known, but certainly without columns: a version, a count, what is read or called of such a thing.</summary>
public sealed record PlainValue : UnknownValue;

/// <summary>What a call yields that is not modelled and that no column went into; so is all that is read or called of it.</summary>
public sealed record UnmodelledValue(UnknownCall Call) : UnknownValue;

/// <summary>Actual arguments of a call, in order.</summary>
public sealed record Arguments(ImmutableArray<Argument> Items)
{
    public static readonly Arguments Empty = new([]);

    public static Arguments Of(params ReadOnlySpan<Value> values)
    {
        var items = ImmutableArray.CreateBuilder<Argument>(values.Length);
        foreach (var value in values) items.Add(new Argument(value));
        return new Arguments(items.MoveToImmutable());
    }
}

/// <summary>Stars: 1 of *x, 2 of **x.</summary>
public readonly record struct Argument(Value Value, string? Keyword = null, int Stars = 0);

/// <summary>What <c>@property</c>, <c>@staticmethod</c> and <c>@classmethod</c> make of a function.</summary>
public sealed record DescriptorValue(DescriptorKind Kind, Value Function, Value? Setter = null) : Value;

/// <summary>Setter: <c>x.setter</c> of the property x, a decorator.</summary>
public enum DescriptorKind { Property, Static, Class, Setter }

/// <summary>The type of a column: <c>df['a'].dtype</c>.</summary>
public sealed record DtypeValue(Dtype Dtype) : Value;

/// <summary><c>super()</c>: the object, seen from the class above <see cref="Class"/>.</summary>
public sealed record SuperValue(Value Self, ClassValue Class) : Value;
