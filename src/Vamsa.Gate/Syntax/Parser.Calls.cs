using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>Calls (Python reference §6.3.4), parameters (§8.7) and type parameters (§8.10).</summary>
public sealed partial class Parser
{
    private Scratch<Keyword> _keywords;

    private Expression ParseCall(int start, Expression function)
    {
        if (!Enter()) return function;
        var open = _start;
        Advance();
        var (arguments, keywords) = ParseArguments(open);
        Close(TokenKind.RightParen, open);
        Leave();
        return new CallExpression(From(start), function, arguments, keywords);
    }

    /// <summary>
    /// From behind the parenthesis at <paramref name="open"/> up to the closing one, which is left to the caller.
    /// </summary>
    private (ImmutableArray<Expression> Arguments, ImmutableArray<Keyword> Keywords) ParseArguments(int open)
    {
        var mark = _expressions.Count;
        var keywordMark = _keywords.Count;
        var hasMapping = false;
        while (_kind != TokenKind.RightParen)
        {
            var start = _start;
            switch (_kind)
            {
                case TokenKind.Star:
                    Advance();
                    if (hasMapping) FailAt(CurrentSpan, "an iterable argument cannot follow a mapping argument");
                    var iterable = ParseExpression();
                    _expressions.Add(new StarredExpression(From(start), iterable));
                    break;
                case TokenKind.DoubleStar:
                    Advance();
                    hasMapping = true;
                    var mapping = ParseExpression();
                    _keywords.Add(new Keyword(From(start), null, mapping));
                    break;
                case TokenKind.Name or TokenKind.Async or TokenKind.Await when PeekKind() == TokenKind.Assign:
                    var name = ParseFormerName("");
                    Advance();
                    var value = ParseExpression();
                    _keywords.Add(new Keyword(From(start), name, value));
                    break;
                default:
                    var argument = ParseNamedExpression();
                    if (_kind is TokenKind.For or TokenKind.Async)
                    {
                        var generators = ParseComprehensions();
                        var isSole = _kind == TokenKind.RightParen && _expressions.Count == mark
                            && _keywords.Count == keywordMark;
                        // f(x for x in y): the call's parentheses are the generator's.
                        var span = isSole ? Span.FromBounds(open, _end) : From(start);
                        argument = new GeneratorExpExpression(span, argument, generators);
                        if (!isSole) FailAt(From(start), "a generator needs parentheses beside other arguments");
                    }
                    else if (_keywords.Count > keywordMark)
                    {
                        FailAt(From(start), "a positional argument cannot follow a keyword argument");
                    }

                    _expressions.Add(argument);
                    break;
            }

            if (!Accept(TokenKind.Comma)) break;
        }

        return (_expressions.Take(mark), _keywords.Take(keywordMark));
    }

    /// <summary>Parameters of a function, or of a lambda, whose parameters have no annotations.</summary>
    private Parameters ParseParameters(TokenKind closing, bool isLambda)
    {
        var start = _start;
        var list = new ParameterList();
        while (_kind != closing && !IsPanicking)
        {
            switch (_kind)
            {
                case TokenKind.Slash:
                    if (list.HasSlash || list.HasStar || list.Positional.Count == 0)
                        Fail("'/' comes once, behind the positional-only parameters");
                    else
                        list.TakePositionalOnly();
                    if (!IsPanicking) Advance();
                    break;
                case TokenKind.Star:
                    if (list.HasStar) Fail("'*' comes once");
                    else Advance();
                    list.HasStar = true;
                    if (_kind == TokenKind.Comma)
                    {
                        if (PeekKind() == closing || PeekKind() == TokenKind.DoubleStar)
                            Fail("named parameters must follow a bare '*'");
                    }
                    else if (!IsPanicking)
                    {
                        list.VarArgs = ParseParameter(isLambda, isStar: true);
                    }

                    break;
                case TokenKind.DoubleStar:
                    Advance();
                    list.KwArgs = ParseParameter(isLambda, isStar: false);
                    if (list.KwArgs.Default is not null) FailAt(list.KwArgs.Span, "a '**' parameter has no default");
                    Accept(TokenKind.Comma);
                    if (_kind != closing) Fail("nothing may follow a '**' parameter");
                    break;
                case TokenKind.LeftParen when !isLambda || closing == TokenKind.Colon:
                    list.Add(ParsePython2TupleParameter());
                    break;
                default:
                    var parameter = ParseParameter(isLambda, isStar: false);
                    if (list is { HasStar: false, HasDefault: true } && parameter.Default is null)
                        FailAt(parameter.Span, "a parameter without a default follows one with a default");
                    list.Add(parameter);
                    break;
            }

            if (_kind == closing) break;
            Expect(TokenKind.Comma, "expected ',' between parameters");
        }

        return list.Build(From(start));
    }

