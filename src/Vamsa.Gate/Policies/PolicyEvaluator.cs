using System.Collections.Immutable;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <param name="Today">Decides which exceptions are in force; null: none that ends.</param>
/// <param name="IsWhole">All scripts of the repository are judged, not only some of them.</param>
public sealed record Occasion(DateOnly? Today, bool IsWhole = false);

public static class PolicyEvaluator
{
    /// <param name="repositoryPath">A script's path as given to its path from the repository's root.</param>
    public static Verdict Judge(Lineage lineage, Policy policy, Func<string, string> repositoryPath, Occasion? occasion = null)
    {
        var categories = new ColumnCategories(policy);
        var exceptions = new ExceptionBook(policy, occasion?.Today, occasion?.IsWhole == true);
        var judged = new List<(Finding Finding, PolicyException? Lifts)>();
        foreach (var script in lineage.Scripts)
        {
            var context = new JudgedScript(repositoryPath(script.Path), policy, categories) { Notes = script.Notes };
            foreach (var found in RuleCatalog.All.SelectMany(rule => rule.Judge(script, policy, context)))
            {
                var (lifts, note) = exceptions.Of(found, context);
                judged.Add((found with
                {
                    RepositoryPath = context.RepositoryPath,
                    Note = note,
                    Message = note is null ? found.Message : $"{found.Message} ({note})",
                }, lifts));
            }
        }

        judged.AddRange(RuleCatalog.All.SelectMany(rule => rule.Judge(policy, exceptions)).Select(found => (found, (PolicyException?)null)));
        var sorted = Sorted(judged).ToList();
        var filled = Fingerprint.Fill(sorted.Select(one => one.Finding));
        var all = filled.Zip(sorted, (finding, one) => (Finding: finding, one.Lifts)).ToList();
        return new Verdict([.. all.Where(one => one.Lifts is null).Select(one => one.Finding with { Blocks = one.Finding.Level >= policy.FailOn })])
        {
            Excepted = [.. all.Where(one => one.Lifts is not null).Select(one => one.Finding with { Exception = one.Lifts, IsExcepted = true })],
        };
    }

    private static IEnumerable<(Finding Finding, PolicyException? Lifts)> Sorted(IEnumerable<(Finding Finding, PolicyException? Lifts)> findings) => findings
        .OrderBy(one => one.Finding.RepositoryPath, StringComparer.Ordinal)
        .ThenBy(one => one.Finding.Location.StartLine)
        .ThenBy(one => one.Finding.Location.StartColumn)
        .ThenBy(one => one.Finding.Id, StringComparer.Ordinal)
        .ThenBy(one => one.Finding.Role)
        .ThenBy(one => one.Finding.Dataset?.Id, StringComparer.Ordinal)
        .ThenBy(one => one.Finding.Column, StringComparer.Ordinal)
        .ThenBy(one => one.Finding.Message, StringComparer.Ordinal);
}
