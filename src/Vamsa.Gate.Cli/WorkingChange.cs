using Vamsa.Gate.Changes;

namespace Vamsa.Gate.Cli;

/// <summary>What the working tree changes against a commit; new files that git would track count too.</summary>
internal static class WorkingChange
{
    /// <summary>Null when git cannot tell.</summary>
    public static ChangeSet? Since(string root, string commit)
    {
        var raw = Git.Text(
            root, "diff", "--raw", "-z", "-M", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative",
            "--ignore-submodules=dirty", commit, "--");
        if (raw is null) return null;
        var untracked = Git.Text(root, "ls-files", "-z", "--others", "--exclude-standard");
        var files = Parse(raw).ToList();
        var known = files.Select(file => file.NewPath).ToHashSet();
        files.AddRange(Git.Names(untracked ?? "").Where(path => !known.Contains(path)).Select(path => new FileChange(null, path)));
        return new ChangeSet(files);
    }

    /// <summary><c>:100644 100644 5b1d… 0000… R087</c>, the old path, the new one: each ends with a zero byte.</summary>
    internal static IEnumerable<FileChange> Parse(string raw)
    {
        var fields = raw.Split('\0');
        for (var i = 0; i + 1 < fields.Length && fields[i].StartsWith(':'); i++)
        {
            var status = fields[i][(fields[i].LastIndexOf(' ') + 1)..];
            var path = fields[++i];
            switch (status.Length > 0 ? status[0] : ' ')
            {
                case 'A': yield return new FileChange(null, path); break;
                case 'D': yield return new FileChange(path, null); break;
                case 'R' when i + 1 < fields.Length: yield return new FileChange(path, fields[++i]); break;
                case 'C' when i + 1 < fields.Length: yield return new FileChange(null, fields[++i]); break;
                default: yield return new FileChange(path, path); break;
            }
        }
    }
}
