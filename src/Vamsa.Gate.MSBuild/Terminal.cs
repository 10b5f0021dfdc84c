using System.Globalization;
using System.Text.RegularExpressions;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

/// <summary>
/// Where the files that this task shares with the command say what is wrong. A build has no terminal of its own: the lines
/// go to whoever listens on this thread, and builds that run beside this one do not hear them.
/// </summary>
internal static partial class Terminal
{
    [ThreadStatic]
    private static Action<PolicyError>? _listener;

    public static T Listening<T>(Action<PolicyError> listener, Func<T> work)
    {
        var before = _listener;
        try
        {
            _listener = listener;
            return work();
        }
        finally
        {
            _listener = before;
        }
    }

    public static void Say(string line) => _listener?.Invoke(new PolicyError("", 0, 0, line));

    /// <summary>A line that has its place in front: <c>policy.yml:3:5: message</c>.</summary>
    public static void SayPlain(string line)
    {
        var placed = Placed().Match(line);
        if (!placed.Success) Say(line);
        else
            _listener?.Invoke(new PolicyError(
                placed.Groups["path"].Value, Number("line"), Number("column"), placed.Groups["message"].Value));

        int Number(string group) => int.Parse(placed.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"\A(?<path>.+?):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>.*)\z",
        RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placed();
}
