using System.Diagnostics;

namespace Vamsa.Gate.Tests;

/// <summary>The checkout these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Cases => At("tests/cases");

    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>Files a commit would hold, '/'-separated: what git ignores is not part of the project.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Git("-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(path => File.Exists(At(path)))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    public static (int ExitCode, string Output, string Error) Run(
        string command, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
            RedirectStandardInput = true, UseShellExecute = false,
        };

        // A build that a test starts shall not inherit from the build that started the test.
        var inherited = start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.Ordinal));
        foreach (var name in inherited.ToList())
            start.Environment.Remove(name);

        // What a test builds was analyzed when the commit was built.
        start.Environment["RunAnalyzers"] = "false";

        // Nor shall it leave a server behind that keeps the pipe open this method reads to its end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Skips the test where a program is not installed, and fails it in CI, where it must be.</summary>
    public static void Require(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, program)))) Missing($"{program} is not installed");
    }

    /// <summary>The same for a file that a command puts there.</summary>
    public static void RequireFile(string file, string command)
    {
        if (!File.Exists(file)) Missing($"{Path.GetRelativePath(Root, file)} is not installed: {command}");
    }

    private static void Missing(string message)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(message);
        Assert.Skip(message);
    }

    private static string Git(params string[] arguments)
    {
        var (code, output, error) = Run("git", arguments, Root);
        return code == 0 ? output : throw new InvalidOperationException($"these tests need a git checkout: {error}");
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Vamsa.Gate.sln"))) return folder;
        throw new InvalidOperationException("these tests run from a build inside the repository");
    }
}
