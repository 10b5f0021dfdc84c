using System.Diagnostics;
using System.Text.Json;

namespace Vamsa.Gate.Tests.Reports;

/// <summary>
/// The official SARIF validator with GitHub's rules, from build/sarif-validator. Its exit code is 0 whatever it finds,
/// so its own report is read.
/// </summary>
internal static class SarifValidator
{
    private static string Folder { get; } = Path.Combine(Root(), "build", "sarif-validator");

    private static string Tool => Path.Combine(
        Folder, "node_modules", "@microsoft",
        OperatingSystem.IsWindows() ? "sarif-multitool-win32" : OperatingSystem.IsMacOS() ? "sarif-multitool-darwin" : "sarif-multitool-linux",
        OperatingSystem.IsWindows() ? "Sarif.Multitool.exe" : "Sarif.Multitool");

    /// <summary>Skips the test where the validator was not installed, and fails it in CI, where it must be.</summary>
    public static void Require()
    {
        if (File.Exists(Tool)) return;
        const string Message = "the SARIF validator is not installed: npm ci --prefix build/sarif-validator";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Message);
        Assert.Skip(Message);
    }

    /// <summary>What the validator says to each file, errors and warnings, one a line; empty when all is well.</summary>
    public static IReadOnlyList<string> Validate(IReadOnlyCollection<string> files)
    {
        if (files.Count == 0) return ["there is no file to validate"];
        var report = Path.Combine(Path.GetTempPath(), $"validation-{Guid.NewGuid():n}.sarif");
        try
        {
            var said = Run([
                "validate", .. files, "--rule-kind", "Sarif;Ghas", "--config", Path.Combine(Folder, "gh-rules.xml"),
                "--level", "Error;Warning", "--log", "ForceOverwrite", "-o", report,
            ]);
            if (!File.Exists(report)) return [$"the validator wrote no report: {said}"];
            using var document = JsonDocument.Parse(File.ReadAllText(report));
            return [.. Problems(document.RootElement.GetProperty("runs")[0], files.Count)];
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static IEnumerable<string> Problems(JsonElement run, int expected)
    {
        // A file that the validator could not load has no result; it is a notification of level error.
        if (run.TryGetProperty("invocations", out var invocations))
            foreach (var kind in (string[])["toolExecutionNotifications", "toolConfigurationNotifications"])
                if (invocations[0].TryGetProperty(kind, out var notifications))
                    foreach (var notification in notifications.EnumerateArray())
                        if (notification.TryGetProperty("level", out var level) && level.GetString() == "error")
                            yield return notification.GetProperty("message").GetProperty("text").GetString()!;
        var analyzed = run.TryGetProperty("artifacts", out var artifacts) ? artifacts.GetArrayLength() : expected;
        if (analyzed > expected) yield return $"{analyzed} files were validated instead of {expected}";
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var message = result.GetProperty("message");
            var said = message.TryGetProperty("arguments", out var arguments) ? arguments : message;
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
            yield return $"{result.GetProperty("ruleId").GetString()}: {OneLine(said)} {OneLine(place)}";
        }
    }

    private static string OneLine(JsonElement element) => string.Join(' ', element.ToString().Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string Run(IEnumerable<string> arguments)
    {
        // npm does not run the package's own step that makes it executable.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Tool, File.GetUnixFileMode(Tool) | UnixFileMode.UserExecute);
        using var process = Process.Start(new ProcessStartInfo(Tool, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.GetAwaiter().GetResult();
    }

    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Vamsa.Gate.sln"))) return folder;
        throw new InvalidOperationException("these tests run from a build inside the repository");
    }
}
