using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// Functions of the script that nothing calls. Whoever calls them trains what they train, so each runs once, and a parameter
/// is a dataset of which nothing is known:
/// <code>
/// def train(df):                              df: every column of "parameter df of train"
///     model.fit(df[['age', 'sex']], df['y'])  features age and sex, label y
/// </code>
/// The methods of a class run in turn on one object. A flag with a default may also be given another value: what is trained
/// then, and only then, counts too. A function that is too large to be followed to its end leaves its models partial. Where a
/// later one of these functions turns out to call another, what the other trained on its own is dropped afterwards: it has
/// callers (<see cref="FunctionCall"/>).
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>Operations for all functions that nothing calls, and for one of them.</summary>
    private const long MaximumUncalled = 400_000;
    private const long MaximumUncalledEach = 100_000;

    private readonly List<(Operation Definition, FunctionValue Function)> _definitions = [];
    private readonly HashSet<Body> _defined = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Body> _entered = new(ReferenceEqualityComparer.Instance);
    private Body? _root;
    private bool _isFlagOpen;

    /// <summary>The function that nothing calls and that is being run.</summary>
    public FunctionPlace? Uncalled => _root is { } body ? PlaceOf(body) : null;

    private static FunctionPlace PlaceOf(Body body) => new(body.File.Path, body.Span.Start);

    private void Define(Operation definition, FunctionValue function)
    {
        if (_defined.Add(function.Body)) _definitions.Add((definition, function));
    }

    private void Enter(Body body)
    {
        _entered.Add(body);

        // What runs a function that nothing calls is its definition; and that it calls itself makes no caller.
        if (Operation.Kind != OperationKind.Function && _activation.Recursion(body) == 0) Recorder.Enter(new FunctionCall(Uncalled, PlaceOf(body)));
    }

    private void RunUncalled(Body module, int frame)
    {
        _activation = new Activation(module, frame, -1, null, null, HashCode.Combine(frame)) { Base = _store };
        var left = MaximumUncalled;
        RunUncalled(0, module.File.Path, ref left);
    }

    /// <summary>From the last definition to the first: callers mostly stand below what they call.</summary>
    private void RunUncalled(int from, string path, ref long left)
    {
        for (var i = _definitions.Count - 1; i >= from; i--)
        {
            var (definition, function) = _definitions[i];
            if (_entered.Contains(function.Body) || function.Body.File.Path != path) continue;
            var given = Math.Min(left, MaximumUncalledEach);
            Budget = given;
            var start = _store;
            var loaded = _loaded.Count == 0 ? null : new Dictionary<string, int>(_loaded, StringComparer.Ordinal);
            var known = _definitions.Count;
            (Operation Definition, FunctionValue Function)[] roots = function.Owner is ClassValue
                ? [.. _definitions.Where(d => function.Owner.Equals(d.Function.Owner) && !_entered.Contains(d.Function.Body))]
                : [(definition, function)];
            _store = start.Fork();
            var type = function.Owner as ClassValue;
            var ran = RunRoots(roots, type);
            if (ran.Exists(r => Flags(r.Function).Any()))
            {
                _isFlagOpen = true;
                Recorder.Hold(() => RunRoots(ran, type));
                _isFlagOpen = false;
            }

            if (Budget <= 0) Recorder.CutShort(PlaceOf(function.Body), new UnknownCall(function.Body.File.Locate(definition.Span), function.Body.Name));
            left -= given - Math.Max(0, Budget);

            // A function within it sees its variables.
            RunUncalled(known, path, ref left);
            _store = start;
            Forget(loaded);
        }
    }

    /// <summary>Modules that were loaded on a store that is gone are loaded again when they are needed.</summary>
    private void Forget(Dictionary<string, int>? loaded)
    {
        foreach (var path in _loaded.Keys.Where(path => loaded?.ContainsKey(path) != true).ToArray()) _loaded.Remove(path);
    }

    /// <summary>The functions that ran: a method that an earlier one called has run with what it was given.</summary>
    private List<(Operation Definition, FunctionValue Function)> RunRoots(IReadOnlyList<(Operation Definition, FunctionValue Function)> roots, ClassValue? type)
    {
        var ran = new List<(Operation, FunctionValue)>();
        var self = type is null ? null : MakeReceiver(type);
        foreach (var (place, function) in roots)
        {
            if (!_isFlagOpen && _entered.Contains(function.Body)) continue;
            RunAlone(place, function, type is not null && KindOf(type, function) is DescriptorKind.Class ? type : self);
            ran.Add((place, function));
        }

        return ran;
    }

    private Value MakeReceiver(ClassValue type)
    {
        var (definition, maker) = _definitions.First(d => type.Equals(d.Function.Owner));
        if (ClassAttribute(type, "__init__") is FunctionValue constructor) maker = constructor;
        return AsRoot(definition, maker.Body, () => Instantiate(type, Assumed(definition, maker, 1)));
    }

    private DescriptorKind? KindOf(ClassValue type, FunctionValue method) =>
        ClassAttribute(type, method.Body.Name[(method.Body.Name.LastIndexOf('.') + 1)..]) is DescriptorValue descriptor && method.Equals(descriptor.Function) ? descriptor.Kind : null;

    private void RunAlone(Operation definition, FunctionValue function, Value? self)
    {
        if (self is not null && function.Owner is ClassValue type && KindOf(type, function) is DescriptorKind.Static) self = null;
        var arguments = Assumed(definition, function, self is null ? 0 : 1);
        if (self is not null) arguments = new Arguments(arguments.Items.Insert(0, new Argument(self)));
        AsRoot(definition, function.Body, () => CallFunction(function, arguments, function.Body.Name));
    }

    private Value AsRoot(Operation definition, Body body, Func<Value> run)
    {
        (_operation, _ordinal, _root) = (definition, 0, body);
        var result = run();
        (_root, _ended) = (null, false);
        return result;
    }

    /// <summary>Defaults that choose between ways: <c>scale=True</c>, <c>kind='forest'</c>.</summary>
    private IEnumerable<Entry> Flags(FunctionValue function) =>
        function.Defaults is not null && Content(function.Defaults) is DictCell defaults
            ? defaults.Entries.Where(e => e.Value is ConstantValue { Literal: Literal.Bool or Literal.Str })
            : [];

    /// <summary>A parameter has its default, unless that is None; every other may be anything.</summary>
    private Arguments Assumed(Operation definition, FunctionValue function, int skipped)
    {
        var defaults = function.Defaults is null ? null : Content(function.Defaults) as DictCell;
        var items = ImmutableArray.CreateBuilder<Argument>();
        foreach (var parameter in function.Body.Parameters.Skip(skipped))
        {
            var value = _isFlagOpen && Flags(function).Any(flag => flag.Key.Equals(Value.Text(parameter.Name))) ? Value.Unknown
                : defaults is not null && Dicts.Get(defaults, Value.Text(parameter.Name)) is { } given and not ConstantValue { Literal: Literal.None }
                ? given
                : Assume(definition, function.Body, parameter.Name);
            items.Add(parameter.Position switch
            {
                ParameterPosition.KeywordOnly => new Argument(value, parameter.Name),
                ParameterPosition.VarArgs => new Argument(Allocate(new ListCell([new Element(value, Presence.Many)])), null, 1),
                ParameterPosition.KwArgs => new Argument(Allocate(new DictCell([], value)), null, 2),
                _ => new Argument(value),
            });
        }

        return new Arguments(items.DrainToImmutable());
    }

    private Reference Assume(Operation definition, Body body, string parameter)
    {
        var name = $"{DatasetFact.Parameter}{parameter} of {body.Name}";
        var columns = Recorder.Declared(null, name);
        var dataset = Recorder.Dataset(name, name, body.File.Locate(definition.Span), columns, columns.IsDefault ? ColumnsFrom.None : ColumnsFrom.Policy);
        var read = new TraceLink(body.File, definition.Span, TraceLink.Read, null);
        if (columns.IsDefault)
            return Allocate(new TableCell(new Table(TableShape.Any, [Column.Every(dataset, read)])) { IsAssumed = true });
        return Allocate(new TableCell(Table.Empty with
        {
            Columns = [.. columns.Select(name => new Column(Label.Of(name), Origins.Of(new Origin(dataset, name, null, Derivation.Direct, read))))],
        }));
    }

    public bool IsAssumed(Value value) => Content(value) is TableCell { IsAssumed: true };

    /// <summary>A method of a table, if it is one; else anything that belongs to it: <c>model.fit</c>, <c>args.path</c>, <c>data.X_train</c>.</summary>
    private Value AssumedAttribute(Value self, TableCell cell, string name)
    {
        var other = UnmodelledMethod(name);
        if (other is not null) _knowledge.Observer?.Invoke(other);
        return other is null && AnyShape.Any(shape => _knowledge.ClassOf(shape, cell.Table.Family).Find(name) is not null)
            ? TableAttribute(self, cell.Table, name)
            : Allocate(cell);
    }

    /// <summary>Of <c>scaler.fit_transform(X)</c> the data are X.</summary>
    private Value CallAssumed(Value function, Arguments arguments, string name) =>
        Opaque(name, arguments.Items.Any(a => Reachable(a.Value).Any()) ? null : function, arguments, isGap: false);
}
