using Vamsa.Gate.Analysis;
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

    /// <summary>Every script under tests/cases, each with the policy beside it or the built-in one.</summary>
    [Fact]
    public void Reports_of_the_cases_are_valid()
    {
        SarifValidator.Require();
        var cases = Path.Combine(AppContext.BaseDirectory[..AppContext.BaseDirectory.IndexOf($"{Path.DirectorySeparatorChar}artifacts", StringComparison.Ordinal)], "tests", "cases");
        Assert.SkipUnless(Directory.Exists(cases), "there are no cases");
        var scripts = Directory.EnumerateFiles(cases, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".py" or ".ipynb")
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var path in scripts)
        {
            var name = Path.GetRelativePath(cases, path).Replace('\\', '/');
            var policyFile = Path.ChangeExtension(path, ".policy.yml");
            var policy = File.Exists(policyFile)
                ? PolicyReader.Read(policyFile, File.ReadAllBytes(policyFile)).Policy
                : Policy.BuiltIn;
            if (policy is null) continue;
            Write(name.Replace('/', '-'), Pipeline.Run([new ScriptInput(name, name, File.ReadAllBytes(path))], new GateOptions(policy, "1.0.0")));
        }

        if (scripts.Count > 0) Assert.Empty(SarifValidator.Validate(Directory.GetFiles(_folder)));
    }

    private void Write(string name, GateResult result)
    {
        using var file = File.Create(Path.Combine(_folder, name + ".sarif"));
        SarifReport.Write(result, file);
    }
}
