using System.Diagnostics;

namespace Vamsa.Gate.Tests.Syntax;

/// <summary>The machine's own Python, the oracle of the front end.</summary>
internal static class Python
{
    /// <summary>Standard output of a run; null when there is no python3 on this machine.</summary>
    public static string? Run(params string[] arguments) => Start("python3", arguments) is var (code, output, errors)
        ? code == 0 ? output : throw new InvalidOperationException($"python3 failed: {errors}")
        : null;

    /// <summary>The same by a Python of this machine that has a module installed; null when none has.</summary>
    public static string? RunWith(string module, params string[] arguments)
    {
        foreach (var python in (string[])["python3", "/usr/bin/python3"])
        {
            if (Start(python, ["-c", $"import {module}"]) is not (0, _, _)) continue;
            var (code, output, errors) = Start(python, arguments)!.Value;
            return code == 0 ? output : throw new InvalidOperationException($"{python} failed: {errors}");
        }

        return null;
    }

    private static (int Code, string Output, string Errors)? Start(string python, string[] arguments)
    {
        var start = new ProcessStartInfo(python)
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
            return (process.ExitCode, output, errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
