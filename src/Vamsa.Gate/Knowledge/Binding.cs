using System.Collections.Immutable;

namespace Vamsa.Gate.Knowledge;

/// <summary>Which argument each parameter of a call gets.</summary>
/// <param name="Values">Parameters that certainly get one argument; not the ones left at their default.</param>
/// <param name="VarArgs">What <c>*args</c> collects, in order; unpacked arguments as they stand.</param>
/// <param name="KwArgs">What <c>**kwargs</c> collects by name; see <paramref name="ByName"/> for the rest.</param>
/// <param name="Anywhere">Arguments <c>*x</c> of unknown length and all positional ones behind the first of them.</param>
/// <param name="ByName">Arguments <c>**x</c> of unknown keys.</param>
/// <param name="Unbound">Arguments that no parameter takes: Python raises TypeError, or the stub is of another version.</param>
/// <param name="Problem">The first reason for which Python raises TypeError.</param>
public sealed record Binding<T>(
    Signature Signature, IReadOnlyDictionary<string, T> Values, ImmutableArray<T> VarArgs,
    IReadOnlyDictionary<string, T> KwArgs, ImmutableArray<T> Anywhere, ImmutableArray<T> ByName,
    ImmutableArray<T> Unbound, BindingProblem Problem)
    where T : class
{
    /// <summary>Every argument has one place; otherwise <see cref="Candidates"/> tells what a parameter may get.</summary>
    public bool IsExact => Anywhere.IsEmpty && ByName.IsEmpty && Unbound.IsEmpty;

    /// <summary>The argument of a parameter, or null when it certainly or possibly keeps its default.</summary>
    public T? this[string parameter] => Values.GetValueOrDefault(parameter);

    /// <summary>The one argument that a parameter gets, or all that it may get.</summary>
    public ImmutableArray<T> Candidates(string parameter)
    {
        if (Values.TryGetValue(parameter, out var value)) return [value];
        foreach (var p in Signature.Parameters)
        {
            if (p.Name != parameter) continue;
            return p.Kind switch
            {
                ParameterKind.PositionalOnly => Anywhere,
                ParameterKind.PositionalOrKeyword => [.. Anywhere, .. ByName],
                ParameterKind.KeywordOnly => ByName,
                ParameterKind.VarArgs => VarArgs,
                _ => [.. KwArgs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value), .. ByName],
            };
        }

        return [];
    }

    /// <summary>All that parameters with this role get or may get, in the order of the parameters.</summary>
    public ImmutableArray<T> WithRole(ParameterRole role) =>
        [.. Signature.Parameters.Where(p => p.Role == role).SelectMany(p => Candidates(p.Name)).Distinct()];
}

/// <summary>Why Python refuses a call.</summary>
public enum BindingProblem { None, TooMany, Unexpected, Duplicate, Missing }
