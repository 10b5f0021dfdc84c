using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

public sealed partial class WorkflowBuilder
{
    private void LowerFunction(FunctionDefStatement function)
    {
        var (parameters, defaults) = LowerParameters(function.Parameters);
        var inner = Inner(function.Name.Value, BodyKind.Function, function.Parameters);
        inner.LowerAll(function.Body);
        var body = inner.Finish(function.Span, parameters);
        var value = function.Decorators.IsEmpty ? Bound(function.Name.Value) : Temporary();
        _steps.Add(new Operation(
            function.Name.Span, OperationKind.Function, null, body.Name, defaults, [value]) { Body = body });
        Decorate(function.Decorators, function.Name, value);
    }

    private Variable LowerLambda(LambdaExpression lambda, Variable? target)
    {
        var (parameters, defaults) = LowerParameters(lambda.Parameters);
        var inner = Inner("<lambda>", BodyKind.Lambda, lambda.Parameters);
        inner._steps.Add(new Return(lambda.Body.Span, inner.Lower(lambda.Body)));
        var body = inner.Finish(lambda.Span, parameters);
        target ??= Temporary();
        _steps.Add(new Operation(
            lambda.Span, OperationKind.Function, null, body.Name, defaults, [target]) { Body = body });
        return target;
    }

    private void LowerClass(ClassDefStatement definition)
    {
        var bases = LowerArguments(definition.Bases, definition.Keywords);
        var inner = Inner(definition.Name.Value, BodyKind.Class, null);
        inner.LowerAll(definition.Body);
        inner.LowerFields();
        var body = inner.Finish(definition.Span, []);
        var value = definition.Decorators.IsEmpty ? Bound(definition.Name.Value) : Temporary();
        _steps.Add(new Operation(
            definition.Name.Span, OperationKind.Class, null, body.Name, bases, [value]) { Body = body });
        Decorate(definition.Decorators, definition.Name, value);
    }

    /// <summary>The names that a dataclass takes as arguments, for whoever makes an instance.</summary>
    private void LowerFields()
    {
        if (_fields.Count == 0) return;
        var names = _fields.Select(f => new Input(Literal(f.Span, new Literal.Str(f.Value)))).ToImmutableArray();
        Emit(_fields[0].Span, OperationKind.Tuple, Named("%fields"), null, "fields", names);
    }

    /// <summary><c>@a @b def f</c> is <c>f = a(b(f))</c> (reference §8.7).</summary>
    private void Decorate(ImmutableArray<Expression> decorators, Identifier name, Variable value)
    {
        for (var i = decorators.Length - 1; i >= 0; i--)
        {
            var decorator = Lower(decorators[i]);
            value = Emit(
                decorators[i].Span, OperationKind.Call, i == 0 ? Bound(name.Value) : null, decorator, "@",
                Inputs(value));
        }
    }

    private WorkflowBuilder Inner(string name, BodyKind kind, Parameters? parameters)
    {
        var renamed = new Dictionary<string, string>(_renamed);
        if (parameters is not null)
        {
            foreach (var parameter in All(parameters)) renamed.Remove(parameter.Name.Value);
        }

        var qualified = _kind == BodyKind.Module ? name : _name + "." + name;
        return new WorkflowBuilder(_file, qualified, kind, renamed) { _depth = _depth };
    }

    private (ImmutableArray<FormalParameter> Parameters, ImmutableArray<Input> Defaults) LowerParameters(
        Parameters parameters)
    {
        var formal = ImmutableArray.CreateBuilder<FormalParameter>();
        var defaults = ImmutableArray.CreateBuilder<Input>();
        foreach (var parameter in parameters.PositionalOnly) AddParameter(parameter, ParameterPosition.PositionalOnly);
        foreach (var parameter in parameters.Positional) AddParameter(parameter, ParameterPosition.Positional);
        if (parameters.VarArgs is { } rest) AddParameter(rest, ParameterPosition.VarArgs);
        foreach (var parameter in parameters.KeywordOnly) AddParameter(parameter, ParameterPosition.KeywordOnly);
        if (parameters.KwArgs is { } keywords) AddParameter(keywords, ParameterPosition.KwArgs);
        return (formal.DrainToImmutable(), defaults.DrainToImmutable());

        void AddParameter(Parameter parameter, ParameterPosition position)
        {
            formal.Add(new FormalParameter(parameter.Name.Value, position, parameter.Default is not null));
            if (parameter.Default is not null)
                defaults.Add(new Input(Lower(parameter.Default), parameter.Name.Value));
        }
    }

    private static IEnumerable<Parameter> All(Parameters parameters)
    {
        foreach (var parameter in parameters.PositionalOnly) yield return parameter;
        foreach (var parameter in parameters.Positional) yield return parameter;
        if (parameters.VarArgs is not null) yield return parameters.VarArgs;
        foreach (var parameter in parameters.KeywordOnly) yield return parameter;
        if (parameters.KwArgs is not null) yield return parameters.KwArgs;
    }
}
