using System.Collections.Immutable;
using QuikGraph;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

/// <summary>
/// The paper's graph of one body (Vamsa §3.1): operations and versions of variables are its two kinds of nodes; an edge
/// runs from an input or the caller to its operation, and from the operation to its outputs. Each assignment makes a new
/// version; where ways of control meet, a join makes one of theirs.
/// </summary>
public sealed class WorkflowGraph
{
    private readonly BidirectionalGraph<WorkflowNode, WorkflowEdge> _graph = new();
    private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkflowNode> _found = new(StringComparer.Ordinal);
    private Dictionary<string, WorkflowNode> _current = new(StringComparer.Ordinal);

    private WorkflowGraph()
    {
    }

    public IBidirectionalGraph<WorkflowNode, WorkflowEdge> Graph => _graph;

    /// <summary>Operations in the order of the code, joins among them.</summary>
    public ImmutableArray<WorkflowNode> Operations { get; private set; } = [];

    /// <summary>Bodies of functions and classes that this body defines, in order.</summary>
    public ImmutableArray<Body> Bodies { get; private set; } = [];

    public static WorkflowGraph Build(Body body)
    {
        var graph = new WorkflowGraph();
        foreach (var parameter in body.Parameters) graph.Define(parameter.Name);
        graph.Add(body.Code);
        return graph;
    }

    private void Add(Block block)
    {
        foreach (var step in block.Steps) Add(step);
    }

    private void Add(Step step)
    {
        switch (step)
        {
            case Operation operation:
                Add(operation);
                break;
            case Branch branch:
                AddUse("branch", branch.Condition, branch.Span);
                Either(() => Add(branch.Then), () => Add(branch.Else));
                break;
            case ForLoop loop:
                Round(
                    [.. Bound(loop.Body), loop.Element.Name],
                    () => AddNode("for", null, [loop.Iterable], loop.Span),
                    next =>
                    {
                        Link(next, Define(loop.Element.Name), WorkflowRole.Output);
                        Add(loop.Body);
                    });
                Add(loop.Else);
                break;
            case WhileLoop loop:
                Round(
                    [.. Bound(loop.Test), .. Bound(loop.Body)],
                    () =>
                    {
                        Add(loop.Test);
                        return AddUse("while", loop.Condition, loop.Span);
                    },
                    _ => Add(loop.Body));
                Add(loop.Else);
                break;
            case Try attempt:
                Add(attempt);
                break;
            case Return { Value: { } value }:
                AddUse("return", value, step.Span);
                break;
        }
    }

    /// <summary>
    /// What a loop binds anew has a version at its head, the join of what came in and what the round before left: the
    /// edge back makes a path of what flows from round to round.
    /// </summary>
    private void Round(IEnumerable<string> bound, Func<WorkflowNode> enter, Action<WorkflowNode> body)
    {
        var joins = new List<(string Name, WorkflowNode Join, WorkflowNode Head)>();
        foreach (var name in bound.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!_current.TryGetValue(name, out var before)) continue;
            var join = AddJoin([before]);
            var head = Define(name);
            Link(join, head, WorkflowRole.Output);
            joins.Add((name, join, head));
        }

        var first = enter();
        var afterHead = new Dictionary<string, WorkflowNode>(_current, StringComparer.Ordinal);
        body(first);
        foreach (var (name, join, head) in joins)
        {
            if (!ReferenceEquals(_current[name], head)) Link(_current[name], join, WorkflowRole.Input);
        }