    private Parameter ParseParameter(bool isLambda, bool isStar)
    {
        var start = _start;
        var name = ParseFormerName("expected a parameter name");
        Expression? annotation = null;
        if (!isLambda && Accept(TokenKind.Colon))
            annotation = isStar ? ParseStarExpression() : ParseExpression();
        var value = Accept(TokenKind.Assign) ? ParseExpression() : null;
        if (isStar && value is not null) FailAt(value.Span, "a '*' parameter has no default");
        return new Parameter(From(start), name, annotation, value);
    }

    /// <summary>
    /// <c>def f(a, (b, c))</c>: Python 2 unpacked the argument; its names cannot be written down here.
    /// </summary>
    private Parameter ParsePython2TupleParameter()
    {
        var start = _start;
        Report(CurrentSpan, "a tuple parameter is Python 2");
        ParseAtom();
        var value = Accept(TokenKind.Assign) ? ParseExpression() : null;
        return new Parameter(From(start), new Identifier(new Span(start, 0), ""), null, value);
    }

    private ImmutableArray<TypeParameter> ParseTypeParameters()
    {
        if (_kind != TokenKind.LeftBracket) return [];
        var start = _start;
        Advance();
        var parameters = new Scratch<TypeParameter>();
        do
        {
            if (_kind == TokenKind.RightBracket && parameters.Count > 0) break;
            parameters.Add(ParseTypeParameter());
        }
        while (Accept(TokenKind.Comma));

        Close(TokenKind.RightBracket, start);
        return parameters.Take(0);
    }

    private TypeParameter ParseTypeParameter()
    {
        var start = _start;
        var kind = TypeParameterKind.TypeVar;
        if (Accept(TokenKind.Star)) kind = TypeParameterKind.TypeVarTuple;
        else if (Accept(TokenKind.DoubleStar)) kind = TypeParameterKind.ParamSpec;
        var name = ParseIdentifier("expected a type parameter");
        var bound = kind == TypeParameterKind.TypeVar && Accept(TokenKind.Colon) ? ParseExpression() : null;
        Expression? value = null;
        if (Accept(TokenKind.Assign))
            value = kind == TypeParameterKind.TypeVarTuple ? ParseStarExpression() : ParseExpression();
        return new TypeParameter(From(start), kind, name, bound, value);
    }

    /// <summary>Parameters by kind, as they come.</summary>
    private sealed class ParameterList
    {
        public Scratch<Parameter> Positional;
        private ImmutableArray<Parameter> _positionalOnly = [];
        private ImmutableArray<Parameter>.Builder? _keywordOnly;

        public bool HasSlash { get; private set; }

        public bool HasStar { get; set; }

        public bool HasDefault { get; private set; }

        public Parameter? VarArgs { get; set; }

        public Parameter? KwArgs { get; set; }

        public void TakePositionalOnly()
        {
            HasSlash = true;
            _positionalOnly = Positional.Take(0);
        }

        public void Add(Parameter parameter)
        {
            if (HasStar)
            {
                (_keywordOnly ??= ImmutableArray.CreateBuilder<Parameter>()).Add(parameter);
                return;
            }

            HasDefault |= parameter.Default is not null;
            Positional.Add(parameter);
        }

        public Parameters Build(Span span) => new(
            span, _positionalOnly, Positional.Take(0), VarArgs, _keywordOnly?.ToImmutable() ?? [], KwArgs);
    }
}
