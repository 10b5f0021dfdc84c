using System.Collections.Immutable;

namespace Vamsa.Gate.Analysis.Formulas;

internal enum FormulaTokenKind { Name, Quoted, Text, Number, Operator }

/// <param name="Text">As written; of a name in backticks what stands between them.</param>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, string Text);

/// <summary>Text of a formula → tokens, those of Python and what R and formulaic add: <c>`x y`</c>, <c>%in%</c>, <c>^</c>.</summary>
internal static class FormulaLexer
{
    private static readonly string[] Long = ["**", "==", "!=", "<=", ">=", "//", "<<", ">>", "%in%"];

    public static ImmutableArray<FormulaToken> Read(string formula)
    {
        var tokens = ImmutableArray.CreateBuilder<FormulaToken>();
        for (var i = 0; i < formula.Length;)
        {
            var c = formula[i];
            var start = i;
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (char.IsLetter(c) || c == '_')
            {
                while (i < formula.Length && (char.IsLetterOrDigit(formula[i]) || formula[i] == '_')) i++;
                if (i < formula.Length && formula[i] is '\'' or '"' && IsPrefix(formula.AsSpan(start, i - start))) continue;
                tokens.Add(new FormulaToken(FormulaTokenKind.Name, formula[start..i]));
            }
            else if (char.IsDigit(c) || (c == '.' && i + 1 < formula.Length && char.IsDigit(formula[i + 1])))
            {
                while (i < formula.Length && (char.IsLetterOrDigit(formula[i]) || formula[i] == '.')) i++;
                tokens.Add(new FormulaToken(FormulaTokenKind.Number, formula[start..i]));
            }
            else if (c is '\'' or '"' or '`')
            {
                i++;
                while (i < formula.Length && formula[i] != c) i += formula[i] == '\\' && c != '`' ? 2 : 1;
                i = Math.Min(i + 1, formula.Length);
                tokens.Add(c == '`'
                    ? new FormulaToken(FormulaTokenKind.Quoted, formula[start..i].Trim('`'))
                    : new FormulaToken(FormulaTokenKind.Text, formula[start..i]));
            }
            else
            {
                var op = Array.Find(Long, l => string.CompareOrdinal(formula, start, l, 0, l.Length) == 0) ?? c.ToString();
                tokens.Add(new FormulaToken(FormulaTokenKind.Operator, op));
                i += op.Length;
            }
        }

        return tokens.ToImmutable();
    }

    /// <summary><c>r'…'</c>.</summary>
    private static bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= 2 && "rRbBuUfF".Contains(word[0]) && "rRbBuUfF".Contains(word[^1]);
}
