namespace Vamsa.Gate.Provenance;

/// <summary>
/// Whether two scripts mean the same file. Where they are started is not known: each in its own folder, or both in one
/// that holds both, with a folder for data in it. Projects side by side are taken to have a <c>train.csv</c> each.
/// </summary>
internal static class FilePaths
{
    /// <param name="writer">The script's path in the repository.</param>
    /// <param name="written">The path as it tells it.</param>
    public static bool AreSame(string writer, string written, string reader, string read)
    {
        var (first, second) = (Plain(written), Plain(read));
        var (from, to) = (Folder(writer), Folder(reader));
        if (IsAbsolute(first) || IsAbsolute(second)) return first == second;
        return Under(from, first) == Under(to, second)
            || first == second && first.Contains('/', StringComparison.Ordinal) && (from.Length == 0 || to.Length == 0 || from.Split('/')[0] == to.Split('/')[0]);
    }

    /// <summary>The last name of a path: equal where two paths are.</summary>
    public static string Name(string path)
    {
        var plain = Plain(path);
        return plain[(plain.LastIndexOf('/') + 1)..];
    }

    private static string Plain(string path) => Under("", path.Replace('\\', '/').TrimEnd('/'));

    private static string Folder(string path) => path.LastIndexOf('/') is > 0 and var end ? path[..end] : "";

    private static bool IsAbsolute(string path) => path.StartsWith('/') || path.StartsWith('~') || path.Contains(':', StringComparison.Ordinal);

    /// <summary>Without <c>.</c> and, as far as there is something to leave, <c>..</c>.</summary>
    private static string Under(string folder, string path)
    {
        if (IsAbsolute(path)) return path;
        var parts = new List<string>();
        foreach (var part in $"{folder}/{path}".Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..") { if (parts is [.., not ".."]) parts.RemoveAt(parts.Count - 1); else parts.Add(part); }
            else if (part != ".") parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
