namespace Vamsa.Gate.Text;

/// <summary>A part of <see cref="SourceFile.Text"/> that is read on its own: brackets and blocks end with it.</summary>
/// <param name="Cell">In a notebook the cell's number, 1-based over all cells.</param>
public readonly record struct Stretch(int Start, int End, int? Cell = null);
