namespace Vamsa.Gate.Workflows;

/// <summary>A name of the script, or a temporary that holds what a nested expression yields.</summary>
/// <param name="Name">As written; a comprehension's own variable is <c>x@1</c>, a temporary is <c>%4</c>.</param>
/// <param name="Slot">Number of a temporary in its body; -1 for a name.</param>
public sealed record Variable(string Name, int Slot = -1)
{
    public bool IsTemporary => Slot >= 0;
}
