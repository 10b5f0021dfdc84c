using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// Runs a workflow on abstract values: flow-sensitive, functions in their calling context, cells with identity.
/// <code>
/// df = pd.read_csv('heart.csv')        df → cell 3: Frame [age, sex, target]
/// d2 = df                              d2 → cell 3
/// d2.drop('sex', axis=1, inplace=True) cell 3: Frame [age, target]
/// if cond: y = df['target']            y → cell 4: Series [target] on this branch only; joined after it
/// </code>
/// Ends always: loops over what is not known run to a fixpoint with widening, recursion is cut, and every operation
/// takes from a budget; when that is spent the facts say so.
/// </summary>
internal sealed partial class Interpreter
{
    private const int MaximumCallDepth = 48;
    private const int MaximumRecursion = 8;

    /// <summary>Where a loop runs to a fixpoint, each level multiplies its rounds.</summary>
    private const int MaximumRecursionInLoop = 2;

    /// <summary>A function that calls itself several times multiplies them level by level: <c>walk(node.left); walk(node.right)</c>.</summary>
    private const int MaximumSelfCalls = 200;
    private const int MaximumRounds = 300;
    private const int MaximumPasses = 6;
    private const int MaximumPattern = 20_000;

    /// <summary>Rounds of nested loops multiply; beyond this the inner loop runs to a fixpoint.</summary>
    private const int MaximumUnrolled = 1000;

    /// <summary>Rounds of a loop that does not look at its variable: beyond these, the others run to a fixpoint.</summary>
    private const int MaximumDistinct = 8;

    private readonly KnowledgeBase _knowledge;
    private readonly ModuleSource _modules;
    private readonly Effects _effects;
    private readonly Dictionary<(long Context, Operation? Operation, int Ordinal, Type Kind), int> _sites = [];

    /// <summary>Cells allocated in a fixpoint round: how deep the fixpoints were nested.</summary>
    private readonly Dictionary<int, int> _rounds = [];
    private Store _store = new(null);
    private Activation _activation = null!;
    private Operation? _operation;
    private Watch? _watch;
    private readonly Anonymizers _anonymizers;
    private int _nextCell;
    private int _looks;
    private int _fixpoints;
    private int _shared;
    private int _calls;
    private int _unrolled = 1;
    private int _ordinal;
    private int _doubts;
    private bool _isProved;
    private bool _ended;

    private Interpreter(
        KnowledgeBase knowledge, ModuleSource modules, ImmutableArray<DatasetSchema> schemas, Anonymizers anonymizers, long budget)
    {
        _anonymizers = anonymizers;
        _knowledge = knowledge;
        _modules = modules;
        Budget = budget;
        Recorder = new FactRecorder(schemas);
        _effects = new Effects(this, knowledge);
    }

    public FactRecorder Recorder { get; }

    public long Budget { get; private set; }

    public Operation Operation => _operation!;

    public SourceFile File => _activation.Body.File;

    private const long DefaultBudget = 1_000_000;
    private const int LooksPerUnit = 16;

    /// <param name="budget">Operations, weighted by the columns they touch; a bound on time that no clock decides.</param>
    public static Facts Run(
        Workflow workflow, KnowledgeBase knowledge, ImmutableArray<DatasetSchema> schemas, ModuleSource modules,
        Anonymizers? anonymizers = null, long budget = DefaultBudget)
    {
        var interpreter = new Interpreter(knowledge, modules, schemas, anonymizers ?? Anonymizers.None, budget);
        var frame = interpreter.RunModule(workflow.Module, "__main__");
        var isExhausted = interpreter.Budget <= 0;
        interpreter.RunUncalled(workflow.Module, frame);
        return interpreter.Recorder.Finish(isExhausted);
    }

    private int RunModule(Body body, string name)
    {
        var frame = NewCell(typeof(Body));
        var outer = _activation;
        _activation = new Activation(body, frame, -1, outer, _operation, HashCode.Combine(frame)) { Base = _store };
        _store.Write(new Place(frame, "__name__"), Value.Text(name));
        _store.Write(new Place(frame, "__file__"), Value.Text(body.File.Path));
        Run(body.Code);
        _ended = false;
        _activation = outer!;
        return frame;
    }

    /// <summary>Columns touched count too: a wide table costs what it costs.</summary>
    public void Spend(int units) => Budget -= units;

    /// <summary>So do values that are only looked at, many to an operation: those of nested lists are looked at again and again.</summary>
    private void Look(int values)
    {
        _looks += values;
        Spend(_looks / LooksPerUnit);
        _looks %= LooksPerUnit;
    }

    private object? Read(Place place)
    {
        Look(_store.Depth / 16);
        return _store.Read(place);
    }

    private Store WritesSince(Store ancestor)
    {
        var writes = _store.FlattenOnto(ancestor);
        Look(_store.Depth - ancestor.Depth + writes.Writes.Count);
        return writes;
    }

    // Cells.

    public Reference Allocate(Cell content)
    {
        var cell = NewCell(content.GetType());
        _store.Write(new Place(cell, null), content);
        return new Reference(cell);
    }

    /// <summary>
    /// In a fixpoint round an allocation is identified by its operation and context, so that rounds converge; so it is
    /// where one call may be a method of several objects.
    /// </summary>
    private int NewCell(Type kind)
    {
        if (_fixpoints == 0 && _shared == 0) return _nextCell++;
        var site = (_activation.Context, _operation, _ordinal++, kind);
        if (!_sites.TryGetValue(site, out var cell)) _sites[site] = cell = _nextCell++;
        if (_fixpoints > 0) _rounds[cell] = _fixpoints;
        return cell;
    }

