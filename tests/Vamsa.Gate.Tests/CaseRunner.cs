using System.Collections.Immutable;
using System.Text;

namespace Vamsa.Gate.Tests;

/// <summary>
/// A case is a file that somebody dropped into a folder. Its expectation lies beside it and the expectation's extension
/// names the stage: <c>drop.py</c> with <c>drop.lineage</c>. A folder in <c>projects/</c> is one case of its scripts.
/// </summary>
/// <param name="accept">Take what the product says as the new expectation.</param>
internal sealed class CaseRunner(string root, ImmutableArray<Stage> stages, bool accept = false)
{
    private const string Actual = ".actual";

    /// <summary>Files beside a script that are neither a script nor an expectation.</summary>
    private static readonly string[] Inputs = [".policy.yml", ".baseline.sarif", ".csv", ".md"];

    /// <summary>Expectations, also those that are still missing, as paths under the root.</summary>
    public IEnumerable<string> Find() =>
        from stem in Stems()
        let present = Stages.Extensions.Where(extension => File.Exists(At(stem + extension))).ToList()
        from extension in present is [] ? [Stages.DefaultFor(stem.Split('/')[0])] : present
        where stages.Any(stage => stage.Extension == extension)
        select stem + extension;

    /// <summary>Null when the product says what is expected; otherwise what a person needs to see.</summary>
    public string? Run(string name)
    {
        var extension = ExtensionOf(name)!;
        var stage = stages.Single(candidate => candidate.Extension == extension);
        var input = Load(name[..^extension.Length]);
        var said = stage.Run(input);
        if (stage.Run(input) != said) return $"{name}: the same input gave two different texts";

        var expectation = At(name);
        var expected = File.Exists(expectation) ? File.ReadAllText(expectation) : null;
        if (said == expected)
        {
            File.Delete(expectation + Actual);
            return null;
        }

        if (accept || expected is null)
        {
            File.WriteAllText(expectation, said);
            File.Delete(expectation + Actual);
            return accept ? null : $"{name}: was missing and has been written; review it, then run again\n{said}";
        }

        File.WriteAllText(expectation + Actual, said);
        return $"{name}: differs (- expected, + actual)\n{LineDiff.Of(expected, said)}";
    }

    public Case Load(string stem)
    {
        var policy = At(stem + ".policy.yml");
        var scripts = Directory.Exists(At(stem))
            ? Files(At(stem)).Where(IsScript)
                .Select(path => new Script(Slashed(At(stem), path), File.ReadAllBytes(path)))
            : [OnlyScript(stem)];
        var basePolicy = At(stem + ".base.policy.yml");
        return new Case([.. scripts], File.Exists(policy) ? File.ReadAllBytes(policy) : null)
        {
            BasePolicy = File.Exists(basePolicy) ? File.ReadAllBytes(basePolicy) : null,
        };
    }

    /// <summary>What lies in the folders and is no case, in words; a folder without a case proves nothing.</summary>
    public IEnumerable<string> Strays()
    {
        var stems = Stems().ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Directory.EnumerateDirectories(root, "*", SearchOption.AllDirectories).Prepend(root))
            if (!Files(folder).Any(IsScript)) yield return $"{Slashed(root, folder)}/: holds no case";

        foreach (var name in Files(root).Select(path => Slashed(root, path)))
            if (!name.Contains('/')) yield return $"{name}: a case lies in a folder";
            else if (ExtensionOf(name) is { } extension && !stems.Contains(name[..^extension.Length]))
                yield return $"{name}: there is no script of this name";
    }

    /// <summary>Cases by path without extension.</summary>
    public IEnumerable<string> Stems() =>
        Files(root).Where(IsScript).Select(path => Slashed(root, path)).Where(path => path.Contains('/')).Select(StemOf)
            .Distinct(StringComparer.Ordinal);

    private static string StemOf(string path) =>
        path.Split('/') is ["projects", var project, _, ..] ? $"projects/{project}" : WithoutExtension(path);

    private Script OnlyScript(string stem)
    {
        var path = Files(Path.GetDirectoryName(At(stem))!)
            .Single(path => IsScript(path) && WithoutExtension(Slashed(root, path)) == stem);
        return new Script(Path.GetFileName(path), File.ReadAllBytes(path));
    }

    private static bool IsScript(string path) =>
        ExtensionOf(path) is null && !path.EndsWith(Actual, StringComparison.Ordinal)
        && !Array.Exists(Inputs, input => path.EndsWith(input, StringComparison.Ordinal));

    private static string? ExtensionOf(string path) =>
        Stages.Extensions.FirstOrDefault(extension => path.EndsWith(extension, StringComparison.Ordinal)
            && !path.EndsWith(".baseline.sarif", StringComparison.Ordinal));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string WithoutExtension(string path) => path[..^Path.GetExtension(path).Length];

    private static string Slashed(string from, string path) => Path.GetRelativePath(from, path).Replace('\\', '/');

    private string At(string name) => Path.Combine(root, name);
}
