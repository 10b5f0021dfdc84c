using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

/// <summary>Chains of operands, each of which is looked at only where those before it do not decide.</summary>
public sealed partial class WorkflowBuilder
{
    /// <summary>A chain may be as long as its file: below this depth its links follow each other, which means the same.</summary>
    private const int MaximumChainDepth = 100;

    /// <summary><c>a and b</c>: the value is a, and where a is true it is b.</summary>
    private Variable LowerBoolean(BoolOpExpression boolean, Variable? target)
    {
        var result = Joined();
        Lower(boolean.Values[0], result);
        Chain(result, 1, boolean.Values.Length, boolean.Operator == BooleanOperator.And, at =>
        {
            Lower(boolean.Values[at], result);
            return boolean.Values[at].Span;
        });
        return target is null
            ? result
            : Emit(boolean.Span, OperationKind.Assign, target, null, "=", Inputs(result));
    }

    /// <summary>
    /// Of a condition only its truth counts: where <c>a</c> is not true, <c>a and b</c> is False. So b decides even where a is not
    /// known: <c>df[c].dtype != object and c != 'target'</c>.
    /// </summary>
    private Variable LowerCondition(Expression condition, Variable? target = null)
    {
        switch (condition)
        {
            case UnaryOpExpression { Operator: UnaryOperator.Not } not:
                return EmitOperator(not.Span, OperationKind.Unary, target, "Not", (int)UnaryOperator.Not, Inputs(LowerCondition(not.Operand)));
            case BoolOpExpression boolean:
                var result = target ?? Joined();
                var isAnd = boolean.Operator == BooleanOperator.And;
                LowerCondition(boolean.Values[0], result);
                Chain(result, 1, boolean.Values.Length, isAnd, at =>
                {
                    LowerCondition(boolean.Values[at], result);
                    return boolean.Values[at].Span;
                }, span => Literal(span, isAnd ? Syntax.Literal.Bool.False : Syntax.Literal.Bool.True, result));
                return result;
            default:
                return Lower(condition, target);
        }
    }

    /// <summary>Links from <paramref name="at"/> on, each where <paramref name="result"/> is still <paramref name="goesOnIf"/>.</summary>
    /// <param name="lower">Assigns what a link says to the result; null when it says nothing and the next may follow at once.</param>
    /// <param name="decide">What the result is where it is decided; as it is, when null.</param>
    /// <returns>Whether any link said something.</returns>
    private bool Chain(Variable result, int at, int count, bool goesOnIf, Func<int, Span?> lower, Action<Span>? decide = null)
    {
        var isNested = ++_depth < MaximumChainDepth;
        var says = false;
        while (at < count)
        {
            Span? link = null;
            var next = InBlock(() =>
            {
                while (at < count && link is null) link = lower(at++);
                if (!isNested || link is null) return;
                Chain(result, at, count, goesOnIf, lower, decide);
                at = count;
            });
            if (link is not { } span) break;
            says = true;
            var decided = decide is null ? Block.Empty : InBlock(() => decide(span));
            _steps.Add(new Branch(span, result, goesOnIf ? next : decided, goesOnIf ? decided : next));
        }

        _depth--;
        return says;
    }
}
