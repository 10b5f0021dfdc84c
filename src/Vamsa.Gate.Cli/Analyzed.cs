using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

/// <summary>What an analysis is about.</summary>
/// <param name="Base">The commit that the change is compared with; null: no change, the scripts as they are.</param>
/// <param name="PolicyFrom">base, head or REF:FILE; null: the base's of a change, else the file that lies there.</param>
/// <param name="Baseline">A SARIF file of findings that do not block.</param>
internal sealed record AnalysisSubject(
    IReadOnlyList<string> Paths, string? Policy = null, string? Base = null, string? PolicyFrom = null, string? Baseline = null)
{
    public Judging Judging { get; init; } = Judging.Standard;

    /// <summary>See <see cref="GateOptions.FollowsFiles"/>: provenance tells each script as it stands.</summary>
    public bool FollowsFiles { get; init; } = true;
}

/// <summary>Paths and a policy to a result: what every command that analyzes begins with.</summary>
/// <param name="Messages">What the user should know about the arguments, a line each.</param>
internal sealed record Analyzed(GateResult Result, IReadOnlyList<string> Messages, bool MissesPath)
{
    /// <summary>Null, and said why, when the policy cannot be used, or there is nothing to compare with.</summary>
    public static Analyzed? Of(AnalysisSubject subject)
    {
        var root = Repository.RootFor(subject.Paths);
        if (subject.Base is { } reference) return OfChange(subject, root, reference);
        if (PolicyChoice.Of(subject.Policy, subject.PolicyFrom, root, null) is not { } choice) return null;
        return WithBaseline(Of(subject, choice.Rules.Policy, root, choice.Rules.Knowledge), subject, root, null);
    }

    /// <summary>By a policy that is no file.</summary>
    public static Analyzed Of(IReadOnlyList<string> paths, Policy policy, string root) =>
        Of(new AnalysisSubject(paths), policy, root, KnowledgeBase.BuiltIn);

    private static Analyzed Of(AnalysisSubject subject, Policy policy, string root, KnowledgeBase knowledge)
    {
        var search = new ScriptSearch(root);
        foreach (var path in subject.Paths.Count > 0 ? subject.Paths : ["."]) search.Add(path);
        using var progress = Progress.Of(search.Scripts.Count);
        var options = new GateOptions(policy, Terminal.Version)
        {
            Knowledge = knowledge,
            ReadFile = search.Files.Read,
            ReadFileEnd = search.Files.ReadEnd,
            Today = subject.Judging.Day,
            ReportsExcepted = subject.Judging.ReportsExcepted,
            IsWhole = Repository.IsWhole(root, subject.Paths),
            FollowsFiles = subject.FollowsFiles,
            ScriptDone = progress.ScriptDone,
            Threads = Environment.ProcessorCount,
        };
        return new Analyzed(Pipeline.Run(search.Scripts, options), search.Messages, search.MissesPath);
    }

    private static Analyzed? OfChange(AnalysisSubject subject, string root, string reference)
    {
        using var repository = ChangedRepository.Open(root, reference);
        if (repository?.Input(subject.Paths) is not { } input) return null;
        if (PolicyChoice.Of(subject.Policy, subject.PolicyFrom, root, repository) is not { } choice) return null;
        var options = new GateOptions(choice.Rules.Policy, Terminal.Version)
        {
            Knowledge = choice.Rules.Knowledge,
            ReadFile = repository.ReadHead,
            ReadFileEnd = repository.ReadHeadEnd,
            Today = subject.Judging.Day,
            ReportsExcepted = subject.Judging.ReportsExcepted,
            Threads = Environment.ProcessorCount,
        };
        var result = ChangePipeline.Run(input with { HeadRules = choice.Head, Revision = choice.Revision }, options);
        return WithBaseline(new Analyzed(result, [], MissesPath: false), subject, root, repository);
    }

    private static Analyzed? WithBaseline(Analyzed analyzed, AnalysisSubject subject, string root, ChangedRepository? change)
    {
        if (subject.Baseline is not { } file) return analyzed;
        return BaselineFile.Read(file, root, change) is { } known
            ? analyzed with { Result = analyzed.Result with { Verdict = Baseline.Apply(analyzed.Result.Verdict, known) } }
            : null;
    }
}
