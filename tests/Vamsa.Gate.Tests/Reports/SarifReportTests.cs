using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Sarif;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Tests.Policies;

namespace Vamsa.Gate.Tests.Reports;

/// <summary>What GitHub needs and the official validator does not look at.</summary>
public sealed class SarifReportTests
{
    private static readonly Policy Rules = Sample.Policy("""
        version: 1
        rules:
          - { id: no-ids, columns: [ssn, "cust_*", "[a](b)"], message: "no <b>ids</b>." }
          - { id: careful, columns: [age], level: warn }
        """);

    private static readonly ScriptLineage Script = Sample.Of(
        Sample.Model(Sample.Column("ssn"), Sample.Column("age"), Sample.Column("cust_1"), Sample.Column("sex")));

    [Fact]
    public void Columns_of_one_rule_on_one_line_are_one_result_that_names_them()
    {
        var run = Run(Rules, Script);

        Assert.Equal(["VG101/no-ids", "VG101/careful"], run.Results.Select(result => result.RuleId));
        Assert.Equal(
            "columns 'cust_1' (as 'cust_*') and 'ssn' of heart.csv are features of LogisticRegression (no-ids): no <b>ids</b>."
            + " See [where heart.csv is read](1).",
            run.Results[0].Message.Text);
        Assert.Equal(2, run.Results[0].CodeFlows.Count);
    }

    [Fact]
    public void A_rule_that_found_nothing_has_the_level_that_it_has_without_a_policy()
    {
        var rules = SarifReport.Log(Sample.Result(Sample.Policy("version: 1"), Sample.Of())).Runs[0].Tool.Driver.Rules;

        Assert.Equal(
            ["VG101 Error", "VG102 Error", "VG103 Error", "VG110 Warning", "VG201 Warning", "VG202 Note", "VG203 Warning", "VG204 Warning",
                "VG205 Warning", "VG206 Warning", "VG210 Warning", "VG901 Error", "VG902 Warning"],
            rules.Select(rule => $"{rule.Id} {rule.DefaultConfiguration.Level}"));
    }

    [Fact]
    public void Each_result_leads_to_a_rule_with_the_policys_level()
    {
        var run = Run(Rules, Script);

        Assert.All(run.Results, result => Assert.Equal(result.RuleId, run.Tool.Driver.Rules[result.RuleIndex].Id));
        Assert.Equal([FailureLevel.Error, FailureLevel.Warning], run.Results.Select(result => result.Level));
        Assert.Equal(
            ["VG101", "VG101/careful", "VG101/no-ids", .. RuleCatalog.All.Skip(1).Select(rule => rule.Id)], run.Tool.Driver.Rules.Select(rule => rule.Id));
        Assert.Null(run.Tool.Driver.Rules[1].DefaultConfiguration); // SARIF's default, a warning
        Assert.Equal(FailureLevel.Error, run.Tool.Driver.Rules[2].DefaultConfiguration.Level);
    }

    [Fact]
    public void The_primary_place_is_one_line()
    {
        var region = Run(Rules, Script).Results[0].Locations[0].PhysicalLocation.Region;
        var lineLength = Sample.Script.Split('\n')[4].Length;
        Assert.Equal((5, 1, 5, lineLength + 1), (region.StartLine, region.StartColumn, region.EndLine, region.EndColumn));
    }

    [Fact]
    public void The_line_hash_is_what_the_upload_action_computes()
    {
        var prints = Run(Rules, Script).Results[0].PartialFingerprints;

        Assert.Equal(HashUtilities.RollingHash(Sample.Script)[5], prints["primaryLocationLineHash"]);
        Assert.Matches("^[0-9a-f]{32}:1$", prints[Fingerprint.Key]);
        Assert.Equal(2, prints.Count);
    }

