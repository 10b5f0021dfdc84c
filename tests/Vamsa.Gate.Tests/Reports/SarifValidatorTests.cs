using System.Text.Json.Nodes;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Tests.Policies;

namespace Vamsa.Gate.Tests.Reports;

/// <summary>All SARIF that we write is what the official validator, with GitHub's rules, calls good.</summary>
public sealed class SarifValidatorTests : IDisposable
{
    private static readonly Policy Rules = Sample.Policy("""
        version: 1
        rules: [{ id: no-ids, columns: ["*"], message: "no [x](y) <b>.", fix: "`drop` it" }]
        unresolved: { open: deny, unknown: note, unreadable: warn }
        """);

    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-sarif-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reports_of_every_shape_are_valid()
    {
        SarifValidator.Require();
        var full = Sample.Model(Sample.Column("[a](b)"), Sample.Column("\u001b[2J"), Sample.Column("")) with
        {
            CallPath = [Sample.At(9, 3)],
            Open = [new OpenEnd(Role.Feature, "d0", [], [new TraceStep(Sample.At(3), "read")])],
            Unknowns = [new UnknownCall(Sample.At(4), "mylib.f")],
        };

        Write("empty", Sample.Result(Rules));
        Write("clean", Sample.Result(Rules, Sample.Of()));
        Write("full", Sample.Result(Rules, Sample.Of(full), Sample.Unreadable("näme with space#?.py")));
        Write("built-in", Sample.Result(Policy.BuiltIn, Sample.Of(Sample.Model(Sample.Column("sex"), Sample.Column("bmi"))), Sample.Unreadable()));
        Write("notebook", Sample.Result(Rules, Sample.Of(full with { Location = Sample.At(5) with { Cell = 1, CellLine = 2 } })));
        Write("outside", Sample.Result(Rules, Sample.Unreadable("/elsewhere/x.py")));

        // The validator still holds runs to GitHub's old limit of 1000 results.
        Write("long", Sample.Result(Rules, Sample.Of([.. Enumerable.Range(1, 1000).Select(line =>
            Sample.Model(Sample.Column("ssn") with { Trace = [] }) with { Location = Sample.At(line) })])));

        Assert.Empty(SarifValidator.Validate(Directory.GetFiles(_folder)));
    }

    /// <summary>A validator that finds nothing in this finds nothing at all.</summary>
    [Fact]
    public void The_validator_sees_what_is_wrong()
    {
        SarifValidator.Require();
        var path = Path.Combine(_folder, "bad.sarif");
        File.WriteAllText(path, """{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "x" } }, "results": [{ "message": {} }] }] }""");

        Assert.NotEmpty(SarifValidator.Validate([path]));
        File.WriteAllText(path, "{ not json");
        Assert.NotEmpty(SarifValidator.Validate([path]));
    }

    /// <summary>Every case of every folder, also those that stop at an earlier stage, judged as the case says.</summary>
    [Fact]
    public void Reports_of_the_cases_are_valid()
    {
        SarifValidator.Require();
        var runner = new CaseRunner(Repository.Cases, Stages.All);
        var reports = runner.Stems().Select(stem => Report(Stages.Run(runner.Load(stem)))).ToList();

        // The validator takes long for a file, so runs of the same rules become one: every result is still validated.
        foreach (var same in reports.GroupBy(report => report["runs"]![0]!["tool"]!.ToJsonString()))
        {
            var whole = same.First();
            foreach (var part in (string[])["results", "invocations"])
            {
                foreach (var item in same.Skip(1).SelectMany(other => other["runs"]![0]![part]!.AsArray()))
                    whole["runs"]![0]![part]!.AsArray().Add(item!.DeepClone());
            }

            File.WriteAllText(Path.Combine(_folder, $"{Directory.GetFiles(_folder).Length}.sarif"), whole.ToJsonString());
        }

        Assert.NotEmpty(reports);
        Assert.All(reports, report => Assert.Single(report["runs"]!.AsArray()));
        Assert.Empty(SarifValidator.Validate(Directory.GetFiles(_folder)));
    }

    private static JsonNode Report(GateResult result)
    {
        using var stream = new MemoryStream();
        SarifReport.Write(result, stream);
        return JsonNode.Parse(stream.ToArray())!;
    }

    private void Write(string name, GateResult result)
    {
        using var file = File.Create(Path.Combine(_folder, name + ".sarif"));
        SarifReport.Write(result, file);
    }
}
