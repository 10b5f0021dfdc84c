using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>Finds the repository's own modules and small text files; the doors decide what may be read.</summary>
/// <param name="FindModule">The path of the importing script and the module as written, with its leading dots.</param>
/// <param name="FindScript">The path of the script and the path that its <c>%run</c> names.</param>
/// <param name="ReadText">The path of the script and the path it opens; null when there is no such file.</param>
public sealed record ModuleSource(
    Func<string, string, Workflow?> FindModule, Func<string, string, Workflow?> FindScript,
    Func<string, string, string?> ReadText)
{
    /// <summary>The last bytes of a data file, by the path of the script and the path it opens; a small file is all of it.</summary>
    public Func<string, string, ReadOnlyMemory<byte>?> ReadEnd { get; init; } = (_, _) => null;

    public static readonly ModuleSource None = new((_, _) => null, (_, _) => null, (_, _) => null);
}
