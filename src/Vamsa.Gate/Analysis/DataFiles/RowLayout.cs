namespace Vamsa.Gate.Analysis.DataFiles;

/// <summary>Which rows of a file a reader takes.</summary>
/// <param name="Header">The header, counted among the rows that are not skipped; null: there is none.</param>
/// <param name="IsSkipped">Whether a line is passed over, by its number in the file.</param>
internal sealed record RowLayout(int? Header, Predicate<int> IsSkipped)
{
    /// <summary>A header that is further down is none that anybody means.</summary>
    public const int MaximumHeader = 100;

    public static readonly RowLayout FirstIsHeader = new(0, _ => false);

    public static readonly RowLayout NoHeader = new(null, _ => false);
}
