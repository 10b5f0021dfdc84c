using Vamsa.Gate.Policies;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

internal static class PolicyCheckCommand
{
    /// <summary>What is wrong ends with 2, as in every command; what cannot be meant ends with 1.</summary>
    public static int Run(string? file)
    {
        if (PolicyFile.Named(file) is not var (policy, path, root)) return ExitCode.Usage;
        if (StubFiles.Load(policy, path, root) is null) return ExitCode.Usage;
        var warnings = PolicyLint.Check(policy);
        foreach (var warning in warnings) Terminal.SayPlain(warning.ToString());
        string[] parts =
        [
            Number(policy.Rules.Length, "rule"), Number(policy.Datasets.Length, "dataset"),
            .. policy.Exceptions.Length > 0 ? [Number(policy.Exceptions.Length, "exception")] : Array.Empty<string>(),
            warnings.Length > 0 ? Number(warnings.Length, "warning") : "no errors",
        ];
        Terminal.Print(Printable.Line($"{path}: {string.Join(", ", parts)}") + "\n");
        return warnings.IsEmpty ? ExitCode.Passed : ExitCode.Findings;
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
