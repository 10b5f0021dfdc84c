using System.Reflection;
using System.Text;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

internal static class Terminal
{
    /// <summary>https://no-color.org: any value turns colours off.</summary>
    public static bool HasColour =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>A service's log may be made of a terminal too; it says so.</summary>
    public static bool ShowsProgress =>
        !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public static string Version { get; } =
        typeof(Terminal).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>A line for the person, beside the report: what it holds comes from arguments and files, so it is escaped.</summary>
    public static void Say(string line) => Console.Error.WriteLine($"vamsa-gate: {Printable.Line(line)}");

    /// <summary>A line that has its place in front: <c>policy.yml:3:5: message</c>.</summary>
    public static void SayPlain(string line) => Console.Error.WriteLine(Printable.Line(line));

    public static void Print(string text) => Print(Encoding.UTF8.GetBytes(text));

    public static void Print(ReadOnlySpan<byte> bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
        output.Flush();
    }
}
