namespace Vamsa.Gate.Cli;

/// <summary>Files that scripts import or open without being given: never above <paramref name="tops"/>, through a link neither.</summary>
/// <param name="current">The folder that shown paths start from; the process's own when none is given.</param>
internal sealed class RepositoryFiles(string root, IReadOnlyList<string> tops, string? current = null)
{
    private const int MaximumLinks = 8;

    private readonly string _current = current ?? Directory.GetCurrentDirectory();

    /// <summary>Null when there is no such file, or none that may be read.</summary>
    public ScriptInput? Read(string repositoryPath, int most)
    {
        try
        {
            var full = Path.GetFullPath(Path.Combine(root, repositoryPath));
            if (!File.Exists(full) || !tops.Any(top => IsInside(top, full, 0))) return null;
            if (ScriptFile.Start(full, most) is not { } bytes) return null;
            return new ScriptInput(Path.GetRelativePath(_current, full).Replace('\\', '/'), repositoryPath, bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // A script may write any path: a name that no file system takes is no file.
            return null;
        }
    }

    /// <summary>Each folder on the way, as the file itself, may be a link.</summary>
    private static bool IsInside(string top, string full, int links)
    {
        if (links > MaximumLinks || !Repository.Holds(top, full)) return false;
        var parts = Path.GetRelativePath(top, full).Split(Path.DirectorySeparatorChar);
        var at = top;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == ".git") return false;
            at = Path.Combine(at, parts[i]);
            if (File.ResolveLinkTarget(at, returnFinalTarget: true)?.FullName is { } target)
                return IsInside(top, Path.GetFullPath(Path.Combine([target, .. parts[(i + 1)..]])), links + 1);
        }

        return true;
    }
}