        // The loop is left from its head; a name that only the round binds is what the round left.
        foreach (var (name, version) in afterHead) _current[name] = version;
    }

    /// <summary>An exception may come before or after what the body binds: handlers find the join of both.</summary>
    private void Add(Try attempt)
    {
        var before = new Dictionary<string, WorkflowNode>(_current, StringComparer.Ordinal);
        Add(attempt.Body);
        if (attempt.Handlers.IsEmpty)
        {
            Add(attempt.Else);
        }
        else
        {
            var after = _current;
            _current = new Dictionary<string, WorkflowNode>(after, StringComparer.Ordinal);
            Add(attempt.Else);
            var end = _current;
            _current = before;
            Either(() => _current = after, () => { });
            Either([() => _current = end, .. attempt.Handlers.Select(h => (Action)(() =>
            {
                Add(h.Exception);
                if (h.Name is not null)
                    Link(AddNode("except", null, h.Type is null ? [] : [h.Type], h.Span), Define(h.Name), WorkflowRole.Output);
                Add(h.Body);
            }))]);
        }

        Add(attempt.Finally);
    }

    /// <summary>Names that a block binds, but for temporaries: each of those is written once.</summary>
    private static IEnumerable<string> Bound(Block block) => block.Steps.SelectMany(step => step switch
    {
        Operation operation => operation.Outputs.Where(o => !o.IsTemporary).Select(o => o.Name),
        Branch branch => [.. Bound(branch.Then), .. Bound(branch.Else)],
        ForLoop loop => [.. loop.Element.IsTemporary ? [] : new[] { loop.Element.Name }, .. Bound(loop.Body), .. Bound(loop.Else)],
        WhileLoop loop => [.. Bound(loop.Test), .. Bound(loop.Body), .. Bound(loop.Else)],
        Try attempt =>
        [
            .. Bound(attempt.Body), .. Bound(attempt.Else), .. Bound(attempt.Finally),
            .. attempt.Handlers.SelectMany(h => Bound(h.Exception).Concat(Bound(h.Body)).Concat(h.Name is null ? [] : [h.Name])),
        ],
        _ => Enumerable.Empty<string>(),
    });

    private void Add(Operation operation)
    {
        var node = AddNode(
            Name(operation), operation.Caller, [.. operation.Inputs.Select(i => i.Variable).OfType<Variable>()], operation.Span);
        node.Operation = operation;
        foreach (var output in operation.Outputs) Link(node, Define(output.Name), WorkflowRole.Output);
        if (operation.Body is not null) Bodies = Bodies.Add(operation.Body);
    }

    private static string Name(Operation operation) => operation.Kind switch
    {
        OperationKind.Call => "call " + operation.Name,
        OperationKind.CallMethod => "call ." + operation.Name,
        OperationKind.Attribute => "." + operation.Name,
        OperationKind.SetAttribute => "." + operation.Name + "=",
        OperationKind.DeleteAttribute => "del ." + operation.Name,
        OperationKind.DeleteSubscript => "del []",
        OperationKind.Import or OperationKind.ImportFrom => "import " + operation.Name,
        OperationKind.Function => "function " + operation.Name,
        OperationKind.Class => "class " + operation.Name,
        _ => operation.Name.Length > 0 ? operation.Name : operation.Kind.ToString().ToLowerInvariant(),
    };

    private WorkflowNode AddUse(string name, Variable variable, Span span) => AddNode(name, null, [variable], span);

    private WorkflowNode AddNode(string name, Variable? caller, ImmutableArray<Variable> inputs, Span span)
    {
        var node = new WorkflowNode(WorkflowNodeKind.Operation, name, Operations.Length) { Span = span };
        _graph.AddVertex(node);
        Operations = Operations.Add(node);
        if (caller is not null) Link(Current(caller.Name), node, WorkflowRole.Caller);
        foreach (var input in inputs) Link(Current(input.Name), node, WorkflowRole.Input);
        return node;
    }

    private WorkflowNode AddJoin(IEnumerable<WorkflowNode> versions)
    {
        var join = new WorkflowNode(WorkflowNodeKind.Operation, "join", Operations.Length);
        _graph.AddVertex(join);
        Operations = Operations.Add(join);
        foreach (var version in versions) Link(version, join, WorkflowRole.Input);
        return join;
    }

    private void Link(WorkflowNode from, WorkflowNode to, WorkflowRole role) => _graph.AddEdge(new WorkflowEdge(from, to, role));

    /// <summary>Version 0 is what the body finds: a global, a built-in, a name of an enclosing function.</summary>
    private WorkflowNode Current(string name)
    {
        if (_current.TryGetValue(name, out var node)) return node;
        if (!_found.TryGetValue(name, out node)) _found[name] = node = Version(name, 0);
        return _current[name] = node;
    }

    private WorkflowNode Version(string name, int version)
    {
        var node = new WorkflowNode(WorkflowNodeKind.Variable, name, version);
        _graph.AddVertex(node);
        return node;
    }

    private WorkflowNode Define(string name)
    {
        var version = _versions.GetValueOrDefault(name) + 1;
        _versions[name] = version;
        return _current[name] = Version(name, version);
    }

    private void Either(params Action[] ways)
    {
        var before = _current;
        var ends = new List<Dictionary<string, WorkflowNode>>();
        foreach (var way in ways)
        {
            _current = new Dictionary<string, WorkflowNode>(before, StringComparer.Ordinal);
            way();
            ends.Add(_current);
        }

        _current = before;
        foreach (var name in ends.SelectMany(e => e.Keys).Where(n => n[0] != '%' || n[^1] == 'j').Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var versions = ends.Select(e => e.GetValueOrDefault(name)).OfType<WorkflowNode>().Distinct().ToArray();
            if (versions.Length == 1)
            {
                _current[name] = versions[0];
                continue;
            }

            var join = AddJoin(versions);
            Link(join, Define(name), WorkflowRole.Output);
        }
    }
}

/// <summary>An operation, numbered in order, or a version of a variable.</summary>
public sealed class WorkflowNode(WorkflowNodeKind kind, string name, int number)
{
    public WorkflowNodeKind Kind => kind;

    public string Name => name;

    /// <summary>Position of an operation, version of a variable.</summary>
    public int Number => number;

    /// <summary>Null for what control adds: join, branch, for, while, return.</summary>
    public Operation? Operation { get; internal set; }

    /// <summary>Null for a join.</summary>
    public Span? Span { get; internal init; }

    /// <summary>A temporary is written once and needs no version, but for those that several ways write.</summary>
    public override string ToString() =>
        kind == WorkflowNodeKind.Operation || (name[0] == '%' && name[^1] != 'j') ? name : name + "." + number;
}

public enum WorkflowNodeKind { Operation, Variable }

public enum WorkflowRole { Input, Caller, Output }

public sealed class WorkflowEdge(WorkflowNode source, WorkflowNode target, WorkflowRole role) : IEdge<WorkflowNode>
{
    public WorkflowNode Source => source;

    public WorkflowNode Target => target;

    public WorkflowRole Role => role;
}
