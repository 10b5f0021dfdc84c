using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Tests;

/// <param name="Extension">Of the expectation: <c>.lineage</c>.</param>
/// <param name="Run">What the product says about a case, as text.</param>
internal sealed record Stage(string Extension, Func<Case, string> Run);

/// <summary>Every stage that a case can stop at, one a line; the extension of a case's expectation picks it.</summary>
internal static class Stages
{
    public static readonly ImmutableArray<Stage> All =
    [
        new(".tree", input => Tree(Read(input.Scripts.Single()))),
    ];

    /// <summary>Also of stages that are not in the table yet: such cases wait.</summary>
    public static readonly ImmutableArray<string> Extensions =
        [".tree", ".workflow", ".lineage", ".lineage.json", ".out", ".sarif"];

    /// <summary>What a script without any expectation is taken to wait for, by its folder under tests/cases.</summary>
    public static string DefaultFor(string folder) => folder switch
    {
        "syntax" => ".tree",
        "workflows" => ".workflow",
        "rules" or "projects" => ".out",
        "reports" => ".sarif",
        _ => ".lineage",
    };

    public static SourceReading Read(Script script) => SourceReader.Read(script.Path, script.Bytes);

    private static string Tree(SourceReading reading)
    {
        if (reading.IsReadable) return SyntaxDump.Write(Parser.Parse(reading.File));
        var (message, place) = reading.Problem;
        return $"unreadable: {place.StartLine}:{place.StartColumn} {message}\n";
    }
}
