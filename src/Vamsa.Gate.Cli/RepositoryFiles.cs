using System.Collections.Concurrent;

namespace Vamsa.Gate.Cli;

/// <summary>Files that scripts import or open without being given: never above <paramref name="tops"/>, through a link neither.</summary>
/// <param name="current">The folder that shown paths start from; the process's own when none is given.</param>
internal sealed class RepositoryFiles(string root, IReadOnlyList<string> tops, string? current = null)
{
    private const int MaximumLinks = 8;

    private readonly string _current = current ?? Directory.GetCurrentDirectory();

    /// <summary>Thousands of files lie in few folders.</summary>
    private readonly ConcurrentDictionary<string, string?> _folders = new(StringComparer.Ordinal);

    /// <summary>Null when there is no such file, or none that may be read. A link is named by what it leads to.</summary>
    public ScriptInput? Read(string repositoryPath, int most) => Read(repositoryPath, full => ScriptFile.Start(full, most));

    public ScriptInput? ReadEnd(string repositoryPath, int most) => Read(repositoryPath, full => ScriptFile.End(full, most));

    private ScriptInput? Read(string repositoryPath, Func<string, byte[]?> read)
    {
        try
        {
            var full = Path.GetFullPath(Path.Combine(root, repositoryPath));
            if (!File.Exists(full) || Resolve(full) is not { } real) return null;
            return read(real) is { } bytes ? new ScriptInput(Shown(real), Repository.PathIn(root, real), bytes) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // A script may write any path: a name that no file system takes is no file.
            return null;
        }
    }

    /// <summary>The file without links on the way; null when one leads out, or in a circle.</summary>
    public string? Resolve(string full)
    {
        try
        {
            foreach (var top in tops)
                if (Real(top, full) is { } real)
                    return real;
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public string Shown(string full) => Repository.Slashed(Path.GetRelativePath(_current, full));

    private string? Real(string top, string full)
    {
        if (Path.GetDirectoryName(full) is not { } folder) return null;
        if (_folders.GetOrAdd($"{top}\0{folder}", _ => Inside(top, folder, 0)) is not { } realFolder) return null;
        var file = Path.Combine(realFolder, Path.GetFileName(full));
        return Path.GetFileName(full) == ".git" ? null
            : File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName is { } target ? Inside(top, target, 1)
            : file;
    }

    /// <summary>Each folder on the way, as the file itself, may be a link.</summary>
    private static string? Inside(string top, string full, int links)
    {
        if (links > MaximumLinks || !Repository.Holds(top, full)) return null;
        if (full == top) return top;
        var parts = Path.GetRelativePath(top, full).Split(Path.DirectorySeparatorChar);
        var at = top;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == ".git") return null;
            at = Path.Combine(at, parts[i]);
            if (File.ResolveLinkTarget(at, returnFinalTarget: true)?.FullName is { } target)
                return Inside(top, Path.GetFullPath(Path.Combine([target, .. parts[(i + 1)..]])), links + 1);
        }

        return at;
    }
}
