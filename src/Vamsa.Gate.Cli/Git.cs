using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Vamsa.Gate.Cli;

/// <summary>
/// The git command line, to list files only. Nothing that a repository configures is run (a file system monitor would be a
/// program), so that a checkout that belongs to somebody else, as in a container, is no danger and no obstacle.
/// </summary>
internal static class Git
{
    /// <summary>Scripts below a folder that git tracks or would track, relative to it; null outside a repository.</summary>
    public static IReadOnlyList<string>? Scripts(string folder)
    {
        if (Repository.Above(folder) is null) return null;
        var listed = Run(
            folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.py", "*.ipynb");
        if (listed is null) return null;
        if (listed.Length > 0) return listed.Split('\0', StringSplitOptions.RemoveEmptyEntries);

        // A folder that is ignored as a whole, named on purpose, is searched as if there were no git.
        return Run(folder, "check-ignore", "--quiet", ".") is null ? [] : null;
    }

    /// <summary>What git prints; null when it fails or is not there.</summary>
    private static string? Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])["-c", "core.fsmonitor=false", "-c", "safe.directory=*", .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var git = Process.Start(start);
            if (git is null) return null;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var printed = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? printed : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
