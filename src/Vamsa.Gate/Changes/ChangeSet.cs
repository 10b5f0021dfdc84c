using System.Collections.Immutable;

namespace Vamsa.Gate.Changes;

/// <summary>A file that a change touches, by its repository paths: no old path, it was added; no new one, deleted.</summary>
public sealed record FileChange(string? OldPath, string? NewPath);

/// <summary>The files that differ between two versions of a repository, and which path is the other's.</summary>
public sealed class ChangeSet
{
    private readonly Dictionary<string, FileChange> _byOld = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileChange> _byNew = new(StringComparer.Ordinal);

    public ChangeSet(IEnumerable<FileChange> files)
    {
        Files = [.. files];
        foreach (var file in Files)
        {
            if (file.OldPath is { } old) _byOld.TryAdd(old, file);
            if (file.NewPath is { } now) _byNew.TryAdd(now, file);
        }
    }

    public static ChangeSet None { get; } = new([]);

    public ImmutableArray<FileChange> Files { get; }

    /// <summary>Whether either version of the change has it: a file that is gone counts, and so does one that came.</summary>
    public bool Touches(string path) => _byNew.ContainsKey(path) || _byOld.ContainsKey(path);

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
