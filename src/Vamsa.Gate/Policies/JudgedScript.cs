using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

internal sealed record PlacedScript(ScriptLineage Lineage, JudgedScript Context);

/// <summary>What is said of all scripts together stands in one of them.</summary>
internal sealed record PlacedFinding(JudgedScript Script, Finding Finding);

/// <summary>What rules ask about the script they judge.</summary>
/// <param name="RepositoryPath">The script's path from the repository's root; what a policy's globs and fingerprints see.</param>
internal sealed record JudgedScript(string RepositoryPath, Policy Policy, ColumnCategories Categories)
{
    /// <summary>A scope that it counts to wherever it lies: a policy's test places a column in it.</summary>
    public string? Placed { get; init; }

    public ImmutableArray<InlineNote> Notes { get; init; } = [];

    /// <param name="model">Null for the script as a whole: what asks for models does not hold then.</param>
    public bool Holds(Extent extent, Model? model, Dataset? dataset = null) =>
        (extent.Scopes.IsEmpty || Policy.Scopes.Any(scope => extent.Scopes.Contains(scope.Name) && IsIn(scope, model)))
        && (extent.Paths.IsEmpty || extent.Paths.Any(glob => Glob.IsMatch(glob, RepositoryPath)))
        && (extent.Models.IsEmpty || IsNamed(extent.Models, model))
        && (extent.Purposes.IsEmpty || Policy.Scopes.Any(scope => scope.Purpose is { } purpose && extent.Purposes.Contains(purpose) && IsIn(scope, model)))
        && (extent.Datasets.IsEmpty || Policy.Datasets.Any(known => extent.Datasets.Contains(known.Name) && known.IsFor(dataset?.Source, dataset?.Reader)));

    public bool IsIn(PolicyScope scope, Model? model)
    {
        if (Placed == scope.Name) return true;
        return (scope.Paths.IsEmpty || scope.Paths.Any(glob => Glob.IsMatch(glob, RepositoryPath)))
            && !scope.Except.Any(glob => Glob.IsMatch(glob, RepositoryPath))
            && (scope.Models.IsEmpty || IsNamed(scope.Models, model));
    }

    private bool IsNamed(ImmutableArray<string> globs, Model? model)
    {
        if (model is null) return false;
        string?[] names = [model.Estimator, NameOf(model), model.Variable, .. Labels(model)];
        return names.OfType<string>().Any(name => globs.Any(glob => Glob.IsMatch(glob, name, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary><c># vamsa: model=scorecard</c> on the lines of the fit call.</summary>
    private IEnumerable<string> Labels(Model model)
    {
        const string Label = "model=";
        return Notes
            .Where(note => note.Location.Path == model.Location.Path
                && note.Location.StartLine >= model.Location.StartLine && note.Location.StartLine <= model.Location.EndLine)
            .SelectMany(InlineNotes.Words)
            .Where(word => word.StartsWith(Label, StringComparison.Ordinal))
            .Select(word => word[Label.Length..]);
    }

    /// <summary>The strictest level of the scopes that say one, else the policy's.</summary>
    public Level Unresolved(Func<PolicyScope, Level?> ofScope, Level standard, Model? model)
    {
        var said = Policy.Scopes.Where(scope => ofScope(scope) is not null && IsIn(scope, model)).Select(ofScope).ToList();
        return said.Count > 0 ? said.Max()!.Value : standard;
    }

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
