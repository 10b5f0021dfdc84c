using System.Collections.Immutable;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <param name="Today">Decides which exceptions are in force; null: none that ends.</param>
/// <param name="IsWhole">All scripts of the repository are judged, not only some of them.</param>
public sealed record Occasion(DateOnly? Today, bool IsWhole = false)
{
    /// <summary>What the judged scripts were before the change that they are judged for; null when no change is judged.</summary>
    internal EarlierScripts? Before { get; init; }
}

/// <param name="RepositoryPath">Of an earlier script, by its path.</param>
internal sealed record EarlierScripts(Lineage Lineage, Func<string, string> RepositoryPath);

public static class PolicyEvaluator
{
    /// <param name="repositoryPath">A script's path as given to its path from the repository's root.</param>
    public static Verdict Judge(Lineage lineage, Policy policy, Func<string, string> repositoryPath, Occasion? occasion = null)
    {
        var categories = new ColumnCategories(policy);
        var exceptions = new ExceptionBook(policy, occasion?.Today, occasion?.IsWhole == true);
        var scripts = Placed(lineage, repositoryPath);
        var before = occasion?.Before is { } earlier ? Placed(earlier.Lineage, earlier.RepositoryPath) : null;
        var judged = new List<Judged>();
        foreach (var (script, context) in scripts)
            foreach (var found in RuleCatalog.All.SelectMany(rule => rule.Judge(script, policy, context))) judged.Add(Excepted(found, context));
        foreach (var (context, found) in RuleCatalog.All.SelectMany(rule => rule.Judge(scripts, policy, before))) judged.Add(Excepted(found, context));
        judged.AddRange(RuleCatalog.All.SelectMany(rule => rule.Judge(policy, exceptions)).Select(found => new Judged(found, null)));
        var sorted = Sorted(judged).ToList();
        var filled = Fingerprint.Fill(sorted.Select(one => one.Finding));
        var all = filled.Zip(sorted, (finding, one) => one with { Finding = finding }).ToList();
        return new Verdict([.. all.Where(one => one.Lifts is null).Select(one => one.Finding with { Blocks = one.Finding.Level >= policy.FailOn })])
        {
            Excepted = [.. all.Where(one => one.Lifts is not null).Select(one => one.Finding with { Exception = one.Lifts, IsExcepted = true })],
        };

        List<PlacedScript> Placed(Lineage lineage, Func<string, string> path) =>
            [.. lineage.Scripts.Select(script => new PlacedScript(script, new JudgedScript(path(script.Path), policy, categories) { Notes = script.Notes }))];

        Judged Excepted(Finding found, JudgedScript context)
        {
            var (lifts, note) = exceptions.Of(found, context);
            return new Judged(found with
            {
                RepositoryPath = context.RepositoryPath,
                Note = note,
                Message = note is null ? found.Message : $"{found.Message} ({note})",
            }, lifts);
        }
    }

    private static IEnumerable<Judged> Sorted(IEnumerable<Judged> findings) => findings
        .OrderBy(one => one.Finding.RepositoryPath, StringComparer.Ordinal)
        .ThenBy(one => one.Finding.Location.StartLine)
        .ThenBy(one => one.Finding.Location.StartColumn)
        .ThenBy(one => one.Finding.Id, StringComparer.Ordinal)
        .ThenBy(one => one.Finding.Role)
        .ThenBy(one => one.Finding.Dataset?.Id, StringComparer.Ordinal)
        .ThenBy(one => one.Finding.Column, StringComparer.Ordinal)
        .ThenBy(one => one.Finding.Message, StringComparer.Ordinal);

    /// <param name="Lifts">Null: nothing does.</param>
    private sealed record Judged(Finding Finding, PolicyException? Lifts);
}
