using System.ComponentModel;

namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>An interpreter that has a library.</summary>
internal static class Python
{
    /// <summary>The python3 on the path, or the distribution's; without one the test is skipped, and fails in CI.</summary>
    public static string WithLibraries(params string[] modules)
    {
        foreach (var python in (string[])["python3", "/usr/bin/python3"])
        {
            try
            {
                if (Repository.Run(python, ["-c", $"import {string.Join(", ", modules)}"], Repository.Root).ExitCode == 0) return python;
            }
            catch (Win32Exception)
            {
                // There is none of this name.
            }
        }

        var message = $"no python3 with {string.Join(", ", modules)}";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(message);
        Assert.Skip(message);
        return "";
    }
}
