using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Tests.Policies;

public sealed class PolicyEvaluatorTests
{
    private const string NoSsn = "version: 1\nrules:\n  - { id: no-ids, columns: [SSN, 'cust_*'], message: no. }\n";

    [Fact]
    public void A_forbidden_feature_blocks()
    {
        var verdict = Sample.Judge(NoSsn, Sample.Of(Sample.Model(Sample.Column("ssn"), Sample.Column("age"))));

        var finding = Assert.Single(verdict.Findings);
        Assert.Equal("VG101/no-ids", finding.Id);
        Assert.Equal("column 'ssn' of heart.csv is a feature of LogisticRegression (no-ids): no.", finding.Message);
        Assert.Equal((5, "ssn", Role.Feature, Level.Deny), (finding.Location.StartLine, finding.Column, finding.Role, finding.Level));
        Assert.Equal(2, finding.Trace.Length);
        Assert.Equal(Outcome.Findings, verdict.Outcome);
    }

    [Theory]
    [InlineData("cust_id", true)]
    [InlineData("CUST_ID", true)]
    [InlineData("cust_a/b", true)]
    [InlineData("xcust_id", false)]
    [InlineData("ssn", true)]
    [InlineData("ssn2", false)]
    public void Names_match_exactly_or_by_glob_in_any_case(string column, bool found) =>
        Assert.Equal(found, Sample.Judge(NoSsn, Sample.Of(Sample.Model(Sample.Column(column)))).Findings.Length == 1);

    [Theory]
    [InlineData("[feature]", Role.Feature, Derivation.Direct, true)]
    [InlineData("[feature]", Role.Feature, Derivation.Derived, true)]
    [InlineData("[feature]", Role.Feature, Derivation.Keyed, false)]
    [InlineData("[feature]", Role.Label, Derivation.Direct, false)]
    [InlineData("[label, group]", Role.Label, Derivation.Direct, true)]
    [InlineData("[label, group]", Role.Group, Derivation.Direct, true)]
    [InlineData("[key]", Role.Key, Derivation.Keyed, true)]
    [InlineData("[filter]", Role.Filter, Derivation.Keyed, true)]
    [InlineData("[weight]", Role.Stratify, Derivation.Direct, false)]
    public void Roles_and_derivations_decide(string roles, Role role, Derivation derivation, bool found)
    {
        var policy = $"version: 1\nrules:\n  - {{ id: a, columns: [ssn], roles: {roles} }}";
        var verdict = Sample.Judge(policy, Sample.Of(Sample.Model(Sample.Column("ssn", role, derivation))));
        Assert.Equal(found, verdict.Findings.Length == 1);
    }

    [Theory]
    [InlineData("warn", Outcome.Pass, 1)]
    [InlineData("note", Outcome.Pass, 1)]
    [InlineData("allow", Outcome.Pass, 0)]
    [InlineData("deny", Outcome.Findings, 1)]
    public void Levels_decide(string level, Outcome outcome, int findings)
    {
        var verdict = Sample.Judge(
            $"version: 1\nrules:\n  - {{ id: a, columns: [ssn], level: {level} }}", Sample.Of(Sample.Model(Sample.Column("ssn"))));
        Assert.Equal((outcome, findings), (verdict.Outcome, verdict.Findings.Length));
    }

    [Theory]
    [InlineData("models/credit/train.py", true)]
    [InlineData("other/train.py", false)]
    public void A_rule_is_for_the_scripts_in_its_scope(string repositoryPath, bool found)
    {
        var policy = Sample.Policy("version: 1\nrules:\n  - { id: a, columns: [ssn], scopes: { paths: ['models/**'] } }");
        var verdict = PolicyEvaluator.Judge(
            new Lineage([Sample.Of(Sample.Model(Sample.Column("ssn")))]), policy, path => repositoryPath);
        Assert.Equal(found, verdict.Findings.Length == 1);
    }

    [Fact]
    public void Categories_come_from_the_name_unless_the_policy_declares_them()
    {
        const string Rules = "version: 1\nrules:\n  - { id: a, categories: [age, identifier] }\n";
        const string Datasets = """
            datasets:
              - { name: h, match: { paths: ['**/heart.csv'] }, columns: { AGE: none, code: identifier, ssn: } }
            """;
        var script = Sample.Of(Sample.Model(Sample.Column("age"), Sample.Column("code"), Sample.Column("ssn")));

        Assert.Equal(["age", "ssn"], Sample.Judge(Rules, script).Findings.Select(finding => finding.Column));
        Assert.Equal(["code", "ssn"], Sample.Judge(Rules + Datasets, script).Findings.Select(finding => finding.Column));
        Assert.Equal("government_id", Sample.Judge(Rules, script).Findings[1].Category);
    }

