using System.Collections.Immutable;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Knowledge;

/// <summary>What arguments are bound to: the parameters of a stub's function or of a function in a script.</summary>
public sealed record Signature(ImmutableArray<SignatureParameter> Parameters)
{
    public static Signature Of(ApiFunction function) =>
        new([.. function.Parameters.Select(p => new SignatureParameter(p.Name, p.Kind, p.Default is not null, p.Role))]);

    public static Signature Of(Parameters parameters)
    {
        var all = ImmutableArray.CreateBuilder<SignatureParameter>();
        Add(parameters.PositionalOnly, ParameterKind.PositionalOnly);
        Add(parameters.Positional, ParameterKind.PositionalOrKeyword);
        if (parameters.VarArgs is { } varArgs) all.Add(new(varArgs.Name.Value, ParameterKind.VarArgs));
        Add(parameters.KeywordOnly, ParameterKind.KeywordOnly);
        if (parameters.KwArgs is { } kwArgs) all.Add(new(kwArgs.Name.Value, ParameterKind.KwArgs));
        return new(all.ToImmutable());

        void Add(ImmutableArray<Parameter> group, ParameterKind kind) =>
            all.AddRange(group.Select(p => new SignatureParameter(p.Name.Value, kind, p.Default is not null)));
    }
}

public sealed record SignatureParameter(
    string Name, ParameterKind Kind, bool HasDefault = false, ParameterRole Role = ParameterRole.Option);
