using System.Collections.Immutable;

namespace Vamsa.Gate.Sql;

/// <summary>Texts of which a part is not known: <c>f"SELECT * FROM {table}"</c> is <c>SELECT * FROM ￼</c>.</summary>
internal static class SqlText
{
    /// <summary>Stands for the unknown part; Unicode's own character for what is not text.</summary>
    public const char Hole = '\uFFFC';

    /// <summary>Names are the same in any case.</summary>
    internal static readonly ImmutableSortedSet<string> NoNames = ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    internal const string Unknown = "\uFFFC";

    public static bool IsKnown(string name) => !name.Contains(Hole, StringComparison.Ordinal);
}
