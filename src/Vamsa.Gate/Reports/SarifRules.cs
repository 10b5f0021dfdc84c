using Microsoft.CodeAnalysis.Sarif;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>
/// One descriptor for each rule of the catalog, and one for each policy rule that found something: its id is the
/// result's id, since GitHub keeps alerts apart by it, and its level is the policy's.
/// </summary>
internal sealed class SarifRules
{
    private readonly Dictionary<string, int> _indexes = [];

    public SarifRules(IEnumerable<Finding> findings)
    {
        var found = findings.GroupBy(finding => finding.Id)
            .ToDictionary(group => group.Key, group => group.MaxBy(finding => finding.Level)!);
        var plain = RuleCatalog.All.Where(rule => !found.ContainsKey(rule.Id)).Select(rule => Descriptor(rule, rule.Id, null, null));
        Descriptors = [.. plain
            .Concat(found.Values.Select(finding => Descriptor(finding.Rule, finding.Id, finding.PolicyRule, finding.Level)))
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
        for (var i = 0; i < Descriptors.Count; i++) _indexes[Descriptors[i].Id] = i;
    }

    public List<ReportingDescriptor> Descriptors { get; }

    public int IndexOf(string id) => _indexes[id];

    private static ReportingDescriptor Descriptor(Rule rule, string id, PolicyRule? policyRule, Level? level)
    {
        var effective = level ?? rule.DefaultLevel;
        var descriptor = new ReportingDescriptor
        {
            Id = id,
            Name = rule.Name,
            ShortDescription = Text(policyRule is null ? rule.Summary : $"{rule.Summary.TrimEnd('.')}: {policyRule.Id}."),

            // The SDK leaves the short description out when both are the same, and GitHub then refuses the file.
            FullDescription = Text(policyRule?.Message is { } message ? $"{message} {rule.Summary}" : rule.Description),
            Help = new MultiformatMessageString { Text = PlainHelp(rule, policyRule), Markdown = MarkdownHelp(rule, policyRule) },
            DefaultConfiguration = new ReportingConfiguration { Level = SarifLevels.Of(effective) },
        };
        var severity = SarifLevels.SecuritySeverity(effective);
        string[] tags = severity is null ? ["machine-learning", "privacy"] : ["machine-learning", "privacy", "security"];
        descriptor.SetProperty("tags", tags);
        descriptor.SetProperty("precision", rule.IsBlindness ? "medium" : "high");
        descriptor.SetProperty("problem.severity", SarifLevels.ProblemSeverity(effective));
        if (severity is not null) descriptor.SetProperty("security-severity", severity);
        return descriptor;
    }

    private static MultiformatMessageString Text(string text) =>
        new() { Text = SarifText.Cut(Printable.Line(text), SarifText.MaxDescription) };

    private static string PlainHelp(Rule rule, PolicyRule? policyRule)
    {
        var own = policyRule is null ? "" : $"Policy rule {policyRule.Id}. {policyRule.Message} {policyRule.Fix}".Trim() + "\n\n";
        return own.Length > 0 ? $"{Printable.Line(own.TrimEnd())}\n\n{rule.Page}" : rule.Page;
    }

    private static string MarkdownHelp(Rule rule, PolicyRule? policyRule)
    {
        if (policyRule is null) return rule.Page;
        var lines = new List<string> { $"**Policy rule {SarifText.Markdown(policyRule.Id)}**" };
        if (policyRule.Message is { } message) lines.Add(SarifText.Markdown(message));
        if (policyRule.Fix is { } fix) lines.Add($"**Fix:** {SarifText.Markdown(fix)}");
        return $"{string.Join("\n\n", lines)}\n\n{rule.Page}";
    }
}
