using System.Collections.Immutable;

namespace Vamsa.Gate.Knowledge;

/// <summary>
/// Actual arguments to parameters, as Python binds them (reference §6.3.4). The caller expands a <c>*args</c> or
/// <c>**kwargs</c> whose elements it knows into plain arguments; what stays unpacked makes the binding approximate.
/// </summary>
public static class ArgumentBinder
{
    /// <param name="self">The receiver of a method call; bound to the first parameter.</param>
    public static Binding<T> Bind<T>(ApiFunction function, IEnumerable<Argument<T>> arguments, T? self = null)
        where T : class =>
        Bind(function.Signature, arguments, self);

    public static Binding<T> Bind<T>(Signature signature, IEnumerable<Argument<T>> arguments, T? self = null)
        where T : class
    {
        var call = new Call<T>(signature);
        if (self is not null) call.Positional(self);
        var list = arguments as IReadOnlyCollection<Argument<T>> ?? [.. arguments];
        foreach (var argument in list)
        {
            if (argument.Kind is ArgumentKind.Positional) call.Positional(argument.Value);
            else if (argument.Kind is ArgumentKind.Star) call.Star(argument.Value);
        }

        foreach (var argument in list)
        {
            if (argument.Kind is ArgumentKind.Keyword) call.Keyword(argument.Name!, argument.Value);
            else if (argument.Kind is ArgumentKind.DoubleStar) call.DoubleStar(argument.Value);
        }

        return call.Finish();
    }

    /// <summary>One call being bound, argument by argument.</summary>
    private sealed class Call<T>(Signature signature)
        where T : class
    {
        private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
        private readonly Dictionary<string, T> _kwArgs = new(StringComparer.Ordinal);
        private readonly List<T> _varArgs = new(0);
        private readonly List<T> _anywhere = new(0);
        private readonly List<T> _byName = new(0);
        private readonly List<T> _unbound = new(0);
        private BindingProblem _problem;
        private int _next;
        private bool _starred;

        private ImmutableArray<SignatureParameter> Parameters => signature.Parameters;

        private bool Takes(ParameterKind kind)
        {
            foreach (var parameter in Parameters)
            {
                if (parameter.Kind == kind) return true;
            }

            return false;
        }

        public void Positional(T value)
        {
            if (_starred)
            {
                Star(value);
                return;
            }

            if (_next < Parameters.Length
                && Parameters[_next].Kind is ParameterKind.PositionalOnly or ParameterKind.PositionalOrKeyword)
            {
                _values[Parameters[_next++].Name] = value;
            }
            else if (Takes(ParameterKind.VarArgs))
            {
                _varArgs.Add(value);
            }
            else
            {
                _unbound.Add(value);
                Note(BindingProblem.TooMany);
            }
        }

        /// <summary>Behind an unpacked argument of unknown length no position is known any more.</summary>
        public void Star(T value)
        {
            _starred = true;
            _anywhere.Add(value);
            if (Takes(ParameterKind.VarArgs)) _varArgs.Add(value);
        }

        public void Keyword(string name, T value)
        {
            var named = Parameters.Any(p =>
                p.Name == name && p.Kind is ParameterKind.PositionalOrKeyword or ParameterKind.KeywordOnly);
            if (named && !_values.TryAdd(name, value))
            {
                _unbound.Add(value);
                Note(BindingProblem.Duplicate);
            }
            else if (!named && Takes(ParameterKind.KwArgs))
            {
                if (!_kwArgs.TryAdd(name, value)) Note(BindingProblem.Duplicate);
            }
            else if (!named)
            {
                _unbound.Add(value);
                Note(BindingProblem.Unexpected);
            }
        }

        public void DoubleStar(T value) => _byName.Add(value);

        public Binding<T> Finish()
        {
            foreach (var parameter in Parameters)
            {
                var mayCome = parameter.Kind switch
                {
                    ParameterKind.PositionalOnly => _anywhere.Count > 0,
                    ParameterKind.PositionalOrKeyword => _anywhere.Count > 0 || _byName.Count > 0,
                    ParameterKind.KeywordOnly => _byName.Count > 0,
                    _ => true,
                };
                if (!parameter.HasDefault && !mayCome && !_values.ContainsKey(parameter.Name)) Note(BindingProblem.Missing);
            }

            return new Binding<T>(
                signature, _values, [.. _varArgs], _kwArgs,
                [.. _anywhere], [.. _byName], [.. _unbound], _problem);
        }

        private void Note(BindingProblem problem)
        {
            if (_problem is BindingProblem.None) _problem = problem;
        }
    }
}

/// <param name="Name">Of a keyword argument.</param>
public sealed record Argument<T>(ArgumentKind Kind, T Value, string? Name = null);

/// <summary><c>x</c>, <c>*x</c>, <c>name=x</c>, <c>**x</c>.</summary>
public enum ArgumentKind { Positional, Star, Keyword, DoubleStar }
