using System.Collections.Immutable;
using QuikGraph;

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
                AddUse("branch", branch.Condition);
                Either(() => Add(branch.Then), () => Add(branch.Else));
                break;
            case ForLoop loop:
                var next = AddNode("for", null, [loop.Iterable]);
                Either(
                    () =>
                    {
                        Link(next, Define(loop.Element.Name), WorkflowRole.Output);
                        Add(loop.Body);
                    },
                    () => { });
                Add(loop.Else);
                break;
            case WhileLoop loop:
                Add(loop.Test);
                AddUse("while", loop.Condition);
                Either(
                    () =>
                    {
                        Add(loop.Body);
                        Add(loop.Test);
                    },
                    () => { });
                Add(loop.Else);
                break;
            case Try attempt:
                Either([() =>
                {
                    Add(attempt.Body);
                    Add(attempt.Else);
                }, .. attempt.Handlers.Select(h => (Action)(() =>
                {
                    Add(h.Exception);
                    Add(h.Body);
                }))]);
                Add(attempt.Finally);
                break;
            case Return { Value: { } value }:
                AddUse("return", value);
                break;
        }
    }

    private void Add(Operation operation)
    {
        var node = AddNode(Name(operation), operation.Caller, [.. operation.Inputs.Select(i => i.Variable).OfType<Variable>()]);
        node.Operation = operation;
        foreach (var output in operation.Outputs) Link(node, Define(output.Name), WorkflowRole.Output);
        if (operation.Body is not null) Bodies = Bodies.Add(operation.Body);
    }

    private static string Name(Operation operation) =>
        operation.Kind is OperationKind.Call or OperationKind.CallMethod or OperationKind.Attribute or OperationKind.Import or OperationKind.ImportFrom
            ? operation.Kind.ToString().ToLowerInvariant() + " " + operation.Name
            : operation.Name.Length > 0 ? operation.Name : operation.Kind.ToString().ToLowerInvariant();

    private void AddUse(string name, Variable variable) => AddNode(name, null, [variable]);

    private WorkflowNode AddNode(string name, Variable? caller, ImmutableArray<Variable> inputs)
    {
        var node = new WorkflowNode(WorkflowNodeKind.Operation, name, Operations.Length);
        _graph.AddVertex(node);
        Operations = Operations.Add(node);
        if (caller is not null) Link(Current(caller.Name), node, WorkflowRole.Caller);
        foreach (var input in inputs) Link(Current(input.Name), node, WorkflowRole.Input);
        return node;
    }

    private void Link(WorkflowNode from, WorkflowNode to, WorkflowRole role) => _graph.AddEdge(new WorkflowEdge(from, to, role));

    /// <summary>Version 0 is what the body finds: a global, a built-in, a name of an enclosing function.</summary>
    private WorkflowNode Current(string name)
    {
        if (_current.TryGetValue(name, out var node)) return node;
        return _current[name] = Version(name, 0);
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

            var join = new WorkflowNode(WorkflowNodeKind.Operation, "join", Operations.Length);
            _graph.AddVertex(join);
            Operations = Operations.Add(join);
            foreach (var version in versions) Link(version, join, WorkflowRole.Input);
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

    public override string ToString() => kind == WorkflowNodeKind.Operation || name[0] == '%' ? name : name + "." + number;
}

public enum WorkflowNodeKind { Operation, Variable }

public enum WorkflowRole { Input, Caller, Output }

public sealed class WorkflowEdge(WorkflowNode source, WorkflowNode target, WorkflowRole role) : IEdge<WorkflowNode>
{
    public WorkflowNode Source => source;

    public WorkflowNode Target => target;

    public WorkflowRole Role => role;
}
