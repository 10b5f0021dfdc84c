using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

public sealed partial class WorkflowBuilder
{
    private void LowerIf(IfStatement branch)
    {
        var condition = LowerCondition(branch.Test);

        // A chain of elif is as long as it is, not as deep: only the first of a chain counts for the depth.
        var then = LowerBlock(branch.Body);
        if (branch.OrElse is [IfStatement elif])
        {
            _steps.Add(new Branch(branch.Span, condition, then, InBlock(() => LowerIf(elif))));
            return;
        }

        _steps.Add(new Branch(branch.Span, condition, then, LowerBlock(branch.OrElse)));
    }

    private void LowerFor(ForStatement loop)
    {
        var iterable = Lower(loop.Iterable);
        var element = loop.Target is NameExpression name ? Bound(name.Id) : Temporary();
        var body = InBlock(() =>
        {
            if (element.IsTemporary) Assign(loop.Target, element);
            LowerAll(loop.Body);
        });
        _steps.Add(new ForLoop(loop.Span, iterable, element, body, LowerBlock(loop.OrElse)));
    }

    private void LowerWhile(WhileStatement loop)
    {
        Variable? condition = null;
        var test = InBlock(() => condition = LowerCondition(loop.Test));
        _steps.Add(new WhileLoop(loop.Span, test, condition!, LowerBlock(loop.Body), LowerBlock(loop.OrElse)));
    }

    private void LowerWith(WithStatement with, int index)
    {
        if (index == with.Items.Length)
        {
            LowerAll(with.Body);
            return;
        }

        var item = with.Items[index];
        var context = Lower(item.Context);
        var entered = Emit(item.Span, OperationKind.Enter, null, context, "__enter__");
        if (item.Target is not null) Assign(item.Target, entered);
        LowerWith(with, index + 1);
        Add(item.Span, OperationKind.Exit, context, "__exit__", [], []);
    }

    private void LowerTry(TryStatement attempt)
    {
        var body = LowerBlock(attempt.Body);
        var handlers = ImmutableArray.CreateBuilder<Handler>(attempt.Handlers.Length);
        foreach (var handler in attempt.Handlers)
        {
            Variable? type = null;
            var exception = InBlock(() => type = handler.Type is null ? null : Lower(handler.Type));
            if (handler.Name is not null) Bound(handler.Name.Value);
            handlers.Add(new Handler(handler.Span, exception, type, handler.Name?.Value, LowerBlock(handler.Body)));
        }

        _steps.Add(new Try(
            attempt.Span, body, handlers.MoveToImmutable(), LowerBlock(attempt.OrElse), LowerBlock(attempt.FinalBody)));
    }

    /// <summary>
    /// A match is a chain of branches (reference §8.6); a pattern binds its names before its guard and body. What a
    /// pattern tests and the analysis cannot decide is an unknown condition: the case may run or not.
    /// </summary>
    private void LowerMatch(MatchStatement match)
    {
        var subject = Lower(match.Subject);
        LowerCase(0);

        void LowerCase(int index)
        {
            if (index == match.Cases.Length) return;
            var one = match.Cases[index];
            var condition = Test(one.Pattern, subject);
            if (condition is null && one.Guard is null)
            {
                Bind(one.Pattern, subject);
                LowerAll(one.Body);
                return;
            }

            if (one.Guard is not null) condition = Guarded(one.Pattern, condition, one.Guard);
            var body = InBlock(() =>
            {
                if (one.Guard is null) Bind(one.Pattern, subject);
                LowerAll(one.Body);
            });
            _steps.Add(new Branch(one.Pattern.Span, condition!, body, InBlock(() => LowerCase(index + 1))));
        }

        // One condition of pattern and guard, so that the cases after it are there once.
        Variable Guarded(Pattern pattern, Variable? condition, Expression guard)
        {
            if (condition is null)
            {
                Bind(pattern, subject);
                return LowerCondition(guard);
            }

            var both = Emit(guard.Span, OperationKind.Assign, Joined(), null, "=", Inputs(condition));
            var matched = InBlock(() =>
            {
                Bind(pattern, subject);
                LowerCondition(guard, both);
            });
            _steps.Add(new Branch(guard.Span, both, matched, Block.Empty));
            return both;
        }
    }

