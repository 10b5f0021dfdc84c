using System.Collections.Immutable;
using System.Globalization;

namespace Vamsa.Gate.Analysis.Formulas;

/// <summary>
/// The grammar of formulas, by precedence: <c>~</c>, <c>|</c>, <c>+ -</c>, <c>* /</c>, <c>: %in%</c>, <c>** ^</c>. What
/// stands between these operators is Python, up to the next of them outside of its own brackets.
/// </summary>
internal sealed class FormulaParser(ImmutableArray<FormulaToken> tokens)
{
    private const int Deepest = 60;

    private int _at;
    private int _depth;

    /// <summary>Something that is no formula was met, or one that is too large to compute.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Left side (empty when there is none) and right side.</summary>
    public (FormulaTerms Left, FormulaTerms Right) Parse()
    {
        var (left, right) = Sides();
        if (_at < tokens.Length) IsBroken = true;
        return (left, right);
    }

    private (FormulaTerms Left, FormulaTerms Right) Sides()
    {
        if (Accept("~")) return (FormulaTerms.Empty, Parts());
        var first = Parts();
        return Accept("~") ? (first, Parts()) : (FormulaTerms.Empty, first);
    }

    /// <summary><c>a + b | c</c>: parts that a library gives a meaning of its own.</summary>
    private FormulaTerms Parts()
    {
        var terms = Sum();
        while (Accept("|")) terms = terms.Add(Sum());
        return terms;
    }

    private FormulaTerms Sum()
    {
        var terms = Signed();
        while (!IsBroken)
        {
            if (Accept("+")) terms = terms.Add(Signed());
            else if (Accept("-")) terms = terms.Remove(Signed());
            else break;
        }

        return terms;
    }

    /// <summary><c>-1</c> is about the intercept; nothing else may follow a leading minus.</summary>
    private FormulaTerms Signed()
    {
        if (Accept("+")) return Signed();
        if (!Accept("-")) return Products();
        Signed();
        return FormulaTerms.Empty;
    }

    private FormulaTerms Products()
    {
        var terms = Interactions();
        while (!IsBroken)
        {
            if (Accept("*")) terms = Bounded(terms.Cross(Interactions()));
            else if (Accept("/")) terms = Bounded(terms.Nest(Interactions()));
            else break;
        }

        return terms;
    }

    private FormulaTerms Interactions()
    {
        var terms = Powers();
        while (!IsBroken && (Accept(":") || Accept("%in%"))) terms = Bounded(terms.Interact(Powers()));
        return terms;
    }

    private FormulaTerms Powers()
    {
        var terms = Atom();
        while (!IsBroken && (Accept("**") || Accept("^")))
        {
            if (_at < tokens.Length && tokens[_at].Kind == FormulaTokenKind.Number
                && int.TryParse(tokens[_at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var exponent))
            {
                _at++;
                terms = Bounded(terms.Power(exponent));
            }
            else
            {
                IsBroken = true;
            }
        }

        return terms;
    }

    private FormulaTerms Atom()
    {
        if (_at >= tokens.Length || ++_depth > Deepest)
        {
            IsBroken = true;
            return FormulaTerms.Empty;
        }

        var terms = FormulaTerms.Empty;
        if (Accept("("))
        {
            terms = Sum();
            if (!Accept(")")) IsBroken = true;
        }
        else if (IsNestedFormula())
        {
            // [endogenous ~ instruments]: both are looked at.
            _at++;
            var (left, right) = Sides();
            terms = left.Add(right);
            if (!Accept("]")) IsBroken = true;
        }
        else if (tokens[_at].Kind == FormulaTokenKind.Number && (_at + 1 >= tokens.Length || EndsFactor(tokens[_at + 1])))
        {
            _at++;
        }
        else
        {
            terms = Factor();
        }

        _depth--;
        return terms;
    }

    private FormulaTerms Factor()
    {
        var start = _at;
        for (var brackets = 0; _at < tokens.Length; _at++)
        {
            var token = tokens[_at];
            if (brackets == 0 && EndsFactor(token)) break;
            if (token.Kind != FormulaTokenKind.Operator) continue;
            brackets += token.Text is "(" or "[" or "{" ? 1 : token.Text is ")" or "]" or "}" ? -1 : 0;
            if (brackets < 0) break;
        }

        if (_at == start)
        {
            IsBroken = true;
            return FormulaTerms.Empty;
        }

        return FormulaTerms.Of(Formula.Write(tokens[start.._at]));
    }

    private static bool EndsFactor(FormulaToken token) =>
        token is { Kind: FormulaTokenKind.Operator, Text: "~" or "|" or "+" or "-" or "*" or "/" or ":" or "%in%" or "**" or "^" or ")" or "]" };

    private bool IsNestedFormula()
    {
        if (!Is("[")) return false;
        for (var (i, brackets) = (_at, 0); i < tokens.Length; i++)
        {
            if (tokens[i].Kind != FormulaTokenKind.Operator) continue;
            brackets += tokens[i].Text is "(" or "[" ? 1 : tokens[i].Text is ")" or "]" ? -1 : 0;
            if (brackets == 0) return false;
            if (brackets == 1 && tokens[i].Text == "~") return true;
        }

        return false;
    }

    private FormulaTerms Bounded(FormulaTerms terms)
    {
        if (terms.IsTooMany) IsBroken = true;
        return terms;
    }

    private bool Is(string op) => _at < tokens.Length && tokens[_at].Kind == FormulaTokenKind.Operator && tokens[_at].Text == op;

    private bool Accept(string op)
    {
        if (!Is(op)) return false;
        _at++;
        return true;
    }
}
