namespace Vamsa.Gate.Cli;

/// <summary>Where the repository is, found without git: the folder that holds .git.</summary>
internal static class Repository
{
    /// <summary>The current folder's repository, else that of the first path, else the current folder.</summary>
    public static string RootFor(IReadOnlyList<string> paths) =>
        Above(Directory.GetCurrentDirectory())
        ?? (paths.Count > 0 && Path.Exists(paths[0]) ? Above(Path.GetFullPath(paths[0])) : null)
        ?? Directory.GetCurrentDirectory();

    /// <summary>Whether the paths that are searched are all of the repository.</summary>
    public static bool IsWhole(string root, IReadOnlyList<string> paths) =>
        (paths.Count > 0 ? paths : ["."]).Any(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) == root);

    /// <summary>In a worktree and a submodule .git is a file.</summary>
    public static string? Above(string path)
    {
        for (var folder = path; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder;
        return null;
    }

    /// <summary>From the root, '/'-separated; a path outside stays absolute.</summary>
    public static string PathIn(string root, string path)
    {
        var full = Path.GetFullPath(path);
        return (Holds(root, full) ? Path.GetRelativePath(root, full) : full).Replace('\\', '/');
    }

    public static bool Holds(string folder, string fullPath)
    {
        var relative = Path.GetRelativePath(folder, fullPath);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal)
            && !relative.StartsWith("..\\", StringComparison.Ordinal);
    }
}
