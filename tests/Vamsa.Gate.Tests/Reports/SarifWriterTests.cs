using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Sarif;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Tests.Reports;

/// <summary>Our writer makes what the SDK's own makes; one that forgets a property fails here.</summary>
public sealed class SarifWriterTests
{
    [Fact]
    public void Every_case_reads_as_the_sdk_writes_it()
    {
        var cases = new CaseRunner(Repository.Cases, Stages.All);
        var stems = cases.Stems().Where(stem => !stem.StartsWith("syntax/", StringComparison.Ordinal)).ToList();

        var logs = stems.AsParallel().Select(stem => SarifReport.Log(Stages.Run(cases.Load(stem)))).ToList();

        Assert.NotEmpty(logs);
        Assert.All(logs, log => Assert.Equal(BySdk(log), ByUs(log)));
    }

    [Fact]
    public void What_the_baseline_and_suppressions_add_reads_so_too()
    {
        var place = new SarifPlaces([]).Location(new Text.Location("a b.py", 1, 2, 1, 5), "a \"place\" <é>", 3);
        var result = new Result
        {
            RuleId = "VG101/a",
            RuleIndex = 0,
            Message = new Message { Text = "text", Markdown = "**text**" },
            Level = FailureLevel.Note,
            Locations = [place],
            BaselineState = BaselineState.Unchanged,
            Suppressions =
            [
                new Suppression { Kind = SuppressionKind.External, Status = SuppressionStatus.Accepted, Justification = "why" },
                new Suppression { Kind = SuppressionKind.InSource, Status = SuppressionStatus.UnderReview, Location = place },
            ],
        };
        result.Suppressions[0].SetProperty("ticket", "T-1");
        result.SetProperty("number", 1.5);
        var log = Log(result);
        log.Runs[0].SetProperty("list", (string[])["a", "b"]);

        Assert.Equal(BySdk(log), ByUs(log));
    }

    [Fact]
    public void Nothing_found_is_an_empty_list_of_results()
    {
        var log = Log();

        Assert.Equal(BySdk(log), ByUs(log));
        Assert.Contains("\"results\": []", ByUs(log), StringComparison.Ordinal);
    }

    private static SarifLog Log(params Result[] results) => new()
    {
        SchemaUri = new Uri("https://json.schemastore.org/sarif-2.1.0.json"),
        Version = SarifVersion.Current,
        Runs =
        [
            new Run
            {
                Tool = new Tool { Driver = new ToolComponent { Name = "t", Rules = [new ReportingDescriptor { Id = "VG101/a" }] } },
                AutomationDetails = new RunAutomationDetails { Id = "a/" },
                Results = results,
            },
        ],
    };

    private static string ByUs(SarifLog log)
    {
        using var stream = new MemoryStream();
        SarifWriter.Write(log, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string BySdk(SarifLog log)
    {
        using var saved = new MemoryStream();
        using (var text = new StreamWriter(saved, new UTF8Encoding(false), leaveOpen: true)) log.Save(text);
        using var document = JsonDocument.Parse(saved.ToArray());
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options)) document.WriteTo(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
