using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

internal sealed partial class Interpreter
{
    /// <summary>Branches around, within this round of the loop, that may be taken or not.</summary>
    private int _undecided;

    private bool RunBranch(Branch branch)
    {
        var condition = Read(branch.Condition);
        if (Truth(condition) is { } known) return Run(known ? branch.Then : branch.Else);
        return RunEither(
            () => Run(branch.Then), () => Run(branch.Else), ElementOrigins(condition),
            () => Refine(branch.Condition, true), () => Refine(branch.Condition, false));
    }

    /// <summary>Both ways, joined after. <paramref name="taint"/>: columns whose values decide which way is taken.</summary>
    private bool RunEither(Func<bool> first, Func<bool> second, Origins taint, Action? enterFirst = null, Action? enterSecond = null)
    {
        var start = _store;
        var ends = new List<Store>(2);
        var returns = _activation.Returns.Count;
        Way(first, enterFirst);
        Way(second, enterSecond);
        if (!taint.IsEmpty && _activation.Returns.Count > returns)
            _activation.ReturnTaint = _activation.ReturnTaint.Union(taint);
        if (ends.Count == 0 || Budget <= 0) return false;
        start.AbsorbJoin(ends, taint.IsEmpty ? Join : (a, b) => Tainted(a, b, taint));
        return true;

        void Way(Func<bool> run, Action? enter)
        {
            _store = start.Fork();
            _undecided++;
            enter?.Invoke();
            if (run()) ends.Add(_store);
            _undecided--;
            _store = start;
        }
    }

    /// <summary><c>flag = 1 if row['age'] > 60 else 0</c>: which constant it is depends on age.</summary>
    private object Tainted(object a, object b, Origins taint)
    {
        // The same constant either way; values of rows that look the same may still be others: s += 1 if row['age'] > 60.
        if (a.Equals(b) && (a is not TableValue || ReferenceEquals(a, b))) return a;
        var joined = Join(a, b);
        return joined switch
        {
            Value value => Taint(value, taint),
            ListCell list => list with { Elements = [.. list.Elements.Select(e => e with { Value = Taint(e.Value, taint) })] },
            _ => joined,
        };
    }

    private static Value Taint(Value value, Origins taint) => value switch
    {
        ConstantValue or UnknownValue => Decided(taint),
        TableValue { Table.Shape: TableShape.Scalar } data => Decided(data.Table.AllOrigins.Union(taint).Combined()),
        UnionValue union when union.Alternatives.All(v => v is ConstantValue or UnknownValue or TableValue { Table.Shape: TableShape.Scalar }) =>
            Decided(Origins.Union(union.Alternatives.OfType<TableValue>().Select(t => t.Table.AllOrigins)).Union(taint).Combined()),
        _ => value,
    };

    /// <summary>One value of one row.</summary>
    private static TableValue Decided(Origins origins) => new(Table.Scalar(origins) with { IsElement = true });

    /// <summary>Columns behind a condition on one row's values; an aggregate of a whole column decides nothing per row.</summary>
    private static Origins ElementOrigins(Value condition) =>
        condition is TableValue { Table: { Shape: TableShape.Scalar, IsTransposed: false } table } && table.IsElement
            ? table.AllOrigins
            : Origins.None;

    /// <summary>In a branch on <c>c != 'target'</c> a label that is not known exactly is known better.</summary>
    private void Refine(Variable condition, bool holds)
    {
        if (!_activation.Comparisons.TryGetValue(condition, out var comparison)) return;
        AsCall(comparison.Span, "__iter__", () =>
        {
            Refine(comparison, holds);
            return holds;
        });
    }

    private void Refine(Operation comparison, bool holds)
    {
        var left = comparison.Inputs[0].Variable!;
        if (Read(left) is not LabelValue { Column: { Label: Label.Rest rest } column } || left.IsTemporary) return;
        var right = Read(comparison.Inputs[1].Variable!);
        var names = (ComparisonOperator)comparison.Operator switch
        {
            ComparisonOperator.Eq or ComparisonOperator.NotEq => right is ConstantValue { Literal: Literal.Str text } ? [text.Value] : null,
            ComparisonOperator.In or ComparisonOperator.NotIn => Elements(right)?.Select(e => (e.Value as ConstantValue)?.Literal as Literal.Str).OfType<Literal.Str>().Select(s => s.Value).ToArray(),
            _ => null,
        };
        if (names is null) return;
        var isEqual = (ComparisonOperator)comparison.Operator is ComparisonOperator.Eq or ComparisonOperator.In == holds;
        if (isEqual) return;
        var origins = names.Aggregate(column.Origins, (o, name) => o.Exclude(name));
        Write(left, new LabelValue(column with { Label = rest with { Except = rest.Except.Union(names) }, Origins = origins }));
    }

    /// <summary>A join costs what it looks at.</summary>
    private object Join(object a, object b)
    {
        Spend(Weight(a));
        if (b is UnionValue) Spend(Weight(b));
        return ValueJoin.Contents(a, b);
    }

    private static int Weight(object content) => content switch
    {
        TableCell data => data.Table.Weight,
        TableValue data => data.Table.Weight,
        ListCell list => list.Elements.Length,
        DictCell dict => dict.Entries.Length,
        UnionValue union => 1 + (union.Alternatives.Length / 4),
        _ => 1,
    };

    /// <summary>An exception may come anywhere in the body, so handlers start from before and after it, and from each raise.</summary>
    private bool RunTry(Try attempt)
    {
        var start = _store;
        var (raises, tryBase) = (_activation.Raises, _activation.TryBase);
        var ends = new List<Store>();
        var thrown = new List<Store>();
        _activation.Raises = attempt.Handlers.IsEmpty ? raises : thrown;
        _activation.TryBase = attempt.Handlers.IsEmpty ? tryBase : start;
        var body = start.Fork();
        _store = body;
        var doubts = _doubts;
        var alive = Run(attempt.Body);
        (_activation.Raises, _activation.TryBase) = (raises, tryBase);

        // Where nothing in the body can raise, no handler runs.
        var handlers = alive && doubts == _doubts && thrown.Count == 0 ? [] : attempt.Handlers;
        if (alive)
        {
            thrown.Add(body);
            var after = body.Fork();
            _store = after;
            if (attempt.Else.Steps.IsEmpty || Run(attempt.Else)) ends.Add(after.FlattenOnto(start));
        }
        else if (thrown.Count == 0)
        {
            thrown.Add(start.Fork());
        }

        foreach (var handler in handlers)
        {
            var entry = start.Fork();
            entry.AbsorbJoin([entry.Fork(), .. thrown.Select(t => Rebase(t.FlattenOnto(start), entry))], Join);
            _store = entry;
            Run(handler.Exception);
            if (handler.Name is not null) WriteVariable(_activation.Frame, handler.Name, Value.Inert);
            if (Run(handler.Body)) ends.Add(entry);
        }

        _store = start;
        if (ends.Count > 0) start.AbsorbJoin(ends, Join);
        return Run(attempt.Finally) && ends.Count > 0;
    }

    /// <summary>The same writes on a fork of <paramref name="parent"/>.</summary>
    private static Store Rebase(Store store, Store parent)
    {
        var copy = parent.Fork();
        copy.Absorb(store);
        return copy;
    }
}
