using System.Collections.Immutable;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Tests.Policies;

public sealed class FingerprintTests
{
    private const string Policy = "version: 1\nrules: [{ id: a, columns: ['*'] }]";

    [Fact]
    public void Lines_do_not_change_it()
    {
        var model = Sample.Model(Sample.Column("ssn"));
        Assert.Equal(Of(model), Of(model with { Location = Sample.At(99, 7) }));
    }

    [Fact]
    public void What_the_finding_is_changes_it()
    {
        var model = Sample.Model(Sample.Column("ssn"));
        ImmutableArray<string> prints =
        [
            .. Of(model),
            .. Of(Sample.Model(Sample.Column("ssn2"))),
            .. Of(model with { Estimator = "sklearn.svm.SVC" }),
            .. Sample.Judge(Policy, Sample.Of(model) with { Path = "other.py" }).Findings.Select(finding => finding.Fingerprint),
            .. Sample.Judge(Policy.Replace("id: a", "id: b"), Sample.Of(model)).Findings.Select(finding => finding.Fingerprint),
        ];

        Assert.Equal(prints.Distinct(), prints);
    }

    [Fact]
    public void Twins_are_counted()
    {
        var model = Sample.Model(Sample.Column("ssn"));
        var prints = Of(model, model with { Id = "m1", Location = Sample.At(9) });

        Assert.Equal([":1", ":2"], prints.Select(print => print[^2..]));
        Assert.Equal(prints[0][..^2], prints[1][..^2]);
    }

    /// <summary>Baselines hold these: when this fails, raise the version instead of changing the value.</summary>
    [Fact]
    public void It_stays_what_it_was()
    {
        Assert.Equal("vamsaGateFinding/v1", Fingerprint.Key);
        Assert.Equal("239fcd712aabc0be549a481408f98ab1:1", Of(Sample.Model(Sample.Column("ssn")))[0]);
    }

    private static List<string> Of(params Model[] models) =>
        [.. Sample.Judge(Policy, Sample.Of(models)).Findings.Select(finding => finding.Fingerprint)];
}
