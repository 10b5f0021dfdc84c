using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>Classes of the script: made, instantiated, and looked up in.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<int, Body> _classBodies = [];

    private Value MakeClass(Operation operation)
    {
        var body = operation.Body!;
        var frame = NewCell(typeof(Body));
        var bases = operation.Inputs.Where(i => i.Keyword is null).Select(i => Read(i.Variable!)).ToImmutableArray();
        foreach (var parent in bases)
        {
            if (parent is ApiValue { Symbol: ApiClass derived }) _knowledge.Observer?.Invoke(derived);
        }

        var reference = Allocate(new ClassCell(bases, frame));
        var value = new ClassValue(reference.Cell, body.Name);
        var outer = _activation;
        var enclosing = outer.Body.Kind == BodyKind.Class ? outer.Enclosing : outer.Frame;
        _activation = new Activation(body, frame, enclosing, outer, operation, HashCode.Combine(outer.Context, operation.Span.Start)) { Base = _store };
        WriteVariable(frame, "%enclosing", new Reference(enclosing));
        WriteVariable(frame, "%class", value);
        Run(body.Code);
        _classBodies[reference.Cell] = body;
        MakeMembers(value, (ClassCell)Content(reference)!);
        _activation = outer;
        return value;
    }

    private Value Instantiate(ClassValue type, Arguments arguments)
    {
        if (Member(type, arguments) is { } member) return member;
        if (MadeAs(type) is { } library) return _effects.Instantiate(library, arguments);
        var instance = Allocate(new ObjectCell(type, ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal)));
        if (FindMethod(instance, "__init__") is { } constructor)
        {
            Call(constructor, arguments, "__init__");
            return instance;
        }

        if (Content(new Reference(type.Cell)) is ClassCell) InitializeFields(instance, type, arguments);
        return instance;
    }

    /// <summary>
    /// The library class whose <c>__new__</c> makes the objects of a class that adds nothing but annotations to it: a class of
    /// <c>TypedDict</c> makes dicts, <c>class Moths(pd.DataFrame): pass</c> frames. Each class of records has a <c>__new__</c> of its own.
    /// </summary>
    private ApiClass? MadeAs(ClassValue type)
    {
        if (ClassAttribute(type, "__new__") is not ApiValue || IsRecord(type)) return null;
        var order = Resolution(type);
        return order.OfType<ClassValue>().All(IsPlain)
            ? order.OfType<ApiValue>().Select(a => a.Symbol).OfType<ApiClass>().FirstOrDefault(c => c.Find("__new__") is not null)
            : null;
    }

    /// <summary>A layer or callback that the script writes: what it has of its base is of no interest either.</summary>
    private bool DerivesFromInert(Value type, int depth = 0)
    {
        Spend(1);
        return type is InertValue
            || type is ClassValue own && depth < 20 && Content(new Reference(own.Cell)) is ClassCell definition
                && definition.Bases.Any(b => DerivesFromInert(b, depth + 1));
    }

    /// <summary>A class whose body gives nothing a name: a docstring, annotations, <c>pass</c>.</summary>
    private bool IsPlain(ClassValue type) => _classBodies.TryGetValue(type.Cell, out var body)
        && body.Code.Steps.All(s => s is Operation operation && operation.Outputs.All(o => o.IsTemporary || o.Name[0] == '%'));

    /// <summary>A dataclass or named tuple takes its annotated names in order; other classes ignore what they are given.</summary>
    private void InitializeFields(Reference instance, ClassValue type, Arguments arguments)
    {
        var fields = Fields(type).ToArray();
        var given = FunctionBinder.Expand(this, arguments);
        var binding = ArgumentBinder.Bind(new Signature([.. fields.Select(f => new SignatureParameter(f, ParameterKind.PositionalOrKeyword, true))]), given);
        foreach (var argument in given)
        {
            if (argument.Name is { } name && !fields.Contains(name)) SetAttribute(instance, name, argument.Value);
        }

        foreach (var field in fields)
        {
            var candidates = binding.Candidates(field);
            if (binding[field] is null && ClassAttribute(type, field) is { } initial) candidates = candidates.Insert(0, initial);
            if (!candidates.IsEmpty) SetAttribute(instance, field, ValueJoin.Of(candidates));
        }

        if (FindMethod(instance, "__post_init__") is { } after) Call(after, Arguments.Empty, "__post_init__");
    }

    public IEnumerable<string> Fields(Value type)
    {
        if (type is not ClassValue own || Content(new Reference(own.Cell)) is not ClassCell definition) yield break;
        foreach (var parent in definition.Bases.OfType<ClassValue>())
        {
            foreach (var field in Fields(parent)) yield return field;
        }

        if (ReadVariable(definition.Frame, "%fields") is TupleValue fields)
        {
            foreach (var field in fields.Elements) yield return field.AsText!;
        }
    }

    private Value? OwnAttribute(Value type, string name) => type is ClassValue own
        ? Content(new Reference(own.Cell)) is ClassCell definition ? ReadVariable(definition.Frame, name) : null
        : ClassAttribute(type, name);

    /// <summary>The attribute of a class or of its first base that has it: methods, constants, and library members.</summary>
    private Value? ClassAttribute(Value type, string name, int depth = 0)
    {
        if (depth > 20) return null;
        switch (type)
        {
            case ApiValue { Symbol: ApiClass api }:
                return api.Find(name) is { } member ? new ApiValue(member) : null;
            case ClassValue own when DefinitionOf(own) is { } definition:
                if (ReadVariable(definition.Frame, name) is { } value) return value;
                foreach (var parent in definition.Bases)
                {
                    if (ClassAttribute(parent, name, depth + 1) is { } inherited) return inherited;
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>Each costs a step, as bases that share their bases are met again and again; null when there are none left.</summary>
    private ClassCell? DefinitionOf(ClassValue type)
    {
        Spend(1);
        return Budget > 0 ? Content(new Reference(type.Cell)) as ClassCell : null;
    }

    /// <summary>Not of an object or a class whose bases all are the script's: its attributes are those that the script sets.</summary>
    public bool MayHaveMore(Value owner, int depth = 0) => depth > 20 || owner switch
    {
        ClassValue type => DefinitionOf(type) is not { } definition || definition.Bases.Any(b => MayHaveMore(b, depth + 1)),
        ApiValue { Symbol: ApiClass { Name: "builtins.object" } } => false,
        _ => Content(owner) is not ObjectCell { Class: ClassValue own } || MayHaveMore(own, depth + 1),
    };

    /// <summary>
    /// The class and all above it in the order in which an attribute is looked up: a class before its bases, bases in
    /// their order (reference §3.3.3.1; the C3 linearization, without its errors).
    /// </summary>
    private ImmutableArray<Value> Resolution(Value type, int depth = 0)
    {
        if (depth > 20 || type is not ClassValue own || DefinitionOf(own) is not { } definition) return [type];
        List<List<Value>> rows = [.. definition.Bases.Select(b => Resolution(b, depth + 1).ToList()), [.. definition.Bases]];
        Spend(10 * rows.Count);
        var order = ImmutableArray.CreateBuilder<Value>();
        order.Add(type);
        while (rows.RemoveAll(r => r.Count == 0) >= 0 && rows.Count > 0)
        {
            var next = rows.Select(r => r[0]).FirstOrDefault(c => rows.All(r => r.IndexOf(c) <= 0)) ?? rows[0][0];
            order.Add(next);
            foreach (var row in rows) row.RemoveAll(next.Equals);
        }

        return order.DrainToImmutable();
    }

    /// <summary>A method bound to its instance, or null when its class has none of that name.</summary>
    public Value? FindMethod(Value self, string name)
    {
        if (Content(self) is not ObjectCell instance) return null;
        return ClassAttribute(instance.Class, name) switch
        {
            null => null,
            var member => Bind(member, self, instance.Class),
        };
    }

    private Value Bind(Value member, Value self, Value type) => member switch
    {
        FunctionValue => new MethodValue(self, member),
        ApiValue { Symbol: ApiFunction { Kind: MethodKind.Static } } => member,
        ApiValue { Symbol: ApiFunction { Kind: MethodKind.Class } } => new MethodValue(type, member),
        ApiValue { Symbol: ApiFunction } => new MethodValue(self, member),
        ApiValue { Symbol: ApiAttribute attribute } => _effects.Read(attribute, self),
        DescriptorValue { Kind: DescriptorKind.Property } property => Call(property.Function, Arguments.Of(self), "property"),
        DescriptorValue { Kind: DescriptorKind.Static } descriptor => descriptor.Function,
        DescriptorValue descriptor => new MethodValue(type, descriptor.Function),
        _ => member,
    };

    /// <summary>The library class that a value's class is or derives from, for what it does when nothing overrides it.</summary>
    public ApiClass? ApiClassOf(Value value) =>
        Content(value) is ObjectCell instance ? ApiBase(instance.Class, 0) : null;

    private ApiClass? ApiBase(Value type, int depth) => type switch
    {
        ApiValue { Symbol: ApiClass api } => api,
        ClassValue own when depth < 20 && DefinitionOf(own) is { } definition =>
            definition.Bases.Select(b => ApiBase(b, depth + 1)).FirstOrDefault(b => b is not null),
        _ => null,
    };

    private IEnumerable<ApiClass> Bases(Value type, int depth = 0) => type switch
    {
        ApiValue { Symbol: ApiClass api } => [api],
        ClassValue own when depth < 20 && Content(new Reference(own.Cell)) is ClassCell definition =>
            definition.Bases.SelectMany(b => Bases(b, depth + 1)),
        _ => [],
    };
}
