using System.Collections.Immutable;

namespace Vamsa.Gate.Analysis.Formulas;

/// <summary>
/// A sum of terms, each a set of factors, as the operators of a formula compute them: <c>a*b - a</c> is <c>b + a:b</c>. A
/// factor is a piece of Python between operators, written with one space between its tokens.
/// </summary>
internal sealed class FormulaTerms
{
    private const int Most = 4096;

    public static readonly FormulaTerms Empty = new([]);

    /// <summary>All columns that no other term names.</summary>
    private const string Rest = ".";

    private readonly ImmutableSortedSet<string> _terms;

    /// <param name="excluded">Terms that were taken out of <c>.</c>.</param>
    private FormulaTerms(ImmutableSortedSet<string> terms, ImmutableSortedSet<string>? excluded = null)
    {
        _terms = terms;
        Excluded = excluded ?? [];
    }

    public bool HasRest => _terms.Contains(Rest);

    public ImmutableSortedSet<string> Excluded { get; }

    public static FormulaTerms Of(string factor) => new(ImmutableSortedSet.Create(StringComparer.Ordinal, factor));

    /// <summary>More than a formula of any use has: the operators multiply.</summary>
    public bool IsTooMany => _terms.Count > Most;

    public IEnumerable<string> Factors => _terms.SelectMany(term => term.Split('\n')).Where(factor => factor.Length > 0).Distinct(StringComparer.Ordinal);

    public FormulaTerms Add(FormulaTerms other) => new(Sorted(_terms).Union(other._terms), Excluded.Union(other.Excluded));

    public FormulaTerms Remove(FormulaTerms other) =>
        new(_terms.Except(other._terms), HasRest ? Excluded.Union(other._terms) : Excluded);

    /// <summary><c>(a + b):c</c>.</summary>
    public FormulaTerms Interact(FormulaTerms other) =>
        (long)_terms.Count * other._terms.Count > Most * 4L
            ? Add(other).TooMany()
            : new(Sorted(_terms.SelectMany(a => other._terms.Select(b => Join(a, b)))));

    public FormulaTerms Cross(FormulaTerms other) => Add(other).Add(Interact(other));

    /// <summary><c>(a + b)/c</c> is <c>a + b + a:b:c</c>.</summary>
    public FormulaTerms Nest(FormulaTerms other) =>
        Add(Of(_terms.Aggregate("", Join)).Interact(other));

    public FormulaTerms Power(int exponent)
    {
        var result = this;
        for (var i = 1; i < exponent && i <= _terms.Count && !result.IsTooMany; i++) result = result.Add(result.Interact(this));
        return result;
    }

    private FormulaTerms TooMany() => new(Sorted(Enumerable.Range(0, Most + 1).Select(i => i.ToString("d8", System.Globalization.CultureInfo.InvariantCulture))));

    private static string Join(string a, string b) =>
        string.Join('\n', a.Split('\n').Concat(b.Split('\n')).Where(factor => factor.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static ImmutableSortedSet<string> Sorted(IEnumerable<string> terms) => terms.ToImmutableSortedSet(StringComparer.Ordinal);
}
