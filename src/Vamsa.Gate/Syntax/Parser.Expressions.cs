using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>Operators (Python reference §6.4–§6.14), by precedence climbing.</summary>
public sealed partial class Parser
{
    private const int OrPrecedence = 1;
    private const int AndPrecedence = 2;
    private const int NotPrecedence = 3;
    private const int ComparisonPrecedence = 4;
    private const int BitOrPrecedence = 5;
    private const int UnaryPrecedence = 10;
    private const int PowerPrecedence = 11;

    // CPython gives up at 200 brackets. Deeper trees would also be a danger to everyone who walks them recursively.
    private const int MaxDepth = 200;

    // A long chain, a + b + c …, is parsed in a loop but is a deep tree just the same.
    private const int MaxHeight = 500;
    private int _depth;

    // Height of the tallest tree since the innermost ParseBinary began, or since the statement did.
    private int _height;

    /// <summary>Precedence of the binary operators (§6.17) by kind; 0 for every other token.</summary>
    private static readonly byte[] PrecedenceTable = MakePrecedences();

    private static byte[] MakePrecedences()
    {
        var table = new byte[256];
        table[(int)TokenKind.Or] = OrPrecedence;
        table[(int)TokenKind.And] = AndPrecedence;
        table[(int)TokenKind.Not] = table[(int)TokenKind.In] = table[(int)TokenKind.Is] = ComparisonPrecedence;
        for (var kind = TokenKind.EqualEqual; kind <= TokenKind.GreaterEqual; kind++)
            table[(int)kind] = ComparisonPrecedence;
        table[(int)TokenKind.Pipe] = BitOrPrecedence;
        table[(int)TokenKind.Caret] = 6;
        table[(int)TokenKind.Ampersand] = 7;
        table[(int)TokenKind.LeftShift] = table[(int)TokenKind.RightShift] = 8;
        table[(int)TokenKind.Plus] = table[(int)TokenKind.Minus] = 9;
        table[(int)TokenKind.Star] = table[(int)TokenKind.At] = table[(int)TokenKind.Slash] =
            table[(int)TokenKind.Percent] = table[(int)TokenKind.DoubleSlash] = UnaryPrecedence;
        return table;
    }

    /// <summary>May an expression begin with this token? A star counts: most lists take one.</summary>
    private static bool BeginsExpression(TokenKind kind) => kind switch
    {
        TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.FStringStart => true,
        TokenKind.False or TokenKind.None or TokenKind.True => true,
        TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.LeftBrace => true,
        TokenKind.Not or TokenKind.Lambda or TokenKind.Await or TokenKind.Yield => true,
        TokenKind.Plus or TokenKind.Minus or TokenKind.Tilde or TokenKind.Star or TokenKind.Ellipsis => true,
        TokenKind.Backtick or TokenKind.Bad => true,
        _ => false,
    };

    private bool Enter()
    {
        if (_depth < MaxDepth)
        {
            _depth++;
            return true;
        }

        Fail("too deeply nested");
        return false;
    }

    private void Leave()
    {
        _depth--;
        _height++;
    }

    /// <summary>One more node on top of what was read.</summary>
    private void Grow()
    {
        if (++_height > MaxHeight) Fail("too deeply nested");
    }

    /// <summary><c>star_expressions</c>: expressions separated by commas are a tuple (§6.15).</summary>
    private Expression ParseStarExpressions()
    {
        var start = _start;
        var first = ParseStarExpression();
        return _kind == TokenKind.Comma ? ParseRestOfTuple(start, first) : first;
    }

    private TupleExpression ParseRestOfTuple(int start, Expression first)
    {
        var mark = _expressions.Count;
        _expressions.Add(first);
        while (Accept(TokenKind.Comma))
        {
            if (!BeginsExpression(_kind)) break;
            _expressions.Add(ParseStarExpression());
        }

        return new TupleExpression(From(start), _expressions.Take(mark));
    }

    private Expression ParseStarExpressionsOrYield() =>
        _kind == TokenKind.Yield ? ParseYield() : ParseStarExpressions();

    private Expression ParseStarExpression() => _kind == TokenKind.Star ? ParseStarred() : ParseExpression();

    private StarredExpression ParseStarred()
    {
        var start = _start;
        Advance();
        var value = ParseBinary(BitOrPrecedence);
        return new StarredExpression(From(start), value);
    }

    /// <summary><c>yield</c> and <c>yield from</c> (§6.2.9).</summary>
    private Expression ParseYield()
    {
        var start = _start;
        Advance();
        if (Accept(TokenKind.From))
        {
            var iterable = ParseExpression();
            return new YieldFromExpression(From(start), iterable);
        }

        var value = BeginsExpression(_kind) ? ParseStarExpressions() : null;
        return new YieldExpression(From(start), value);
    }

    /// <summary><c>x := value</c> (§6.12) or an expression.</summary>
    private Expression ParseNamedExpression()
    {
        var start = _start;
        var value = ParseExpression();
        return _kind == TokenKind.Walrus ? ParseWalrus(start, value) : value;
    }

    private NamedExprExpression ParseWalrus(int start, Expression target)
    {
        if (target is not NameExpression name || target.Span.Start != start)
        {
            FailAt(target.Span, "':=' assigns to a plain name");
            name = new NameExpression(target.Span, "");
        }
        else
        {
            Advance();
        }

        var value = ParseExpression();
        return new NamedExprExpression(From(start), name, value);
    }

    private Expression ParseStarOrNamed() => _kind == TokenKind.Star ? ParseStarred() : ParseNamedExpression();

