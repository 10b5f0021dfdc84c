namespace Vamsa.Gate.Text;

/// <summary>
/// A place in a file on disk, as SARIF counts (§3.30): 1-based lines and columns, end column exclusive, UTF-16 code
/// units. In a notebook the lines are those of the .ipynb file; <see cref="Cell"/> (1-based over all cells) and
/// <see cref="CellLine"/> (1-based in that cell) say where a person looks.
/// </summary>
public sealed record Location(
    string Path, int StartLine, int StartColumn, int EndLine, int EndColumn, int? Cell = null, int? CellLine = null);
