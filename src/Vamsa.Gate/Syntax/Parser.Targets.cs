using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>What can be assigned to or deleted (Python reference §7.2, §7.5).</summary>
public sealed partial class Parser
{
    /// <summary>Targets of for and of comprehensions: several are a tuple.</summary>
    private Expression ParseTargets()
    {
        var start = _start;
        var first = ParseStarTarget();
        if (_kind == TokenKind.Comma)
        {
            var mark = _expressions.Count;
            _expressions.Add(first);
            while (Accept(TokenKind.Comma))
            {
                if (!BeginsExpression(_kind)) break;
                _expressions.Add(ParseStarTarget());
            }

            first = new TupleExpression(From(start), _expressions.Take(mark));
        }

        CheckTarget(first);
        return first;
    }

    private Expression ParseStarTarget() =>
        _kind == TokenKind.Star ? ParseStarred() : ParseBinary(BitOrPrecedence);

    private void CheckTarget(Expression target)
    {
        if (IsPanicking || target is NameExpression or AttributeExpression or SubscriptExpression) return;
        if (FirstNonTarget(target, allowStar: true) is { } wrong)
            FailAt(wrong.Span, "cannot assign to this expression");
    }

    private void CheckDeleteTarget(Expression target)
    {
        if (IsPanicking) return;
        if (FirstNonTarget(target, allowStar: false) is { } wrong) FailAt(wrong.Span, "cannot delete this expression");
    }

    private static Expression? FirstNonTarget(Expression target, bool allowStar)
    {
        switch (target)
        {
            case NameExpression or AttributeExpression or SubscriptExpression:
                return null;
            case StarredExpression star when allowStar:
                return FirstNonTarget(star.Value, allowStar: false);
            case TupleExpression or ListExpression:
                var elements = target is TupleExpression tuple ? tuple.Elements : ((ListExpression)target).Elements;
                foreach (var element in elements)
                {
                    if (FirstNonTarget(element, allowStar) is { } wrong) return wrong;
                }

                return null;
            default:
                return target;
        }
    }
}
