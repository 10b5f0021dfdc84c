namespace Vamsa.Gate.Cli;

/// <param name="Judges">The exit code is the verdict; <c>provenance</c> and <c>diff</c> say nothing of it.</param>
/// <param name="WriteBaseline">A file to write all findings to; they are known from then on.</param>
internal sealed record AnalysisArguments(
    AnalysisSubject Subject, string Format, IReadOnlyList<string> Outputs, bool Judges, string? WriteBaseline = null);

/// <summary>What <c>check</c>, <c>provenance</c> and <c>diff</c> share: all but the reports and the meaning of the exit code.</summary>
internal static class AnalysisCommand
{
    public static int Run(AnalysisArguments arguments, Formats formats)
    {
        if (Output.Plan(arguments.Format, arguments.Outputs, formats) is not { } outputs) return ExitCode.Usage;
        if (Analyzed.Of(arguments.Subject) is not { } analyzed) return ExitCode.Usage;

        foreach (var message in analyzed.Messages) Terminal.Say(message);
        if (arguments.WriteBaseline is { } baseline)
        {
            if (analyzed.MissesPath || !new Output("sarif", baseline).Write(Formats.OfBaseline, analyzed.Result)) return ExitCode.Usage;
            analyzed = analyzed with { Result = analyzed.Result with { Verdict = Policies.Baseline.ApplyAll(analyzed.Result.Verdict) } };
        }

        var written = outputs.All(output => output.Write(formats, analyzed.Result));
        if (analyzed.MissesPath || !written) return ExitCode.Usage;
        return arguments.Judges ? ExitCode.Of(analyzed.Result.Verdict.Outcome) : ExitCode.Passed;
    }
}
