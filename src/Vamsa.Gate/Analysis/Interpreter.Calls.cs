using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>Calls: functions of the script run where they are called, library functions have their effect.</summary>
internal sealed partial class Interpreter
{
    public Value Call(Value function, Arguments arguments, string name)
    {
        var result = Apply(function, arguments, name);
        return _anonymizers.Accepted.IsEmpty ? result : WithoutAnonymized(function, result);
    }

    private Value Apply(Value function, Arguments arguments, string name)
    {
        switch (function)
        {
            case FunctionValue own: return CallFunction(own, arguments, name);
            case MethodValue method: return CallBound(method, arguments, name);
            case ApiValue { Symbol: ApiFunction api }: return _effects.Call(api, null, arguments);
            case ApiValue { Symbol: ApiClass type }: return _effects.Instantiate(type, arguments);
            case ClassValue type: return Instantiate(type, arguments);
            case PartialValue partial: return Call(partial.Function, Join(partial.Arguments, arguments), name);
            case ItemGetterValue getter: return CallItemGetter(getter, arguments);
            case InertValue: return Value.Inert;
            case DtypeValue: return function;
            case PlainValue: return Value.Plain;
            case UnionValue union: return CallEach(union, arguments, name);
            case Reference when IsAssumed(function): return CallAssumed(function, arguments, name);
            case Reference when FindMethod(function, "__call__") is { } method: return Call(method, arguments, "__call__");
            case Reference or TableValue when TableOf(function)?.Class?.Find("__call__") is ApiFunction call: return _effects.Call(call, function, arguments);
            case ForeignValue foreign: return Opaque(foreign.Name, null, arguments);
            case UnmodelledValue made: return Opaque(Operation.Kind == OperationKind.CallMethod ? $"{made.Call.Call}.{name}" : name, made, arguments);
            default: return Opaque(name, function, arguments);
        }
    }

    private Value CallBound(MethodValue method, Arguments arguments, string name) => method.Function switch
    {
        ApiValue { Symbol: ApiFunction api } => _effects.Call(api, method.Self, arguments),
        ForeignValue foreign => Opaque(foreign.Name, method.Self, arguments),
        FunctionValue own => CallOwn(method.Self, own, arguments, name),
        var function => Call(function, new Arguments(arguments.Items.Insert(0, new Argument(method.Self))), name),
    };

    /// <summary>
    /// One of several functions: each is called on the same state, and what they did is joined. A method of several objects
    /// makes one thing, whichever it is: <c>df = df.append(row)</c> in a loop does not double what df may be each round.
    /// </summary>
    private Value CallEach(UnionValue union, Arguments arguments, string name)
    {
        var callable = union.Alternatives.Where(v => v is not (ConstantValue or UnknownValue)).ToArray();
        if (callable.Length == 1) return Call(callable[0], arguments, name);
        if (callable.Length == 0) return Opaque(name, null, arguments);
        var results = new List<Value>();
        var start = _store;
        var ends = new List<Store>();
        var isOne = callable.All(c => IsSameMethod(c, callable[0]));
        var (context, ordinal, last) = (_activation.Context, _ordinal, _ordinal);
        if (isOne && _fixpoints == 0) _activation.Context = HashCode.Combine(context, ++_calls);
        if (isOne) _shared++;
        foreach (var one in callable)
        {
            if (isOne) _ordinal = ordinal;
            _store = start.Fork();
            var result = Call(one, arguments, name);
            last = Math.Max(last, _ordinal);

            // One of them raises: the call goes on from the others.
            if (_ended)
            {
                _ended = false;
                continue;
            }

            results.Add(result);
            ends.Add(_store);
        }

        if (isOne) _shared--;
        (_activation.Context, _ordinal) = (context, last);
        _store = start;
        if (ends.Count == 0) End();
        else start.AbsorbJoin(ends, Join);
        return ValueJoin.Of(results);
    }

    private static bool IsSameMethod(Value a, Value b) =>
        a is MethodValue { Function: ApiValue { Symbol: var x } } && b is MethodValue { Function: ApiValue { Symbol: var y } } && ReferenceEquals(x, y);

    private static Arguments Join(Arguments first, Arguments second) =>
        new([.. first.Items.Where(a => a.Keyword is null || second.Items.All(b => b.Keyword != a.Keyword)), .. second.Items]);

    private Value CallItemGetter(ItemGetterValue getter, Arguments arguments)
    {
        if (arguments.Items is not [var target, ..]) return Value.Unknown;
        return getter.Keys.Length == 1
            ? GetItem(target.Value, getter.Keys[0])
            : new TupleValue([.. getter.Keys.Select(key => GetItem(target.Value, key))]);
    }

