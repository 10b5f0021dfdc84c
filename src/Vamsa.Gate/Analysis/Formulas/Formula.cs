using System.Collections.Immutable;

namespace Vamsa.Gate.Analysis.Formulas;

/// <summary>
/// A formula as R writes it and as Patsy and formulaic read it: <c>y ~ a + C(b):np.log(c) - 1</c>, <c>a*b</c>,
/// <c>(a + b)**2</c>, <c>Q("x y")</c>, <c>.</c> for all others, <c>y ~ a + [b ~ z]</c>. Which variables a side needs, after
/// its operators have added and removed terms.
/// </summary>
internal sealed record Formula(FormulaSide Left, FormulaSide Right)
{
    private static readonly ImmutableHashSet<string> Keywords =
        ["True", "False", "None", "and", "or", "not", "in", "is", "if", "else", "for", "lambda"];

    /// <summary>Of a text that is no formula every name counts, by the side of <c>~</c> that it is on: none is lost.</summary>
    public static Formula Parse(string text)
    {
        var tokens = FormulaLexer.Read(text);
        var parser = new FormulaParser(tokens);
        var (left, right) = parser.Parse();
        if (!parser.IsBroken) return new Formula(Side(left), Side(right));

        var tilde = tokens.IndexOf(new FormulaToken(FormulaTokenKind.Operator, "~"));
        return new Formula(
            tilde < 0 ? FormulaSide.Of([]) : FormulaSide.Of(Variables(tokens[..tilde])),
            FormulaSide.Of(Variables(tokens[(tilde + 1)..])));
    }

    /// <summary>A factor's tokens as one text; the same code with other spaces is the same factor.</summary>
    public static string Write(ImmutableArray<FormulaToken> tokens) => string.Join(' ', tokens.Select(t => t.Kind switch
    {
        FormulaTokenKind.Quoted => $"`{t.Text}`",
        _ => t.Text,
    }));

    private static FormulaSide Side(FormulaTerms terms) =>
        FormulaSide.Of(terms.Factors.SelectMany(f => Variables(FormulaLexer.Read(f)))) with
        {
            HasRest = terms.HasRest,
            Excluded = [.. terms.Excluded.SelectMany(f => Variables(FormulaLexer.Read(f))).Distinct()],
        };

    /// <summary>Names that stand for data: no functions, keywords or names of arguments; what Q or backticks quote is one.</summary>
    private static IEnumerable<FormulaVariable> Variables(ImmutableArray<FormulaToken> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Kind == FormulaTokenKind.Quoted) yield return new FormulaVariable(token.Text);
            if (token.Kind == FormulaTokenKind.Text && i >= 2 && IsOperator(tokens, i - 1, "(") && tokens[i - 2] is { Kind: FormulaTokenKind.Name, Text: "Q" })
                yield return new FormulaVariable(token.Text.Trim('\'', '"'));
            if (token.Kind != FormulaTokenKind.Name || Keywords.Contains(token.Text)) continue;
            if (IsOperator(tokens, i - 1, ".") || IsOperator(tokens, i + 1, "(") || (IsOperator(tokens, i + 1, "=") && i > 0)) continue;
            yield return new FormulaVariable(token.Text, IsOperator(tokens, i + 1, "."));
        }
    }

    private static bool IsOperator(ImmutableArray<FormulaToken> tokens, int at, string op) =>
        at >= 0 && at < tokens.Length && tokens[at].Kind == FormulaTokenKind.Operator && tokens[at].Text == op;
}

/// <param name="HasRest"><c>y ~ .</c>: every column that the other side does not name.</param>
/// <param name="Excluded">What was taken out of the rest: <c>y ~ . - a</c>.</param>
internal sealed record FormulaSide(
    ImmutableArray<FormulaVariable> Variables, bool HasRest, ImmutableArray<FormulaVariable> Excluded)
{
    public static FormulaSide Of(IEnumerable<FormulaVariable> variables) => new([.. variables.Distinct()], false, []);
}

/// <param name="IsOwner">Of <c>np.log</c> or <c>a.shift</c> what stands before the dot: a module, or a column.</param>
internal readonly record struct FormulaVariable(string Name, bool IsOwner = false);
