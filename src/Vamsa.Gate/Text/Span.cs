namespace Vamsa.Gate.Text;

/// <summary>A stretch of <see cref="SourceFile.Text"/>, in UTF-16 code units.</summary>
public readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;

    public static Span FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;
}
