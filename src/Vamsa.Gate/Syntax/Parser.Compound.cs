using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// Compound statements (Python reference §8) but match. A bad header costs the header: what of it was read stays, and
/// the block is parsed in its place.
/// </summary>
public sealed partial class Parser
{
    // As CPython: "too many levels of indentation".
    private const int MaxBlocks = 100;
    private const int MaxElifs = 300;
    private int _blocks;

    // Each elif lies in the one before it: those around the current statement, in all blocks.
    private int _elifs;
    private int _blockEnd;

    /// <summary>
    /// The header of a compound statement is read up to its colon. False when it was read too far, into lines that
    /// turn out to be its block: then what was made of it is void.
    /// </summary>
    private bool EndHeader(int header, out int end)
    {
        end = _lastEnd;
        if (_kind == TokenKind.Colon) return true;
        Fail("expected ':'");
        var limit = SkipHeader(header);
        if (end <= limit) return true;
        end = limit;
        return false;
    }

    /// <summary>':' and the block behind it (§8, <c>suite</c>).</summary>
    private ImmutableArray<Statement> ParseBlock()
    {
        _height = 0;
        var hasColon = Accept(TokenKind.Colon);
        if (hasColon && _kind is not (TokenKind.Newline or TokenKind.EndOfFile)) return ParseInlineBlock();
        if (_kind == TokenKind.Newline) Advance();
        if (_kind != TokenKind.Indent)
        {
            Report(new Span(_lastEnd, 0), "expected an indented block");
            return [];
        }

        Advance();
        if (_blocks == MaxBlocks) return [SkipBlock()];
        _blocks++;
        var mark = _statements.Count;
        ParseStatements(isBlock: true);
        var body = _statements.Take(mark);
        _blocks--;
        if (_kind == TokenKind.Dedent)
        {
            var end = _lastEnd;
            Advance();
            _lastEnd = end;
        }

        return body;
    }

    private ImmutableArray<Statement> ParseInlineBlock()
    {
        var mark = _statements.Count;
        ParseSimpleStatements();
        return _statements.Take(mark);
    }

    private ErrorStatement SkipBlock()
    {
        var start = _start;
        Report(new Span(start, 0), "too many levels of indentation");
        for (var depth = 1; depth > 0 && _kind != TokenKind.EndOfFile;)
        {
            if (_kind == TokenKind.Indent) depth++;
            else if (_kind == TokenKind.Dedent) depth--;
            if (_index > WindowSlack) Compact();
            Advance();
        }

        _blockEnd = Math.Max(start, _lastEnd);
        return new ErrorStatement(Span.FromBounds(start, _blockEnd));
    }

    /// <summary>A compound statement ends with the last token of its last block, be it a semicolon.</summary>
    private int EndOf(ImmutableArray<Statement> body, int otherwise) =>
        body.IsEmpty ? otherwise : Math.Max(Math.Max(_blockEnd, body[^1].Span.End), otherwise);

    private static ErrorExpression Void(int end) => new(new Span(end, 0));

    private void Add(Statement statement)
    {
        _blockEnd = Math.Max(_blockEnd, statement.Span.End);
        _statements.Add(statement);
    }

    /// <summary>
    /// The if statement (§8.1). In the tree each elif lies in the one before it; too many go on beside it.
    /// </summary>
    private void ParseIf()
    {
        ParseIfChain();
        while (_kind == TokenKind.Elif)
        {
            Report(CurrentSpan, "too many elif clauses");
            ParseIfChain();
        }
    }

    private void ParseIfChain()
    {
        var chain = new Scratch<IfStatement>();
        do
        {
            var header = _index;
            var start = _start;
            Advance();
            var test = ParseNamedExpression();
            if (!EndHeader(header, out var end)) test = Void(end);
            _elifs++;
            var body = ParseBlock();
            chain.Add(new IfStatement(Span.FromBounds(start, EndOf(body, end)), test, body, []));
        }
        while (_kind == TokenKind.Elif && _elifs < MaxElifs);

        _elifs -= chain.Count;
        ImmutableArray<Statement> orElse = _kind == TokenKind.Else ? ParseElse(out _) : [];
        for (var i = chain.Count - 1; i > 0; i--) orElse = [WithElse(chain[i], orElse)];
        Add(WithElse(chain[0], orElse));
    }

    private IfStatement WithElse(IfStatement statement, ImmutableArray<Statement> orElse) => orElse.IsEmpty
        ? statement
        : new IfStatement(
            Span.FromBounds(statement.Span.Start, EndOf(orElse, statement.Span.End)), statement.Test, statement.Body,
            orElse);