    [Fact]
    public void The_built_in_pack_denies_sex_and_warns_about_health()
    {
        var verdict = PolicyEvaluator.Judge(
            new Lineage([Sample.Of(Sample.Model(Sample.Column("Sex"), Sample.Column("bmi"), Sample.Column("HouseAge")))]),
            Policy.BuiltIn, path => path);

        Assert.Equal(
            [("Sex", Level.Deny, "core-protected/sex-gender"), ("bmi", Level.Warn, "core-protected/health")],
            verdict.Findings.OrderBy(finding => finding.Column, StringComparer.Ordinal)
                .Select(finding => (finding.Column!, finding.Level, finding.PolicyRule!.Id)));
    }

    [Theory]
    [InlineData("open: deny", Outcome.Blind)]
    [InlineData("open: warn", Outcome.Pass)]
    [InlineData("open: allow", Outcome.Pass)]
    public void An_open_end_is_as_bad_as_the_policy_says(string unresolved, Outcome outcome)
    {
        var model = Sample.Model() with { Open = [new OpenEnd(Role.Feature, "d0", ["target"], [])] };
        var verdict = Sample.Judge($"{NoSsn}unresolved: {{ {unresolved} }}", Sample.Of(model));

        Assert.Equal(outcome, verdict.Outcome);
        Assert.All(verdict.Findings, finding => Assert.Equal(
            "every column of heart.csv but 'target' may be a feature of LogisticRegression, and its columns are not known: "
            + "what no-ids forbids could be among them; declare them under datasets: in the policy",
            finding.Message));
    }

    [Fact]
    public void An_open_label_matters_only_to_a_policy_that_asks_about_labels()
    {
        var script = Sample.Of(Sample.Model() with { Open = [new OpenEnd(Role.Label, "d0", [], [])] });

        Assert.Empty(Sample.Judge("version: 1", script).Findings);
        Assert.Single(Sample.Judge("version: 1\nrules: [{ id: a, columns: [b], roles: [label] }]", script).Findings);
    }

    [Fact]
    public void Calls_that_are_not_modelled_are_named()
    {
        var model = Sample.Model() with { Unknowns = [new(Sample.At(4), "mylib.scramble"), new(Sample.At(4), "mylib.scramble")] };
        var finding = Assert.Single(Sample.Judge("version: 1", Sample.Of(model)).Findings);

        Assert.Equal("VG902", finding.Id);
        Assert.Equal(
            "mylib.scramble on the way to LogisticRegression is not modelled: it may be trained on more columns than are named",
            finding.Message);
    }

    [Fact]
    public void Findings_beat_blindness()
    {
        Assert.Equal(Outcome.Blind, Sample.Judge(NoSsn, Sample.Unreadable()).Outcome);
        Assert.Equal(
            Outcome.Findings, Sample.Judge(NoSsn, Sample.Unreadable(), Sample.Of(Sample.Model(Sample.Column("ssn")))).Outcome);
    }

    [Fact]
    public void A_skipped_statement_is_an_unknown_and_does_not_block_by_itself()
    {
        var partial = Sample.Unreadable() with { Status = ScriptStatus.Partial };

        Assert.Equal(Outcome.Pass, Sample.Judge("version: 1", partial).Outcome);
        Assert.Equal(Outcome.Blind, Sample.Judge("version: 1\nunresolved: { unknown: deny }", partial).Outcome);
    }

    [Fact]
    public void Findings_are_sorted_and_the_order_of_scripts_changes_nothing()
    {
        var a = Sample.Of(Sample.Model(Sample.Column("ssn"), Sample.Column("cust_b"), Sample.Column("cust_a")));
        var b = a with { Path = "b.py" };

        var forth = Sample.Judge(NoSsn, a, b).Findings.Select(finding => (finding.RepositoryPath, finding.Column, finding.Fingerprint));
        var back = Sample.Judge(NoSsn, b, a).Findings.Select(finding => (finding.RepositoryPath, finding.Column, finding.Fingerprint));

        Assert.Equal(forth, back);
        Assert.Equal(["b.py", "b.py", "b.py", "train.py", "train.py", "train.py"], forth.Select(finding => finding.RepositoryPath));
        Assert.Equal(["cust_a", "cust_b", "ssn"], forth.Take(3).Select(finding => finding.Column));
    }
}
