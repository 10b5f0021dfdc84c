using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

/// <summary>The reports of a command by name; the first is the default.</summary>
internal sealed class Formats
{
    public static readonly Formats OfCheck = new(
        ("text", TextReport.Write), ("json", Plain(VerdictJson.Write)), ("sarif", Plain(SarifReport.Write)), ("markdown", Plain(MarkdownReport.Write)),
        ("html", Plain(HtmlReport.Write)), ("github", Plain(GitHubReport.Write)), ("gitlab", Plain(GitLabReport.Write)), ("azure", Plain(AzureReport.Write)));

    public static readonly Formats OfProvenance = new(
        Json, ("text", ProvenanceText.Write), ("mermaid", Plain(MermaidReport.Write)), ("dot", Plain(DotReport.Write)));

    public static readonly Formats OfBaseline = new(("sarif", Plain(SarifReport.WriteBaseline)));

    public static readonly Formats OfDiff = new(
        ("text", ComparisonText.Write), ("json", Plain(ComparisonJson.Write)), ("markdown", Plain(ComparisonMarkdown.Write)));

    public static readonly Formats OfExplain = new(("text", ExplainText.Write));

    public static readonly Formats OfMissing = new(("text", MissingKnowledge.Write));

    private readonly (string Name, Action<GateResult, Stream, bool> Write)[] _formats;

    private Formats(params (string Name, Action<GateResult, Stream, bool> Write)[] formats) => _formats = formats;

    private static (string, Action<GateResult, Stream, bool>) Json => ("json", Plain(JsonReport.Write));

    public IReadOnlyList<string> Names => [.. _formats.Select(format => format.Name)];

    public void Write(string name, GateResult result, Stream stream, bool colour) =>
        Array.Find(_formats, format => format.Name == name).Write(result, stream, colour);

    private static Action<GateResult, Stream, bool> Plain(Action<GateResult, Stream> write) =>
        (result, stream, _) => write(result, stream);
}