    private ImmutableArray<Statement> ParseElse(out int headerEnd)
    {
        var header = _index;
        Advance();
        EndHeader(header, out headerEnd);
        return ParseBlock();
    }

    /// <summary>The while statement (§8.2).</summary>
    private void ParseWhile()
    {
        var header = _index;
        var start = _start;
        Advance();
        var test = ParseNamedExpression();
        if (!EndHeader(header, out var end)) test = Void(end);
        var body = ParseBlock();
        end = EndOf(body, end);
        ImmutableArray<Statement> orElse = _kind == TokenKind.Else ? ParseElse(out _) : [];
        Add(new WhileStatement(Span.FromBounds(start, EndOf(orElse, end)), test, body, orElse));
    }

    /// <summary>The for statement (§8.3).</summary>
    private void ParseFor(int start, bool isAsync)
    {
        var header = _index;
        Advance();
        var target = ParseTargets();
        Expect(TokenKind.In, "expected 'in'");
        var iterable = ParseStarExpressions();
        if (!EndHeader(header, out var end)) target = iterable = Void(end);
        var body = ParseBlock();
        end = EndOf(body, end);
        ImmutableArray<Statement> orElse = _kind == TokenKind.Else ? ParseElse(out _) : [];
        Add(new ForStatement(Span.FromBounds(start, EndOf(orElse, end)), target, iterable, body, orElse, isAsync));
    }

    /// <summary>The try statement (§8.4).</summary>
    private void ParseTry()
    {
        var header = _index;
        var start = _start;
        Advance();
        EndHeader(header, out var end);
        var body = ParseBlock();
        end = EndOf(body, end);
        var handlers = new Scratch<ExceptHandler>();
        var isStar = false;
        while (_kind == TokenKind.Except)
        {
            var handler = ParseExcept(ref isStar);
            end = handler.Span.End;
            handlers.Add(handler);
        }

        ImmutableArray<Statement> orElse = [];
        if (_kind == TokenKind.Else)
        {
            orElse = ParseElse(out var headerEnd);
            end = EndOf(orElse, headerEnd);
        }

        ImmutableArray<Statement> finalBody = [];
        var hasFinally = _kind == TokenKind.Finally;
        if (hasFinally)
        {
            finalBody = ParseElse(out var headerEnd);
            end = EndOf(finalBody, headerEnd);
        }

        if (handlers.Count == 0 && !hasFinally)
            Report(new Span(end, 0), "expected an 'except' or 'finally' block");
        Add(new TryStatement(Span.FromBounds(start, end), body, handlers.Take(0), orElse, finalBody, isStar));
    }

    private ExceptHandler ParseExcept(ref bool isStar)
    {
        var header = _index;
        var start = _start;
        Advance();
        if (Accept(TokenKind.Star)) isStar = true;
        Expression? type = null;
        Identifier? name = null;
        if (_kind != TokenKind.Colon)
        {
            var typeStart = _start;
            type = ParseExpression();
            if (_kind == TokenKind.Comma)
            {
                // Python 3.14 lets the parentheses go (PEP 758); in Python 2 the second was the exception's name.
                type = ParseRestOfTuple(typeStart, type);
                if (_kind == TokenKind.As) Report(CurrentSpan, "several exceptions with 'as' need parentheses");
            }

            if (Accept(TokenKind.As)) name = ParseIdentifier("expected a name after 'as'");
        }

        if (!EndHeader(header, out var end)) (type, name) = (null, null);
        var body = ParseBlock();
        return new ExceptHandler(Span.FromBounds(start, EndOf(body, end)), type, name, body);
    }

    /// <summary>The with statement (§8.5).</summary>
    private void ParseWith(int start, bool isAsync)
    {
        var header = _index;
        Advance();
        var items = new Scratch<WithItem>();
        if (_kind != TokenKind.LeftParen || !TryParseParenthesizedItems(ref items))
        {
            do items.Add(ParseWithItem());
            while (Accept(TokenKind.Comma));
        }

        if (!EndHeader(header, out var end)) items.Drop(0);
        var body = ParseBlock();
        Add(new WithStatement(Span.FromBounds(start, EndOf(body, end)), items.Take(0), body, isAsync));
    }

