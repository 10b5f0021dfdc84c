using System.Globalization;
using System.Text;

namespace Vamsa.Gate.Tests.Analysis;

/// <summary>A small program from a tape of decisions: shorter tapes and smaller numbers make simpler programs.</summary>
internal sealed class RandomScript(int[] tape)
{
    private static readonly string[] Values =
    [
        "pd.read_csv('{0}.csv')", "{0}[['a', 'b']]", "{0}['a']", "{0}", "{0} + {1}", "{0}.drop(columns=['a'])",
        "pd.concat([{0}, {1}], axis=1)", "{0}.merge({1}, on='b')", "{0}.groupby('a').mean().reset_index()",
        "[c for c in {0}.columns if c != 'a']", "[{0}, {1}]", "{{'k': {0}, {1}: 1}}", "({0}, 'a')", "f({0})", "f({0}, {1})",
        "mystery({0})", "lambda {0}: {1}", "{0} if {1} else {0}", "{0}.values", "np.hstack([{0}, {1}])", "'a' + {0}",
        "{0}[{1}]", "{0}.select_dtypes('number')", "pd.get_dummies({0})", "StandardScaler().fit_transform({0})", "C({0})",
        "{0}.m({1})", "{0}[0]", "set({0}) - {{'a'}}", "3", "['a', 'b']", "train_test_split({0}, {1})[0]", "{0}.apply(f)",
        "sorted({0})", "dict(zip({0}, {1}))", "{0}.loc[{1} > 1, ['a']]",
    ];

    private static readonly string[] Actions =
    [
        "{0}['c'] = {1}['a'] * 2", "{0}.drop('a', axis=1, inplace=True)", "{0}.append({1})", "{0} += {1}", "del {0}['a']",
        "{0}.kept = {1}", "LogisticRegression().fit({0}, {1})", "SVC().fit({0}[['a']], {1}['b'])", "{0}, {1} = {1}, {0}",
        "print({0})", "{0}.remove('a')", "{0}.update({1})", "{0}.columns = ['x', 'y']", "global {0}", "raise ValueError({0})",
        "for_all = {0}", "{0}[{1}] = {0}", "import {0}", "model.fit({0}.drop('b', axis=1), {0}['b'])",
    ];

    private readonly StringBuilder _text = new();
    private int _next;

    public static string Of(int[] tape)
    {
        var script = new RandomScript(tape);
        script._text.Append("""
            import numpy as np
            import pandas as pd
            from sklearn.linear_model import LogisticRegression
            from sklearn.model_selection import train_test_split
            from sklearn.preprocessing import StandardScaler
            from sklearn.svm import SVC

            model = SVC()
            u = pd.read_csv('u.csv', names=['a', 'b', 'c'])
            v = pd.read_csv('v.csv')

            """.ReplaceLineEndings("\n"));
        while (script._next < tape.Length) script.Statement(0, false);
        return script._text.ToString();
    }

    private int Next(int below) => _next < tape.Length ? tape[_next++] % below : 0;

    private string Name() => Next(4) switch { 0 => "u", 1 => "v", 2 => "w", _ => "x" };

    private string Filled(string[] forms) =>
        string.Format(CultureInfo.InvariantCulture, forms[Next(forms.Length)], Name(), Name());

    private void Statement(int depth, bool isLoop)
    {
        switch (Next(depth < 4 ? 14 : 6))
        {
            case 0 or 1 or 2: Line(depth, $"{Name()} = {Filled(Values)}"); break;
            case 3 or 4: Line(depth, Filled(Actions)); break;
            case 5: Line(depth, isLoop ? (Next(2) == 0 ? "break" : "continue") : $"return_{Name()} = {Name()}"); break;
            case 6: Block(depth, $"if {Name()} > 1:", isLoop, "else:"); break;
            case 7: Block(depth, $"for {Name()} in {Filled(Values)}:", true); break;
            case 8: Block(depth, $"while {Name()}:", true); break;
            case 9: Block(depth, "try:", isLoop, "except ValueError as e:"); break;
            case 10:
                Block(depth, $"def f({Name()}, {(Next(2) == 0 ? "y=u" : "*rest")}):", false);
                Line(depth + 1, $"return {Filled(Values)}");
                break;
            case 11:
                Line(depth, $"class C{(Next(2) == 0 ? "" : "(SVC)")}:");
                Block(depth + 1, "def m(self, w=None):", false);
                break;
            case 12: Block(depth, $"with {Name()} as {Name()}:", isLoop); break;
            default:
                Line(depth, $"match {Name()}:");
                Block(depth + 1, $"case [{Name()}, *_] if {Filled(Values)}:", isLoop, "case _:");
                break;
        }
    }

    private void Block(int depth, string head, bool isLoop, string? second = null)
    {
        Line(depth, head);
        for (var count = 1 + Next(3); count > 0; count--) Statement(depth + 1, isLoop);
        if (second is null) return;
        Line(depth, second);
        Statement(depth + 1, isLoop);
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 4).Append(text).Append('\n');
}
