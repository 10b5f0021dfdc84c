using System.Text;

namespace Vamsa.Gate.Cli;

/// <summary>
/// <c>@FILE</c> among the arguments: the paths that FILE lists, one a line. A script's own name may begin with '@', so
/// what is there under that name is what is meant; and a list holds paths alone, since a file of a change must not be
/// able to choose the policy that judges it.
/// </summary>
internal static class PathList
{
    private const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Null, and said why, when a list cannot be read or holds something else.</summary>
    public static string[]? Expand(IReadOnlyList<string> arguments)
    {
        var expanded = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            var isValue = i > 0 && arguments[i - 1].StartsWith('-');
            if (isValue || argument is not ['@', _, ..] || Path.Exists(argument) || !File.Exists(argument[1..])) expanded.Add(argument);
            else if (Read(argument[1..]) is { } paths) expanded.AddRange(paths);
            else return null;
        }

        return [.. expanded];
    }

    private static List<string>? Read(string file)
    {
        if (ScriptFile.Start(file, MaximumBytes + 1) is not { } bytes || bytes.Length > MaximumBytes)
        {
            Terminal.Say($"cannot read the list of paths '{file}'");
            return null;
        }

        var paths = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToList();
        if (paths.Find(path => path.StartsWith('-')) is not { } option) return paths;
        Terminal.Say($"{file}: '{option}' is no path: a list holds paths only (write ./{option} for a file of that name)");
        return null;
    }
}
