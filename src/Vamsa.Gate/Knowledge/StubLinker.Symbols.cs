using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Knowledge;

/// <summary>Located declarations → symbols.</summary>
internal sealed partial class StubLinker
{
    private ApiSymbol? Build(Place place)
    {
        if (place.Declaration is not { } declaration) return Module(place.Stub.Module);
        if (_symbols.TryGetValue(declaration, out var known)) return known;
        ApiSymbol? built = declaration switch
        {
            Declaration.Function function => Decorated(place.Stub, function.Node.Value),
            Declaration.Class type => Class(place.Stub, type),
            Declaration.Attribute attribute => Attribute(place.Stub, place.Stub.Module, attribute, isMember: false),
            _ => null,
        };
        if (built is not null) _symbols[declaration] = built;
        return built;
    }

    private ApiClass? Class(Stub stub, Declaration.Class declaration)
    {
        var node = declaration.Node.Value;
        if (!_classesOnTheWay.Add(declaration))
        {
            Report(stub, declaration.Span, $"'{node.Name.Value}' is its own base");
            return null;
        }

        var bases = ImmutableArray.CreateBuilder<ApiClass>();
        TableShape? shape = null;
        EstimatorKind? estimator = null;
        foreach (var expression in node.Bases)
        {
            // 'class Index(Index)' is the shape: a class is not its own base.
            var path = EffectReader.Dotted(expression) ?? [];
            var isWord = path is [var name] && (name == node.Name.Value || Locate(stub, name, Nothing()) is null);
            if (!isWord && LocatePath(stub, path) is { Declaration: Declaration.Class } place && Build(place) is ApiClass parent)
            {
                bases.Add(parent);
            }
            else if (isWord && Word<TableShape>(path[0]) is { } shapeWord)
            {
                shape = shapeWord;
            }
            else if (isWord && Word<EstimatorKind>(path[0]) is { } kindWord)
            {
                estimator = kindWord;
            }
            else
            {
                Report(stub, expression.Span, "a base is a class of the stubs, a shape of table or a kind of estimator");
            }
        }

        // What a repository says of a built-in class adds to it and wins over it.
        for (var layer = stub.Below; layer is not null; layer = layer.Below)
        {
            if (LocateIn(layer, node.Name.Value, Nothing()) is { Declaration: Declaration.Class } place && Build(place) is ApiClass below) bases.Add(below);
        }

        var qualified = $"{stub.Module}.{node.Name.Value}";
        _classesOnTheWay.Remove(declaration);
        var body = StubReader.ReadClass(node, stub.File, _errors);
        var parents = bases.ToImmutable();
        var members = new ApiMembers(() => body.Members.Keys, name => Member(stub, qualified, body, parents, name));
        var fallback = body.Fallback is { } getattr ? Function(stub, qualified, getattr, MethodKind.Instance) : null;
        return new ApiClass(qualified, parents, members, fallback, shape, estimator);
    }

    private ApiSymbol? Member(Stub stub, string type, StubReader.Body body, ImmutableArray<ApiClass> bases, string name)
    {
        if (!body.Members.TryGetValue(name, out var declaration)) return null;
        lock (_lock) return Member(stub, type, body, bases, declaration, Nothing());
    }

    private ApiSymbol? Member(
        Stub stub, string type, StubReader.Body body, IEnumerable<ApiClass> bases, Declaration declaration, HashSet<Declaration> seen)
    {
        switch (declaration)
        {
            case Declaration.Function function:
                return Method(stub, type, function.Node.Value);
            case Declaration.Attribute attribute:
                return Attribute(stub, type, attribute, isMember: true);
            case Declaration.Alias { Target: NameExpression target } alias when seen.Add(alias):
                var found = body.Members.TryGetValue(target.Id, out var other)
                    ? Member(stub, type, body, bases, other, seen)
                    : bases.Select(parent => parent.Find(target.Id)).FirstOrDefault(symbol => symbol is not null);
                if (found is null) Report(stub, target.Span, $"the class has no '{target.Id}'");
                return found;
            default:
                Report(stub, declaration.Span, "a class holds methods, attributes and aliases of them only");
                return null;
        }
    }

    private ApiAttribute Attribute(Stub stub, string owner, Declaration.Attribute attribute, bool isMember) =>
        new($"{owner}.{attribute.Name.Value}", Effects(stub, isMember ? ["self"] : []).Read(attribute.Effect));

