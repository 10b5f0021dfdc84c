using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>The match statement and its patterns (Python reference §8.6).</summary>
public sealed partial class Parser
{
    /// <summary>
    /// <c>match</c> is a plain name unless an expression, a colon and the end of the line follow: it is tried when the
    /// next token allows it.
    /// </summary>
    private bool TryParseMatch()
    {
        if (!BeginsExpression(PeekKind()) || PeekKind() == TokenKind.Yield) return false;
        var mark = Mark();
        var start = _start;
        Advance();
        var subjectStart = _start;
        var subject = ParseStarOrNamed();
        if (_kind == TokenKind.Comma) subject = ParseRestOfSubject(subjectStart, subject);
        else if (subject is StarredExpression) Fail("a starred subject needs a comma");
        if (_kind != TokenKind.Colon || PeekKind() != TokenKind.Newline)
        {
            Rewind(mark);
            return false;
        }

        var end = _lastEnd;
        Advance();
        Advance();
        if (_kind != TokenKind.Indent)
        {
            Report(new Span(_lastEnd, 0), "expected an indented block");
            Add(new MatchStatement(Span.FromBounds(start, end), subject, []));
            return true;
        }

        var cases = ParseCases();
        if (!cases.IsEmpty) end = cases[^1].Span.End;
        Add(new MatchStatement(Span.FromBounds(start, end), subject, cases));
        return true;
    }

    private TupleExpression ParseRestOfSubject(int start, Expression first)
    {
        var mark = _expressions.Count;
        _expressions.Add(first);
        while (Accept(TokenKind.Comma))
        {
            if (!BeginsExpression(_kind)) break;
            _expressions.Add(ParseStarOrNamed());
        }

        return new TupleExpression(From(start), _expressions.Take(mark));
    }

    private ImmutableArray<MatchCase> ParseCases()
    {
        Advance();
        var cases = new Scratch<MatchCase>();
        if (_blocks == MaxBlocks)
        {
            Add(SkipBlock());
            return [];
        }

        _blocks++;
        while (_kind is not (TokenKind.Dedent or TokenKind.EndOfFile))
        {
            if (IsWord("case"))
            {
                Compact();
                cases.Add(ParseCase());
                continue;
            }

            // Not a case: read as the body of one that always matches, so that its statements keep a place.
            Report(CurrentSpan, "expected 'case'");
            var mark = _statements.Count;
            var anything = new MatchAsPattern(new Span(_start, 0), null, null);
            ParseMisplaced();
            var body = _statements.Take(mark);
            if (body.IsEmpty) continue;
            cases.Add(new MatchCase(Span.FromBounds(anything.Span.Start, _blockEnd), anything, null, body));
        }

        _blocks--;
        Accept(TokenKind.Dedent);
        return cases.Take(0);
    }

    private void ParseMisplaced()
    {
        if (_kind is TokenKind.Newline)
        {
            Advance();
            return;
        }

        if (_kind is TokenKind.Indent)
        {
            Advance();
            ParseStatements(isBlock: true);
            Accept(TokenKind.Dedent);
            return;
        }

        Compact();
        ParseStatement();
    }

    private MatchCase ParseCase()
    {
        var header = _index;
        var start = _start;
        Advance();
        var pattern = ParsePatterns();
        var guard = Accept(TokenKind.If) ? ParseNamedExpression() : null;
        if (!EndHeader(header, out var end))
            (pattern, guard) = (new MatchAsPattern(new Span(end, 0), null, null), null);
        var body = ParseBlock();
        return new MatchCase(Span.FromBounds(start, EndOf(body, end)), pattern, guard, body);
    }

    private Scratch<Pattern> _patterns;

