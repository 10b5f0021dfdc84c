using System.Collections.Immutable;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

public static class PolicyEvaluator
{
    /// <param name="repositoryPath">A script's path as given to its path from the repository's root.</param>
    public static Verdict Judge(Lineage lineage, Policy policy, Func<string, string> repositoryPath)
    {
        var categories = new ColumnCategories(policy.Datasets);
        var findings =
            from script in lineage.Scripts
            let context = new JudgedScript(repositoryPath(script.Path), categories)
            from rule in RuleCatalog.All
            from finding in rule.Judge(script, policy, context)
            select finding with { RepositoryPath = context.RepositoryPath };
        return new Verdict(Fingerprint.Fill(Sorted(findings)));
    }

    private static IEnumerable<Finding> Sorted(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.RepositoryPath, StringComparer.Ordinal)
        .ThenBy(finding => finding.Location.StartLine)
        .ThenBy(finding => finding.Location.StartColumn)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Role)
        .ThenBy(finding => finding.Dataset?.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Column, StringComparer.Ordinal)
        .ThenBy(finding => finding.Message, StringComparer.Ordinal);
}