    /// <summary>
    /// <c>with (a as b, c):</c>. Only the colon behind the parenthesis tells it from <c>with (a, b).c:</c>, so it is
    /// tried, and taken back when it does not fit.
    /// </summary>
    private bool TryParseParenthesizedItems(ref Scratch<WithItem> items)
    {
        var mark = Mark();
        Advance();
        do
        {
            if (_kind == TokenKind.RightParen && items.Count > 0) break;
            items.Add(ParseWithItem());
        }
        while (Accept(TokenKind.Comma));

        if (Accept(TokenKind.RightParen) && _kind == TokenKind.Colon) return true;
        items.Drop(0);
        Rewind(mark);
        return false;
    }

    private WithItem ParseWithItem()
    {
        var start = _start;
        var context = ParseExpression();
        Expression? target = null;
        if (Accept(TokenKind.As))
        {
            target = ParseStarTarget();
            CheckTarget(target);
        }

        return new WithItem(From(start), context, target);
    }

    /// <summary>Coroutines (§8.9).</summary>
    private void ParseAsync()
    {
        var start = _start;
        switch (PeekKind())
        {
            case TokenKind.Def:
                Advance();
                ParseFunctionDef(start, [], isAsync: true);
                break;
            case TokenKind.For:
                Advance();
                ParseFor(start, isAsync: true);
                break;
            case TokenKind.With:
                Advance();
                ParseWith(start, isAsync: true);
                break;
            default:
                var first = _index;
                Fail("expected 'def', 'for' or 'with' after 'async'");
                _indentExplained = true;
                Add(Recover(first));
                break;
        }
    }

    private void ParseDecorated()
    {
        var decorators = new Scratch<Expression>();
        while (_kind == TokenKind.At)
        {
            var first = _index;
            Advance();
            var decorator = ParseNamedExpression();
            if (_kind != TokenKind.Newline) Fail("expected the end of the line after a decorator");
            if (IsPanicking)
            {
                Add(Recover(first));
                continue;
            }

            decorators.Add(decorator);
            Advance();
        }

        var start = _start;
        var taken = decorators.Take(0);
        switch (_kind)
        {
            case TokenKind.Def:
                ParseFunctionDef(start, taken, isAsync: false);
                break;
            case TokenKind.Class:
                ParseClassDef(taken);
                break;
            case TokenKind.Async when PeekKind() == TokenKind.Def:
                Advance();
                ParseFunctionDef(start, taken, isAsync: true);
                break;
            default:
                Report(CurrentSpan, "expected a function or class after a decorator");
                break;
        }
    }

    /// <summary>
    /// Function definitions (§8.7); the span begins at <c>def</c>, behind the decorators, as in ASDL.
    /// </summary>
    private void ParseFunctionDef(int start, ImmutableArray<Expression> decorators, bool isAsync)
    {
        var header = _index;
        Advance();
        var name = ParseIdentifier("expected a function name");
        var typeParameters = ParseTypeParameters();
        Expect(TokenKind.LeftParen, "expected '('");
        var parameters = ParseParameters(TokenKind.RightParen, isLambda: false);
        Expect(TokenKind.RightParen, "expected ')'");
        var returns = Accept(TokenKind.Arrow) ? ParseExpression() : null;
        if (!EndHeader(header, out var end))
        {
            name = new Identifier(new Span(end, 0), name.Value);
            parameters = new Parameters(new Span(end, 0), [], [], null, [], null);
            (returns, typeParameters) = (null, []);
        }

        var body = ParseBlock();
        Add(new FunctionDefStatement(
            Span.FromBounds(start, EndOf(body, end)), name, parameters, body, decorators, returns, typeParameters,
            isAsync));
    }

    /// <summary>Class definitions (§8.8).</summary>
    private void ParseClassDef(ImmutableArray<Expression> decorators)
    {
        var header = _index;
        var start = _start;
        Advance();
        var name = ParseIdentifier("expected a class name");
        var typeParameters = ParseTypeParameters();
        ImmutableArray<Expression> bases = [];
        ImmutableArray<Keyword> keywords = [];
        var open = _start;
        if (Accept(TokenKind.LeftParen))
        {
            (bases, keywords) = ParseArguments(open);
            Expect(TokenKind.RightParen, "expected ')'");
        }

        if (!EndHeader(header, out var end))
        {
            name = new Identifier(new Span(end, 0), name.Value);
            (bases, keywords, typeParameters) = ([], [], []);
        }

        var body = ParseBlock();
        Add(new ClassDefStatement(
            Span.FromBounds(start, EndOf(body, end)), name, bases, keywords, body, decorators, typeParameters));
    }
}
