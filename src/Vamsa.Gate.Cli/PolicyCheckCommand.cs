using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

internal static class PolicyCheckCommand
{
    public static int Run(string? file)
    {
        var root = Repository.RootFor(file is null ? [] : [file]);
        var path = file ?? PolicyFile.Default(root);
        if (path is null)
        {
            Terminal.Say("there is no .vamsa/policy.yml here; name a file");
            return ExitCode.Usage;
        }

        if (PolicyFile.Read(path, root) is not { } policy || StubFiles.Load(policy, path, root) is null) return ExitCode.Usage;
        var (rules, datasets) = (Number(policy.Rules.Length, "rule"), Number(policy.Datasets.Length, "dataset"));
        Terminal.Print(Printable.Line($"{path}: {rules}, {datasets}, no errors") + "\n");
        return ExitCode.Passed;
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