    public Cell? Content(Value value) =>
        value is Reference reference ? Read(new Place(reference.Cell, null)) as Cell : null;

    public void Write(Reference reference, Cell content)
    {
        _store.Write(new Place(reference.Cell, null), content);
        if (content is not DictCell { AttributesOf: { } owner } dict) return;
        foreach (var entry in dict.Entries)
        {
            if (TextOf(entry.Key) is { } name) SetAttribute(owner, name, entry.Value);
        }
    }

    public Value? ReadVariable(int frame, string name)
    {
        var place = new Place(frame, name);
        for (var watch = _watch; watch is not null; watch = watch.Outer) watch.IsRead |= watch.Place == place;
        return Read(place) as Value;
    }

    public void WriteVariable(int frame, string name, Value value) => _store.Write(new Place(frame, name), value);

    // Variables.

    private Value Read(Variable variable)
    {
        if (variable.IsTemporary) return _activation.Temporaries[variable.Slot] ?? Value.Unknown;
        return Lookup(variable.Name);
    }

    /// <summary>What the script means by a name where it runs now: local, enclosing, global, built-in (reference §4.2.2).</summary>
    public Value Lookup(string name)
    {
        for (var frame = _activation.Frame; frame >= 0; frame = Enclosing(frame))
        {
            if (ReadVariable(frame, name) is { } value) return value;
        }

        // Last what a notebook or a shell gives: a name that is not defined anywhere is one of those, or not known.
        return (_knowledge.Find("builtins." + name) ?? _knowledge.Find("__main__." + name)) is { } given ? OfApi(given) : new ForeignValue(name);
    }

    private int Enclosing(int frame) =>
        ReadVariable(frame, "%enclosing") is Reference outer ? outer.Cell : -1;

    private void Write(Variable variable, Value value)
    {
        if (variable.IsTemporary)
        {
            _activation.Temporaries[variable.Slot] = value;
            return;
        }

        WriteVariable(FrameOf(variable), variable.Name, value);
    }

    private int FrameOf(Variable variable) =>
        _activation.Body.Globals.Contains(variable.Name) ? DeclaredFrame(variable.Name) : _activation.Frame;

    /// <summary>The frame that <c>global x</c> or <c>nonlocal x</c> means: the nearest outer one that has it, else the module's.</summary>
    private int DeclaredFrame(string name)
    {
        var module = _activation.Frame;
        for (var frame = Enclosing(_activation.Frame); frame >= 0; frame = Enclosing(frame))
        {
            if (ReadVariable(frame, name) is not null) return frame;
            module = frame;
        }

        return module;
    }

    // Blocks. Each Run tells whether control reaches the end.

    private bool Run(Block block)
    {
        foreach (var step in block.Steps)
        {
            if (!Run(step)) return false;
        }

        return true;
    }

    private bool Run(Step step)
    {
        if (--Budget <= 0) return false;
        switch (step)
        {
            case Operation operation: return Run(operation);
            case Branch branch: return RunBranch(branch);
            case ForLoop loop: return RunFor(loop);
            case WhileLoop loop: return RunWhile(loop);
            case Try attempt: return RunTry(attempt);
            case Return result:
                WriteVariable(_activation.Frame, "%return", result.Value is null ? Value.None : Read(result.Value));
                _activation.Returns.Add(WritesSince(_activation.Base));
                return false;
            case Raise:
                NoteRaise();
                return false;
            case Break when _activation.Loop is { } loop:
                loop.Breaks.Add(WritesSince(loop.Start));
                return false;
            case Continue when _activation.Loop is { } loop:
                loop.Continues.Add(WritesSince(loop.Round));
                return false;
            default:
                return true;
        }
    }

    private void NoteRaise()
    {
        if (_activation.Raises is { } raises) raises.Add(WritesSince(_activation.TryBase!));
    }

    private bool Run(Operation operation)
    {
        var outer = (_operation, _ordinal);
        _operation = operation;
        _ordinal = 0;
        _isProved = operation.Kind is OperationKind.Literal or OperationKind.Assign or OperationKind.Tuple or OperationKind.List or OperationKind.Dict
            or OperationKind.Function or OperationKind.Slice;
        Perform(operation);
        if (!_isProved) _doubts++;
        _isProved = false;
        (_operation, _ordinal) = outer;
        if (!_ended) return true;
        _ended = false;
        NoteRaise();
        return false;
    }

    /// <summary>The call does not come back: <c>sys.exit()</c>, or an error that is certain inside <c>try</c>.</summary>
    public void End() => _ended = true;

    /// <summary>The running operation raises no error: the labels that it drops or selects are there.</summary>
    public void Prove() => _isProved = true;

    private readonly Dictionary<Body, ColumnBounds> _bounds = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many columns the array has, as far as the script tells by the positions that it names; of a subscript.</summary>
    public int? ColumnBound
    {
        get
        {
            if (Operation.Kind is not (OperationKind.Subscript or OperationKind.SetSubscript)) return null;
            if (!_bounds.TryGetValue(_activation.Body, out var bounds)) _bounds[_activation.Body] = bounds = new ColumnBounds(_activation.Body);
            return bounds.Of(Operation);
        }
    }

    public bool IsInTry => _activation.Raises is not null;
}
