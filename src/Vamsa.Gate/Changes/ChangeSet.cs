using System.Collections.Immutable;

namespace Vamsa.Gate.Changes;

/// <summary>A file that a change touches, by its repository paths: no old path, it was added; no new one, deleted.</summary>
public sealed record FileChange(string? OldPath, string? NewPath)
{
    /// <summary>A folder whose files belong to another repository: which of them differ is not known.</summary>
    public bool IsSubmodule { get; init; }
}

/// <summary>The files that differ between two versions of a repository, and which path is the other's.</summary>
public sealed class ChangeSet
{
    private readonly Dictionary<string, FileChange> _byOld = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileChange> _byNew = new(StringComparer.Ordinal);

    private readonly List<string> _submodules = [];

    public ChangeSet(IEnumerable<FileChange> files)
    {
        Files = [.. files];
        foreach (var file in Files)
        {
            if (file.IsSubmodule) _submodules.Add((file.NewPath ?? file.OldPath)!);
            if (file.OldPath is { } old) _byOld.TryAdd(old, file);
            if (file.NewPath is { } now) _byNew.TryAdd(now, file);
        }
    }

    public static ChangeSet None { get; } = new([]);

    public ImmutableArray<FileChange> Files { get; }

    /// <summary>Whether either version of the change has it: a file that is gone counts, and so does one that came.</summary>
    public bool Touches(string path) => _byNew.ContainsKey(path) || _byOld.ContainsKey(path);

    /// <summary>Whether a path lies in a submodule that the change moves to another commit.</summary>
    public bool TouchesSubmoduleOf(string path) =>
        _submodules.Exists(folder => path.StartsWith(folder + "/", StringComparison.Ordinal));

    public FileChange? Of(string newPath) => _byNew.GetValueOrDefault(newPath);

    /// <summary>What the base calls a file of the head; null when it has none.</summary>
    public string? Before(string newPath) => _byNew.TryGetValue(newPath, out var file) ? file.OldPath
        : _byOld.ContainsKey(newPath) ? null
        : newPath;

    /// <summary>What the head calls a file of the base; null when it has none.</summary>
    public string? After(string oldPath) => _byOld.TryGetValue(oldPath, out var file) ? file.NewPath
        : _byNew.ContainsKey(oldPath) ? null
        : oldPath;
}
