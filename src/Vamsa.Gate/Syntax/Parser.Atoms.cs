using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>Atoms (Python reference §6.2) and primaries (§6.3).</summary>
public sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        var start = _start;
        var value = ParseAtom();
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.Dot:
                    Advance();
                    var name = ParseFormerName("expected a name after '.'");
                    value = new AttributeExpression(From(start), value, name);
                    break;
                case TokenKind.LeftParen:
                    value = ParseCall(start, value);
                    break;
                case TokenKind.LeftBracket:
                    value = ParseSubscript(start, value);
                    break;
                default:
                    return value;
            }

            Grow();
        }
    }

    private Expression ParseAtom()
    {
        var span = CurrentSpan;
        switch (_kind)
        {
            case TokenKind.Name:
                var name = new NameExpression(span, NameText());
                Advance();
                return name;
            case TokenKind.Number:
                var number = new ConstantExpression(span, NumberValue());
                Advance();
                return number;
            case TokenKind.String or TokenKind.FStringStart:
                return ParseStrings();
            case TokenKind.None:
                Advance();
                return new ConstantExpression(span, Literal.None.Value);
            case TokenKind.True:
                Advance();
                return new ConstantExpression(span, Literal.Bool.True);
            case TokenKind.False:
                Advance();
                return new ConstantExpression(span, Literal.Bool.False);
            case TokenKind.Ellipsis:
                Advance();
                return new ConstantExpression(span, Literal.Ellipsis.Value);
            case TokenKind.LeftParen: return ParseParenthesized();
            case TokenKind.LeftBracket: return ParseListDisplay();
            case TokenKind.LeftBrace: return ParseBraces();
            case TokenKind.Backtick: return ParseBackticks();
            default:
                Fail(_kind is TokenKind.Newline or TokenKind.EndOfFile
                    ? "expected an expression before the end of the line"
                    : "expected an expression");
                return Missing();
        }
    }

    /// <summary><c>()</c>, <c>(x)</c>, <c>(x, y)</c>, <c>(yield)</c> and <c>(x for x in y)</c>.</summary>
    private Expression ParseParenthesized()
    {
        var start = _start;
        if (!Enter()) return Missing();
        Advance();
        Expression value;
        if (_kind == TokenKind.RightParen)
        {
            Advance();
            value = new TupleExpression(From(start), []);
        }
        else if (_kind == TokenKind.Yield)
        {
            value = ParseYield();
            Close(TokenKind.RightParen, start);
        }
        else
        {
            value = ParseStarOrNamed();
            if (_kind == TokenKind.Comma)
            {
                var elements = ParseElements(value, TokenKind.RightParen);
                Close(TokenKind.RightParen, start);
                value = new TupleExpression(From(start), elements);
            }
            else if (_kind is TokenKind.For or TokenKind.Async)
            {
                var generators = ParseComprehensions();
                Close(TokenKind.RightParen, start);
                value = new GeneratorExpExpression(From(start), value, generators);
            }
            else
            {
                if (value is StarredExpression) FailAt(value.Span, "a starred expression cannot stand alone");
                Close(TokenKind.RightParen, start);
            }
        }

        Leave();
        return value;
    }

    private Expression ParseListDisplay()
    {
        var start = _start;
        if (!Enter()) return Missing();
        Advance();
        Expression value;
        if (Accept(TokenKind.RightBracket))
        {
            value = new ListExpression(From(start), []);
        }
        else
        {
            var first = ParseStarOrNamed();
            if (_kind is TokenKind.For or TokenKind.Async)
            {
                var generators = ParseComprehensions();
                Close(TokenKind.RightBracket, start);
                value = new ListCompExpression(From(start), first, generators);
            }
            else
            {
                var elements = ParseElements(first, TokenKind.RightBracket);
                Close(TokenKind.RightBracket, start);
                value = new ListExpression(From(start), elements);
            }
        }

        Leave();
        return value;
    }

    private ImmutableArray<Expression> ParseElements(Expression first, TokenKind closing)
    {
        var mark = _expressions.Count;
        _expressions.Add(first);
        while (Accept(TokenKind.Comma))
        {
            if (_kind == closing) break;
            _expressions.Add(ParseStarOrNamed());
        }

        return _expressions.Take(mark);
    }

    /// <summary>Set and dictionary displays and comprehensions (§6.2.6, §6.2.7).</summary>
    private Expression ParseBraces()
    {
        var start = _start;
        if (!Enter()) return Missing();
        Advance();
        Expression value;
        if (Accept(TokenKind.RightBrace))
        {
            value = new DictExpression(From(start), [], []);
        }
        else if (_kind == TokenKind.DoubleStar)
        {
            value = ParseDict(start, null);
        }
        else
        {
            var first = ParseStarOrNamed();
            if (_kind == TokenKind.Colon)
            {
                value = ParseDict(start, first);
            }
            else if (_kind is TokenKind.For or TokenKind.Async)
            {
                var generators = ParseComprehensions();
                Close(TokenKind.RightBrace, start);
                value = new SetCompExpression(From(start), first, generators);
            }
            else
            {
                var elements = ParseElements(first, TokenKind.RightBrace);
                Close(TokenKind.RightBrace, start);
                value = new SetExpression(From(start), elements);
            }
        }

        Leave();
        return value;
    }

    /// <summary>The cursor stands at the first ':' or '**'. Keys and values share the stack, two by two.</summary>
    private Expression ParseDict(int start, Expression? firstKey)
    {
        var mark = _expressions.Count;
        var key = firstKey;
        while (true)
        {
            if (key is null)
            {
                Expect(TokenKind.DoubleStar, "expected '**'");
                _expressions.Add(NoKey);
                _expressions.Add(ParseBinary(BitOrPrecedence));
            }
            else
            {
                Expect(TokenKind.Colon, "expected ':' after a dictionary key");
                _expressions.Add(key);
                _expressions.Add(ParseExpression());
                if (_kind is TokenKind.For or TokenKind.Async && _expressions.Count == mark + 2)
                    return ParseDictComprehension(start, mark);
            }

            if (!Accept(TokenKind.Comma) || _kind == TokenKind.RightBrace) break;
            key = _kind == TokenKind.DoubleStar ? null : ParseExpression();
        }

        Close(TokenKind.RightBrace, start);
        return TakeDict(start, mark);
    }

    // Stands for the missing key of **mapping on the stack only.
    private static readonly ErrorExpression NoKey = new(default);

    private DictExpression TakeDict(int start, int mark)
    {
        var count = (_expressions.Count - mark) / 2;
        var keys = new Expression?[count];
        var values = new Expression[count];
        for (var i = 0; i < count; i++)
        {
            var key = _expressions[mark + 2 * i];
            keys[i] = ReferenceEquals(key, NoKey) ? null : key;
            values[i] = _expressions[mark + 2 * i + 1];
        }

        _expressions.Drop(mark);
        return new DictExpression(From(start), Frozen(keys), Frozen(values));
    }

    private static ImmutableArray<T> Frozen<T>(T[] items) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items);

    private DictCompExpression ParseDictComprehension(int start, int mark)
    {
        var key = _expressions[mark];
        var value = _expressions[mark + 1];
        _expressions.Drop(mark);
        var generators = ParseComprehensions();
        Close(TokenKind.RightBrace, start);
        return new DictCompExpression(From(start), key, value, generators);
    }

    /// <summary><c>for x in y if z</c>, once or more (§6.2.4).</summary>
    private ImmutableArray<Comprehension> ParseComprehensions()
    {
        var generators = new Scratch<Comprehension>();
        while (_kind is TokenKind.For or TokenKind.Async)
        {
            var start = _start;
            var isAsync = Accept(TokenKind.Async);
            Expect(TokenKind.For, "expected 'for'");
            var target = ParseTargets();
            Expect(TokenKind.In, "expected 'in'");
            var iterable = ParseBinary(OrPrecedence);
            var mark = _expressions.Count;
            while (Accept(TokenKind.If)) _expressions.Add(ParseCondition());
            generators.Add(new Comprehension(From(start), target, iterable, _expressions.Take(mark), isAsync));
        }

        return generators.Take(0);
    }

    /// <summary>A comprehension's condition takes no conditional expression: its 'if' is the next condition.</summary>
    private Expression ParseCondition() =>
        _kind == TokenKind.Lambda ? ParseLambda() : ParseBinary(OrPrecedence);

    /// <summary>Subscriptions and slicings (§6.3.2, §6.3.3).</summary>
    private Expression ParseSubscript(int start, Expression value)
    {
        if (!Enter()) return value;
        var open = _start;
        Advance();
        var sliceStart = _start;
        var slice = ParseSlice();
        if (_kind == TokenKind.Comma || slice is StarredExpression)
        {
            var mark = _expressions.Count;
            _expressions.Add(slice);
            while (Accept(TokenKind.Comma))
            {
                if (_kind == TokenKind.RightBracket) break;
                _expressions.Add(ParseSlice());
            }

            slice = new TupleExpression(From(sliceStart), _expressions.Take(mark));
        }

        Close(TokenKind.RightBracket, open);
        Leave();
        return new SubscriptExpression(From(start), value, slice);
    }

    private Expression ParseSlice()
    {
        var start = _start;
        if (_kind == TokenKind.Star) return ParseStarred();
        var lower = _kind == TokenKind.Colon ? null : ParseNamedExpression();
        if (_kind != TokenKind.Colon) return lower ?? Missing();
        Advance();
        Expression? upper = null;
        Expression? step = null;
        if (_kind is not (TokenKind.Colon or TokenKind.Comma or TokenKind.RightBracket)) upper = ParseExpression();
        if (Accept(TokenKind.Colon) && _kind is not (TokenKind.Comma or TokenKind.RightBracket))
            step = ParseExpression();
        return new SliceExpression(From(start), lower, upper, step);
    }
}
