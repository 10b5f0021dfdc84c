using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using Vamsa.Gate.Knowledge;
using Xunit;

namespace Vamsa.Gate.Tests.Knowledge;

public class ArgumentBinderTests
{
    private static readonly Gen<Signature> Signatures =
        from positionalOnly in Gen.Int[0, 2]
        from positional in Gen.Int[0, 3]
        from varArgs in Gen.Bool
        from keywordOnly in Gen.Int[0, 2]
        from kwArgs in Gen.Bool
        from defaults in Gen.Int[0, 5]
        from optional in Gen.Bool.Array[2]
        select Make(positionalOnly, positional, varArgs, keywordOnly, kwArgs, defaults, optional);

    private static readonly Gen<string> Names = Gen.OneOf("a", "b", "c", "d", "e", "k", "l", "zz", "args");

    private static readonly Gen<Argument<string>[]> Calls =
        from positional in Gen.Int[0, 6]
        from keywords in Names.Array[0, 3]
        select (Argument<string>[])
        [
            .. Enumerable.Range(0, positional).Select(i => Positional($"p{i}")),
            .. keywords.Distinct().Select(name => Keyword(name, $"v_{name}")),
        ];

    [Fact]
    public void It_binds_as_Python_does()
    {
        var samples = new List<(Signature Signature, Argument<string>[] Call)>();
        Gen.Select(Signatures, Calls).Sample((signature, call) => { lock (samples) samples.Add((signature, call)); }, iter: 3000, seed: "0000KNOWLEDGE");
        var python = Python(samples.Select(s => $"{Text(s.Signature)}\t{Text(s.Call)}"));
        if (python is null) Assert.Skip("no python3 here");

        for (var i = 0; i < samples.Count; i++)
        {
            var (signature, call) = samples[i];
            var binding = ArgumentBinder.Bind(signature, call);
            var what = $"def f({Text(signature)}): f({Text(call)})";
            Assert.Equal($"{what}\n{python[i]}", $"{what}\n{Text(binding)}");
            Assert.Equal(binding.Problem is BindingProblem.None or BindingProblem.Missing, binding.IsExact);
        }
    }

    [Fact]
    public void Whatever_an_unpacked_argument_holds_is_among_the_candidates() =>
        Gen.Select(Signatures, Calls, Gen.Int[0, 6], Gen.Int[0, 4], Names.Array[0, 2]).Sample((signature, call, at, length, keys) =>
        {
            // f(p0, *x, p1, **m) where *x has any length and **m any keys.
            var index = Math.Min(at, call.Count(a => a.Kind is ArgumentKind.Positional));
            var free = keys.Distinct().Where(key => call.All(a => a.Name != key)).ToList();
            Argument<string>[] unknown =
                [.. call[..index], new(ArgumentKind.Star, "x"), .. call[index..], new(ArgumentKind.DoubleStar, "m")];
            Argument<string>[] known =
                [.. call[..index], .. Enumerable.Repeat(Positional("x"), length), .. call[index..], .. free.Select(key => Keyword(key, "m"))];
            var exact = ArgumentBinder.Bind(signature, known);
            if (exact.Problem is not BindingProblem.None) return true;

            var approximate = ArgumentBinder.Bind(signature, unknown);
            return !approximate.IsExact
                && approximate.Problem is BindingProblem.None
                && exact.Values.All(pair => approximate.Candidates(pair.Key).Contains(pair.Value))
                && exact.VarArgs.All(value => approximate.VarArgs.Contains(value))
                && exact.KwArgs.All(pair => approximate.KwArgs.GetValueOrDefault(pair.Key) == pair.Value || approximate.ByName.Contains(pair.Value));
        });

    [Fact]
    public void A_method_gets_its_receiver_and_arguments_are_found_by_role()
    {
        var fit = (ApiFunction)KnowledgeBase.BuiltIn.Find("sklearn.svm.SVC.fit")!;
        var binding = ArgumentBinder.Bind(fit, [Positional("train"), Keyword("y", "target"), Keyword("check", "yes")], "svc");
        Assert.Equal("svc", binding["self"]);
        Assert.Equal(["train"], binding.WithRole(ParameterRole.Features));
        Assert.Equal(["target"], binding.WithRole(ParameterRole.Labels));
        Assert.Empty(binding.WithRole(ParameterRole.Weight));
        Assert.Equal("yes", binding.KwArgs["check"]);
        Assert.True(binding.IsExact);
        Assert.Equal(BindingProblem.None, binding.Problem);
    }