    /// <summary>A case's pattern; several with commas are a sequence.</summary>
    private Pattern ParsePatterns()
    {
        var start = _start;
        var first = ParseMaybeStarPattern();
        if (_kind != TokenKind.Comma)
        {
            if (first is MatchStarPattern) Fail("a starred pattern needs a comma");
            return first;
        }

        var mark = _patterns.Count;
        _patterns.Add(first);
        while (Accept(TokenKind.Comma))
        {
            if (_kind is TokenKind.Colon or TokenKind.If) break;
            _patterns.Add(ParseMaybeStarPattern());
        }

        return new MatchSequencePattern(From(start), _patterns.Take(mark));
    }

    private Pattern ParseMaybeStarPattern()
    {
        if (_kind != TokenKind.Star) return ParseAsPattern();
        var start = _start;
        Advance();
        var name = ParseIdentifier("expected a name after '*'");
        return new MatchStarPattern(From(start), name.Value == "_" ? null : name);
    }

    private Pattern ParseAsPattern()
    {
        var start = _start;
        var pattern = ParseOrPattern();
        if (!Accept(TokenKind.As)) return pattern;
        var name = ParseIdentifier("expected a name after 'as'");
        if (name.Value == "_") FailAt(name.Span, "'_' cannot be bound");
        return new MatchAsPattern(From(start), pattern, name);
    }

    private Pattern ParseOrPattern()
    {
        var start = _start;
        var first = ParseClosedPattern();
        if (_kind != TokenKind.Pipe) return first;
        var mark = _patterns.Count;
        _patterns.Add(first);
        while (Accept(TokenKind.Pipe)) _patterns.Add(ParseClosedPattern());
        return new MatchOrPattern(From(start), _patterns.Take(mark));
    }

    private Pattern ParseClosedPattern()
    {
        var start = _start;
        switch (_kind)
        {
            case TokenKind.None or TokenKind.True or TokenKind.False:
                var constant = (ConstantExpression)ParseAtom();
                return new MatchSingletonPattern(From(start), constant);
            case TokenKind.String or TokenKind.FStringStart:
                var text = ParseStrings();
                if (text is not ConstantExpression) FailAt(text.Span, "a pattern cannot be an f-string");
                return new MatchValuePattern(From(start), text);
            case TokenKind.Number or TokenKind.Minus:
                var number = ParseSignedNumber();
                return new MatchValuePattern(From(start), number);
            case TokenKind.Name: return ParseNamePattern();
            case TokenKind.LeftParen or TokenKind.LeftBracket: return ParseSequencePattern();
            case TokenKind.LeftBrace: return ParseMappingPattern();
            default:
                Fail("expected a pattern");
                return new MatchAsPattern(From(_start), null, null);
        }
    }

    /// <summary><c>-1</c> or <c>2.5 + 3j</c>.</summary>
    private Expression ParseSignedNumber()
    {
        var start = _start;
        var value = ParseSignedReal();
        if (_kind is not (TokenKind.Plus or TokenKind.Minus)) return value;
        var op = _kind == TokenKind.Plus ? BinaryOperator.Add : BinaryOperator.Sub;
        Advance();
        if (_kind != TokenKind.Number) Fail("expected an imaginary number");
        var imaginary = ParseAtom();
        if (imaginary is not ConstantExpression { Value: Literal.Imaginary })
            FailAt(imaginary.Span, "expected an imaginary number");
        return new BinOpExpression(From(start), value, op, imaginary);
    }

    private Expression ParseSignedReal()
    {
        var start = _start;
        var isNegative = Accept(TokenKind.Minus);
        if (_kind != TokenKind.Number) Fail("expected a number");
        var number = ParseAtom();
        return isNegative ? new UnaryOpExpression(From(start), UnaryOperator.USub, number) : number;
    }

    /// <summary>A capture, the wildcard, a dotted value, or a class with arguments.</summary>
    private Pattern ParseNamePattern()
    {
        var start = _start;
        var identifier = new Identifier(CurrentSpan, NameText());
        Expression value = new NameExpression(CurrentSpan, identifier.Value);
        Advance();
        if (_kind is not (TokenKind.Dot or TokenKind.LeftParen))
            return new MatchAsPattern(From(start), null, identifier.Value == "_" ? null : identifier);

        while (Accept(TokenKind.Dot))
        {
            var attribute = ParseIdentifier("expected a name after '.'");
            value = new AttributeExpression(From(start), value, attribute);
        }

        return _kind == TokenKind.LeftParen
            ? ParseClassPattern(start, value)
            : new MatchValuePattern(From(start), value);
    }

