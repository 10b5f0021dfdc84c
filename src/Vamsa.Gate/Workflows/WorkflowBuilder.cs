using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

/// <summary>
/// The paper's derivation extractor: lowers a tree to operations. <c>df = pd.read_csv(p).dropna()</c> becomes
/// <code>
/// %0 = pd.read_csv(p)
/// df = %0.dropna()
/// </code>
/// </summary>
public sealed partial class WorkflowBuilder
{
    /// <summary>Nodes deeper than this are <see cref="OperationKind.Unknown"/>; the parser's own bound is lower.</summary>
    private const int MaximumDepth = 400;

    private readonly SourceFile _file;
    private readonly string _name;
    private readonly BodyKind _kind;

    /// <summary>Comprehension variables in force: name as written → name in the workflow.</summary>
    private readonly Dictionary<string, string> _renamed;
    private readonly HashSet<string> _locals = [];
    private readonly HashSet<string> _globals = [];
    private readonly Dictionary<string, Variable> _variables = [];

    /// <summary>Annotated names of a class body, in order: the fields of a dataclass.</summary>
    private readonly List<Identifier> _fields = [];
    private ImmutableArray<Step>.Builder _steps = ImmutableArray.CreateBuilder<Step>();
    private int _temporaries;
    private int _comprehensions;
    private int _depth;
    private bool _isGenerator;

    private WorkflowBuilder(SourceFile file, string name, BodyKind kind, Dictionary<string, string> renamed)
    {
        _file = file;
        _name = name;
        _kind = kind;
        _renamed = renamed;
    }

    public static Workflow Build(SyntaxTree tree)
    {
        var builder = new WorkflowBuilder(tree.File, "<module>", BodyKind.Module, []);
        builder.LowerAll(tree.Body);
        return new Workflow(tree.File, builder.Finish(new Span(0, tree.File.Text.Length), []));
    }

    private Body Finish(Span span, ImmutableArray<FormalParameter> parameters)
    {
        foreach (var parameter in parameters) _locals.Add(parameter.Name);
        _locals.ExceptWith(_globals);
        return new Body(
            _name, _kind, _file, span, parameters, new Block(_steps.DrainToImmutable()), _temporaries,
            [.. _locals], [.. _globals], _isGenerator);
    }

    private Variable Temporary() => new("%" + _temporaries, _temporaries++);

    /// <summary>A variable that several branches assign, so that it must live where names do.</summary>
    private Variable Joined() => Named("%" + _temporaries++ + "j");

    private Variable Named(string name)
    {
        if (_renamed.TryGetValue(name, out var inner)) name = inner;
        if (!_variables.TryGetValue(name, out var variable)) _variables[name] = variable = new Variable(name);
        return variable;
    }

    private Variable Bound(string name)
    {
        var variable = Named(name);
        _locals.Add(variable.Name);
        return variable;
    }

    private Operation Add(
        Span span, OperationKind kind, Variable? caller, string name, ImmutableArray<Input> inputs,
        ImmutableArray<Variable> outputs)
    {
        var operation = new Operation(span, kind, caller, name, inputs, outputs);
        _steps.Add(operation);
        return operation;
    }

    /// <summary>Adds an operation with one output, into <paramref name="target"/> or a temporary.</summary>
    private Variable Emit(
        Span span, OperationKind kind, Variable? target, Variable? caller, string name, params ImmutableArray<Input> inputs)
    {
        target ??= Temporary();
        Add(span, kind, caller, name, inputs, [target]);
        return target;
    }

    private Variable EmitOperator(Span span, OperationKind kind, Variable? target, string name, int number,
        params ImmutableArray<Input> inputs)
    {
        target ??= Temporary();
        _steps.Add(new Operation(span, kind, null, name, inputs, [target]) { Operator = number });
        return target;
    }

    private Variable Literal(Span span, Literal value, Variable? target = null)
    {
        target ??= Temporary();
        _steps.Add(new Operation(span, OperationKind.Literal, null, "", [], [target]) { Literal = value });
        return target;
    }

    /// <summary>Runs <paramref name="lower"/> into a block of its own.</summary>
    private Block InBlock(Action lower)
    {
        var outer = _steps;
        _steps = ImmutableArray.CreateBuilder<Step>();
        lower();
        var block = _steps.Count == 0 ? Block.Empty : new Block(_steps.DrainToImmutable());
        _steps = outer;
        return block;
    }

    private static ImmutableArray<Input> Inputs(params ReadOnlySpan<Variable> variables)
    {
        var inputs = ImmutableArray.CreateBuilder<Input>(variables.Length);
        foreach (var variable in variables) inputs.Add(new Input(variable));
        return inputs.MoveToImmutable();
    }
}
