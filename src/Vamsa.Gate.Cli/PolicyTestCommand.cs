using Vamsa.Gate.Policies;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

internal static class PolicyTestCommand
{
    public static int Run(string? file, string? testFile)
    {
        if (PolicyFile.Named(file) is not var (policy, path, root)) return ExitCode.Usage;
        if (testFile is not null)
        {
            if (PolicyFile.Bytes(testFile) is not { } bytes) return ExitCode.Usage;
            path = testFile.Replace('\\', '/');
            var reading = PolicyReader.ReadTests(path, bytes, policy);
            foreach (var error in reading.Errors) Terminal.SayPlain(error.ToString());
            if (reading.Policy is null) return ExitCode.Usage;
            policy = reading.Policy;
        }

        // A run that tests nothing must not look like one that passes.
        if (policy.Tests.IsEmpty)
        {
            Terminal.Say($"there are no tests in {path}: write tests: [{{ column: age, expect: deny }}]");
            return ExitCode.Usage;
        }

        var failed = PolicyTester.Run(policy).Where(result => !result.Passes).ToList();
        foreach (var result in failed) Terminal.Print(Printable.Line($"{path}:{result.Test.Line}:{result.Test.FileColumn}: {Told(result)}") + "\n");
        Terminal.Print(Printable.Line($"{path}: {(policy.Tests.Length == 1 ? "1 test" : $"{policy.Tests.Length} tests")}, {failed.Count} failed") + "\n");
        return failed.Count == 0 ? ExitCode.Passed : ExitCode.Findings;
    }

    private static string Told(PolicyTestResult result)
    {
        var by = result.Rules.IsEmpty ? "" : $" by {string.Join(", ", result.Rules.Select(rule => rule.Id))}";
        return $"column '{result.Test.Column}' as {result.Test.Role.Word()}: expected {result.Test.Expect.Word()}, is {result.Actual.Word()}{by}";
    }
}
