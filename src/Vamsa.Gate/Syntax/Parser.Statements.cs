using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>Simple statements (Python reference §7) and the sequence of statements.</summary>
public sealed partial class Parser
{
    // After a statement that was given up, a deeper line is its block and not one more error.
    private bool _indentExplained;

    /// <summary>Statements up to the end of this block, or of the stretch, onto the stack.</summary>
    private void ParseStatements(bool isBlock)
    {
        var unexpectedIndents = 0;
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Newline:
                    Advance();
                    continue;
                case TokenKind.Indent:
                    if (!_indentExplained) Report(CurrentSpan, "unexpected indent");
                    unexpectedIndents++;
                    Advance();
                    continue;
                case TokenKind.Dedent:
                    if (unexpectedIndents > 0) unexpectedIndents--;
                    else if (isBlock) return;
                    Advance();
                    continue;
                default:
                    Compact();
                    _indentExplained = false;
                    ParseStatement();
                    continue;
            }
        }
    }

    private void ParseStatement()
    {
        switch (_kind)
        {
            case TokenKind.If: ParseIf(); return;
            case TokenKind.For: ParseFor(_start, isAsync: false); return;
            case TokenKind.While: ParseWhile(); return;
            case TokenKind.Try: ParseTry(); return;
            case TokenKind.With: ParseWith(_start, isAsync: false); return;
            case TokenKind.Def: ParseFunctionDef(_start, [], isAsync: false); return;
            case TokenKind.Class: ParseClassDef([]); return;
            case TokenKind.At: ParseDecorated(); return;
            case TokenKind.Async: ParseAsync(); return;
            case TokenKind.Name when _end - _start == 5 && IsWord("match") && TryParseMatch(): return;
        }

        ParseSimpleStatements();
    }

    /// <summary>The simple statements of a line; only a magic leaves the next one without a semicolon.</summary>
    private void ParseSimpleStatements()
    {
        while (true)
        {
            ParseSimpleStatementAt(_index, out var recovered);
            if (recovered) return;
            Accept(TokenKind.Semicolon);
            if (_kind is not (TokenKind.Newline or TokenKind.EndOfFile))
            {
                // %time for x in y: f(x)
                if (_statements[_statements.Count - 1] is not MagicStatement) continue;
                ParseStatement();
                return;
            }

            _blockEnd = _lastEnd;
            Accept(TokenKind.Newline);
            return;
        }
    }

    /// <summary>
    /// One simple statement with what must follow it; on an error the line is already behind the cursor.
    /// </summary>
    private void ParseSimpleStatementAt(int first, out bool recovered)
    {
        var errors = _errors.Count;
        var start = _start;
        _height = 0;
        var statement = ParseSimpleStatement();
        if (!IsPanicking && _kind is not (TokenKind.Newline or TokenKind.Semicolon or TokenKind.EndOfFile)
            && statement is not MagicStatement)
            Fail(UnexpectedMessage());
        recovered = IsPanicking;
        if (recovered) statement = RecoverSimple(first, errors, start);
        _blockEnd = statement.Span.End;
        _statements.Add(statement);
    }

    private Statement RecoverSimple(int first, int errors, int start)
    {
        _indentExplained = true;
        if (TryShellAssignment(first, errors) is { } assignment) return assignment;
        var isHelp = _tokens[_failIndex].Kind == TokenKind.Question
            && EndsLine(AfterQuestionMarks(_tokens[_failIndex].End));
        var isCommand = IsCommand(first);
        var error = Recover(first);
        if (!isHelp && !isCommand) return error;

        // IPython: df.head? shows help, and a command may do without its percent sign.
        _errors.RemoveRange(errors, _errors.Count - errors);
        _lexer.Errors.RemoveAll(e => error.Span.Contains(e.Span));
        _indentExplained = false;
        return new MagicStatement(error.Span, TextOf(start, error.Span.End));
    }

    /// <summary>A word that IPython knows, and behind a space nothing that a Python statement goes on with.</summary>
    private bool IsCommand(int first)
    {
        var word = _tokens[first];
        if (!_isCell || word.Kind != TokenKind.Name
            || !Magics.IsCommand(_text.AsSpan(word.Start, word.End - word.Start)))
            return false;
        var next = TokenAt(first + 1);
        return next.Start > word.End
            && next.Kind is TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.Dot
                or TokenKind.Ellipsis or TokenKind.Minus or TokenKind.Star or TokenKind.Slash or TokenKind.Tilde
                or TokenKind.Bad;
    }

    private int AfterQuestionMarks(int at)
    {
        while (at < _text.Length && _text[at] == '?') at++;
        return at;
    }

    private string UnexpectedMessage() => _kind switch
    {
        TokenKind.Assign => "cannot assign to this expression",
        TokenKind.Indent => "unexpected indent",
        TokenKind.RightParen or TokenKind.RightBracket or TokenKind.RightBrace => "unmatched closing bracket",
        TokenKind.Question or TokenKind.Exclamation or TokenKind.Backtick => "not a Python operator",
        _ => "expected the end of the statement",
    };

    private Statement ParseSimpleStatement()
    {
        var start = _start;
        switch (_kind)
        {
            case TokenKind.Pass:
                Advance();
                return new PassStatement(From(start));
            case TokenKind.Break:
                Advance();
                return new BreakStatement(From(start));
            case TokenKind.Continue:
                Advance();
                return new ContinueStatement(From(start));
            case TokenKind.Return:
                Advance();
                var value = BeginsExpression(_kind) ? ParseStarExpressions() : null;
                return new ReturnStatement(From(start), value);
            case TokenKind.Import: return ParseImport();
            case TokenKind.From: return ParseImportFrom();
            case TokenKind.Raise: return ParseRaise();
            case TokenKind.Assert: return ParseAssert();
            case TokenKind.Del: return ParseDelete();
            case TokenKind.Global:
                Advance();
                var globals = ParseNames();
                return new GlobalStatement(From(start), globals);
            case TokenKind.Nonlocal:
                Advance();
                var nonlocals = ParseNames();
                return new NonlocalStatement(From(start), nonlocals);
            case TokenKind.Magic: return ParseMagic();
            case TokenKind.Elif or TokenKind.Else or TokenKind.Except or TokenKind.Finally:
                Fail("no statement that this clause belongs to");
                return new ErrorStatement(CurrentSpan);
            case TokenKind.Name:
                if (_end - _start == 4 && IsWord("type") && PeekKind() == TokenKind.Name
                    && TryParseTypeAlias() is { } alias)
                    return alias;
                if (IsPython2Statement()) return ParsePython2Statement();
                break;
        }

        return ParseExpressionStatement();
    }

    /// <summary>Expression statements and assignments (§7.1, §7.2).</summary>
    private Statement ParseExpressionStatement()
    {
        var start = _start;
        var left = ParseStarExpressionsOrYield();
        switch (_kind)
        {
            case TokenKind.Newline or TokenKind.Semicolon or TokenKind.EndOfFile or TokenKind.Panic:
                return new ExprStatement(From(start), left);
            case TokenKind.Assign:
                return ParseAssignment(start, left);
            case TokenKind.Colon:
                return ParseAnnotated(start, left);
            case >= TokenKind.PlusAssign and <= TokenKind.DoubleSlashAssign:
                if (left is not (NameExpression or AttributeExpression or SubscriptExpression))
                    FailAt(left.Span, "not a target of an augmented assignment");
                var op = (BinaryOperator)(_kind - TokenKind.PlusAssign);
                if (!IsPanicking) Advance();
                var value = ParseStarExpressionsOrYield();
                return new AugAssignStatement(From(start), left, op, value);
            default:
                return new ExprStatement(From(start), left);
        }
    }

    private AssignStatement ParseAssignment(int start, Expression left)
    {
        var mark = _expressions.Count;
        var value = left;
        while (_kind == TokenKind.Assign)
        {
            CheckTarget(value);
            if (IsPanicking) break;
            _expressions.Add(value);
            Advance();
            value = ParseStarExpressionsOrYield();
        }

        return new AssignStatement(From(start), _expressions.Take(mark), value);
    }

    /// <summary>Annotated assignments (§7.2.2).</summary>
    private AnnAssignStatement ParseAnnotated(int start, Expression left)
    {
        if (left is not (NameExpression or AttributeExpression or SubscriptExpression))
            FailAt(left.Span, "only a single target can be annotated");
        Expect(TokenKind.Colon, "expected ':'");
        var annotation = ParseExpression();
        var value = Accept(TokenKind.Assign) ? ParseStarExpressionsOrYield() : null;
        var isSimple = left is NameExpression && left.Span.Start == start;
        return new AnnAssignStatement(From(start), left, annotation, value, isSimple);
    }

    /// <summary>The import statement (§7.11).</summary>
    private ImportStatement ParseImport()
    {
        var start = _start;
        Advance();
        var names = new Scratch<ImportAlias>();
        do
        {
            var aliasStart = _start;
            var name = ParseDottedName();
            names.Add(new ImportAlias(From(aliasStart), name, null) is var plain && _kind == TokenKind.As
                ? ParseAsName(plain)
                : plain);
        }
        while (Accept(TokenKind.Comma));

        return new ImportStatement(From(start), names.Take(0));
    }

    private ImportAlias ParseAsName(ImportAlias alias)
    {
        Advance();
        var asName = ParseIdentifier("expected a name after 'as'");
        return new ImportAlias(From(alias.Span.Start), alias.Name, asName.Value);
    }

    private string ParseDottedName()
    {
        var start = _start;
        var first = ParseIdentifier("expected a module name");
        if (_kind != TokenKind.Dot) return first.Value;
        var name = first.Value;
        while (Accept(TokenKind.Dot)) name = name + "." + ParseIdentifier("expected a module name").Value;
        return _names.Name(name);
    }

    private ImportFromStatement ParseImportFrom()
    {
        var start = _start;
        Advance();
        var level = 0;
        while (_kind is TokenKind.Dot or TokenKind.Ellipsis)
        {
            level += _kind == TokenKind.Dot ? 1 : 3;
            Advance();
        }

        var module = level == 0 || _kind == TokenKind.Name ? ParseDottedName() : null;
        Expect(TokenKind.Import, "expected 'import'");
        var names = new Scratch<ImportAlias>();
        if (_kind == TokenKind.Star)
        {
            Advance();
            names.Add(new ImportAlias(From(_lastEnd - 1), "*", null));
        }
        else
        {
            var isParenthesized = Accept(TokenKind.LeftParen);
            ParseImportedNames(ref names, isParenthesized);
            if (isParenthesized) Expect(TokenKind.RightParen, "expected ')'");
        }

        return new ImportFromStatement(From(start), module, names.Take(0), level);
    }

    private void ParseImportedNames(ref Scratch<ImportAlias> names, bool isParenthesized)
    {
        do
        {
            if (isParenthesized && _kind == TokenKind.RightParen && names.Count > 0) return;
            var start = _start;
            var name = ParseIdentifier("expected a name to import");
            var alias = new ImportAlias(From(start), name.Value, null);
            names.Add(_kind == TokenKind.As ? ParseAsName(alias) : alias);
        }
        while (Accept(TokenKind.Comma));
    }

    /// <summary>The raise statement (§7.8); Python 2 put a message and a traceback behind commas.</summary>
    private RaiseStatement ParseRaise()
    {
        var start = _start;
        Advance();
        if (!BeginsExpression(_kind)) return new RaiseStatement(From(start), null, null);
        var exception = ParseExpression();
        var cause = Accept(TokenKind.From) ? ParseExpression() : null;
        if (_kind == TokenKind.Comma)
        {
            Report(CurrentSpan, "raise with a comma is Python 2");
            while (Accept(TokenKind.Comma)) ParseExpression();
        }

        return new RaiseStatement(From(start), exception, cause);
    }

    private AssertStatement ParseAssert()
    {
        var start = _start;
        Advance();
        var test = ParseExpression();
        var message = Accept(TokenKind.Comma) ? ParseExpression() : null;
        return new AssertStatement(From(start), test, message);
    }

    private DeleteStatement ParseDelete()
    {
        var start = _start;
        Advance();
        var mark = _expressions.Count;
        do
        {
            if (!BeginsExpression(_kind) && _expressions.Count > mark) break;
            var target = ParseBinary(BitOrPrecedence);
            CheckDeleteTarget(target);
            _expressions.Add(target);
        }
        while (Accept(TokenKind.Comma));

        return new DeleteStatement(From(start), _expressions.Take(mark));
    }

    private ImmutableArray<Identifier> ParseNames()
    {
        var names = new Scratch<Identifier>();
        do names.Add(ParseIdentifier("expected a name"));
        while (Accept(TokenKind.Comma));
        return names.Take(0);
    }

    /// <summary><c>type X[T] = …</c> (§7.14), when it is one: <c>type</c> is a plain name elsewhere.</summary>
    private TypeAliasStatement? TryParseTypeAlias()
    {
        if (PeekKind(2) is not (TokenKind.Assign or TokenKind.LeftBracket)) return null;
        var start = _start;
        Advance();
        var name = new NameExpression(CurrentSpan, NameText());
        Advance();
        var parameters = ParseTypeParameters();
        Expect(TokenKind.Assign, "expected '='");
        var value = ParseExpression();
        return new TypeAliasStatement(From(start), name, parameters, value);
    }
}
