using Vamsa.Gate.Text;

namespace Vamsa.Gate.Reports;

/// <summary>Where a person looks.</summary>
internal static class Places
{
    /// <summary><c>train.py:3:5</c>; in a notebook <c>eda.ipynb:41:5 (cell 3, line 2)</c>.</summary>
    public static string Shown(Location location) =>
        $"{Printable.Line(location.Path)}:{location.StartLine}:{location.StartColumn}{Cell(location)}";

    public static string Cell(Location location) =>
        location is { Cell: { } cell, CellLine: { } line } ? $" (cell {cell}, line {line})" : "";
}
