using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <summary>What rules ask about the script they judge.</summary>
/// <param name="RepositoryPath">The script's path from the repository's root; what a policy's globs and fingerprints see.</param>
internal sealed record JudgedScript(string RepositoryPath, ColumnCategories Categories)
{
    public bool IsInScope(PolicyRule rule) =>
        rule.Paths.IsEmpty || rule.Paths.Any(glob => Glob.IsMatch(glob, RepositoryPath));

    public static Dataset? DatasetOf(ScriptLineage script, string id) =>
        script.Datasets.FirstOrDefault(dataset => dataset.Id == id);

    /// <summary>How a message names a dataset: the last part of its source, or what read it.</summary>
    public static string NameOf(Dataset? dataset) => dataset switch
    {
        null => "an unknown dataset",
        { Source: { Length: > 0 } source } => source[(source.TrimEnd('/').LastIndexOf('/') + 1)..],
        _ => $"what {dataset.Reader} reads",
    };

    /// <summary>sklearn.linear_model.LogisticRegression: LogisticRegression.</summary>
    public static string NameOf(Model model) => model.Estimator[(model.Estimator.LastIndexOf('.') + 1)..];
}