    /// <summary>Conditional expressions (§6.13) and lambdas (§6.14).</summary>
    private Expression ParseExpression()
    {
        if (_kind == TokenKind.Lambda) return ParseLambda();
        var start = _start;
        var body = ParseBinary(OrPrecedence);
        if (_kind != TokenKind.If) return body;

        Advance();
        var test = ParseBinary(OrPrecedence);
        Expect(TokenKind.Else, "expected 'else' after the condition");
        if (!Enter()) return body;
        var orElse = ParseExpression();
        Leave();
        return new IfExpExpression(From(start), test, body, orElse);
    }

    private Expression ParseLambda()
    {
        var start = _start;
        if (!Enter()) return Missing();
        Advance();
        var parameters = ParseParameters(TokenKind.Colon, isLambda: true);
        Expect(TokenKind.Colon, "expected ':'");
        var body = ParseExpression();
        Leave();
        return new LambdaExpression(From(start), parameters, body);
    }

    private Expression ParseBinary(int minimum)
    {
        var start = _start;
        var outerHeight = _height;
        _height = 0;
        var left = ParseUnary(minimum);
        while (true)
        {
            int precedence = PrecedenceTable[(int)_kind];
            if (precedence < minimum || precedence == 0) break;
            if (precedence > ComparisonPrecedence)
            {
                var op = (BinaryOperator)(_kind - TokenKind.Plus);
                Advance();
                var right = ParseBinary(precedence + 1);
                left = new BinOpExpression(From(start), left, op, right);
            }
            else if (precedence == ComparisonPrecedence)
            {
                if (_kind == TokenKind.Not && PeekKind() != TokenKind.In) break;
                left = ParseComparison(start, left);
            }
            else
            {
                left = ParseBoolean(start, left, precedence);
            }

            Grow();
        }

        _height = Math.Max(_height, outerHeight);
        return left;
    }

    /// <summary><c>a &lt; b &lt;= c</c> is one node (§6.10).</summary>
    private CompareExpression ParseComparison(int start, Expression left)
    {
        var mark = _expressions.Count;
        ComparisonOperator first = default;
        ImmutableArray<ComparisonOperator>.Builder? more = null;
        while (TakeComparison(out var op))
        {
            if (_expressions.Count == mark)
            {
                first = op;
            }
            else
            {
                if (more is null)
                {
                    more = ImmutableArray.CreateBuilder<ComparisonOperator>();
                    more.Add(first);
                }

                more.Add(op);
            }

            _expressions.Add(ParseBinary(BitOrPrecedence));
        }

        var operators = more is null ? Single(first) : more.DrainToImmutable();
        return new CompareExpression(From(start), left, operators, _expressions.Take(mark));
    }

    private bool TakeComparison(out ComparisonOperator op)
    {
        op = default;
        switch (_kind)
        {
            case >= TokenKind.EqualEqual and <= TokenKind.GreaterEqual:
                op = (ComparisonOperator)(_kind - TokenKind.EqualEqual);
                break;
            case TokenKind.In:
                op = ComparisonOperator.In;
                break;
            case TokenKind.Not when PeekKind() == TokenKind.In:
                Advance();
                op = ComparisonOperator.NotIn;
                break;
            case TokenKind.Is:
                op = ComparisonOperator.Is;
                if (PeekKind() == TokenKind.Not)
                {
                    Advance();
                    op = ComparisonOperator.IsNot;
                }

                break;
            default:
                return false;
        }

        Advance();
        return true;
    }

    /// <summary>Nearly every comparison has one operator: those arrays are shared.</summary>
    private static ImmutableArray<ComparisonOperator> Single(ComparisonOperator op) => SingleOperators[(int)op];

    private static readonly ImmutableArray<ComparisonOperator>[] SingleOperators =
        [.. Enum.GetValues<ComparisonOperator>().Select(ImmutableArray.Create)];

    /// <summary><c>a or b or c</c> is one node (§6.11).</summary>
    private BoolOpExpression ParseBoolean(int start, Expression left, int precedence)
    {
        var kind = _kind;
        var mark = _expressions.Count;
        _expressions.Add(left);
        while (Accept(kind)) _expressions.Add(ParseBinary(precedence + 1));
        var op = kind == TokenKind.Or ? BooleanOperator.Or : BooleanOperator.And;
        return new BoolOpExpression(From(start), op, _expressions.Take(mark));
    }

    /// <summary>
    /// Unary operators (§6.6), <c>not</c> (§6.11), and the power operator, which binds tighter (§6.5).
    /// </summary>
    private Expression ParseUnary(int minimum)
    {
        UnaryOperator op;
        var operand = UnaryPrecedence + 1;
        switch (_kind)
        {
            case TokenKind.Plus: op = UnaryOperator.UAdd; break;
            case TokenKind.Minus: op = UnaryOperator.USub; break;
            case TokenKind.Tilde: op = UnaryOperator.Invert; break;
            case TokenKind.Not when minimum <= NotPrecedence:
                op = UnaryOperator.Not;
                operand = NotPrecedence;
                break;
            default: return ParsePower();
        }

        var start = _start;
        if (!Enter()) return Missing();
        Advance();
        var value = operand == NotPrecedence ? ParseBinary(NotPrecedence) : ParseUnary(operand);
        Leave();
        return new UnaryOpExpression(From(start), op, value);
    }

    private Expression ParsePower()
    {
        var start = _start;
        var value = _kind == TokenKind.Await ? ParseAwait() : ParsePrimary();
        if (_kind != TokenKind.DoubleStar) return value;
        if (!Enter()) return value;
        Advance();
        var exponent = ParseUnary(PowerPrecedence);
        Leave();
        return new BinOpExpression(From(start), value, BinaryOperator.Pow, exponent);
    }

    private AwaitExpression ParseAwait()
    {
        var start = _start;
        Advance();
        var value = ParsePrimary();
        return new AwaitExpression(From(start), value);
    }
}
