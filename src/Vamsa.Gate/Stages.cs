using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate;

/// <summary>The rooms that <see cref="Pipeline"/> calls and that are being built: one line each to take them in.</summary>
internal static class Stages
{
    public static string Knowledge => "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([]));

    /// <summary>A file, or why there is none; one of the two.</summary>
    public static (SourceFile? File, Diagnostic? Problem) Read(ScriptInput script)
    {
        if (script.Problem is not null) return (null, Unreadable(script, script.Problem));
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(script.Bytes.Span);
            return (new SourceFile(script.Path, text), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, Unreadable(script, "The file is not valid UTF-8."));
        }
    }

    private static Diagnostic Unreadable(ScriptInput script, string problem) =>
        new(Policies.RuleCatalog.Unreadable, problem, new Location(script.Path, 1, 1, 1, 1));

    public static Lineage Trace(ImmutableArray<SyntaxTree> trees, ImmutableArray<DatasetSchema> datasets) =>
        new([.. trees.Select(tree => new ScriptLineage(tree.File.Path, ScriptStatus.Analyzed, [], [], []))]);
}
