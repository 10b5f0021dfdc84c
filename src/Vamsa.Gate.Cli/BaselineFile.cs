using System.Collections.Immutable;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

/// <summary>The findings that a repository starts with, in a SARIF file that the gate wrote.</summary>
internal static class BaselineFile
{
    private const int MaximumBytes = 256 * 1024 * 1024;

    /// <summary>Fingerprints; null, and said why, when the file cannot be used.</summary>
    /// <param name="change">A baseline in the repository is the base's: what a change adds to it does not count yet.</param>
    public static ImmutableHashSet<string>? Read(string path, string root, ChangedRepository? change)
    {
        var problem = "there is no such file, or it may not be read";
        if (Bytes(path, root, change) is { } bytes)
        {
            if (bytes.Length > MaximumBytes) problem = $"it is larger than {MaximumBytes >> 20} MB";
            else if (SarifBaseline.Read(bytes, out problem) is { } known) return known;
        }

        Terminal.Say($"cannot use the baseline {path}: {problem}");
        return null;
    }

    private static byte[]? Bytes(string path, string root, ChangedRepository? change)
    {
        var full = Path.GetFullPath(path);
        if (change is null || !Repository.Holds(root, full)) return File.Exists(full) ? ScriptFile.Start(full, MaximumBytes + 1) : null;
        var inside = Repository.PathIn(root, full);
        if (change.ReadBase(inside, MaximumBytes + 1) is { } before) return before.Bytes.ToArray();
        if (change.ReadHead(inside, MaximumBytes + 1) is not { } first) return null;
        Terminal.Say($"the base has no baseline {inside}: the one of the change counts");
        return first.Bytes.ToArray();
    }
}
