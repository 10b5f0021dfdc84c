namespace Vamsa.Gate.Cli;

/// <param name="Judges">The exit code is the verdict; <c>provenance</c> says nothing of it.</param>
internal sealed record AnalysisArguments(
    IReadOnlyList<string> Paths, string? Policy, string Format, IReadOnlyList<string> Outputs, bool Judges);

/// <summary>What <c>check</c> and <c>provenance</c> share: all but the reports and the meaning of the exit code.</summary>
internal static class AnalysisCommand
{
    public static int Run(AnalysisArguments arguments, Formats formats)
    {
        if (Output.Plan(arguments.Format, arguments.Outputs, formats) is not { } outputs) return ExitCode.Usage;
        var root = Repository.RootFor(arguments.Paths);
        if (PolicyFile.Load(arguments.Policy, root) is not { } policy) return ExitCode.Usage;

        var search = new ScriptSearch(root);
        var paths = arguments.Paths.Count > 0 ? arguments.Paths : ["."];
        foreach (var path in paths) search.Add(path);
        var result = Pipeline.Run(search.Scripts, new GateOptions(policy, Terminal.Version));

        foreach (var message in search.Messages) Terminal.Say(message);
        var written = outputs.All(output => output.Write(formats, result));
        if (search.MissesPath || !written) return ExitCode.Usage;
        return arguments.Judges ? ExitCode.Of(result.Verdict.Outcome) : ExitCode.Passed;
    }
}
