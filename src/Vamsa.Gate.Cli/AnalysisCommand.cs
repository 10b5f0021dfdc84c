namespace Vamsa.Gate.Cli;

/// <param name="Judges">The exit code is the verdict; <c>provenance</c> says nothing of it.</param>
internal sealed record AnalysisArguments(
    IReadOnlyList<string> Paths, string? Policy, string Format, IReadOnlyList<string> Outputs, bool Judges)
{
    public Judging Judging { get; init; } = Judging.Standard;
}

/// <summary>What <c>check</c> and <c>provenance</c> share: all but the reports and the meaning of the exit code.</summary>
internal static class AnalysisCommand
{
    public static int Run(AnalysisArguments arguments, Formats formats)
    {
        if (Output.Plan(arguments.Format, arguments.Outputs, formats) is not { } outputs) return ExitCode.Usage;
        if (Analyzed.Of(arguments.Paths, arguments.Policy, arguments.Judging) is not { } analyzed) return ExitCode.Usage;

        foreach (var message in analyzed.Messages) Terminal.Say(message);
        var written = outputs.All(output => output.Write(formats, analyzed.Result));
        if (analyzed.MissesPath || !written) return ExitCode.Usage;
        return arguments.Judges ? ExitCode.Of(analyzed.Result.Verdict.Outcome) : ExitCode.Passed;
    }
}
