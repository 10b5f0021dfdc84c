using System.Collections.Immutable;

namespace Vamsa.Gate.Sql;

/// <summary>Rows with columns: what a query yields.</summary>
/// <param name="Filters">What only decided which rows are there.</param>
/// <param name="Keys">What rows were joined, grouped or sorted by.</param>
internal sealed record SqlRelation(ImmutableArray<SqlColumn> Columns, SqlUses Filters, SqlUses Keys)
{
    public static readonly SqlRelation Empty = new([], SqlUses.None, SqlUses.None);
}

/// <param name="Name">Null when it depends on the engine: <c>COUNT(*)</c> without an alias.</param>
/// <param name="Text">As written, for engines that call it so.</param>
internal sealed record SqlColumn(string? Name, string Text, SqlUses Values)
{
    /// <summary>Stands for any number of columns, whose names the source does not tell.</summary>
    public bool IsMany { get; init; }

    /// <summary>Computed, not taken as it is: then <see cref="Text"/> says how.</summary>
    public bool IsComputed { get; init; }
}

/// <summary>A table that a query reads.</summary>
/// <param name="Name">By its parts; a hole in one is a part that is not known.</param>
/// <param name="Columns">In order; one that stands for many is one entry.</param>
/// <param name="Tag">The caller's own.</param>
internal sealed record SqlSource(ImmutableArray<string> Name, ImmutableArray<SqlSourceColumn> Columns, object? Tag = null);

/// <param name="Name">Null when it is not known.</param>
/// <param name="IsMany">Stands for any number of columns, but not for those of <c>Except</c>.</param>
/// <param name="Prefix">Of all their names.</param>
internal sealed record SqlSourceColumn(string? Name, bool IsMany = false, string Prefix = "")
{
    public ImmutableSortedSet<string> Except { get; init; } = SqlText.NoNames;

    /// <summary>All columns of a table that nothing is known of.</summary>
    public static readonly SqlSourceColumn All = new(null, IsMany: true);
}
