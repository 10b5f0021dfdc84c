using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// What library calls do: one method a word of the vocabulary, in files by its chapters. Knowledge/Stubs/README.md is the
/// specification; no library is named here.
/// </summary>
internal sealed partial class Effects(Interpreter interpreter, KnowledgeBase knowledge)
{
    private readonly Iterables _iterables = new(interpreter);

    /// <summary>One call being evaluated: what its effect's operands refer to.</summary>
    private sealed record Scope(ApiFunction? Function, Value? Self, Binding<Value>? Binding);

    public Value Call(ApiFunction function, Value? self, Arguments arguments)
    {
        interpreter.Spend(1);
        interpreter.MeetModelled(self, arguments);
        knowledge.Observer?.Invoke(function);
        var takesSelf = self is not null && function.Kind != MethodKind.Static;
        var binding = ArgumentBinder.Bind(function, FunctionBinder.Expand(interpreter, arguments), takesSelf ? self : null);

        // Callbacks that nothing models keep what they carry; the same for arguments that the stub does not know.
        var scope = new Scope(function, self, binding);

        // str.lower, DataFrame.drop: a method taken from its class gets the object as its first argument.
        if (self is null && function.Parameters.FirstOrDefault()?.Name == "self") scope = scope with { Self = Argument(scope, "self") };
        if (function.Name.EndsWith(".__init__", StringComparison.Ordinal) && self is Reference instance && interpreter.Content(self) is ObjectCell)
        {
            Initialize(instance, binding, function);
            return Value.None;
        }

        var result = Evaluate(function.Effect, scope);
        if (self is not null && interpreter.Truth(Argument(scope, "inplace")) == true)
        {
            Replace(self, result);
            return Value.None;
        }

        return result;
    }

    /// <summary>An attribute or property.</summary>
    public Value Read(ApiAttribute attribute, Value? self)
    {
        knowledge.Observer?.Invoke(attribute);

        // What a module lists nothing of: a call of it is told under its whole name.
        if (self is null && attribute.Effect is Effect.Apply { Word: EffectWord.Opaque, Operands.IsEmpty: true }) return new ForeignValue(attribute.Name);
        return Evaluate(attribute.Effect, new Scope(null, self, null));
    }

    public Value Fallback(ApiFunction fallback, Value self, string name)
    {
        knowledge.Observer?.Invoke(fallback);
        return Evaluate(fallback.Effect, new Scope(fallback, self, ArgumentBinder.Bind(fallback, [new Argument<Value>(ArgumentKind.Positional, Value.Text(name))], self)));
    }

    /// <summary>Constructors that are being evaluated: one that makes its own class makes it plainly, and ends.</summary>
    private readonly HashSet<ApiFunction> _making = new(ReferenceEqualityComparer.Instance);

    /// <summary>A table class makes a table; any other an object whose attributes are its arguments.</summary>
    public Value Instantiate(ApiClass type, Arguments arguments)
    {
        knowledge.Observer?.Invoke(type);
        if (type.Find("__new__") is ApiFunction maker && _making.Add(maker))
        {
            knowledge.Observer?.Invoke(maker);
            var binding = ArgumentBinder.Bind(maker, FunctionBinder.Expand(interpreter, arguments), Value.Unknown);
            var made = Evaluate(maker.Effect, new Scope(maker, new ApiValue(type), binding));
            _making.Remove(maker);
            return type.Shape is { } shape ? InFamily(made, shape, knowledge.FamilyOf(type)) : made;
        }

        var constructor = type.Find("__init__") as ApiFunction;

        var instance = interpreter.Allocate(new ObjectCell(new ApiValue(type), ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal)));
        if (constructor is not null)
        {
            knowledge.Observer?.Invoke(constructor);
            Initialize(instance, ArgumentBinder.Bind(constructor, FunctionBinder.Expand(interpreter, arguments), instance), constructor);
            return instance;
        }

        var position = 0;
        foreach (var argument in FunctionBinder.Expand(interpreter, arguments))
            interpreter.SetAttribute(instance, argument.Name ?? "%" + position++, argument.Value);
        return instance;
    }

    /// <summary>The table as one of a library that has table classes of its own, which are tables whatever they are made from.</summary>
    private Value InFamily(Value made, TableShape shape, string? family)
    {
        if (TableOf(made) is { } table) return table.Family != family ? Of(table with { Family = family, View = null, Class = null }) : made;
        return family is null || made is InertValue ? made
            : Of(new Table(shape, [new Column(Label.None, Origins.None) { Presence = shape == TableShape.Series ? Presence.One : Presence.Many }]) { Family = family });
    }

    private void Initialize(Reference instance, Binding<Value> binding, ApiFunction constructor)
    {
        foreach (var parameter in constructor.Parameters.Skip(1))
        {
            var value = Argument(new Scope(constructor, instance, binding), parameter.Name);
            interpreter.SetAttribute(instance, parameter.Name, value);
            if (parameter.Kind != ParameterKind.KwArgs || interpreter.Content(value) is not DictCell rest) continue;
            foreach (var entry in rest.Entries) interpreter.SetAttribute(instance, Text(entry.Key) ?? "%", entry.Value);
        }

        Evaluate(constructor.Effect, new Scope(constructor, instance, binding));
    }

    private Value Evaluate(Effect effect, Scope scope) => effect switch
    {
        Effect.Argument { Parameter: "self" } => scope.Self ?? Value.Unknown,
        Effect.Argument argument => Argument(scope, argument.Parameter),
        Effect.Constant constant => new ConstantValue(constant.Value),
        Effect.Member member => interpreter.GetAttribute(Evaluate(member.Owner, scope), member.Attribute),
        Effect.Either either => Evaluate(either.First, scope) is var first && IsGiven(first) ? first : Evaluate(either.Second, scope),
        Effect.Tuple tuple => new TupleValue([.. tuple.Elements.Select(e => Evaluate(e, scope))]),
        Effect.Create create when knowledge.Find(create.Class) is ApiClass type =>
            Instantiate(type, Arguments.Of([.. create.Operands.Select(o => Evaluate(o, scope))])),
        Effect.Apply apply => Apply(apply, scope),
        _ => Value.Unknown,
    };
}