    [Fact]
    public void What_no_parameter_takes_is_not_lost()
    {
        var binding = ArgumentBinder.Bind(Make(0, 1, false, 0, false, 0, [false, false]), [Positional("x"), Positional("y"), Keyword("z", "w")]);
        Assert.Equal(["y", "w"], binding.Unbound);
        Assert.Equal(BindingProblem.TooMany, binding.Problem);
        Assert.False(binding.IsExact);
    }

    private static Argument<string> Positional(string value) => new(ArgumentKind.Positional, value);

    private static Argument<string> Keyword(string name, string value) => new(ArgumentKind.Keyword, value, name);

    /// <summary>As in Python, no required positional parameter behind an optional one.</summary>
    private static Signature Make(
        int positionalOnly, int positional, bool varArgs, int keywordOnly, bool kwArgs, int defaults, bool[] optional)
    {
        var parameters = ImmutableArray.CreateBuilder<SignatureParameter>();
        var count = positionalOnly + positional;
        for (var i = 0; i < count; i++)
        {
            var kind = i < positionalOnly ? ParameterKind.PositionalOnly : ParameterKind.PositionalOrKeyword;
            parameters.Add(new(((char)('a' + i)).ToString(), kind, HasDefault: i >= count - defaults));
        }

        if (varArgs) parameters.Add(new("args", ParameterKind.VarArgs));
        for (var i = 0; i < keywordOnly; i++) parameters.Add(new(((char)('k' + i)).ToString(), ParameterKind.KeywordOnly, optional[i]));
        if (kwArgs) parameters.Add(new("kwargs", ParameterKind.KwArgs));
        return new Signature(parameters.ToImmutable());
    }

    private static string Text(Signature signature)
    {
        var parts = new List<string>();
        var starred = false;
        for (var i = 0; i < signature.Parameters.Length; i++)
        {
            var p = signature.Parameters[i];
            if (p.Kind is ParameterKind.KeywordOnly && !starred)
            {
                parts.Add("*");
                starred = true;
            }

            starred |= p.Kind is ParameterKind.VarArgs;
            parts.Add(p.Kind switch
            {
                ParameterKind.VarArgs => "*" + p.Name,
                ParameterKind.KwArgs => "**" + p.Name,
                _ => p.HasDefault ? p.Name + "=None" : p.Name,
            });
            if (p.Kind is ParameterKind.PositionalOnly
                && (i + 1 == signature.Parameters.Length || signature.Parameters[i + 1].Kind is not ParameterKind.PositionalOnly)) parts.Add("/");
        }

        return string.Join(", ", parts);
    }

    private static string Text(IEnumerable<Argument<string>> call) =>
        string.Join(", ", call.Select(a => a.Name is null ? $"'{a.Value}'" : $"{a.Name}='{a.Value}'"));

    private static string Text(Binding<string> binding)
    {
        if (binding.Problem is not BindingProblem.None) return "TypeError";
        var text = new StringBuilder();
        foreach (var p in binding.Signature.Parameters.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            var given = p.Kind switch
            {
                ParameterKind.VarArgs => string.Join(',', binding.VarArgs),
                ParameterKind.KwArgs => string.Join(
                    ',', binding.KwArgs.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => $"{k.Key}:{k.Value}")),
                _ => binding[p.Name],
            };
            if (!string.IsNullOrEmpty(given)) text.Append(CultureInfo.InvariantCulture, $"{p.Name}={given};");
        }

        return text.ToString();
    }

    /// <summary>What each call gives each parameter, line for line; null without a Python.</summary>
    private static string[]? Python(IEnumerable<string> lines)
    {
        const string Program = """
            import sys
            def show(v):
                if isinstance(v, tuple): return ','.join(v)
                if isinstance(v, dict): return ','.join(k + ':' + v[k] for k in sorted(v))
                return v
            for line in sys.argv[1:]:
                signature, call = line.split('\t')
                scope = {}
                exec('def f(' + signature + '): return locals()', scope)
                try:
                    bound = eval('f(' + call + ')', scope)
                    print(''.join(k + '=' + show(bound[k]) + ';' for k in sorted(bound) if bound[k]))
                except TypeError:
                    print('TypeError')
            """;
        // A call that binds nothing is an empty line, the last one too.
        return Syntax.Python.Run(["-c", Program, .. lines])?.Split('\n')[..^1];
    }
}
