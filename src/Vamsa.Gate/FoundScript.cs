namespace Vamsa.Gate;

/// <summary>A script that a door has found and not read yet: of a large repository a change reaches few.</summary>
/// <param name="Path">As the user sees it; see <see cref="ScriptInput"/>.</param>
/// <param name="Read">Null when it is not there after all.</param>
public sealed record FoundScript(string Path, string RepositoryPath, Func<ScriptInput?> Read)
{
    public static bool IsScript(string path) =>
        path.EndsWith(".py", StringComparison.Ordinal) || path.EndsWith(".ipynb", StringComparison.Ordinal);
}
