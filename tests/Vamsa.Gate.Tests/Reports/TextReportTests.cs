using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Reports;
using Vamsa.Gate.Tests.Policies;

namespace Vamsa.Gate.Tests.Reports;

public sealed class TextReportTests
{
    private static readonly Policy NoSsn = Sample.Policy(
        "version: 1\nrules:\n  - { id: no-ids, columns: [ssn, \"\\e*\"], message: no., fix: drop it }\n");

    [Fact]
    public void A_finding_is_a_line_with_its_way_below()
    {
        var model = Sample.Model(Sample.Column("ssn"), Sample.Column("age")) with { CallPath = [Sample.At(9, 3)] };

        Assert.Equal(
            """
            old.py:1:1: VG901 deny: The file is not valid UTF-8.
            train.py:5:1: VG101 deny: column 'ssn' of heart.csv is a feature of LogisticRegression (no-ids): no.
                train.py:3:6: ssn read from heart.csv
                train.py:5:1: fitted
                called from train.py:9:3
                fix: drop it
            blocked: 2 deny, 0 warn, 0 note; 2 scripts, 1 model, 1 unreadable

            """,
            Written(NoSsn, false, Sample.Of(model), Sample.Unreadable()));
    }

    [Fact]
    public void A_line_of_a_notebook_names_the_cell()
    {
        var model = Sample.Model(Sample.Column("ssn")) with { Location = Sample.At(41, 5) with { Cell = 3, CellLine = 2 } };
        Assert.StartsWith("train.py:41:5 (cell 3, line 2): VG101 deny: ", Written(NoSsn, false, Sample.Of(model)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_run_says_what_it_judged() =>
        Assert.Equal("passed: 0 deny, 0 warn, 0 note; 1 script, 1 model\n", Written(NoSsn, false, Sample.Of(Sample.Model())));

    [Fact]
    public void Blindness_is_told() =>
        Assert.Contains("\nblind: the policy does not accept what could not be judged: 1 deny", Written(NoSsn, false, Sample.Unreadable()), StringComparison.Ordinal);

    [Fact]
    public void Colours_are_only_ours()
    {
        var script = Sample.Of(Sample.Model(Sample.Column("\u001b[2J\u202egnp\u0007")));

        Assert.DoesNotContain('\u001b', Written(NoSsn, false, script));
        Assert.Contains("\u001b[1;31mVG101 deny\u001b[0m", Written(NoSsn, true, script), StringComparison.Ordinal);
        Assert.Contains("'\\u001b[2J\\u202egnp\\u0007'", Written(NoSsn, true, script), StringComparison.Ordinal);
    }

    [Fact]
    public void Provenance_is_told_by_role()
    {
        var model = Sample.Model(Sample.Column("age"), Sample.Column("ssn", derivation: Derivation.Derived), Sample.Column("target", Role.Label)) with
        {
            Open = [new OpenEnd(Role.Feature, "d0", ["target"], [])],
            Unknowns = [new UnknownCall(Sample.At(4), "mylib.f\u0007")],
        };
        using var stream = new MemoryStream();
        ProvenanceText.Write(Sample.Result(NoSsn, Sample.Of(model), Sample.Unreadable()), stream, colour: false);

        Assert.Equal(
            """
            old.py (unreadable)
              old.py:1:1: VG901 The file is not valid UTF-8.
            train.py
              d0 = pandas.read_csv data/heart.csv, 4 columns (policy), line 3
              m0 = sklearn.linear_model.LogisticRegression.fit, partial, line 5
                feature: d0.age, d0.ssn (derived)
                label: d0.target
                feature: every other column of d0 but target
                not modelled: mylib.f\u0007, line 4

            """,
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Written(Policy policy, bool colour, params ScriptLineage[] scripts)
    {
        using var stream = new MemoryStream();
        TextReport.Write(Sample.Result(policy, scripts), stream, colour);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
