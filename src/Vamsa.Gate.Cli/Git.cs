using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Vamsa.Gate.Cli;

/// <summary>
/// The git command line, to list and read. Nothing that a repository configures is run (a file system monitor, a hook, a
/// diff driver would be a program), so that a checkout that belongs to somebody else, as in a container, is no danger and
/// no obstacle.
/// </summary>
internal static class Git
{
    private static readonly string[] Safe =
        ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "safe.directory=*", "--no-pager"];

    /// <summary>What a caller's environment may hold and what would change the answer.</summary>
    private static readonly string[] Inherited =
        ["GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_LITERAL_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_TRACE"];

    /// <summary>Scripts below a folder that git tracks or would track, relative to it; null outside a repository.</summary>
    public static IReadOnlyList<string>? Scripts(string folder)
    {
        if (Repository.Above(folder) is null) return null;
        var listed = Text(
            folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.py", "*.ipynb");
        if (listed is null) return null;
        if (listed.Length > 0) return Names(listed);

        // A folder that is ignored as a whole, named on purpose, is searched as if there were no git.
        return Text(folder, "check-ignore", "--quiet", ".") is null ? [] : null;
    }

    /// <summary>The parts of <c>-z</c> output. A name that is not UTF-8 has replacement characters.</summary>
    public static string[] Names(string listed) => listed.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What git prints; null when it fails or is not there.</summary>
    public static string? Text(string folder, params string[] arguments)
    {
        try
        {
            using var git = Start(folder, arguments);
            git.StandardInput.Close();
            var printed = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? printed : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <exception cref="Win32Exception">There is no git.</exception>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])[.. Safe, .. arguments]) start.ArgumentList.Add(argument);
        foreach (var name in Inherited) start.Environment.Remove(name);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        var git = Process.Start(start) ?? throw new Win32Exception("git did not start");
        git.ErrorDataReceived += (_, _) => { };
        git.BeginErrorReadLine();
        return git;
    }
}
