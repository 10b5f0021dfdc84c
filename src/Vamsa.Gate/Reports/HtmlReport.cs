using System.Security.Cryptography;
using System.Text;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>
/// A page to keep and to hand on: the verdict, each finding with its reason and its way from the data, what the policy lets
/// pass and who answers for it, and which column is what to which model. One file without scripts that loads nothing; its
/// own content security policy holds it to that, whatever a name in it tries. The same result gives the same bytes.
/// </summary>
public static class HtmlReport
{
    private const string Style = """
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1f2328; background: #fff; }
        h1.deny, .deny h3 { color: #a40e26; } h1.pass { color: #116329; } .warn h3 { color: #7d4e00; }
        code { font-family: ui-monospace, monospace; } article { border-left: 3px solid #d0d7de; margin: 1rem 0; padding: 0 1rem; }
        article.deny { border-color: #d1242f; } article.warn { border-color: #bf8700; } h3 { margin: 0; font-size: 1rem; }
        div.wide { overflow-x: auto; } table { border-collapse: collapse; } th, td { border: 1px solid #d0d7de; padding: .2rem .5rem; text-align: left; vertical-align: top; }
        td.deny { background: #ffebe9; } td.warn { background: #fff8c5; } td.note { background: #ddf4ff; }
        """;

    public static void Write(GateResult result, Stream stream)
    {
        using var page = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var html = new HtmlText(page);
        var style = Style.ReplaceLineEndings("\n");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var (title, tone) = Heading(result.Verdict.Outcome);
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">\n")
            .Raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Element("title", title).Raw($"\n<style>{style}</style>\n</head>\n<body>\n")
            .Element("h1", title, tone).Raw("\n").Element("p", TextReport.Summary(result)).Raw("\n")
            .Element("p", Judge(result)).Raw("\n");
        Findings(html, "Findings", FindingGroups.New(result.Verdict));
        Findings(html, "Existing findings, which block nothing", FindingGroups.Of(result.Verdict).Where(group => group[0].IsExisting));
        HtmlExceptions.Write(html, result);
        if (result.Comparison is not null) Comparison(html, result);
        HtmlModels.Write(html, result);
        html.Raw("</body>\n</html>\n");
    }

    private static (string Title, string Tone) Heading(Outcome outcome) => outcome switch
    {
        Outcome.Pass => ("Vamsa.Gate: nothing blocks", "pass"),
        Outcome.Findings => ("Vamsa.Gate: blocked", "deny"),
        _ => ("Vamsa.Gate: blind", "deny"),
    };

    private static string Judge(GateResult result)
    {
        var policy = result.Options.Policy;
        var packs = policy.Packs.IsEmpty ? "no packs" : string.Join(", ", policy.Packs);
        return $"Judged by {(policy.Path.Length > 0 ? policy.Path : "the built-in policy")} ({packs}) with Vamsa.Gate {result.Options.Version}.";
    }

    private static void Findings(HtmlText html, string heading, IEnumerable<List<Finding>> groups)
    {
        var isFirst = true;
        foreach (var group in groups)
        {
            if (isFirst) html.Heading(heading);
            isFirst = false;
            Finding(html, group);
        }
    }

    private static void Finding(HtmlText html, List<Finding> group)
    {
        var first = group.Worst();
        html.Raw($"<article class=\"{first.Level.Word()}\">\n").Element("h3", $"{first.Level.Word()}: {first.Id}").Raw("\n")
            .Raw("<p>").Element("code", Places.Shown(first.Location)).Raw(" ").Raw(HtmlText.Escape(group.Message())).Raw("</p>\n");
        if (first.PolicyRule is { Citations: { IsEmpty: false } citations }) html.Element("p", $"Source: {string.Join("; ", citations)}").Raw("\n");
        if (first.PolicyRule?.Fix is { } fix) html.Element("p", $"Fix: {fix}").Raw("\n");
        foreach (var finding in group.Where(finding => !finding.Trace.IsEmpty)) Steps(html, finding);
        html.Raw("</article>\n");
    }

    private static void Steps(HtmlText html, Finding finding)
    {
        html.Raw("<details>").Element("summary", $"{finding.Column ?? finding.Rule.Name}, from the data to the model").Raw("\n<ol>\n");
        foreach (var step in finding.Trace)
            html.Raw("<li>").Element("code", Places.Shown(step.Location)).Raw(" ").Raw(HtmlText.Escape(step.Note)).Raw("</li>\n");
        html.Raw("</ol></details>\n");
    }

    private static void Comparison(HtmlText html, GateResult result)
    {
        using var text = new MemoryStream();
        ComparisonText.Write(result, text, colour: false);
        html.Heading("What the change does to models").Raw("<pre>");
        foreach (var line in Encoding.UTF8.GetString(text.ToArray()).Split('\n')) html.Raw(HtmlText.Escape(line)).Raw("\n");
        html.Raw("</pre>\n");
    }
}
