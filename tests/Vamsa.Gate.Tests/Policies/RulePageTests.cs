using System.Text;
using System.Text.RegularExpressions;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>What the page of a rule shows is true: the example is found, and what to use instead is not.</summary>
public sealed partial class RulePageTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void The_example_is_found_and_each_thing_to_use_instead_is_not(string id)
    {
        var page = RuleCatalog.Find(id)!.Page;
        var example = Blocks(Section(page, "Example"));
        var instead = Blocks(Section(page, "Use instead"));

        Assert.Contains(id, Found(example));
        Assert.NotEmpty(instead);
        foreach (var (language, text) in instead)
            Assert.DoesNotContain(id, Found([.. example.Where(block => block.Language != language), (language, text)]));
    }

    /// <summary>Ids of rules that find something, by the page's policy or else the built-in pack.</summary>
    private static List<string> Found(List<(string Language, string Text)> blocks)
    {
        var policy = Policy.BuiltIn;
        if (blocks.Find(block => block.Language == "yaml").Text is { } yaml) policy = Sample.Policy(yaml);
        var script = Encoding.UTF8.GetBytes(blocks.Find(block => block.Language == "python").Text);
        var options = new GateOptions(policy, "0.0.0") { Today = Stages.Today, IsWhole = true };
        var verdict = Pipeline.Run([new ScriptInput("models/train.py", "models/train.py", script)], options).Verdict;
        return [.. verdict.Findings.Select(finding => finding.Rule.Id)];
    }

    private static string Section(string page, string heading)
    {
        var start = page.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        return page[start..page.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    private static List<(string Language, string Text)> Blocks(string section) =>
        [.. Fence().Matches(section).Select(fence => (fence.Groups["language"].Value, fence.Groups["text"].Value))];

    [GeneratedRegex("""^```(?<language>yaml|python)\n(?<text>.*?)^```""", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
