using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Tests.Policies;

namespace Vamsa.Gate.Tests.Reports;

/// <summary>A page that people keep and open in a browser: it says what was found, and holds no name that is more than a name.</summary>
public sealed partial class HtmlReportTests
{
    private static readonly Policy Rules = Sample.Policy("""
        version: 1
        rules:
          - { id: no-ids, columns: [ssn, age], message: no., fix: drop it, citation: ["Article 5"] }
        unresolved: { open: allow }
        exceptions:
          - id: EX-1
            rule: no-ids
            columns: [age]
            category: legal_basis
            justification: The <law> asks.
            legal_basis: Article 6
            requested_by: team
            approved_by: officer
            ticket: T-1
            expires_on: 2027-03-31
        """);

    private static readonly string[] Hostile =
    [
        "</td></table><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' style='x", "&lt;b&gt;", "<!--", "]]>",
        "</style><style>*{}", "</title>", "javascript:alert(1)", "https://evil.example", "\u001b[31mred", "x\u202ey", "a\nb", "::error::x", "##vso[a]b",
    ];

    [Fact]
    public void It_says_verdict_findings_exceptions_and_models()
    {
        var page = Written(Result());

        Assert.Equal("Vamsa.Gate: blocked", page.Root!.Element("head")!.Element("title")!.Value);
        var body = page.Root.Element("body")!;
        Assert.Equal("Vamsa.Gate: blocked", body.Element("h1")!.Value);
        Assert.Equal("blocked: 1 deny, 0 warn, 0 note, 1 excepted; 1 script, 1 model", body.Element("p")!.Value);
        Assert.Equal("Judged by policy.yml (no packs) with Vamsa.Gate 1.2.3.", body.Elements("p").ElementAt(1).Value);

        var finding = Assert.Single(body.Elements("article"));
        Assert.Equal("deny: VG101/no-ids", finding.Element("h3")!.Value);
        Assert.Equal(
            ["train.py:5:1 column 'ssn' of heart.csv is a feature of LogisticRegression (no-ids): no.", "Source: Article 5", "Fix: drop it"],
            finding.Elements("p").Select(text => text.Value));
        Assert.Equal(["train.py:3:6 ssn read from heart.csv", "train.py:5:1 fitted"], finding.Descendants("li").Select(step => step.Value));

        var tables = body.Descendants("table").Select(table => table.Elements("tr").Select(row => string.Join(" | ", row.Elements().Select(cell => cell.Value))).ToList()).ToList();
        Assert.Equal(
            ["exception | rule | columns | at | category | why | asked for by | approved by | ticket | last day",
             "EX-1 | no-ids | age | train.py:5:1 | legal_basis | The <law> asks. (Article 6) | team | officer | T-1 | 2027-03-31"], tables[0]);
        Assert.Equal(
            ["column | of | LogisticRegression, line 5", "age | heart.csv | feature, derived", "ssn | heart.csv | feature, direct",
             "target | heart.csv | label, direct", "every other column | heart.csv | feature", "assurance |  | open"], tables[1]);
        Assert.Equal("deny", Assert.Single(body.Descendants("td"), cell => cell.Attribute("class") is not null).Attribute("class")!.Value);
        Assert.Equal("train.py:4:1: anonymized: 'zip' of heart.csv by privacy.coarsen", body.Element("ul")!.Element("li")!.Value);
    }

    [Fact]
    public void No_name_is_markup()
    {
        var everything = Sample.Policy("version: 1\nrules:\n  - { id: no-ids, columns: [\"*\"], message: \"<i>no\" }\n");
        var script = Sample.Of(Sample.Model([.. Hostile.Select(name => Sample.Column(name))])) with { Path = "<b>\".py" };
        var (text, page) = (Text(Sample.Result(everything, script)), Written(Sample.Result(everything, script)));
        string[] known =
        [
            "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "article", "code", "details", "summary", "ol", "li", "div", "table", "tr", "th", "td",
        ];

        Assert.Empty(page.Descendants().Select(element => element.Name.LocalName).Distinct().Except(known));
        Assert.Empty(page.Root!.Element("body")!.Descendants().SelectMany(element => element.Attributes()).Select(attribute => attribute.Name.LocalName).Distinct().Except(["class"]));
        Assert.Equal(Hostile.Length, page.Descendants("tr").Count(row => row.Elements("td").LastOrDefault()?.Value == "feature, direct"));
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202e', text);
        Assert.DoesNotContain(text.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.DoesNotContain("##vso[", text, StringComparison.Ordinal);
    }

    /// <summary>https://www.w3.org/TR/CSP3/: nothing loads but the style of this hash.</summary>
    [Fact]
    public void It_loads_nothing_and_says_so()
    {
        var text = Text(Result());
        var style = Style().Match(text).Groups["text"].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.NotEmpty(style);
        Assert.Contains(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">",
            text[..text.IndexOf("<style>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)<script|<link|<img|<iframe|url\\(|@import|href=|src=", text);
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes_without_a_mark() => Assert.Equal(Text(Result()), Text(Result()));

    private static GateResult Result()
    {
        var model = Sample.Model(Sample.Column("age", derivation: Derivation.Derived), Sample.Column("ssn"), Sample.Column("target", Role.Label)) with
        {
            Open = [new OpenEnd(Role.Feature, "d0", ["target"], [])],
        };
        var script = Sample.Of(model) with { Anonymized = [new AnonymizedColumn(Sample.At(4), "privacy.coarsen", "d0", "zip")] };
        var result = Sample.Result(Rules, script);
        return result with { Verdict = PolicyEvaluator.Judge(result.Lineage, Rules, path => path, new Occasion(new DateOnly(2026, 11, 26))) };
    }

    private static string Text(GateResult result)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(result, stream);
        Assert.Equal((byte)'<', stream.ToArray()[0]);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>As XML, which is stricter than a browser: every tag of the page is closed but those of its head.</summary>
    private static XDocument Written(GateResult result)
    {
        var text = Text(result);
        Assert.StartsWith("<!DOCTYPE html>\n", text, StringComparison.Ordinal);
        return XDocument.Parse(Meta().Replace(text, "$0</meta>"));
    }

    [GeneratedRegex("<meta [^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Meta();

    [GeneratedRegex("<style>(?<text>[^<]*)</style>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Style();
}
