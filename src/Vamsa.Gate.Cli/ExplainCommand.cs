using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

internal static class ExplainCommand
{
    public static int Run(string id)
    {
        if (RuleCatalog.Find(id) is { } rule)
        {
            Terminal.Print(rule.Page);
            return ExitCode.Passed;
        }

        Terminal.Say($"no rule '{id}'; there are {string.Join(", ", RuleCatalog.All.Select(known => known.Id))}");
        return ExitCode.Usage;
    }
}
