using System.Collections.Immutable;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Knowledge;

/// <summary>Something a library's module holds, as its stub describes it.</summary>
/// <param name="Name">Qualified by the module that defines it: <c>sklearn.linear_model.LogisticRegression</c>.</param>
public abstract record ApiSymbol(string Name);

/// <summary>A module or package of a library. <see cref="Fallback"/> is its <c>__getattr__</c>, for what it does not list.</summary>
public sealed record ApiModule(string Name, ApiMembers Members, ApiFunction? Fallback)
    : ApiSymbol(Name);

/// <summary>A function or method: how its arguments are named and what its call does.</summary>
public sealed record ApiFunction(
    string Name, ImmutableArray<ApiParameter> Parameters, Effect Effect, MethodKind Kind = MethodKind.Instance)
    : ApiSymbol(Name)
{
    private Signature? _signature;

    /// <summary>What its attributes and methods are, where its stub says so: <c>np.add.reduce</c>.</summary>
    public ApiClass? Type { get; init; }

    /// <summary>Made when the function is first called.</summary>
    public Signature Signature => _signature ??= Signature.Of(this);

    public bool Equals(ApiFunction? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

public enum MethodKind { Instance, Class, Static }

/// <summary>A module constant, or an attribute or property of a class: its effect is evaluated when it is read.</summary>
public sealed record ApiAttribute(string Name, Effect Effect) : ApiSymbol(Name);

/// <param name="Bases">In Python's order; looked up depth first, which for stubs equals the method resolution order.</param>
/// <param name="Shape">The shape of table whose methods these are: <c>class DataFrame(Frame)</c>.</param>
public sealed record ApiClass(
    string Name, ImmutableArray<ApiClass> Bases, ApiMembers Members,
    ApiFunction? Fallback, TableShape? Shape, EstimatorKind? Estimator) : ApiSymbol(Name)
{
    /// <summary>The member of this class or of the first base that has one.</summary>
    public ApiSymbol? Find(string member)
    {
        if (Members.Find(member) is { } found) return found;
        foreach (var parent in Bases)
        {
            if (parent.Find(member) is { } inherited) return inherited;
        }

        return null;
    }

    public bool Equals(ApiClass? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public TableShape? FindShape() => Shape ?? First(parent => parent.FindShape());

    public EstimatorKind? FindEstimator() => Estimator ?? First(parent => parent.FindEstimator());

    public ApiFunction? FindFallback()
    {
        if (Fallback is not null) return Fallback;
        foreach (var parent in Bases)
        {
            if (parent.FindFallback() is { } inherited) return inherited;
        }

        return null;
    }

    private T? First<T>(Func<ApiClass, T?> read)
        where T : struct
    {
        foreach (var parent in Bases)
        {
            if (read(parent) is { } found) return found;
        }

        return null;
    }
}

/// <param name="Default">Null when the parameter is required; <c>...</c> when there is a default that does not matter.</param>
public sealed record ApiParameter(string Name, ParameterKind Kind, ParameterRole Role, Literal? Default);

public enum ParameterKind { PositionalOnly, PositionalOrKeyword, VarArgs, KeywordOnly, KwArgs }

/// <summary>What a parameter is to the call: the words allowed as parameter annotations.</summary>
public enum ParameterRole
{
    /// <summary>No annotation: an option.</summary>
    Option,
    Data,
    Features,
    Labels,
    Weight,
    Group,
    Stratify,

    /// <summary>Data that is scored, not trained on.</summary>
    Evaluation,
    Model,
}

/// <summary>Shapes of tables; a stub class says which one its methods belong to by deriving from the word.</summary>
public enum TableShape { Frame, Series, Array, Index, Groups, Row, Scalar, Any }

/// <summary>What an object that has <c>fit</c> is; a stub class says so by deriving from the word.</summary>
public enum EstimatorKind { Predictor, Transformer }
