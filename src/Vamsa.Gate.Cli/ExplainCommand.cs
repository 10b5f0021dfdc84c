using Vamsa.Gate.Policies;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

internal static class ExplainCommand
{
    /// <summary>The page of a rule, or why each column of the scripts below the paths is what it is to its model.</summary>
    public static int Run(IReadOnlyList<string> subjects, string? policy)
    {
        if (subjects is [var id] && RuleCatalog.Find(id) is { } rule)
        {
            Terminal.Print(rule.Page);
            return ExitCode.Passed;
        }

        foreach (var subject in subjects.Where(subject => !Path.Exists(subject)))
        {
            Terminal.Say($"there is no rule, file or folder '{subject}'; rules are {string.Join(", ", RuleCatalog.All.Select(known => known.Id))}");
            return ExitCode.Usage;
        }

        if (Analyzed.Of(new AnalysisSubject(subjects, policy)) is not { } analyzed) return ExitCode.Usage;
        foreach (var message in analyzed.Messages) Terminal.Say(message);
        return new Output("text", null).Write(Formats.OfExplain, analyzed.Result) ? ExitCode.Passed : ExitCode.Usage;
    }
}
