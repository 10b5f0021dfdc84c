namespace Vamsa.Gate.Cli;

internal static class PolicyCheckCommand
{
    public static int Run(string? file)
    {
        var path = file ?? PolicyFile.Default(Repository.RootFor([]));
        if (path is null)
        {
            Terminal.Say("there is no .vamsa/policy.yml here; name a file");
            return ExitCode.Usage;
        }

        if (PolicyFile.Read(path) is not { } policy) return ExitCode.Usage;
        Terminal.Print($"{path}: {policy.Rules.Length} rules, {policy.Datasets.Length} datasets, no errors\n");
        return ExitCode.Passed;
    }
}
