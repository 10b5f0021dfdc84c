using System.Collections.Immutable;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Changes;

/// <summary>
/// The line of a change that makes a flow: GitHub shows an alert only on lines of the change, and a reader looks there
/// first. It is always one line.
/// </summary>
/// <param name="fileOf">The changed file of a path as shown; null when the change does not touch it.</param>
public sealed class ChangePlaces(Func<string, ChangedFile?> fileOf)
{
    /// <param name="uses">Changed files that the script depends on, flow or not: a list of columns, a configuration.</param>
    /// <returns>Null when the change touches nothing that the flow depends on.</returns>
    public Location? Of(ImmutableArray<TraceStep> trace, Model? model, string? column, IEnumerable<ChangedFile> uses)
    {
        // From the fit call back to the reader, then the calls that lead to it.
        List<Location> steps = [.. trace.Reverse().Select(step => step.Location)];
        if (model is not null) steps = [.. steps.Prepend(model.Location).Concat(model.CallPath.Reverse()).Distinct()];
        foreach (var step in steps)
            if (fileOf(step.Path) is { } file && ChangedLineOf(step, file, column) is { } place)
                return place;

        var files = steps.Select(step => fileOf(step.Path)).OfType<ChangedFile>().Concat(uses).Distinct().ToList();
        return Mentioned(files, steps, column) ?? Nearest(files, steps);
    }

    /// <summary>The changed line of one file that names a word, or is near to what names another; null when nothing changed.</summary>
    public static Location? Of(ChangedFile file, string word, string near)
    {
        var line = Enumerable.Range(1, file.LineCount).FirstOrDefault(line => Names(file.After(line), near));
        List<Location> steps = line > 0 ? [Whole(file, line)] : [];
        return Mentioned([file], steps, word) ?? Nearest([file], steps);
    }

    /// <summary>A line of the step that came with the change: the one that names the column, else the last.</summary>
    private static Location? ChangedLineOf(Location step, ChangedFile file, string? column)
    {
        var lines = Enumerable.Range(step.StartLine, step.EndLine - step.StartLine + 1).Where(file.Adds).ToList();
        if (lines.Count == 0) return null;
        var line = lines.FindLast(line => Names(file.After(line), column)) is var named and > 0 ? named : lines[^1];
        return On(step, file, line);
    }

    /// <summary>A line that names the column: one that came, else the line beside one that left.</summary>
    private static Location? Mentioned(List<ChangedFile> files, List<Location> steps, string? column)
    {
        foreach (var file in files)
        {
            var added = file.Hunks.SelectMany(hunk => Enumerable.Range(hunk.NewStart, hunk.NewCount))
                .Where(line => Names(file.After(line), column)).ToList();
            if (added.Count > 0) return At(file, added.MinBy(line => Distance(line, file, steps)), steps);
        }

        foreach (var file in files)
        {
            var removed = file.Hunks.Where(hunk => Enumerable.Range(hunk.OldStart, hunk.OldCount).Any(line => Names(file.Before(line), column))).ToList();
            if (removed.Count > 0) return Beside(file, removed.MinBy(hunk => Distance(hunk.NewStart, file, steps)), steps);
        }

        return null;
    }

    private static Location? Nearest(List<ChangedFile> files, List<Location> steps)
    {
        foreach (var file in files.Where(file => !file.Hunks.IsEmpty))
        {
            var hunk = file.Hunks.MinBy(hunk => Distance(hunk.NewStart, file, steps));
            return hunk.IsDeletion ? Beside(file, hunk, steps) : At(file, hunk.NewStart, steps);
        }

        return null;
    }

    /// <summary>Where lines only left: a neighbour that is a step of the flow, else the line that stands there now.</summary>
    private static Location Beside(ChangedFile file, Hunk hunk, List<Location> steps)
    {
        if (!hunk.IsDeletion) return At(file, hunk.NewStart, steps);
        int[] beside = [Math.Min(hunk.NewStart, Math.Max(file.LineCount, 1)), Math.Max(hunk.NewStart - 1, 1)];
        var line = Array.Find(beside, line => steps.Exists(step => step.Path == file.Path && step.StartLine <= line && line <= step.EndLine));
        if (line == 0) line = Array.Find(beside, line => !string.IsNullOrWhiteSpace(file.After(line)));
        return At(file, line == 0 ? beside[0] : line, steps);
    }

    private static int Distance(int line, ChangedFile file, List<Location> steps) =>
        steps.Where(step => step.Path == file.Path).Select(step => Math.Abs(step.StartLine - line)).DefaultIfEmpty(line).Min();

    private static Location At(ChangedFile file, int line, List<Location> steps) =>
        steps.Find(step => step.Path == file.Path && step.StartLine <= line && line <= step.EndLine) is { } step
            ? On(step, file, line)
            : Whole(file, line);

    /// <summary>One line of a step; where it begins, from its own first column.</summary>
    private static Location On(Location step, ChangedFile file, int line)
    {
        if (step.StartLine == step.EndLine) return step;
        var whole = Whole(file, line);
        if (line == step.StartLine) return step with { EndLine = line, EndColumn = Math.Max(whole.EndColumn, step.StartColumn) };
        return whole with { Cell = step.Cell, CellLine = step.CellLine + line - step.StartLine };
    }

    private static Location Whole(ChangedFile file, int line)
    {
        // Latin-1 counts bytes: up to the first other byte a column is a column.
        var text = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.Latin1.GetBytes(file.After(line)));
        var start = text.Length - text.TrimStart().Length;
        return new Location(file.Path, line, start + 1, line, Math.Max(text.TrimEnd().Length, start) + 1);
    }

    /// <summary>As a word of its own.</summary>
    private static bool Names(string line, string? column)
    {
        if (string.IsNullOrEmpty(column)) return false;
        var name = System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(column));
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (!IsWord(line, at - 1) && !IsWord(line, at + name.Length))
                return true;
        return false;
    }

    private static bool IsWord(string line, int at) => at >= 0 && at < line.Length && (char.IsAsciiLetterOrDigit(line[at]) || line[at] == '_');
}
