using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
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

    /// <summary>How often functions called themselves since they were called by another.</summary>
    private readonly Dictionary<Body, int> _selfCalls = [];

    /// <summary>A function of the script in this calling context, on a store of its own that is joined over its returns.</summary>
    private Value CallFunction(FunctionValue function, Arguments arguments, string name)
    {
        var body = function.Body;
        var recursion = _activation.Recursion(body);
        if (recursion == 0) _selfCalls.Remove(body);
        if (_activation.Depth >= MaximumCallDepth || recursion >= (_root is not null ? 1 : _fixpoints + _repeats > 0 ? MaximumRecursionInLoop : MaximumRecursion)
            || recursion > 0 && (_selfCalls[body] = _selfCalls.GetValueOrDefault(body) + 1) > MaximumSelfCalls)
        {
            return Opaque(body.Name, arguments);
        }

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
            callee.Returns.Add(WritesSince(store));
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
