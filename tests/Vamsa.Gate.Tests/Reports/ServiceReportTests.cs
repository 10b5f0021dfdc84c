using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Tests.Policies;

namespace Vamsa.Gate.Tests.Reports;

/// <summary>What build services are told. Names in it belong to strangers and must stay names.</summary>
public sealed partial class ServiceReportTests
{
    private static readonly Policy Everything = Sample.Policy(
        "version: 1\nrules:\n  - { id: no-ids, columns: [\"*\"], message: no., fix: drop it }\n");

    private static readonly string[] Hostile =
    [
        "::error file=x.py::pwned", "  ::add-mask::a", "##[error]pwned", "##vso[task.setvariable variable=a]b", "a%0A::error::b", "a\n::error::b",
        "</details><script>alert(1)</script>", "![x](https://evil.example/x.png)", "| a | b |", "`x`", "[x](y)", "@everyone", "www.evil.example",
        "https://evil.example", "\u001b[31mred", "x\u202ey", "\"]; evil --> s0m0", "#quot;<br>", "\\N\" ]; evil", "a;b]c",
    ];

    private static GateResult HostileResult => Sample.Result(Everything, Sample.Of(Sample.Model([.. Hostile.Select(name => Sample.Column(name))])));

    [Fact]
    public void GitHub_gets_ten_of_a_kind_worst_first()
    {
        var policy = Sample.Policy(
            "version: 1\nrules:\n  - { id: no, columns: [\"d*\"], level: deny }\n  - { id: careful, columns: [\"w*\"], level: warn }\n");
        var models = Enumerable.Range(1, 12).Select(line => Sample.Model(Sample.Column($"d{line}"), Sample.Column($"w{line}")) with { Location = Sample.At(line) });

        var commands = Written(GitHubReport.Write, Sample.Result(policy, Sample.Of([.. models]))).Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal)).ToList();

        Assert.Equal(10, commands.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(10, commands.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Equal(
            "::error file=train.py,line=1,col=1,endColumn=5,title=VG101/no::column 'd1' (as 'd*') of heart.csv is a feature of LogisticRegression (no)",
            commands[2]);
    }

    [Fact]
    public void No_name_is_a_command_of_GitHub()
    {
        var lines = Written(GitHubReport.Write, HostileResult).Split('\n');
        var token = lines[0]["::stop-commands::".Length..];
        var end = Array.IndexOf(lines, $"::{token}::");

        Assert.Matches("^[0-9a-f]{64}$", token);
        Assert.True(end > 0);
        Assert.DoesNotContain(token, string.Join('\n', lines[1..end]), StringComparison.Ordinal);

        // Outside the pause there are annotations of ours, and no line has a second command in it.
        Assert.All(lines[(end + 1)..^1], line => Assert.Matches("^::(error|warning|notice) file=[^,:]+,line=[0-9]+(,col=[0-9]+,endColumn=[0-9]+)?,title=[^,:]+::", line));
        Assert.All(lines, line => Assert.DoesNotContain("##[", line, StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("::error", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_for_people_commands_no_build_service()
    {
        var text = Written((result, stream) => TextReport.Write(result, stream, colour: false), Sample.Result(Everything,
            Sample.Of(Sample.Model([.. Hostile.Select(name => Sample.Column(name))])) with { Path = "::error::x.py" }, Sample.Unreadable("::add-mask::a.py")));

        Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
        Assert.DoesNotContain("##vso[", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), line));
    }

    [Fact]
    public void Azure_gets_one_command_a_line()
    {
        var lines = Written(AzureReport.Write, HostileResult).Split('\n');

        Assert.Matches(@"^##vso\[task\.logissue type=error;sourcepath=train\.py;linenumber=5;columnnumber=1;code=VG101/no-ids;\]columns ", lines[0]);
        Assert.All(lines, line => Assert.True(line.LastIndexOf("##vso[", StringComparison.Ordinal) <= 0, line));
        Assert.Contains("a%AZP250A", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Azure_has_no_issue_for_a_note()
    {
        var notes = Sample.Policy("version: 1\nrules:\n  - { id: see, columns: [ssn], level: note }\n");
        Assert.Equal(
            "train.py:5:1: VG101/see note: column 'ssn' of heart.csv is a feature of LogisticRegression (see)\npassed: 0 deny, 0 warn, 1 note; 1 script, 1 model\n",
            Written(AzureReport.Write, Sample.Result(notes, Sample.Of(Sample.Model(Sample.Column("ssn"))))));
    }

    [Fact]
    public void GitLab_tells_findings_apart()
    {
        using var document = JsonDocument.Parse(Written(GitLabReport.Write, HostileResult));
        var entries = document.RootElement.EnumerateArray().ToList();

        Assert.Equal(Hostile.Length, entries.Select(entry => entry.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(entries, entry =>
        {
            Assert.Equal("VG101/no-ids", entry.GetProperty("check_name").GetString());
            Assert.Equal("critical", entry.GetProperty("severity").GetString());
            Assert.Equal("train.py", entry.GetProperty("location").GetProperty("path").GetString());
            Assert.Equal(5, entry.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
            Assert.NotEmpty(entry.GetProperty("description").GetString()!);
        });
    }

    [Fact]
    public void No_name_is_markup()
    {
        var markdown = Written(MarkdownReport.Write, HostileResult);

        Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)!\[", markdown);
        Assert.DoesNotMatch(@"(?<!\\)\]\(", markdown);
        Assert.DoesNotMatch(@"(?<!\\)@everyone", markdown);
        var prose = markdown[..markdown.IndexOf("```mermaid", StringComparison.Ordinal)];
        Assert.DoesNotContain("https://", prose, StringComparison.Ordinal);
        Assert.DoesNotContain("www.evil", prose, StringComparison.Ordinal);

        // The table keeps its columns, the graph its nodes.
        var row = Assert.Single(markdown.Split('\n'), line => line.StartsWith("| LogisticRegression", StringComparison.Ordinal));
        Assert.Equal(6, UnescapedBar().Count(row));
        Assert.Equal(2, markdown.Split('\n').Count(line => line.StartsWith("    s0", StringComparison.Ordinal)));
    }

    [Fact]
    public void Markdown_says_verdict_findings_models_and_graph()
    {
        var model = Sample.Model(Sample.Column("age"), Sample.Column("ssn"), Sample.Column("target", Role.Label)) with
        {
            Open = [new OpenEnd(Role.Feature, "d0", ["target"], [])],
        };
        var policy = Sample.Policy("version: 1\nrules:\n  - { id: no-ids, columns: [ssn], message: no., fix: drop it }\nunresolved: { open: allow }\n");

        Assert.Equal(
            """
            ## ❌ Vamsa.Gate: blocked

            blocked: 1 deny, 0 warn, 0 note; 1 script, 1 model

            ### Findings

            - **VG101/no-ids** deny at `train.py:5:1`: column 'ssn' of heart.csv is a feature of LogisticRegression \(no-ids\): no.

              **Fix:** drop it

              <details><summary>From the data to the model</summary>

              1. `train.py:3:6` ssn read from heart.csv
              1. `train.py:5:1` fitted

              </details>

            ### What the models are trained on

            | model | at | features | labels | assurance |
            |---|---|---|---|---|
            | LogisticRegression | `train.py:5:1` | age, ssn, *every other column of* heart.csv | target | open |

            <details><summary>Graph</summary>

            ```mermaid
            flowchart LR
              subgraph c0["train.py"]
                s0d0[("heart.csv<br>line 3")]
                s0m0["LogisticRegression.fit<br>line 5"]:::blocked
              end
              s0d0 -->|"age, ssn, every other column"| s0m0
              s0d0 -.->|"label: target"| s0m0
              classDef blocked stroke:#d1242f,stroke-width:3px
            ```

            </details>

            """.ReplaceLineEndings("\n"),
            Written(MarkdownReport.Write, Sample.Result(policy, Sample.Of(model))));
    }

    [Fact]
    public void A_summary_fits_whatever_was_found()
    {
        var columns = Enumerable.Range(0, 60).Select(i => Sample.Column($"{new string('|', 300)}{i}")).ToArray();
        var models = Enumerable.Range(1, 1500).Select(line => Sample.Model(columns) with { Location = Sample.At(line), Id = $"m{line}" });
        var markdown = Written(MarkdownReport.Write, Sample.Result(Everything, Sample.Of([.. models])));

        Assert.InRange(Encoding.UTF8.GetByteCount(markdown), MarkdownReport.MaxBytes / 2, MarkdownReport.MaxBytes);
        Assert.Contains("more findings are not shown", markdown, StringComparison.Ordinal);
        Assert.Contains("more models are not shown", markdown, StringComparison.Ordinal);
        Assert.Contains("```mermaid\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_for_Graphviz_holds_each_name_in_a_string()
    {
        var dot = Written(DotReport.Write, HostileResult);

        Assert.StartsWith("digraph provenance {\n", dot, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", QuotedText().Replace(dot.ReplaceLineEndings("\n"), "").Replace(";\n", "", StringComparison.Ordinal)
            .Replace("{\n", "", StringComparison.Ordinal).Replace("}\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("evil", QuotedText().Replace(dot, ""), StringComparison.Ordinal);
        Assert.Single(Arrow().Matches(QuotedText().Replace(dot, "")));
    }

    private static string Written(Action<GateResult, Stream> write, GateResult result)
    {
        using var stream = new MemoryStream();
        write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnescapedBar();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuotedText();

    [GeneratedRegex("->", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arrow();
}
