namespace Vamsa.Gate.Cli;

/// <summary>Paths and a policy to a result: what every command that analyzes begins with.</summary>
/// <param name="Messages">What the user should know about the arguments, a line each.</param>
internal sealed record Analyzed(GateResult Result, IReadOnlyList<string> Messages, bool MissesPath)
{
    /// <summary>Null, and said why, when the policy cannot be used.</summary>
    public static Analyzed? Of(IReadOnlyList<string> paths, string? policyFile)
    {
        var root = Repository.RootFor(paths);
        if (PolicyFile.Load(policyFile, root) is not { } policy) return null;
        if (StubFiles.Load(policy, policyFile ?? PolicyFile.Default(root) ?? "", root) is not { } knowledge) return null;

        var search = new ScriptSearch(root);
        foreach (var path in paths.Count > 0 ? paths : ["."]) search.Add(path);
        using var progress = Progress.Of(search.Scripts.Count);
        var options = new GateOptions(policy, Terminal.Version)
        {
            Knowledge = knowledge,
            ReadFile = search.Files.Read,
            Today = DateOnly.FromDateTime(DateTime.UtcNow),
            IsWhole = Repository.IsWhole(root, paths),
            ScriptDone = progress.ScriptDone,
            Threads = Environment.ProcessorCount,
        };
        return new Analyzed(Pipeline.Run(search.Scripts, options), search.Messages, search.MissesPath);
    }
}