    /// <summary>Null when the pattern always matches.</summary>
    private Variable? Test(Pattern pattern, Variable subject)
    {
        switch (pattern)
        {
            case MatchValuePattern value:
                return EmitOperator(value.Span, OperationKind.Compare, null, "case", (int)ComparisonOperator.Eq,
                    Inputs(subject, Lower(value.Value)));
            case MatchSingletonPattern singleton:
                return EmitOperator(singleton.Span, OperationKind.Compare, null, "Is", (int)ComparisonOperator.Is,
                    Inputs(subject, Literal(singleton.Span, singleton.Value.Value)));
            case MatchAsPattern { Pattern: null }:
                return null;
            case MatchAsPattern alias:
                return Test(alias.Pattern, subject);
            case MatchOrPattern either:
                Variable? any = null;
                foreach (var one in either.Patterns)
                {
                    if (Test(one, subject) is not { } test) return null;
                    any = any is null ? test : EmitOperator(
                        either.Span, OperationKind.Binary, null, "BitOr", (int)BinaryOperator.BitOr, Inputs(any, test));
                }

                return any;
            case MatchSequencePattern sequence:
                var star = sequence.Patterns.Count(p => p is MatchStarPattern);
                var fits = Temporary();
                _steps.Add(new Operation(sequence.Span, OperationKind.Match, null, star > 0 ? "sequence of at least" : "sequence of", Inputs(subject), [fits])
                {
                    Operator = sequence.Patterns.Length - star,
                });
                return AllOf(sequence, fits, sequence.Patterns.Length, () => [.. sequence.Patterns.Zip(Unpacked(sequence, subject))]);
            case MatchMappingPattern mapping:
                var has = Emit(mapping.Span, OperationKind.Match, null, null, "mapping", [.. Inputs(subject), .. mapping.Keys.SelectMany(k => Inputs(Lower(k)))]);
                return AllOf(mapping, has, mapping.Patterns.Length, () => [.. mapping.Patterns.Zip(mapping.Keys, (part, key) =>
                    (part, Emit(mapping.Span, OperationKind.Subscript, null, subject, "[]", Inputs(Lower(key)))))]);
            case MatchClassPattern type:
                var isOne = Emit(type.Span, OperationKind.Match, null, null, "class", Inputs(subject, Lower(type.Class)));
                return AllOf(type, isOne, type.Patterns.Length + type.KeywordPatterns.Length, () => IsOfItself(type) ? [(type.Patterns[0], subject)]
                    : [.. type.Patterns.Select(part => (part, Emit(type.Span, OperationKind.Unknown, null, null, "match", Inputs(subject)))),
                       .. type.KeywordPatterns.Zip(type.KeywordNames, (part, name) =>
                           (part, Emit(type.Span, OperationKind.Attribute, null, subject, name.Value)))]);
            default:
                return Emit(pattern.Span, OperationKind.Unknown, null, null, "match", Inputs(subject));
        }
    }

    /// <summary>str(x), list(x): the pattern of a built-in type is that of the subject itself (reference §8.6.4.11).</summary>
    private static bool IsOfItself(MatchClassPattern type) =>
        type.Patterns.Length == 1 && type.Class is NameExpression { Id: "str" or "int" or "float" or "bool" or "list" or "tuple" or "dict" or "set" or "frozenset" or "bytes" };

    /// <summary>One condition of a pattern and its parts, which are only looked at where the whole is of their kind.</summary>
    private Variable AllOf(Pattern pattern, Variable whole, int count, Func<ImmutableArray<(Pattern Part, Variable Subject)>> parts)
    {
        var both = Joined();
        Emit(pattern.Span, OperationKind.Assign, both, null, "=", Inputs(whole));
        ImmutableArray<(Pattern Part, Variable Subject)> all = default;
        var isAsked = Chain(both, 0, count, true, at =>
        {
            if (all.IsDefault) all = parts();
            var (part, subject) = all[at];
            if (part is MatchStarPattern || Test(part, subject) is not { } test) return null;
            Emit(part.Span, OperationKind.Assign, both, null, "=", Inputs(test));
            return at == 0 ? pattern.Span : part.Span;
        });
        return isAsked ? both : whole;
    }

    private void Bind(Pattern pattern, Variable subject)
    {
        switch (pattern)
        {
            case MatchAsPattern alias:
                if (alias.Pattern is not null) Bind(alias.Pattern, subject);
                if (alias.Name is not null)
                    Emit(alias.Span, OperationKind.Assign, Bound(alias.Name.Value), null, "=", Inputs(subject));
                break;
            case MatchSequencePattern sequence:
                BindSequence(sequence, subject);
                break;
            case MatchMappingPattern mapping:
                for (var i = 0; i < mapping.Keys.Length; i++)
                {
                    var item = Emit(mapping.Span, OperationKind.Subscript, null, subject, "[]", Inputs(Lower(mapping.Keys[i])));
                    Bind(mapping.Patterns[i], item);
                }

                if (mapping.Rest is not null)
                    Emit(mapping.Span, OperationKind.Assign, Bound(mapping.Rest.Value), null, "=", Inputs(subject));
                break;
            case MatchClassPattern type:
                for (var i = 0; i < type.KeywordNames.Length; i++)
                {
                    var value = Emit(
                        type.Span, OperationKind.Attribute, null, subject, type.KeywordNames[i].Value);
                    Bind(type.KeywordPatterns[i], value);
                }

                foreach (var part in type.Patterns)
                    Bind(part, IsOfItself(type) ? subject : Emit(type.Span, OperationKind.Unknown, null, null, "match", Inputs(subject)));
                break;
            case MatchOrPattern either:
                foreach (var one in either.Patterns) Bind(one, subject);
                break;
        }
    }

    private void BindSequence(MatchSequencePattern sequence, Variable subject)
    {
        var parts = Unpacked(sequence, subject);
        for (var i = 0; i < parts.Length; i++)
        {
            if (sequence.Patterns[i] is MatchStarPattern { Name: { } name })
                Emit(name.Span, OperationKind.Assign, Bound(name.Value), null, "=", Inputs(parts[i]));
            else Bind(sequence.Patterns[i], parts[i]);
        }
    }

    private ImmutableArray<Variable> Unpacked(MatchSequencePattern sequence, Variable subject)
    {
        var star = -1;
        var outputs = ImmutableArray.CreateBuilder<Variable>(sequence.Patterns.Length);
        for (var i = 0; i < sequence.Patterns.Length; i++)
        {
            if (sequence.Patterns[i] is MatchStarPattern) star = i;
            outputs.Add(Temporary());
        }

        var parts = outputs.MoveToImmutable();
        _steps.Add(new Operation(
            sequence.Span, OperationKind.Unpack, null, "unpack", Inputs(subject), parts) { StarOutput = star });
        return parts;
    }
}
