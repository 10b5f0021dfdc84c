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

    /// <summary>A file, or why there is none.</summary>
    public static (SourceFile? File, string Problem) Read(ScriptInput script)
    {
        if (script.Problem is not null) return (null, script.Problem);
        try
        {
            return (new SourceFile(script.Path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(script.Bytes.Span)), "");
        }
        catch (DecoderFallbackException)
        {
            return (null, "not UTF-8 text");
        }
    }

    public static Lineage Trace(ImmutableArray<SyntaxTree> trees, ImmutableArray<DatasetSchema> datasets) =>
        new([.. trees.Select(tree => new ScriptLineage(tree.File.Path, ScriptStatus.Analyzed, [], [], []))]);
}
