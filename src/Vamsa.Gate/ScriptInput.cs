namespace Vamsa.Gate;

/// <summary>A script as a door hands it over.</summary>
/// <param name="Path">As the user gave it, '/'-separated; reports for people and the provenance document show it.</param>
/// <param name="RepositoryPath">From the root of the repository; policies and SARIF go by it.</param>
/// <param name="Problem">Why the door could not read it, in one sentence; null when <see cref="Bytes"/> are all of it.</param>
public sealed record ScriptInput(string Path, string RepositoryPath, ReadOnlyMemory<byte> Bytes, string? Problem = null)
{
    /// <summary>
    /// The folder, as a repository path, above which nothing that the script imports is looked for: the root of its
    /// repository, or its own folder outside of one.
    /// </summary>
    public string Top { get; init; } = "";
}
