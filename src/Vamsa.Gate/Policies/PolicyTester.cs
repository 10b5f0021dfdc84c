using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Policies;

/// <summary>What a policy says to the column of a test.</summary>
/// <param name="Rules">The rules that say something, with their levels, strictest first.</param>
public sealed record PolicyTestResult(PolicyTest Test, Level Actual, ImmutableArray<PolicyRule> Rules)
{
    public bool Passes => Actual == Test.Expect;
}

/// <summary>A policy's tests, by the rules that judge scripts; exceptions are left out, since they end.</summary>
public static class PolicyTester
{
    public static ImmutableArray<PolicyTestResult> Run(Policy policy) => Run(policy, policy.Tests);

    public static ImmutableArray<PolicyTestResult> Run(Policy policy, ImmutableArray<PolicyTest> tests)
    {
        var categories = new ColumnCategories(policy);
        return [.. tests.Select(test => Run(policy, categories, test))];
    }

    private static PolicyTestResult Run(Policy policy, ColumnCategories categories, PolicyTest test)
    {
        var place = new Location("", 1, 1, 1, 1);
        var dataset = test.Source is null ? null : new Dataset("d0", Source(policy, test.Source), Reader(policy, test.Source), place, default, Analysis.Values.ColumnsFrom.None);
        var model = new Model(
            "m0", test.Model ?? "model", "fit", place, [], [new ModelColumn(test.Role, "d0", test.Column, test.Derivation, [])], [], []);
        var script = new ScriptLineage(test.Path ?? "", ScriptStatus.Analyzed, dataset is null ? [] : [dataset], [model], []);
        var context = new JudgedScript(test.Path ?? "", policy, categories) { Placed = test.Scope };
        ImmutableArray<PolicyRule> rules =
        [
            .. RuleCatalog.All.SelectMany(rule => rule.Judge(script, policy, context))
                .Where(finding => finding.Column is not null)
                .Select(finding => finding.PolicyRule!)
                .Where(rule => test.Rule is null || rule.Id == test.Rule)
                .OrderByDescending(rule => rule.Level),
        ];
        return new PolicyTestResult(test, rules.IsEmpty ? Level.Allow : rules[0].Level, rules);
    }

    /// <summary>Of a dataset that the policy names, a path or table that its globs match.</summary>
    private static string? Source(Policy policy, string written)
    {
        if (policy.Datasets.FirstOrDefault(known => known.Name == written) is not { } dataset) return written;
        return dataset.Paths.Concat(dataset.Tables).Select(Example).FirstOrDefault();
    }

    private static string Reader(Policy policy, string written) =>
        policy.Datasets.FirstOrDefault(known => known.Name == written) is { Loaders: [var loader, ..] } ? Example(loader) : "";

    /// <summary>The shortest text that a glob matches.</summary>
    internal static string Example(string glob) =>
        glob.Replace("**/", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace('?', 'x');
}