    private ApiSymbol Method(Stub stub, string type, FunctionDefStatement node)
    {
        MethodKind? kind = MethodKind.Instance;
        foreach (var decorator in node.Decorators)
        {
            switch (decorator)
            {
                case NameExpression { Id: "staticmethod" }: kind = MethodKind.Static; break;
                case NameExpression { Id: "classmethod" }: kind = MethodKind.Class; break;
                case NameExpression { Id: "property" }: kind = null; break;
                case AttributeExpression { Attribute.Value: "setter" }: break;
                default: Report(stub, decorator.Span, "a decorator is 'staticmethod', 'classmethod', 'property' or 'x.setter'"); break;
            }
        }

        if (kind is not MethodKind.Static && node.Parameters is { PositionalOnly: [], Positional: [] })
        {
            Report(stub, node.Name.Span, $"method '{node.Name.Value}' has no 'self'");
        }

        var function = Function(stub, type, node, kind ?? MethodKind.Instance);
        return kind is null ? new ApiAttribute(function.Name, function.Effect) : function;
    }

    /// <summary>A function of a module, with the class that decorates it.</summary>
    private ApiFunction Decorated(Stub stub, FunctionDefStatement node)
    {
        var function = Function(stub, stub.Module, node);
        foreach (var decorator in node.Decorators)
        {
            if (LocatePath(stub, EffectReader.Dotted(decorator) ?? []) is { Declaration: Declaration.Class } place && Build(place) is ApiClass type) function = function with { Type = type };
            else Report(stub, decorator.Span, "a decorator of a function is a class of the stubs");
        }

        return function;
    }

    private ApiFunction Function(Stub stub, string owner, FunctionDefStatement node, MethodKind kind = MethodKind.Static)
    {
        var parameters = ImmutableArray.CreateBuilder<ApiParameter>();
        Add(node.Parameters.PositionalOnly, ParameterKind.PositionalOnly);
        Add(node.Parameters.Positional, ParameterKind.PositionalOrKeyword);
        if (node.Parameters.VarArgs is { } varArgs) Add([varArgs], ParameterKind.VarArgs);
        Add(node.Parameters.KeywordOnly, ParameterKind.KeywordOnly);
        if (node.Parameters.KwArgs is { } kwArgs) Add([kwArgs], ParameterKind.KwArgs);
        return new ApiFunction(
            $"{owner}.{node.Name.Value}", parameters.ToImmutable(), Effect(stub, node, parameters.Select(p => p.Name)), kind);

        void Add(ImmutableArray<Parameter> group, ParameterKind parameterKind)
        {
            foreach (var parameter in group)
            {
                var name = parameter.Name.Value;
                if (parameters.Any(p => p.Name == name)) Report(stub, parameter.Name.Span, $"parameter '{name}' is declared twice");
                parameters.Add(new ApiParameter(name, parameterKind, Role(stub, parameter), Default(stub, parameter)));
            }
        }
    }

    private ParameterRole Role(Stub stub, Parameter parameter)
    {
        if (parameter.Annotation is not { } annotation) return ParameterRole.Option;
        if (annotation is NameExpression { Id: var id } && Word<ParameterRole>(id) is { } role) return role;
        Report(stub, annotation.Span, $"no such role; roles are {string.Join(", ", Enum.GetNames<ParameterRole>()[1..])}");
        return ParameterRole.Option;
    }

    private Literal? Default(Stub stub, Parameter parameter)
    {
        if (parameter.Default is not { } written) return null;
        if (EffectReader.ReadLiteral(written) is { } literal) return literal;
        Report(stub, written.Span, "a default is a literal, or '...' when it does not matter");
        return Literal.Ellipsis.Value;
    }

    private Effect Effect(Stub stub, FunctionDefStatement node, IEnumerable<string> parameters)
    {
        if (node.Returns is { } returns) return Effects(stub, parameters).Read(returns);
        Report(stub, node.Name.Span, $"'{node.Name.Value}' has no effect: '-> Inert' says so");
        return new Effect.Apply(EffectWord.Opaque, []);
    }

    private EffectReader Effects(Stub stub, IEnumerable<string> parameters) =>
        new(
            parameters.ToHashSet(StringComparer.Ordinal),
            path => FindClass(stub, path),
            (span, message) => Report(stub, span, message));

    private string? FindClass(Stub stub, ImmutableArray<string> path) =>
        LocatePath(stub, path) is { Declaration: Declaration.Class type } place
            ? $"{place.Stub.Module}.{type.Name}"
            : null;

    private Place? LocatePath(Stub stub, ImmutableArray<string> path)
    {
        if (path.IsEmpty) return null;
        var place = Locate(stub, path[0], Nothing());
        foreach (var part in path.Skip(1))
        {
            if (place is not { Declaration: null }) return null;
            place = Locate(place.Stub, part, Nothing());
        }

        return place;
    }

    private static T? Word<T>(string name)
        where T : struct, Enum =>
        name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && Enum.TryParse<T>(name, out var word) ? word : null;
}
