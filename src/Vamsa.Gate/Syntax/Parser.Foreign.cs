using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// What is not Python 3 but stands in real scripts: IPython's escapes, and Python 2 statements. The latter are an
/// error with a tree: <c>print clf.fit(X, y)</c> trains a model all the same.
/// </summary>
public sealed partial class Parser
{
    private MagicStatement ParseMagic()
    {
        var start = _start;
        var isHead = Current.Has(TokenFlags.CodeFollows);
        Advance();
        var textEnd = isHead ? EndOfLine(start) : _lastEnd;
        return new MagicStatement(From(start), TextOf(start, textEnd).TrimEnd());
    }

    private int EndOfLine(int from)
    {
        var length = _text.AsSpan(from).IndexOfAny('\n', '\r');
        return length < 0 ? _text.Length : from + length;
    }

    /// <summary>
    /// IPython: <c>files = !ls</c> and <c>x = %magic</c>, as the call that IPython makes of it.
    /// </summary>
    private AssignStatement? TryShellAssignment(int first, int errors)
    {
        var escape = _tokens[_failIndex];
        if (escape.Kind is not (TokenKind.Exclamation or TokenKind.Percent) || _failIndex <= first
            || _tokens[_failIndex - 1].Kind != TokenKind.Assign || OpenBrackets(first, _failIndex) > 0)
            return null;

        var end = EndOfLine(escape.Start);
        _errors.RemoveRange(errors, _errors.Count - errors);
        MoveTo(first);
        var mark = _expressions.Count;
        while (_index < _failIndex)
        {
            _expressions.Add(ParseStarExpressions());
            if (IsPanicking || _kind != TokenKind.Assign) break;
            Advance();
        }

        var start = _tokens[first].Start;
        var targets = _expressions.Take(mark);
        var span = Span.FromBounds(escape.Start, end);
        var sign = Span.FromBounds(escape.Start, escape.Start + 1);
        var rest = Span.FromBounds(escape.Start + 1, end);
        var command = new ConstantExpression(rest, new Literal.Str(TextOf(rest.Start, end).Trim()));
        var shell = new CallExpression(sign, new NameExpression(sign, "get_ipython"), [], []);
        var method = escape.Kind == TokenKind.Exclamation ? "getoutput" : "run_line_magic";
        var call = new CallExpression(
            span, new AttributeExpression(sign, shell, new Identifier(sign, method)), [command], []);
        _lexer.Reset(end, atLineStart: false);
        Restart();
        if (_kind == TokenKind.Newline) Advance();
        _indentExplained = false;
        return new AssignStatement(Span.FromBounds(start, end), targets, call);
    }

    /// <summary><c>print x</c> or <c>exec code</c>: a name that stands before an expression.</summary>
    private bool IsPython2Statement()
    {
        var length = _end - _start;
        if (length is not (4 or 5) || !(IsWord("print") || IsWord("exec"))) return false;
        return PeekKind() is TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.FStringStart
            or TokenKind.None or TokenKind.True or TokenKind.False or TokenKind.Lambda or TokenKind.LeftBrace
            or TokenKind.Backtick or TokenKind.Not && !(PeekKind() == TokenKind.Not && PeekKind(2) == TokenKind.In);
    }

    private ExprStatement ParsePython2Statement()
    {
        var start = _start;
        Report(CurrentSpan, $"the {NameText()} statement is Python 2");
        var function = new NameExpression(CurrentSpan, NameText());
        Advance();
        var mark = _expressions.Count;
        do
        {
            if (!BeginsExpression(_kind)) break;
            _expressions.Add(ParseExpression());
            // exec code in namespace: the operator was read as a comparison.
        }
        while (Accept(TokenKind.Comma));

        var call = new CallExpression(From(start), function, _expressions.Take(mark), []);
        return new ExprStatement(From(start), call);
    }

    /// <summary><c>`x`</c> was <c>repr(x)</c> in Python 2.</summary>
    private Expression ParseBackticks()
    {
        var start = _start;
        if (!Enter()) return Missing();
        Report(CurrentSpan, "backticks are Python 2; write repr()");
        var function = new NameExpression(CurrentSpan, "repr");
        Advance();
        var value = ParseStarExpressions();
        Expect(TokenKind.Backtick, "expected a closing backtick");
        Leave();
        return new CallExpression(From(start), function, [value], []);
    }
}
