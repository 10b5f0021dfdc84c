using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// After an error: where does the next statement begin? At the end of the line when no bracket is open. When one is,
/// the line may end anywhere in the file, so the first line that stands no deeper than the broken statement and
/// begins like a statement is taken, even when the error was found behind it.
/// </summary>
public sealed partial class Parser
{
    /// <summary>Moves past the statement that began at token <paramref name="first"/>.</summary>
    private ErrorStatement Recover(int first)
    {
        var start = _tokens[first].Start;
        var end = SkipStatement(first);
        return new ErrorStatement(Span.FromBounds(start, Math.Max(start, end)));
    }

    /// <summary>End of what was skipped; the cursor stands at the next statement.</summary>
    private int SkipStatement(int first)
    {
        var column = _lexer.Indentation;
        for (var i = first; ; i++)
        {
            ForgetSkipped(ref i, ref first);
            var token = TokenAt(i);
            switch (token.Kind)
            {
                case TokenKind.Newline:
                    MoveTo(i + 1);
                    return i > first ? _tokens[i - 1].End : token.Start;
                case TokenKind.EndOfFile:
                    MoveTo(i);
                    return i > first ? _tokens[i - 1].End : token.Start;
                case TokenKind.Indent or TokenKind.Dedent when i > first && i > _failIndex:
                    MoveTo(i);
                    return _tokens[i - 1].End;
            }

            if (i == first || !BeginsStatement(token, column, i > _failIndex)) continue;
            var end = _tokens[i - 1].End;
            ResumeAtLineOf(token);
            _lastEnd = end;
            return end;
        }
    }

    /// <summary>
    /// After a bad header of a compound statement: to the colon that ends it, so that its block keeps its place, or
    /// as far as the line goes.
    /// </summary>
    /// <returns>The end of what belongs to the header.</returns>
    private int SkipHeader(int first)
    {
        var column = _lexer.Indentation;
        var open = 0;
        for (var i = first; ; i++)
        {
            ForgetSkipped(ref i, ref first);
            var token = TokenAt(i);
            open = Math.Max(0, open + Opens(token.Kind));
            switch (token.Kind)
            {
                case TokenKind.Newline or TokenKind.EndOfFile:
                case TokenKind.Indent or TokenKind.Dedent when i > _failIndex:
                    MoveTo(i);
                    return _lastEnd;
                case TokenKind.Colon when i >= _failIndex && open == 0:
                    MoveTo(i);
                    return _lastEnd;
                case TokenKind.Colon when i > first && EndsLine(token.End):
                    _lexer.Reset(token.Start, atLineStart: false);
                    Restart();
                    _lastEnd = _tokens[0].Start;
                    return token.End;
            }

            if (i > first && BeginsStatement(token, column, i > _failIndex))
            {
                var end = _tokens[i - 1].End;
                ResumeAtLineOf(token);
                _lastEnd = end;
                return end;
            }
        }
    }

    /// <summary>
    /// Behind the error only the last token is looked back at: the rest of a long line need not be kept.
    /// </summary>
    private void ForgetSkipped(ref int index, ref int first)
    {
        if (index < _count || index <= _failIndex || index < WindowSlack) return;
        _tokens[0] = _tokens[index - 1];
        (_count, index, first, _failIndex) = (1, 1, 0, 0);
    }

    private void ResumeAtLineOf(in Token token)
    {
        var at = token.Start;
        while (at > 0 && _text[at - 1] is not ('\n' or '\r')) at--;
        _lexer.Reset(at, atLineStart: true);
        Restart();
    }

    private bool BeginsStatement(in Token token, int column, bool behindError)
    {
        if (!token.Has(TokenFlags.FirstOnLine)) return false;
        var isKeyword = IsStatementKeyword(token.Kind);
        if (isKeyword && behindError) return true;
        return (isKeyword || token.Kind is TokenKind.Name or TokenKind.At or TokenKind.If or TokenKind.For
                or TokenKind.Else or TokenKind.Async or TokenKind.From or TokenKind.Await or TokenKind.Yield)
            && _lexer.ColumnAt(token.Start) <= column;
    }

    /// <summary>Keywords that begin a statement and never stand inside an expression.</summary>
    private static bool IsStatementKeyword(TokenKind kind) => kind is TokenKind.Assert or TokenKind.Break
        or TokenKind.Class or TokenKind.Continue or TokenKind.Def or TokenKind.Del or TokenKind.Elif
        or TokenKind.Except or TokenKind.Finally or TokenKind.Global or TokenKind.Import or TokenKind.Nonlocal
        or TokenKind.Pass or TokenKind.Raise or TokenKind.Return or TokenKind.Try or TokenKind.While
        or TokenKind.With;

    private int OpenBrackets(int first, int end)
    {
        var open = 0;
        for (var i = first; i < end; i++) open = Math.Max(0, open + Opens(_tokens[i].Kind));
        return open;
    }

    private static int Opens(TokenKind kind) => kind switch
    {
        TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.LeftBrace => 1,
        TokenKind.RightParen or TokenKind.RightBracket or TokenKind.RightBrace => -1,
        _ => 0,
    };

    /// <summary>Nothing but a comment behind <paramref name="position"/> on its line.</summary>
    private bool EndsLine(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '\t') position++;
        return position >= _text.Length || _text[position] is '\n' or '\r' or '#';
    }
}
