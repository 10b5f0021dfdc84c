using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>What a call gives to its effect, and what an operand says by itself.</summary>
internal sealed partial class Effects
{
    private Value Argument(Scope scope, string name)
    {
        if (scope.Binding is not { } binding || scope.Function is not { } function) return Value.None;
        ApiParameter? parameter = null;
        foreach (var p in function.Parameters)
        {
            if (p.Name == name) parameter = p;
        }

        if (parameter is null) return Value.None;
        if (parameter.Kind == ParameterKind.VarArgs)
        {
            return binding.Anywhere.IsEmpty
                ? new TupleValue(binding.VarArgs)
                : interpreter.Allocate(new ListCell([.. binding.VarArgs.Select(v => new Element(v, binding.Anywhere.Contains(v) ? Presence.Many : Presence.One))]));
        }

        if (parameter.Kind == ParameterKind.KwArgs)
        {
            return interpreter.Allocate(new DictCell(
                [.. binding.KwArgs.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Entry(Value.Text(p.Key), p.Value))],
                binding.ByName.IsEmpty ? null : ValueJoin.Of(binding.ByName)));
        }

        var candidates = binding.Candidates(name);
        if (!candidates.IsEmpty) return ValueJoin.Of(candidates);
        return parameter.Default is null or Literal.Ellipsis ? Value.None : new ConstantValue(parameter.Default);
    }

    private static ImmutableArray<Value> Given(Scope scope) => scope.Binding is not { } binding
        ? scope.Self is null ? [] : [scope.Self]
        : [.. binding.Values.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value), .. binding.VarArgs,
            .. binding.KwArgs.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value), .. binding.Anywhere, .. binding.Unbound];

    /// <summary>A last operand that is the tuple of <c>*args</c> or the dict of <c>**kwargs</c> is passed on as such.</summary>
    private Arguments Spread(Value[] values)
    {
        var items = ImmutableArray.CreateBuilder<Argument>();
        foreach (var value in values)
        {
            var stars = value is TupleValue ? 1 : interpreter.Content(value) is DictCell ? 2 : 0;
            items.Add(new Argument(value, null, stars));
        }

        return new Arguments(items.DrainToImmutable());
    }

    /// <summary>A class that stands as what is called is not made.</summary>
    private Value Callee(Effect operand, Scope scope) => operand switch
    {
        Effect.Create { Operands: [] } create when knowledge.Find(create.Class) is ApiClass type => new ApiValue(type),
        _ => Evaluate(operand, scope),
    };

    private static bool IsCallable(Value value) =>
        value is FunctionValue or MethodValue or PartialValue or ApiValue { Symbol: ApiFunction or ApiClass } or ForeignValue or ClassValue
        or ItemGetterValue || value is UnionValue union && union.Alternatives.Any(IsCallable);

    private static bool IsGiven(Value value) => !value.IsNone;

    private static string? Text(Value value) => value.AsText;

    private static string? Name(Value value) => value.AsName;

    /// <summary>The axis that is asked for: 0 or 1, or null when it is not known.</summary>
    private static int? Axis(Value value, int otherwise = 0) => value switch
    {
        ConstantValue { Literal: Literal.None } => otherwise,
        ConstantValue { Literal: Literal.Str { Value: "columns" or "horizontal" } } => 1,
        ConstantValue { Literal: Literal.Str } => 0,
        ConstantValue constant => Constants.Integer(constant.Literal) is { } axis ? (axis == 0 ? 0 : 1) : otherwise,
        _ => null,
    };
}
