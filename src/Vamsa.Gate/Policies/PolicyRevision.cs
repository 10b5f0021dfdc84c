namespace Vamsa.Gate.Policies;

/// <summary>A policy file in two versions.</summary>
/// <param name="Path">As reports show it.</param>
public sealed record PolicyRevision(
    string Path, string RepositoryPath, Policy Before, Policy After, ReadOnlyMemory<byte> BeforeBytes, ReadOnlyMemory<byte> AfterBytes)
{
    /// <summary>The change deletes the file: the built-in policy takes its place.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The stubs that the policy names say something else than before.</summary>
    public bool ChangesStubs { get; init; }
}
