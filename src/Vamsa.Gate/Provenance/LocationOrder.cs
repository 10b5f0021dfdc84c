using Vamsa.Gate.Text;

namespace Vamsa.Gate.Provenance;

/// <summary>By path, then by place.</summary>
internal sealed class LocationOrder : IComparer<Location>
{
    public static readonly LocationOrder Instance = new();

    public int Compare(Location? x, Location? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = string.CompareOrdinal(x.Path, y.Path);
        if (order == 0) order = x.StartLine.CompareTo(y.StartLine);
        if (order == 0) order = x.StartColumn.CompareTo(y.StartColumn);
        if (order == 0) order = x.EndLine.CompareTo(y.EndLine);
        return order == 0 ? x.EndColumn.CompareTo(y.EndColumn) : order;
    }
}