    [Fact]
    public void Severities_are_text_and_notes_have_none()
    {
        var policy = Sample.Policy("version: 1\nrules:\n  - { id: a, columns: [ssn], level: note }\n  - { id: b, columns: [ssn] }");
        using var log = Json(policy, Script);
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var severities = rules.EnumerateArray()
            .ToDictionary(rule => rule.GetProperty("id").GetString()!, rule => rule.GetProperty("properties"));

        Assert.False(severities["VG101/a"].TryGetProperty("security-severity", out _));
        Assert.Equal(JsonValueKind.String, severities["VG101/b"].GetProperty("security-severity").ValueKind);
        Assert.Equal("8.0", severities["VG101/b"].GetProperty("security-severity").GetString());
        Assert.Contains("security", severities["VG101/b"].GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.All(severities.Values, properties => Assert.InRange(properties.GetProperty("tags").GetArrayLength(), 1, 10));
    }

    [Fact]
    public void Texts_keep_githubs_limits_and_are_never_empty_or_equal()
    {
        var policy = Sample.Policy($"version: 1\nrules:\n  - {{ id: a, columns: [ssn], message: {new string('x', 999)} }}\n");
        Assert.All(Run(policy, Script).Tool.Driver.Rules, rule =>
        {
            Assert.InRange(rule.Name.Length, 1, 255);
            Assert.InRange(rule.ShortDescription.Text.Length, 1, 1024);
            Assert.InRange(rule.FullDescription.Text.Length, 1, 1024);
            Assert.NotEqual(rule.ShortDescription.Text, rule.FullDescription.Text);
            Assert.Contains("## Use instead", rule.Help.Markdown, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Hostile_names_are_text()
    {
        var script = Sample.Of(Sample.Model(Sample.Column("[a](b)"), Sample.Column("cust_\u001b[2J\u202e")));
        var result = Run(Rules, script).Results[0];

        Assert.Contains("'\\[a\\](b)'", result.Message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Message.Text, char.IsControl);
        Assert.DoesNotContain('\u202e', result.Message.Text);
        Assert.Contains("no &lt;b&gt;ids&lt;/b&gt;", Run(Rules, script).Tool.Driver.Rules[1].Help.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_uris_from_the_repositorys_root()
    {
        var path = "../../src/naïve file#1.py";
        var model = Sample.Model(Sample.Column("ssn")) with { Location = Sample.At(5, path: path) };
        var script = Sample.Of(model) with { Path = path };
        var input = new ScriptInput(path, "src/naïve file#1.py", Encoding.UTF8.GetBytes(Sample.Script));
        var verdict = PolicyEvaluator.Judge(new Lineage([script]), Rules, _ => input.RepositoryPath);
        var run = SarifReport.Log(new GateResult([input], new Lineage([script]), verdict, new GateOptions(Rules, "1.2.3"))).Runs[0];

        var artifact = run.Results[0].Locations[0].PhysicalLocation.ArtifactLocation;
        Assert.Equal("src/na%C3%AFve%20file%231.py", artifact.Uri.OriginalString);
        Assert.Equal("%SRCROOT%", artifact.UriBaseId);
        Assert.True(run.OriginalUriBaseIds.ContainsKey("%SRCROOT%"));
    }

    [Fact]
    public void An_unreadable_script_is_told_and_the_run_did_not_succeed()
    {
        var invocation = Assert.Single(Run(Rules, Sample.Unreadable()).Invocations);

        Assert.False(invocation.ExecutionSuccessful);
        var notification = Assert.Single(invocation.ToolExecutionNotifications);
        Assert.Equal("The file is not valid UTF-8.", notification.Message.Text);
        Assert.Equal("old.py", notification.Locations[0].PhysicalLocation.ArtifactLocation.Uri.OriginalString);
        Assert.True(Run(Rules, Script).Invocations[0].ExecutionSuccessful);
    }

    [Fact]
    public void The_run_is_one_and_says_how_it_counts()
    {
        var run = Run(Rules);

        Assert.Empty(run.Results);
        Assert.Equal(ColumnKind.Utf16CodeUnits, run.ColumnKind);
        Assert.Equal("vamsa-gate/", run.AutomationDetails.Id);
        Assert.Equal("1.2.3", run.Tool.Driver.SemanticVersion);
        using var log = Json(Rules);
        Assert.Equal(JsonValueKind.Array, log.RootElement.GetProperty("runs")[0].GetProperty("results").ValueKind);
    }

    [Fact]
    public void What_is_too_much_for_github_is_cut_from_the_least_severe_and_told()
    {
        var models = Enumerable.Range(1, SarifReport.MaxResults + 1).Select(line =>
            Sample.Model(Sample.Column(line == 3000 ? "age" : "ssn") with { Trace = [] }) with { Location = Sample.At(line) });
        var run = Run(Rules, Sample.Of([.. models]));

        Assert.Equal(SarifReport.MaxResults, run.Results.Count);
        Assert.DoesNotContain(run.Results, result => result.Level == FailureLevel.Warning);
        Assert.Equal("5001 results, of which the 5000 most severe are in this file", run.Invocations[0].ToolExecutionNotifications[0].Message.Text);
    }

    [Fact]
    public void A_long_flow_and_many_columns_stay_within_what_github_takes()
    {
        var steps = Enumerable.Range(0, 400).Select(step => new TraceStep(Sample.At(3), $"step {step}"));
        var columns = Enumerable.Range(0, 100).Select(column => Sample.Column($"cust_{column:d3}") with { Trace = [.. steps] });
        var result = Assert.Single(Run(Rules, Sample.Of(Sample.Model([.. columns]))).Results);

        Assert.InRange(result.CodeFlows.Sum(flow => flow.ThreadFlows.Sum(thread => thread.Locations.Count)), 1, 1000);
        Assert.Contains("and 80 more", result.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_is_the_same_and_without_a_byte_order_mark()
    {
        var once = Written(Rules, Script, Sample.Unreadable());

        Assert.Equal(once, Written(Rules, Sample.Unreadable(), Script));
        Assert.Equal((byte)'{', once[0]);
        Assert.Equal((byte)'\n', once[^1]);
        Assert.DoesNotContain((byte)'\r', once);
    }

    private static Run Run(Policy policy, params ScriptLineage[] scripts)
    {
        using var stream = new MemoryStream(Written(policy, scripts));
        return SarifLog.Load(stream).Runs.Single();
    }

    private static JsonDocument Json(Policy policy, params ScriptLineage[] scripts) => JsonDocument.Parse(Written(policy, scripts));

    private static byte[] Written(Policy policy, params ScriptLineage[] scripts)
    {
        using var stream = new MemoryStream();
        SarifReport.Write(Sample.Result(policy, scripts), stream);
        return stream.ToArray();
    }
}