    /// <summary>A function of the script in this calling context, on a store of its own that is joined over its returns.</summary>
    private Value CallFunction(FunctionValue function, Arguments arguments, string name)
    {
        var body = function.Body;
        if (_activation.Depth >= MaximumCallDepth || _activation.Recursion(body) >= (_root is not null ? 1 : _fixpoints > 0 ? MaximumRecursionInLoop : MaximumRecursion))
            return Opaque(body.Name, arguments);
        Enter(body);
        var caller = _activation;
        var start = _store;
        var store = start.Fork();
        _store = store;
        var context = HashCode.Combine(caller.Context, Operation.Span.Start, _ordinal);
        var frame = NewCell(typeof(Body));
        var bound = FunctionBinder.Bind(this, function, arguments);
        _activation = new Activation(body, frame, function.Frame, caller, Operation, context) { Base = store };
        _ordinal = 0;
        if (function.Frame >= 0) WriteVariable(frame, "%enclosing", new Reference(function.Frame));
        if (function.Owner is not null) WriteVariable(frame, "__class__", function.Owner);
        foreach (var (parameter, value) in bound) WriteVariable(frame, parameter, value);
        if (body.IsGenerator) WriteVariable(frame, "%yield", Allocate(new ListCell([])));

        var callee = _activation;
        var reached = Run(body.Code);
        if (reached)
        {
            WriteVariable(frame, "%return", Value.None);
            callee.Returns.Add(_store.FlattenOnto(store));
        }

        _activation = caller;
        _store = store;
        if (callee.Returns.Count > 0) store.AbsorbJoin(callee.Returns, Join);
        var result = ReadVariable(frame, body.IsGenerator ? "%yield" : "%return") ?? Value.Unknown;
        if (!callee.ReturnTaint.IsEmpty) result = Taint(result, callee.ReturnTaint);
        _store = start;
        start.Absorb(store);
        if (callee.Returns.Count == 0 && !body.IsGenerator) _ended = Budget > 0;
        return result;
    }

    // Classes of the script.

    private Value MakeFunction(Operation operation)
    {
        Reference? defaults = null;
        if (!operation.Inputs.IsEmpty)
        {
            var dict = new DictCell([]);
            foreach (var input in operation.Inputs) dict = Dicts.Set(dict, Value.Text(input.Keyword!), Read(input.Variable!));
            defaults = Allocate(dict);
        }

        var enclosing = _activation.Body.Kind == BodyKind.Class ? _activation.Enclosing : _activation.Frame;
        var owner = _activation.Body.Kind == BodyKind.Class ? ReadVariable(_activation.Frame, "%class") : null;
        var function = new FunctionValue(operation.Body!, enclosing, defaults, owner);
        if (operation.Body!.Kind == BodyKind.Function) Define(operation, function);
        return function;
    }

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
        if (ClassAttribute(type, "__total__") is ApiValue && ClassAttribute(type, "__new__") is ApiValue { Symbol: ApiFunction maker })
            return _effects.Call(maker, type, arguments);
        var instance = Allocate(new ObjectCell(type, ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal)));
        if (FindMethod(instance, "__init__") is { } constructor)
        {
            Call(constructor, arguments, "__init__");
            return instance;
        }

        if (Content(new Reference(type.Cell)) is ClassCell) InitializeFields(instance, type, arguments);
        return instance;
    }

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
            foreach (var field in fields.Elements) yield return ((Syntax.Literal.Str)((ConstantValue)field).Literal).Value;
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

    // What is not modelled.

    public Value Opaque(string name, Arguments arguments) =>
        Opaque(name, [.. arguments.Items.Select(a => a.Value)]);

    /// <summary>
    /// Keeps the columns of what goes in, under the labels of the first table, and writes the call down. Where no data
    /// goes in, none is lost.
    /// </summary>
    /// <param name="isGap">A stub could model it: the call is one of a library or a function, not of some parameter.</param>
    public Value Opaque(string name, ImmutableArray<Value> inputs, bool isGap = true)
    {
        var tables = inputs.SelectMany(v => Reachable(v)).ToArray();
        var call = new UnknownCall(File.Locate(Operation.Span), name);
        if (isGap) Recorder.Meet(call);
        if (isGap && (tables.Length > 0 || inputs.Any(IsData))) Recorder.MeetOnData(call.Location, isModelled: false);
        if (tables.Length == 0) return new UnmodelledValue(inputs.OfType<UnmodelledValue>().FirstOrDefault()?.Call ?? call);
        return new TableValue(_effects.Mixture(tables, call));
    }

    /// <summary>A table, or an object of a library that can be fitted.</summary>
    private bool IsData(Value value) => value is TableValue || Content(value) switch
    {
        TableCell => true,
        ObjectCell => ApiClassOf(value)?.FindEstimator() is not null,
        _ => false,
    };

    /// <summary>Each place once: a call in a loop is met in every round.</summary>
    public void MeetModelled(Value? self, Arguments arguments)
    {
        if (self is not null && IsData(self) || arguments.Items.Any(argument => IsData(argument.Value)))
            Recorder.MeetOnData(Here, isModelled: true);
    }

    private Location Here => File.Locate(Operation.Span);

    /// <summary>The calls that lead here, outermost first.</summary>
    public ImmutableArray<Location> CallPath()
    {
        var path = new Stack<Location>();
        for (var at = _activation; at.Caller is not null && at.CallSite is { Kind: not OperationKind.Function }; at = at.Caller)
            path.Push(at.Caller.Body.File.Locate(at.CallSite.Span));
        return [.. path];
    }

    /// <summary>The functions that are being run, outermost first; none on the level of the script.</summary>
    public ImmutableArray<string> Functions()
    {
        var names = new Stack<string>();
        for (var at = _activation; at is not null; at = at.Caller)
            if (at.Body.Kind != BodyKind.Module) names.Push(at.Body.Name);
        return [.. names];
    }
}
