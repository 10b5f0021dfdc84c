using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// How many columns the positions reach that a script names of one array. Who cuts an array whose width the data decide
/// knew its width, so the furthest position is its last column:
/// <code>
/// data = encoder.fit_transform(data)     one-hot columns, then nine others
/// X = data[:, 1:13]                      14: there are five one-hot columns
/// y = data[:, 13]                        14: the last of the nine
/// </code>
/// </summary>
internal sealed class ColumnBounds
{
    private readonly Dictionary<Operation, (string Name, int Version)> _uses = [];
    private readonly Dictionary<(string Name, int Version), int> _furthest = [];

    /// <summary>Where the last open slice begins, <c>a:</c>; what it reaches is not told.</summary>
    private readonly Dictionary<(string Name, int Version), int> _open = [];
    private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);

    /// <summary>One past the furthest column that a temporary (a number, slice, list or pair) names as a subscript.</summary>
    private readonly Dictionary<Variable, int> _ends = [];
    private readonly Dictionary<Variable, int> _columnEnds = [];
    private readonly Dictionary<Variable, int> _openings = [];
    private readonly Dictionary<Variable, int> _columnOpenings = [];

    public ColumnBounds(Body body) => Add(body.Code);

    /// <summary>For a subscript, one past the furthest column that subscripts of the same array name.</summary>
    public int? Of(Operation operation) =>
        _uses.TryGetValue(operation, out var use) && _furthest.TryGetValue(use, out var end) && end > _open.GetValueOrDefault(use) ? end : null;

    private void Add(Block block)
    {
        foreach (var step in block.Steps)
        {
            switch (step)
            {
                case Operation operation:
                    Add(operation);
                    break;
                case Branch branch:
                    Add(branch.Then);
                    Add(branch.Else);
                    break;
                case ForLoop loop:
                    Assign(loop.Element);
                    Add(loop.Body);
                    Add(loop.Else);
                    break;
                case WhileLoop loop:
                    Add(loop.Test);
                    Add(loop.Body);
                    Add(loop.Else);
                    break;
                case Try attempt:
                    Add(attempt.Body);
                    foreach (var handler in attempt.Handlers) Add(handler.Body);
                    Add(attempt.Else);
                    Add(attempt.Finally);
                    break;
            }
        }
    }

    private void Add(Operation operation)
    {
        if (operation.Kind is OperationKind.Subscript or OperationKind.SetSubscript && operation.Caller is { IsTemporary: false } array
            && operation.Inputs is [{ Variable: { } key }, ..])
        {
            var use = (array.Name, _versions.GetValueOrDefault(array.Name));
            _uses[operation] = use;
            if (_columnEnds.TryGetValue(key, out var end)) _furthest[use] = Math.Max(end, _furthest.GetValueOrDefault(use));
            if (_columnOpenings.TryGetValue(key, out var opening)) _open[use] = Math.Max(opening, _open.GetValueOrDefault(use));
        }

        foreach (var output in operation.Outputs)
        {
            if (output.IsTemporary) Name(operation, output);
            else Assign(output);
        }
    }

    private void Assign(Variable variable) => _versions[variable.Name] = _versions.GetValueOrDefault(variable.Name) + 1;

    private void Name(Operation operation, Variable output)
    {
        int? end = operation.Kind switch
        {
            OperationKind.Literal when operation.Literal is Literal.Int { Value: var number } && number >= 0 && number < short.MaxValue => (int)number + 1,
            OperationKind.List when operation.Inputs.All(i => i.Variable is not null && _ends.ContainsKey(i.Variable)) => operation.Inputs.Max(i => (int?)_ends[i.Variable!]),

            OperationKind.Slice when operation.Inputs is [_, var upper, ..] => End(upper) - 1,
            _ => null,
        };
        if (end is { } known) _ends[output] = known;
        if (operation.Kind == OperationKind.Slice && operation.Inputs is [var lower, { Variable: null }, ..] && End(lower) is { } first) _openings[output] = first - 1;
        if (operation.Kind != OperationKind.Tuple || operation.Inputs is not [_, var columns]) return;
        if (End(columns) is { } last) _columnEnds[output] = last;
        if (columns.Variable is { } part && _openings.TryGetValue(part, out var opening)) _columnOpenings[output] = opening;
    }

    private int? End(Input input) => input.Variable is { } variable && _ends.TryGetValue(variable, out var end) ? end : null;
}
