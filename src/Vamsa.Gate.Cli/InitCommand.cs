using Vamsa.Gate.Policies;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

/// <summary>A policy to begin with. What is there is never changed.</summary>
internal static class InitCommand
{
    public static int Run(IReadOnlyList<string> paths)
    {
        var root = Repository.RootFor(paths);
        var folder = Path.Combine(root, ".vamsa");
        var file = Path.Combine(folder, "policy.yml");
        var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), file).Replace('\\', '/');
        if (Path.Exists(file))
        {
            Terminal.Say($"{shown} is there already; it is not changed");
            return ExitCode.Usage;
        }

        var analyzed = Analyzed.Of(paths, Policy.BuiltIn, root);
        foreach (var message in analyzed.Messages) Terminal.Say(message);
        if (analyzed.MissesPath) return ExitCode.Usage;
        using var text = new MemoryStream();
        var summary = StartingPolicy.Write(analyzed.Result, text);
        try
        {
            // A link could lead anywhere, out of the repository too.
            if (new DirectoryInfo(folder).LinkTarget is not null || new FileInfo(file).LinkTarget is not null) throw new IOException("it is a link");
            Directory.CreateDirectory(folder);
            using var created = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            text.WriteTo(created);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Terminal.Say($"cannot write {shown}: {error.Message}");
            return ExitCode.Usage;
        }

        Terminal.Print(Printable.Line($"{shown}: {Number(summary.Datasets, "dataset")}, {Number(summary.Suggestions, "category")} to confirm"
            + (summary.Open > 0 ? $", {Number(summary.Open, "dataset")} whose columns are not known" : "")) + "\n");
        return ExitCode.Passed;
    }

    private static string Number(int count, string noun) =>
        count == 1 ? $"1 {noun}" : noun.EndsWith('y') ? $"{count} {noun[..^1]}ies" : $"{count} {noun}s";
}
