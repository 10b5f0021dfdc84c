using System.Collections.Immutable;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate;

/// <summary>Bytes to workflow: a script, or a module of one.</summary>
/// <param name="Workflow">Null when the bytes cannot be read; <paramref name="Diagnostics"/> say why.</param>
internal sealed record ParsedScript(Workflow? Workflow, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A comment that speaks to the gate begins so, whatever its spaces.</summary>
    private const string Address = "vamsa:";

    public ImmutableArray<InlineNote> Notes { get; private init; } = [];

    public static ParsedScript Of(ScriptInput script)
    {
        if (script.Problem is { } reason) return Failed(reason, new Location(script.Path, 1, 1, 1, 1));
        var reading = SourceReader.Read(script.Path, script.Bytes.Span);
        if (!reading.IsReadable) return Failed(reading.Problem.Message, reading.Problem.Location);
        var tree = Parser.Parse(reading.File);
        var errors = tree.Errors.Select(error => new Diagnostic(RuleCatalog.Unreadable, error.Message, tree.File.Locate(error.Span)));
        return new ParsedScript(WorkflowBuilder.Build(tree), [.. errors]) { Notes = [.. NotesOf(tree)] };
    }

    private static IEnumerable<InlineNote> NotesOf(SyntaxTree tree)
    {
        foreach (var span in tree.Comments)
        {
            var text = tree.File.Text.AsSpan(span.Start, span.Length).TrimStart('#').Trim();
            if (text.StartsWith(Address, StringComparison.Ordinal))
                yield return new InlineNote(tree.File.Locate(span), text[Address.Length..].Trim().ToString());
        }
    }

    private static ParsedScript Failed(string problem, Location location) =>
        new(null, [new Diagnostic(RuleCatalog.Unreadable, problem, location)]);
}
