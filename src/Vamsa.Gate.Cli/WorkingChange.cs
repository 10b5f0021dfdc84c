using Vamsa.Gate.Changes;

namespace Vamsa.Gate.Cli;

/// <summary>What the working tree changes against a commit; new files that git would track count too.</summary>
internal static class WorkingChange
{
    private const string Submodule = "160000";

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
            var isSubmodule = fields[i].StartsWith($":{Submodule} ", StringComparison.Ordinal) || fields[i].AsSpan(fields[i].IndexOf(' ') + 1).StartsWith(Submodule);
            var path = fields[++i];
            var change = status is ['R' or 'C', ..] && i + 1 < fields.Length ? new FileChange(status[0] == 'R' ? path : null, fields[++i])
                : status is ['A', ..] ? new FileChange(null, path)
                : status is ['D', ..] ? new FileChange(path, null)
                : new FileChange(path, path);
            yield return change with { IsSubmodule = isSubmodule };
        }
    }
}
