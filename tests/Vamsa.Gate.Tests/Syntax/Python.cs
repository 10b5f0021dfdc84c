using System.Diagnostics;

namespace Vamsa.Gate.Tests.Syntax;

/// <summary>The machine's own Python, the oracle of the front end.</summary>
internal static class Python
{
    /// <summary>Standard output of a run; null when there is no python3 on this machine.</summary>
    public static string? Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"python3 failed: {errors.Result}");
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
