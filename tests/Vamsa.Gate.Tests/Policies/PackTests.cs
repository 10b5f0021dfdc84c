using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>Every built-in pack is read, says where it comes from, and judges columns as its own tests expect.</summary>
public sealed class PackTests
{
    public static TheoryData<string> Packs => [.. BuiltInPacks.Names];

    [Theory, MemberData(nameof(Packs))]
    public void Judges_as_its_tests_expect(string name)
    {
        var tests = BuiltInPacks.Tests(name);
        var policy = Sample.Policy($"version: 1\npacks: [{name}]\n");

        Assert.NotEmpty(tests);
        foreach (var test in tests)
        {
            var column = Sample.Column(test.Column, test.Role, test.Derivation);
            var lineage = new Lineage([Sample.Of(Sample.Model(column))]);
            var findings = PolicyEvaluator.Judge(lineage, policy, path => path).Findings
                .Where(finding => finding.Column is not null).ToList();

            var said = findings.Count == 0 ? Level.Allow : findings.Max(finding => finding.Level);
            Assert.True(said == test.Expect, $"{name}: {test.Column} as {test.Role} is {said}, not {test.Expect}");
            if (test.Rule is { } rule) Assert.Contains(findings, finding => finding.PolicyRule!.Id == rule && finding.Level == test.Expect);
        }
    }

    /// <summary>The tests stand last in a pack's file, so that nothing else is left out with them.</summary>
    [Theory, MemberData(nameof(Packs))]
    public void Is_the_same_without_its_tests(string name)
    {
        var file = $"packs/{name}.yml";
        var (whole, _) = PolicyReader.ReadPack(file, Resources.Bytes(file));
        var pack = BuiltInPacks.Get(name);

        Assert.Empty(pack.Tests);
        Assert.Equal(whole!.Rules.Select(rule => (rule.Id, rule.Level, rule.Line)), pack.Rules.Select(rule => (rule.Id, rule.Level, rule.Line)));
        Assert.Equal(whole.Categories.Select(category => category.Name), pack.Categories.Select(category => category.Name));
        Assert.Equal(whole.Sources, pack.Sources);
    }

    [Theory, MemberData(nameof(Packs))]
    public void Each_rule_that_forbids_is_tested(string name)
    {
        var pack = BuiltInPacks.Get(name);
        var untested = pack.Rules.Where(rule => rule.Requires.IsEmpty).Select(rule => rule.Id)
            .Except(BuiltInPacks.Tests(name).Select(test => test.Rule).OfType<string>());

        Assert.Empty(untested);
    }

    [Theory, MemberData(nameof(Packs))]
    public void Says_what_it_encodes_and_promises_nothing(string name)
    {
        var pack = BuiltInPacks.Get(name);

        Assert.NotEmpty(pack.Sources);
        Assert.StartsWith("Encodes ", pack.Disclaimer, StringComparison.Ordinal);
        Assert.NotNull(Dates.Parse(pack.VerifiedOn!));
        Assert.InRange(pack.MaxExceptionDays ?? 0, 1, 366);
        foreach (var rule in pack.Rules)
        {
            Assert.NotNull(rule.Message);
            Assert.NotNull(rule.Fix);
            if (pack.Jurisdiction is not null) Assert.NotEmpty(rule.Citations);
        }
    }

    /// <summary>An audit is what most of these laws expect: no pack but two takes offence at a group.</summary>
    [Theory, MemberData(nameof(Packs))]
    public void Audits_are_welcome(string name)
    {
        string[] strict = ["us-hipaa-safe-harbor", "us-gina"];
        var pack = BuiltInPacks.Get(name);

        Assert.Equal(strict.Contains(pack.Id), pack.Rules.Any(rule => rule.Requires.IsEmpty && rule.Roles.Contains(Role.Group)));
    }

    [Theory]
    [InlineData("sex", "race", 0)]
    [InlineData("sex", "city", 1)]
    [InlineData("score", "income", 1)]
    public void New_York_wants_an_audit_by_sex_and_by_race(string group, string second, int findings)
    {
        var policy = Sample.Policy("version: 1\npacks: [us-nyc-ll144@2023.07]\n");
        var model = Sample.Model(Sample.Column("tests"), Sample.Column(group, Role.Group), Sample.Column(second, Role.Group));

        var said = PolicyEvaluator.Judge(new Lineage([Sample.Of(model)]), policy, path => path).Findings;

        Assert.Equal(findings, said.Length);
        Assert.All(said, finding => Assert.Equal("VG103/us-nyc-ll144/bias-audit", finding.Id));
    }

    /// <summary>The law asks for an audit of the tool, not for one of every model that was tried.</summary>
    [Fact]
    public void New_York_is_content_with_one_audit_in_the_scope()
    {
        var tried = Sample.Of(Sample.Model(Sample.Column("tests")));
        var audited = Sample.Of(Sample.Model(Sample.Column("tests"), Sample.Column("sex", Role.Group), Sample.Column("race", Role.Group))) with { Path = "audit.py" };
        const string Now = "version: 1\npacks: [us-nyc-ll144@2026.11]\n";

        Assert.Empty(Sample.Judge(Now, tried, audited).Findings);
        Assert.Equal("VG103/us-nyc-ll144/bias-audit", Assert.Single(Sample.Judge(Now, tried).Findings).Id);
        Assert.Empty(Sample.Judge(Now).Findings);
        Assert.Equal("train.py", Assert.Single(Sample.Judge("version: 1\npacks: [us-nyc-ll144@2023.07]\n", tried, audited).Findings).RepositoryPath);
    }

    [Theory, MemberData(nameof(Packs))]
    public void One_that_is_superseded_names_a_current_one_of_the_same_law(string name)
    {
        var pack = BuiltInPacks.Get(name);

        Assert.Equal(pack.Status == PackStatus.Superseded, pack.SupersededBy is not null);
        if (pack.SupersededBy is not { } by) return;
        Assert.Equal((pack.Id, PackStatus.Current), (BuiltInPacks.Get(by).Id, BuiltInPacks.Get(by).Status));
    }

    [Fact]
    public void Two_versions_of_one_pack_do_not_stand_together()
    {
        var reading = PolicyReader.Read("p.yml", "version: 1\npacks: [us-nyc-ll144@2023.07]\nscopes:\n  - { name: jobs, paths: [jobs], packs: [us-nyc-ll144@2026.11] }\n"u8);

        Assert.Equal(
            ["p.yml:4:42: pack 'us-nyc-ll144@2026.11' stands beside 'us-nyc-ll144@2023.07': keep one version of a pack"],
            reading.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void All_current_packs_together_are_one_policy()
    {
        var current = BuiltInPacks.Names.Where(name => BuiltInPacks.Get(name).Status == PackStatus.Current);
        var policy = Sample.Policy($"version: 1\npacks: [{string.Join(", ", current)}]\n");

        Assert.Equal(14, policy.Packs.Length);
        Assert.Equal(policy.Rules.Length, policy.Rules.Select(rule => rule.Id).Distinct().Count());
    }
}
