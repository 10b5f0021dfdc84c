using System.Diagnostics;

namespace Vamsa.Gate.Tests.Cli;

/// <summary>The built tool, run as its users run it.</summary>
internal static class Tool
{
    /// <summary>What follows <c>dotnet</c>; build/TestedTool.targets makes it.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "tool", "vamsa-gate.dll");

    public static Outcome Run(string folder, params string[] arguments) =>
        Run(folder, new Dictionary<string, string>(), arguments);

    public static Outcome Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Start("dotnet", [Assembly, .. arguments], folder, environment);

    public static Outcome Git(string folder, params string[] arguments) => Start(
        "git", ["-c", "user.name=t", "-c", "user.email=t@t", "-c", "init.defaultBranch=main", .. arguments], folder,
        new Dictionary<string, string>());

    public static Outcome Start(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    internal sealed record Outcome(int ExitCode, string Output, string Error);
}
