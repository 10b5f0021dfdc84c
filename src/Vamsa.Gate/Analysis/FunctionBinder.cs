using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>Actual arguments of a call as the binder takes them, and bound to the parameters of a function of the script.</summary>
internal static class FunctionBinder
{
    /// <summary><c>*args</c> and <c>**kwargs</c> whose elements are known become plain arguments.</summary>
    public static ImmutableArray<Argument<Value>> Expand(Interpreter interpreter, Arguments arguments)
    {
        var expanded = ImmutableArray.CreateBuilder<Argument<Value>>(arguments.Items.Length);
        foreach (var argument in arguments.Items)
        {
            if (argument.Stars == 1)
            {
                if (interpreter.Elements(argument.Value) is { } elements && elements.All(e => e.Presence == Presence.One))
                    expanded.AddRange(elements.Select(e => Plain(e.Value)));
                else expanded.Add(new Argument<Value>(ArgumentKind.Star, interpreter.ElementOf(argument.Value)));
            }
            else if (argument.Stars == 2)
            {
                if (interpreter.Content(argument.Value) is DictCell { Other: null } dict && dict.Entries.All(IsName))
                    expanded.AddRange(dict.Entries.Select(e => Named(Name(e), e.Value)));
                else expanded.Add(new Argument<Value>(ArgumentKind.DoubleStar, Value.Unknown));
            }
            else
            {
                expanded.Add(argument.Keyword is null
                    ? Plain(argument.Value)
                    : Named(argument.Keyword, argument.Value));
            }
        }

        return expanded.DrainToImmutable();
    }

    private static Argument<Value> Plain(Value value) => new(ArgumentKind.Positional, value);

    private static Argument<Value> Named(string name, Value value) => new(ArgumentKind.Keyword, value, name);

    private static bool IsName(Entry entry) => entry.Key is ConstantValue { Literal: Syntax.Literal.Str };

    private static string Name(Entry entry) => ((Syntax.Literal.Str)((ConstantValue)entry.Key).Literal).Value;

    public static IEnumerable<(string Parameter, Value Value)> Bind(
        Interpreter interpreter, FunctionValue function, Arguments arguments)
    {
        var parameters = function.Body.Parameters;
        var signature = new Signature([.. parameters.Select(p => new SignatureParameter(p.Name, KindOf(p.Position), p.HasDefault))]);
        var binding = ArgumentBinder.Bind(signature, Expand(interpreter, arguments));
        var defaults = function.Defaults is null ? null : interpreter.Content(function.Defaults) as DictCell;
        var bound = new List<(string, Value)>(parameters.Length);
        foreach (var parameter in parameters)
        {
            bound.Add((parameter.Name, parameter.Position switch
            {
                ParameterPosition.VarArgs => VarArgs(interpreter, binding),
                ParameterPosition.KwArgs => interpreter.Allocate(KwArgs(binding)),
                _ => binding[parameter.Name] ?? Default(binding, parameter, defaults),
            }));
        }

        return bound;
    }

    private static Value VarArgs(Interpreter interpreter, Binding<Value> binding) => binding.Anywhere.IsEmpty
        ? new TupleValue(binding.VarArgs)
        : interpreter.Allocate(new ListCell([
            .. binding.VarArgs.Select(v => new Element(v, binding.Anywhere.Contains(v) ? Presence.Many : Presence.One))]));

    private static DictCell KwArgs(Binding<Value> binding) => new(
        [.. binding.KwArgs.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Entry(Value.Text(p.Key), p.Value))],
        binding.ByName.IsEmpty ? null : ValueJoin.Of(binding.ByName));

    private static Value Default(Binding<Value> binding, FormalParameter parameter, DictCell? defaults)
    {
        var given = defaults is null ? null : Dicts.Get(defaults, Value.Text(parameter.Name));
        var candidates = binding.Candidates(parameter.Name);
        if (candidates.IsEmpty) return given ?? Value.Unknown;
        return ValueJoin.Of(given is null ? candidates : [given, .. candidates]);
    }

    private static ParameterKind KindOf(ParameterPosition position) => position switch
    {
        ParameterPosition.PositionalOnly => ParameterKind.PositionalOnly,
        ParameterPosition.Positional => ParameterKind.PositionalOrKeyword,
        ParameterPosition.VarArgs => ParameterKind.VarArgs,
        ParameterPosition.KeywordOnly => ParameterKind.KeywordOnly,
        _ => ParameterKind.KwArgs,
    };
}
