using System.Collections.Immutable;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate;

/// <summary>Stands where the analysis will: scripts with what the parser said, and no models.</summary>
internal static class Stages
{
    public static Lineage Trace(ImmutableArray<SyntaxTree> trees, GateOptions options) => new([.. trees.Select(Script)]);

    private static ScriptLineage Script(SyntaxTree tree) => new(
        tree.File.Path, tree.Errors.IsEmpty ? ScriptStatus.Analyzed : ScriptStatus.Partial, [], [],
        [.. tree.Errors.Select(error => new Diagnostic(RuleCatalog.Unreadable, error.Message, tree.File.Locate(error.Span)))]);
}
