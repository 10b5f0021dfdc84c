namespace Vamsa.Gate.Analysis;

/// <summary>Formulas of Patsy: <c>y ~ a + C(b) * np.log(c) + Q('d e')</c>.</summary>
internal static class Formula
{
    /// <summary>Names that stand for data: not the functions, not the modules before a dot; what Q quotes is a name.</summary>
    public static IEnumerable<string> Names(string formula)
    {
        for (var i = 0; i < formula.Length;)
        {
            var c = formula[i];
            if (c is '\'' or '"')
            {
                var end = formula.IndexOf(c, i + 1);
                if (end < 0) yield break;
                if (IsQuoted(formula, i)) yield return formula[(i + 1)..end];
                i = end + 1;
            }
            else if (char.IsLetter(c) || c == '_')
            {
                var end = i + 1;
                while (end < formula.Length && (char.IsLetterOrDigit(formula[end]) || formula[end] == '_')) end++;
                var next = end;
                while (next < formula.Length && formula[next] == ' ') next++;
                var isCalled = next < formula.Length && formula[next] is '(' or '.' or '=';
                if (!isCalled && (i == 0 || formula[i - 1] != '.')) yield return formula[i..end];
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    private static bool IsQuoted(string formula, int quote)
    {
        var open = formula.LastIndexOf('(', quote);
        return open > 0 && formula[open - 1] == 'Q' && formula[(open + 1)..quote].Trim().Length == 0;
    }
}
