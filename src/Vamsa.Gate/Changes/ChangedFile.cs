using System.Collections.Immutable;

namespace Vamsa.Gate.Changes;

/// <summary>Both versions of a file that a change touches, and the lines in which they differ.</summary>
public sealed class ChangedFile
{
    private readonly ImmutableArray<string> _before;
    private readonly ImmutableArray<string> _after;

    public ChangedFile(string path, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        Path = path;
        Hunks = LineDiff.Of(before, after);
        _before = LineDiff.Lines(before);
        _after = LineDiff.Lines(after);
    }

    /// <summary>It has no lines that somebody reads: a change to it is one to its first.</summary>
    public static ChangedFile Binary(string path) => new(path, default, "\n"u8);

    /// <summary>As reports show it.</summary>
    public string Path { get; }

    public ImmutableArray<Hunk> Hunks { get; }

    public int LineCount => _after.Length;

    /// <summary>A line of the new version as bytes in Latin-1: ASCII names can be looked for in it.</summary>
    public string After(int line) => line >= 1 && line <= _after.Length ? _after[line - 1] : "";

    public string Before(int line) => line >= 1 && line <= _before.Length ? _before[line - 1] : "";

    public bool Adds(int line) => Hunks.Any(hunk => hunk.Adds(line));

    /// <summary>The line of the new version that a line of the old one has become; null when it left.</summary>
    public int? NewLineOf(int oldLine)
    {
        var shift = 0;
        foreach (var hunk in Hunks)
        {
            if (oldLine < hunk.OldStart) break;
            if (oldLine < hunk.OldStart + hunk.OldCount) return null;
            shift = hunk.NewStart + hunk.NewCount - hunk.OldStart - hunk.OldCount;
        }

        return oldLine + shift;
    }
}
