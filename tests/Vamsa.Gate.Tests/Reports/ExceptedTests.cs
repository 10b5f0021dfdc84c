using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Sarif;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Tests.Policies;

namespace Vamsa.Gate.Tests.Reports;

/// <summary>What an exception lifts blocks nothing and is shown in every report that is asked for it.</summary>
public sealed class ExceptedTests
{
    private static readonly Policy Rules = Sample.Policy("""
        version: 1
        rules:
          - { id: no-ids, columns: [ssn, age], citation: ["Article 5"] }
        exceptions:
          - id: EX-1
            rule: no-ids
            columns: [ssn]
            category: mitigated
            justification: The [numbers] are hashed.
            requested_by: team
            approved_by: officer
            ticket: T-1
            expires_on: 2027-03-31
        """);

    private static readonly ScriptLineage Script = Sample.Of(Sample.Model(Sample.Column("ssn"), Sample.Column("age"))) with
    {
        Anonymized = [new AnonymizedColumn(Sample.At(4), "privacy.coarsen", "d0", "zip|code")],
    };

    [Fact]
    public void Text_says_excepted_and_counts_it_apart()
    {
        using var stream = new MemoryStream();
        TextReport.Write(Result(false), stream, colour: false);
        var text = Encoding.UTF8.GetString(stream.ToArray());

        Assert.Contains(
            "train.py:5:1: VG101 excepted: column 'ssn' of heart.csv is a feature of LogisticRegression (no-ids) (EX-1, mitigated, until 2027-03-31)\n",
            text, StringComparison.Ordinal);
        Assert.Contains("blocked: 1 deny, 0 warn, 0 note, 1 excepted; 1 script, 1 model\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-25", "2027-03-31 |")]
    [InlineData("2027-03-01", "2027-03-31, **in 30 days** |")]
    [InlineData("2027-03-31", "2027-03-31, **today** |")]
    public void The_summary_of_a_pull_request_lists_it_with_its_end(string today, string end)
    {
        var page = Written(MarkdownReport.Write, Result(false, DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Contains("""

            ### Exceptions in force

            | exception | lifts | at | category | approved by | last day |
            |---|---|---|---|---|---|
            | EX-1 | ssn | `train.py:5:1` | mitigated | officer | 
            """.ReplaceLineEndings("\n") + end + "\n", page, StringComparison.Ordinal);
        Assert.Contains("""

            ### Anonymized columns

            - train.py:4:1: anonymized: 'zip\|code' of heart.csv by privacy.coarsen

            """.ReplaceLineEndings("\n"), page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_of_Azure_lists_it_and_makes_no_issue_of_it()
    {
        var lines = Written(AzureReport.Write, Result(false)).Split('\n');

        Assert.Single(lines, line => line.StartsWith("##vso[task.logissue type=error;", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("train.py:5:1: VG101 excepted: column 'ssn'", StringComparison.Ordinal));
        Assert.Single(lines, line => line == "train.py:4:1: anonymized: 'zip|code' of heart.csv by privacy.coarsen");
    }

    [Fact]
    public void Json_has_the_verdict_behind_the_document()
    {
        using var stream = new MemoryStream();
        VerdictJson.Write(Result(false), stream);
        using var document = JsonDocument.Parse(stream.ToArray());
        var verdict = document.RootElement.GetProperty("verdict");

        Assert.Equal("1.0", document.RootElement.GetProperty("schemaVersion").GetString());
        Assert.Equal("findings", verdict.GetProperty("outcome").GetString());
        Assert.Equal("2026-11-25", verdict.GetProperty("today").GetString());
        var finding = Assert.Single(verdict.GetProperty("findings").EnumerateArray());
        Assert.Equal(("age", true), (finding.GetProperty("column").GetString(), finding.GetProperty("blocks").GetBoolean()));
        Assert.Equal("Article 5", Assert.Single(finding.GetProperty("citations").EnumerateArray()).GetString());
        var excepted = Assert.Single(verdict.GetProperty("excepted").EnumerateArray());
        Assert.Equal(("ssn", false), (excepted.GetProperty("column").GetString(), excepted.GetProperty("blocks").GetBoolean()));
        Assert.Equal(
            ("EX-1", "mitigated", "officer", "2027-03-31"),
            (Of("id"), Of("category"), Of("approvedBy"), Of("expiresOn")));

        string? Of(string key) => excepted.GetProperty("exception").GetProperty(key).GetString();
    }

    [Fact]
    public void Sarif_has_it_as_a_suppressed_result_when_asked()
    {
        var plain = SarifReport.Log(Result(false)).Runs[0];
        var asked = SarifReport.Log(Result(true)).Runs[0];

        Assert.Single(plain.Results);
        Assert.Equal(2, asked.Results.Count);
        Assert.Null(asked.Results[0].Suppressions);
        var suppression = Assert.Single(asked.Results[1].Suppressions);
        Assert.Equal((SuppressionKind.External, SuppressionStatus.Accepted), (suppression.Kind, suppression.Status));
        Assert.Equal("The \\[numbers\\] are hashed.", suppression.Justification);
        Assert.Equal("EX-1", suppression.GetProperty("exception"));
        Assert.Equal("2027-03-31", suppression.GetProperty("expiresOn"));
        Assert.Equal(asked.Results[1].RuleId, asked.Tool.Driver.Rules[asked.Results[1].RuleIndex].Id);
    }

    [Fact]
    public void Suppressed_results_are_valid_and_written_as_the_sdk_writes_them()
    {
        SarifValidator.Require();
        var path = Path.Combine(Path.GetTempPath(), $"excepted-{Guid.NewGuid():n}.sarif");
        try
        {
            using (var stream = File.Create(path)) SarifReport.Write(Result(true), stream);
            Assert.Empty(SarifValidator.Validate([path]));
            Assert.Equal(2, SarifLog.Load(path).Runs[0].Results.Count);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Who looks for one finding in two runs finds it, excepted or not.</summary>
    [Fact]
    public void An_exception_does_not_change_what_a_finding_is()
    {
        var lineage = new Lineage([Script]);
        var without = PolicyEvaluator.Judge(lineage, Rules with { Exceptions = [] }, path => path, new Occasion(Stages.Today));
        var with = PolicyEvaluator.Judge(lineage, Rules, path => path, new Occasion(Stages.Today));

        Assert.Equal(
            without.Findings.Select(finding => finding.Fingerprint).Order(StringComparer.Ordinal),
            with.Findings.Concat(with.Excepted).Select(finding => finding.Fingerprint).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2027-03-31", 1)]
    [InlineData("2027-04-01", 0)]
    [InlineData(null, 0)]
    public void The_last_day_counts_and_without_a_day_nothing_is_excepted(string? today, int excepted)
    {
        var occasion = new Occasion(today is null ? null : DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(excepted, PolicyEvaluator.Judge(new Lineage([Script]), Rules, path => path, occasion).Excepted.Length);
    }

    [Theory]
    [InlineData("deny", Outcome.Pass)]
    [InlineData("warn", Outcome.Findings)]
    [InlineData("never", Outcome.Pass)]
    public void The_failing_level_decides_what_blocks(string failOn, Outcome outcome)
    {
        var policy = $"version: 1\nfail_on: {failOn}\nrules: [{{ id: a, columns: [ssn], level: {(failOn == "never" ? "deny" : "warn")} }}]";
        var verdict = Sample.Judge(policy, Script);

        Assert.Equal((outcome, 1), (verdict.Outcome, verdict.Findings.Length));
    }

    private static string Written(Action<GateResult, Stream> write, GateResult result)
    {
        using var stream = new MemoryStream();
        write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static GateResult Result(bool reportsExcepted, DateOnly? today = null)
    {
        var lineage = new Lineage([Script]);
        var verdict = PolicyEvaluator.Judge(lineage, Rules, path => path, new Occasion(today ?? Stages.Today));
        var options = new GateOptions(Rules, "1.2.3") { Today = today ?? Stages.Today, ReportsExcepted = reportsExcepted };
        return new GateResult([new ScriptInput("train.py", "train.py", Encoding.UTF8.GetBytes(Sample.Script))], lineage, verdict, options);
    }
}
