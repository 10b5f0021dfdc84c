namespace Vamsa.Gate.Policies;

/// <summary>A policy file in two versions.</summary>
/// <param name="Path">Its repository path.</param>
public sealed record PolicyRevision(
    string Path, Policy Before, Policy After, ReadOnlyMemory<byte> BeforeBytes, ReadOnlyMemory<byte> AfterBytes)
{
    /// <summary>The change deletes the file: the built-in policy takes its place.</summary>
    public bool IsRemoved { get; init; }
}
