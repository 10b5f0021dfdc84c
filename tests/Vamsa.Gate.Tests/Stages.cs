using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Policies.Rules;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using Vamsa.Gate.Workflows;

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
        new(".workflow", input => WorkflowDump.Write(WorkflowBuilder.Build(Parser.Parse(Read(input.Scripts.Single()).File!)))),
        new(".columns", input => ColumnsDump.Write(Parser.Parse(Read(input.Scripts.Single()).File!), input.Schemas)),
        new(".lineage", input => LineageDump.Write(Run(input).Lineage)),
        new(".lineage.json", input => Report(JsonReport.Write, input)),
        new(".out", input => string.Concat(Lines(Run(input)).Select(line => line + "\n"))),
        new(".sarif", input => Report(SarifReport.Write, input)),
    ];

    /// <summary>Also of stages that are not in the table yet: such cases wait.</summary>
    public static readonly ImmutableArray<string> Extensions =
        [".tree", ".workflow", ".columns", ".lineage", ".lineage.json", ".out", ".sarif"];

    /// <summary>What a script without any expectation is taken to wait for, by its folder under tests/cases.</summary>
    public static string DefaultFor(string folder) => folder switch
    {
        "syntax" => ".tree",
        "workflows" => ".workflow",
        "entries" => ".columns",
        "rules" or "projects" => ".out",
        "reports" => ".sarif",
        _ => ".lineage",
    };

    /// <summary>The day on which all cases are judged.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 25);

    public static SourceReading Read(Script script) => SourceReader.Read(script.Path, script.Bytes);

    /// <summary>The whole way, with a version and without knowledge of stubs' bytes, so that an expectation outlives both.</summary>
    /// <param name="knowledge">Null: the built-in one.</param>
    public static GateResult Run(Case input, KnowledgeBase? knowledge = null)
    {
        var policy = input.Policy is { } bytes ? PolicyReader.Read("policy.yml", bytes).Policy! : Policy.BuiltIn;
        var options = new GateOptions(policy with { Datasets = [.. policy.Datasets, .. input.Schemas] }, "0.0.0")
        {
            Today = Today,
            IsWhole = true,
            Knowledge = knowledge ?? KnowledgeBase.BuiltIn,
        };
        var result = Pipeline.Run(input.Scripts.Select(s => new ScriptInput(s.Path, s.Path, s.Bytes)), options);
        if (input.BasePolicy is not { } before) return result;
        var revision = new PolicyRevision("policy.yml", "policy.yml", PolicyReader.Read("policy.yml", before).Policy!, policy, before, input.Policy!);
        return result with { Verdict = new Verdict([.. result.Verdict.Findings, .. new WeakenedPolicy().Judge(revision)]) };
    }

    /// <summary>What is found, what is excepted, and where columns end that the policy accepts as anonymised.</summary>
    private static IEnumerable<string> Lines(GateResult result) =>
    [
        .. result.Verdict.Findings.Concat(result.Verdict.Excepted).Select(TextReport.Line),
        .. result.Lineage.Scripts.SelectMany(script => script.Anonymized.Select(ended => TextReport.Line(ended, script))),
    ];

    private static string Report(Action<GateResult, Stream> write, Case input)
    {
        using var stream = new MemoryStream();
        write(Run(input), stream);
        return Encoding.UTF8.GetString(stream.ToArray()).Replace(KnowledgeBase.BuiltIn.Fingerprint, "sha256:…", StringComparison.Ordinal);
    }

    private static string Tree(SourceReading reading)
    {
        if (reading.IsReadable) return SyntaxDump.Write(Parser.Parse(reading.File));
        var (message, place) = reading.Problem;
        return $"unreadable: {place.StartLine}:{place.StartColumn} {message}\n";
    }
}
