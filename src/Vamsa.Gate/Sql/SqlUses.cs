using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Sql;

/// <summary>A column of a source that a value depends on.</summary>
/// <param name="Source">Number of the source in <see cref="SqlResolver.Sources"/>.</param>
/// <param name="Column">Number of its column; -1 for one that the source does not tell of, by its name.</param>
/// <param name="Name">Which of the columns that <paramref name="Column"/> stands for; null: all of them.</param>
internal sealed record SqlUse(int Source, int Column, string? Name, Derivation Derivation)
{
    /// <summary>Of all of them, those that are not meant.</summary>
    public ImmutableSortedSet<string> Except { get; init; } = SqlText.NoNames;

    /// <summary>Stands for every column of many.</summary>
    public bool IsOpen { get; init; }

    internal static int Compare(SqlUse a, SqlUse b)
    {
        var order = a.Source.CompareTo(b.Source);
        if (order == 0) order = a.Column.CompareTo(b.Column);
        return order != 0 ? order : string.CompareOrdinal(a.Name, b.Name);
    }
}

/// <summary>Source columns behind a value, sorted, each once with its strongest derivation.</summary>
internal sealed class SqlUses
{
    public static readonly SqlUses None = new([]);

    private SqlUses(ImmutableArray<SqlUse> items) => Items = items;

    public ImmutableArray<SqlUse> Items { get; }

    public static SqlUses Of(SqlUse use) => new([use]);

    public SqlUses Union(SqlUses other)
    {
        if (other.Items.IsEmpty || ReferenceEquals(this, other)) return this;
        if (Items.IsEmpty) return other;
        var merged = ImmutableArray.CreateBuilder<SqlUse>(Items.Length + other.Items.Length);
        int i = 0, j = 0;
        while (i < Items.Length && j < other.Items.Length)
        {
            var order = SqlUse.Compare(Items[i], other.Items[j]);
            if (order < 0) merged.Add(Items[i++]);
            else if (order > 0) merged.Add(other.Items[j++]);
            else merged.Add(Stronger(Items[i++], other.Items[j++]));
        }

        while (i < Items.Length) merged.Add(Items[i++]);
        while (j < other.Items.Length) merged.Add(other.Items[j++]);
        return new SqlUses(merged.DrainToImmutable());
    }

    public static SqlUses Union(IEnumerable<SqlUses> all)
    {
        var result = None;
        foreach (var one in all) result = result.Union(one);
        return result;
    }

    private static SqlUse Stronger(SqlUse a, SqlUse b) => (a.Derivation <= b.Derivation ? a : b) with { Except = a.Except.Intersect(b.Except) };

    /// <summary>No stronger than <paramref name="derivation"/>.</summary>
    public SqlUses As(Derivation derivation) =>
        Items.All(u => u.Derivation >= derivation) ? this : new([.. Items.Select(u => u.Derivation < derivation ? u with { Derivation = derivation } : u)]);

    /// <summary>Several columns that make one value are each derived; one alone stays what it is.</summary>
    public SqlUses Combined() =>
        Items.Sum(u => u.Derivation == Derivation.Keyed ? 0 : u.IsOpen ? 2 : 1) > 1 ? As(Derivation.Derived) : this;

    /// <summary>What stands for many becomes the one of this name.</summary>
    internal SqlUses Pick(string name)
    {
        var result = None;
        foreach (var use in Items)
        {
            if (!use.IsOpen) result = result.Union(Of(use));
            else if (!use.Except.Contains(name)) result = result.Union(Of(use with { Name = name, IsOpen = false, Except = SqlText.NoNames }));
        }

        return result;
    }

    internal SqlUses Without(IEnumerable<string> names)
    {
        var set = names.ToArray();
        return new([.. Items.Select(u => u.IsOpen ? u with { Except = u.Except.Union(set) } : u)]);
    }
}
