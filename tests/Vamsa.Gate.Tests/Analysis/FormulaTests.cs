using CsCheck;
using Vamsa.Gate.Analysis.Formulas;
using Xunit;

namespace Vamsa.Gate.Tests.Analysis;

public sealed class FormulaTests
{
    private static readonly string[] Columns = ["a", "b", "c", "d", "y", "z", "x y"];

    private static readonly Gen<string> Factors = Gen.Frequency(
        (6, Gen.OneOf("a", "b", "c", "d")),
        (1, Gen.OneOf("1", "0")),
        (4, Gen.OneOf(
            "C(b)", "np.log(c)", "np . log( c )", "I(a + b)", "I(a**2)", "Q('x y')", "Q(\"x y\")", "bs(d, df=4)", "center(a)", "a > 2",
            "C(b, Treatment(reference='a'))", "np.where(a == 1, b, c)", "I((a - b) / c)", "np.maximum(a, d)", "C(a, levels=[1, 2])",
            "{'b': a}['b']", "standardize(np.sqrt(d))", "I(a if b else c)", "np.power(a, 2)", "d[0]", "cr(c, df=3, constraints='center')")));

    private static readonly Gen<string> Sums = Sum(4);

    private static readonly Gen<string> Formulas =
        from left in Gen.Frequency((6, Gen.OneOf("y ~ ", "y + z ~ ", "np.log(y) ~ ", "y~", "I(y - z) ~ ", "Q('x y') ~ ", "y + z - z ~")), (1, Gen.Const("~ ")), (1, Gen.Const("")))
        from right in Sums
        select left + right;

    /// <summary>As many formulas as the operators can combine, against the library that statsmodels reads them with.</summary>
    [Fact]
    public void Sides_need_the_variables_that_Patsy_says()
    {
        const string Program = """
            import ast, sys
            from patsy import ModelDesc
            columns = set(sys.argv[1].split(','))
            def names(terms):
                found = set()
                for term in terms:
                    for factor in term.factors:
                        for node in ast.walk(ast.parse(factor.code, mode='eval')):
                            if isinstance(node, ast.Name): found.add(node.id)
                            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == 'Q': found.add(node.args[0].value)
                return ','.join(sorted(found & columns))
            for formula in sys.argv[2:]:
                try: model = ModelDesc.from_formula(formula)
                except Exception: print('error')
                else: print(names(model.lhs_termlist) + '|' + names(model.rhs_termlist))
            """;
        var formulas = new HashSet<string>();
        Formulas.Sample(f => { lock (formulas) formulas.Add(f); }, iter: 1500, seed: "0000FORMULA1", threads: 1);
        var said = Syntax.Python.RunWith("patsy", ["-c", Program, string.Join(',', Columns), .. formulas])?.Split('\n')[..^1];
        if (said is null) Assert.Skip("no Python with patsy here");

        var accepted = formulas.Zip(said).Where(p => p.Second != "error").ToArray();
        Assert.True(accepted.Length > 500, $"only {accepted.Length} of {formulas.Count} formulas are such that Patsy takes them");
        var wrong = accepted.Where(p => Ours(p.First) != p.Second).Select(p => $"{p.First}\n  Patsy {p.Second}\n  ours  {Ours(p.First)}").ToArray();
        Assert.True(wrong.Length == 0, string.Join('\n', wrong.Take(20)));
    }

    [Theory]
    [InlineData("y ~ . - a", "y|. -a")]
    [InlineData("y ~ a + [b ~ z]", "y|a,b,z")]
    [InlineData("y ~ a + b | c + d", "y|a,b,c,d")]
    [InlineData("`x y` ~ `a b`:c", "x y|a b,c")]
    [InlineData("y ~ (a + b)^2 - a - a:b", "y|b")]
    [InlineData("y ~ a %in% b", "y|a,b")]
    [InlineData("y ~ a.shift(1) + np.log(b)", "y|a.,b,np.")]
    [InlineData("y ~ (a + b", "y|a,b")]
    [InlineData("y ~", "y|")]
    public void Formulaic_and_R_write_more(string formula, string sides)
    {
        var parsed = Formula.Parse(formula);
        Assert.Equal(sides, $"{Show(parsed.Left)}|{Show(parsed.Right)}");

        static string Show(FormulaSide side) =>
            string.Join(',', side.Variables.Select(v => v.Name + (v.IsOwner ? "." : "")).Order(StringComparer.Ordinal)) + (side.HasRest ? ". -" + string.Join(',', side.Excluded.Select(v => v.Name)) : "");
    }

    [Fact]
    public void Any_text_ends() =>
        Gen.Char["ab~+-*/:^|()[]0.19'`\" \\"].Array[0, 60].Sample(characters =>
        {
            Formula.Parse(new string(characters));
            Formula.Parse(string.Concat(Enumerable.Repeat(new string(characters), 40)));
        });

    [Fact]
    public void What_multiplies_without_bound_loses_no_name()
    {
        var formula = $"y ~ ({string.Join(" + ", Enumerable.Range(0, 40).Select(i => "v" + i))})**9";
        Assert.Equal(40, Formula.Parse(formula).Right.Variables.Length);
    }

    private static string Ours(string formula)
    {
        var parsed = Formula.Parse(formula);
        return $"{Show(parsed.Left)}|{Show(parsed.Right)}";

        static string Show(FormulaSide side) =>
            string.Join(',', side.Variables.Select(v => v.Name).Intersect(Columns).Order(StringComparer.Ordinal));
    }

    private static Gen<string> Sum(int depth) =>
        from first in Part(depth)
        from rest in Gen.Select(Gen.OneOf(" + ", " - ", "+", "-", " + ", " * ", "*", ":", " / ", " : "), Part(depth)).Array[0, 3]
        from sign in Gen.Frequency((8, Gen.Const("")), (1, Gen.Const("-1 + ")), (1, Gen.Const("0 + ")))
        select sign + first + string.Concat(rest.Select(r => r.Item1 + r.Item2));

    private static Gen<string> Part(int depth) => depth == 0 ? Factors : Gen.Frequency(
        (4, Factors),
        (1, from inner in Sum(depth - 1) select $"({inner})"),
        (1, from inner in Sum(depth - 2 < 0 ? 0 : depth - 2) from power in Gen.OneOf("**2", " ** 3") select $"({inner}){power}"));
}
