namespace Vamsa.Gate.Analysis;

/// <summary>
/// Where a module or file that a script names may lie, nearest first (reference §5.4). Paths are those of the repository;
/// nothing above <paramref name="top"/> is ever named.
/// </summary>
/// <param name="script">The script that runs: Python looks for modules in its folder, whoever imports them.</param>
/// <param name="top">The highest folder to look in: the repository's root, or the script's own folder outside of one.</param>
public sealed class ModuleIndex(string script, string top)
{
    /// <summary><c>a.b</c> beside the importer or in a folder above it; <c>.a</c> only beside it, <c>..a</c> one above.</summary>
    /// <param name="isLibrary">
    /// A library of this name is known: only what lies beside the script hides it, as in Python. A repository's folder
    /// <c>xgboost</c> further up is not what its examples import.
    /// </param>
    public IEnumerable<string> Modules(string importer, string module, bool isLibrary)
    {
        var level = module.Length - module.TrimStart('.').Length;
        var path = module[level..].Replace('.', '/');
        return Folders(importer, level, isLibrary)
            .SelectMany(folder => Files(folder, path))
            .Where(file => file != importer);
    }

    /// <summary>A path as a script opens it: from its folder upwards, since the folder that it is run from is not known.</summary>
    public IEnumerable<string> Paths(string importer, string path)
    {
        path = path.Replace('\\', '/');
        if (path.Length == 0 || path[0] is '/' or '~' || path.Contains(':')) return [];
        return Folders(importer, 0, isLibrary: false)
            .Select(folder => Resolve(folder, path)).OfType<string>()
            .Where(file => file != importer);
    }

    private IEnumerable<string> Folders(string importer, int level, bool isLibrary)
    {
        var own = Parent(importer);
        if (level > 0)
        {
            for (var i = 1; i < level; i++)
            {
                if (own == top) return [];
                own = Parent(own);
            }

            return IsBelowTop(own) ? [own] : [];
        }

        var first = Parent(script);
        return isLibrary
            ? new[] { own, first }.Where(IsBelowTop).Distinct()
            : Upwards(own).Concat(Upwards(first)).Distinct();
    }

    private IEnumerable<string> Upwards(string folder)
    {
        for (; IsBelowTop(folder); folder = Parent(folder))
        {
            yield return folder;
            if (folder == top) yield break;
        }
    }

    private bool IsBelowTop(string folder) =>
        folder == top || (top.Length == 0
            ? !folder.StartsWith('/')
            : folder.StartsWith(top.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>A package hides a module of its name; both are tried, for a door may not hold one of them.</summary>
    private static string[] Files(string folder, string path)
    {
        var stem = path.Length == 0 ? folder : Join(folder, path);
        return path.Length == 0 ? [Join(stem, "__init__.py")] : [Join(stem, "__init__.py"), stem + ".py"];
    }

    private string? Resolve(string folder, string path)
    {
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") folder = Join(folder, part);
            else if (folder == top) return null;
            else folder = Parent(folder);
        }

        return folder;
    }

    private static string Join(string folder, string name) =>
        folder.Length == 0 ? name : folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    private static string Parent(string path) => path.LastIndexOf('/') switch
    {
        < 0 => "",
        0 => "/",
        var slash => path[..slash],
    };
}
