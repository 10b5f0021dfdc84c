namespace Vamsa.Gate.Cli;

/// <summary>Where a symbolic link of the repository leads, worked out over names.</summary>
internal static class RepositoryLinks
{
    /// <summary>The repository path; null when the link leads out of the repository.</summary>
    public static string? Resolve(string link, string target)
    {
        if (target.Length == 0 || target[0] == '/' || target.Contains('\0')) return null;
        var parts = new List<string>(link.Split('/')[..^1]);
        foreach (var part in target.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..")
            {
                parts.Add(part);
            }
            else
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return parts.Count == 0 || parts[0] == ".git" ? null : string.Join('/', parts);
    }

    /// <summary>Names under which links lead to changed files: <c>shared/utils.py</c> where <c>shared</c> is <c>common</c>.</summary>
    public static IReadOnlyList<string> Aliases(IEnumerable<(string Path, string Target)> links, IEnumerable<string> changed)
    {
        const int rounds = 3;
        var all = links.ToList();
        var known = changed.ToHashSet(StringComparer.Ordinal);
        var aliases = new List<string>();
        var frontier = known.ToList();
        for (var round = 0; round < rounds && all.Count > 0 && frontier.Count > 0; round++)
        {
            var found =
                from path in frontier
                from link in all
                where path == link.Target || path.StartsWith(link.Target + "/", StringComparison.Ordinal)
                let alias = link.Path + path[link.Target.Length..]
                where known.Add(alias)
                select alias;
            frontier = [.. found];
            aliases.AddRange(frontier);
        }

        return aliases;
    }
}
