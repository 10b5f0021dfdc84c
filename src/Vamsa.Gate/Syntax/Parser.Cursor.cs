using System.Buffers;
using System.Runtime.CompilerServices;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// The cursor: a window of tokens from the beginning of the current statement on, so that a rule can look ahead or
/// start again, and recovery can look back.
/// </summary>
public sealed partial class Parser
{
    private const int WindowSlack = 512;
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(2 * WindowSlack);
    private int _count;
    private int _index;
    private TokenKind _kind;
    private int _start;
    private int _end;

    // End of the last token that was accepted: every node ends there.
    private int _lastEnd;
    private int _failIndex;

    private bool IsPanicking => _kind == TokenKind.Panic;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance()
    {
        _lastEnd = _end;
        if (++_index == _count) Fill();
        Load();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Load()
    {
        ref readonly var token = ref _tokens[_index];
        _kind = token.Kind;
        _start = token.Start;
        _end = token.End;
    }

    private void Fill()
    {
        if (_count == _tokens.Length) GrowWindow();
        _tokens[_count++] = _lexer.Next();
    }

    private void GrowWindow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(_count * 2);
        Array.Copy(_tokens, larger, _count);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }

    private TokenKind PeekKind(int distance = 1) => TokenAt(_index + distance).Kind;

    private ref readonly Token TokenAt(int index)
    {
        while (index >= _count) Fill();
        return ref _tokens[index];
    }

    private ref readonly Token Current => ref _tokens[_index];

    private void MoveTo(int index)
    {
        _index = index;
        _ = TokenAt(index);
        _lastEnd = index > 0 ? _tokens[index - 1].End : _lastEnd;
        Load();
    }

    /// <summary>Forgets the window and reads on from where the lexer stands.</summary>
    private void Restart()
    {
        _count = 0;
        _index = 0;
        Fill();
        Load();
    }

    /// <summary>At the beginning of a statement: what lies before it is not needed any more.</summary>
    private void Compact()
    {
        if (_index < WindowSlack) return;
        Array.Copy(_tokens, _index, _tokens, 0, _count - _index);
        _count -= _index;
        _index = 0;
    }

    private bool Accept(TokenKind kind)
    {
        if (_kind != kind) return false;
        Advance();
        return true;
    }

    private void Expect(TokenKind kind, string message)
    {
        if (_kind == kind) Advance();
        else Fail(message);
    }

    /// <summary>The bracket that closes the one at <paramref name="open"/>.</summary>
    private void Close(TokenKind closing, int open)
    {
        if (_kind == closing)
        {
            Advance();
            return;
        }

        if (IsPanicking) return;
        if (_kind is TokenKind.Newline or TokenKind.EndOfFile || Current.Has(TokenFlags.FirstOnLine))
        {
            FailAt(new Span(open, 1), $"'{_text[open]}' was never closed");
            return;
        }

        var bracket = closing switch
        {
            TokenKind.RightParen => ')',
            TokenKind.RightBracket => ']',
            _ => '}',
        };
        Fail($"expected '{bracket}' or ','");
    }

    /// <summary>
    /// From the beginning of a rule to the last token that was accepted. A rule that accepted none, because of an error
    /// or because it may be empty, has no width and stays behind that token, inside the node that asked for it.
    /// </summary>
    private Span From(int start) => start < _lastEnd ? Span.FromBounds(start, _lastEnd) : new Span(_lastEnd, 0);

    /// <summary>What stands where an expression should.</summary>
    private ErrorExpression Missing() => new(From(_start));

    /// <summary>The current token; the end of a line has no width to point at.</summary>
    private Span CurrentSpan => _kind == TokenKind.Newline ? new Span(_start, 0) : Span.FromBounds(_start, _end);

    private bool IsWord(string word) =>
        _kind == TokenKind.Name && _end - _start == word.Length
            && _text.AsSpan(_start, word.Length).SequenceEqual(word);

    private bool IsWordAt(int index, string word)
    {
        ref readonly var token = ref TokenAt(index);
        return token.Kind == TokenKind.Name && _text.AsSpan(token.Start, token.End - token.Start).SequenceEqual(word);
    }

    private string NameText()
    {
        var text = _text.AsSpan(_start, _end - _start);
        return Current.Has(TokenFlags.NonAscii) ? IdentifierNormal.Of(text, _names) : _names.Name(text);
    }

    /// <summary><c>x.cuda(async=True)</c>: before 3.7 these two were names.</summary>
    private bool IsFormerName()
    {
        if (_kind is not (TokenKind.Async or TokenKind.Await)) return false;
        Report(CurrentSpan, $"'{TextOf(_start, _end)}' is a keyword since Python 3.7");
        return true;
    }

    private Identifier ParseFormerName(string expected)
    {
        if (!IsFormerName()) return ParseIdentifier(expected);
        var identifier = new Identifier(CurrentSpan, NameText());
        Advance();
        return identifier;
    }

    private Identifier ParseIdentifier(string expected)
    {
        if (_kind != TokenKind.Name)
        {
            Fail(expected);
            return new Identifier(From(_start), "");
        }

        var identifier = new Identifier(CurrentSpan, NameText());
        Advance();
        return identifier;
    }

    /// <summary>Gives up the current statement; the first reason counts.</summary>
    private void Fail(string message) => FailAt(CurrentSpan, message);

    private void FailAt(Span span, string message)
    {
        if (IsPanicking) return;
        if (_kind == TokenKind.Bad) (span, message) = WhatTheLexerSaid(span, message);
        _errors.Add(new SyntaxError(span, message));
        _failIndex = _index;
        _kind = TokenKind.Panic;
    }

    private (Span Span, string Message) WhatTheLexerSaid(Span span, string message)
    {
        var errors = _lexer.Errors;
        for (var i = errors.Count - 1; i >= 0; i--)
        {
            if (errors[i].Span == span) return (span, errors[i].Message);
        }

        return (span, message);
    }

    /// <summary>Says what is wrong with a statement that is understood all the same.</summary>
    private void Report(Span span, string message)
    {
        if (!IsPanicking) _errors.Add(new SyntaxError(span, message));
    }

    /// <summary>A place to come back to when a rule that was tried does not fit.</summary>
    private (int Index, int Errors, int Expressions) Mark() => (_index, _errors.Count, _expressions.Count);

    private void Rewind((int Index, int Errors, int Expressions) mark)
    {
        _errors.RemoveRange(mark.Errors, _errors.Count - mark.Errors);
        _expressions.Drop(mark.Expressions);
        MoveTo(mark.Index);
    }
}