    private MatchClassPattern ParseClassPattern(int start, Expression type)
    {
        if (!Enter()) return new MatchClassPattern(From(start), type, [], [], []);
        var open = _start;
        Advance();
        var mark = _patterns.Count;
        var names = new Scratch<Identifier>();
        var keywordPatterns = new Scratch<Pattern>();
        while (_kind != TokenKind.RightParen)
        {
            if (_kind == TokenKind.Name && PeekKind() == TokenKind.Assign)
            {
                names.Add(ParseIdentifier("expected a name"));
                Advance();
                keywordPatterns.Add(ParseAsPattern());
            }
            else
            {
                if (names.Count > 0) Fail("a positional pattern cannot follow a keyword pattern");
                _patterns.Add(ParseAsPattern());
            }

            if (!Accept(TokenKind.Comma)) break;
        }

        Close(TokenKind.RightParen, open);
        Leave();
        return new MatchClassPattern(From(start), type, _patterns.Take(mark), names.Take(0), keywordPatterns.Take(0));
    }

    /// <summary><c>(p)</c> is a group, <c>(p,)</c> and <c>[p]</c> are sequences.</summary>
    private Pattern ParseSequencePattern()
    {
        var start = _start;
        if (!Enter()) return new MatchSequencePattern(From(_start), []);
        var closing = _kind == TokenKind.LeftParen ? TokenKind.RightParen : TokenKind.RightBracket;
        Advance();
        var mark = _patterns.Count;
        var hasComma = false;
        while (_kind != closing)
        {
            _patterns.Add(ParseMaybeStarPattern());
            if (!Accept(TokenKind.Comma)) break;
            hasComma = true;
        }

        Close(closing, start);
        Leave();
        var patterns = _patterns.Take(mark);
        if (closing == TokenKind.RightParen && patterns.Length == 1 && !hasComma)
        {
            if (patterns[0] is MatchStarPattern) FailAt(patterns[0].Span, "a starred pattern needs a comma");
            return patterns[0];
        }

        return new MatchSequencePattern(From(start), patterns);
    }

    private MatchMappingPattern ParseMappingPattern()
    {
        var start = _start;
        if (!Enter()) return new MatchMappingPattern(From(_start), [], [], null);
        Advance();
        var keyMark = _expressions.Count;
        var mark = _patterns.Count;
        Identifier? rest = null;
        while (_kind != TokenKind.RightBrace)
        {
            if (Accept(TokenKind.DoubleStar))
            {
                rest = ParseIdentifier("expected a name after '**'");
                Accept(TokenKind.Comma);
                break;
            }

            _expressions.Add(ParsePatternKey());
            Expect(TokenKind.Colon, "expected ':' after a key");
            _patterns.Add(ParseAsPattern());
            if (!Accept(TokenKind.Comma)) break;
        }

        Close(TokenKind.RightBrace, start);
        Leave();
        return new MatchMappingPattern(From(start), _expressions.Take(keyMark), _patterns.Take(mark), rest);
    }

    private Expression ParsePatternKey()
    {
        switch (_kind)
        {
            case TokenKind.Number or TokenKind.Minus: return ParseSignedNumber();
            case TokenKind.String or TokenKind.None or TokenKind.True or TokenKind.False: return ParseAtom();
            case TokenKind.Name:
                var value = ParseNamePattern();
                if (value is MatchValuePattern dotted) return dotted.Value;
                FailAt(value.Span, "a key is a literal or a dotted name");
                return new ErrorExpression(value.Span);
            default:
                Fail("expected a key");
                return Missing();
        }
    }
}
