using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Tests.Policies;

public sealed class PolicyReaderTests
{
    [Fact]
    public void A_whole_policy_is_read()
    {
        var policy = Sample.Policy("""
            # comments are skipped
            version: 1
            rules:
              - id: no-identifiers
                columns: [ssn, "cust_*"]
                categories: [sex_gender]
                roles: [feature, label]
                derivations: [direct, keyed]
                scopes: { paths: ["models/**"] }
                level: warn
                message: "no"
                fix: drop it
            datasets:
              - { name: heart, match: { paths: ["**/heart.csv"] }, columns: [age, 'sex', "no"] }
              - name: applications
                match: { tables: [dwh.applications] }
                columns: { CODE_GENDER: sex_gender, SK_ID_CURR: identifier, AMT: none, OTHER: }
            unresolved: { open: deny, unknown: allow }
            """);

        var rule = Assert.Single(policy.Rules);
        Assert.Equal(("no-identifiers", Level.Warn, "no", "drop it"), (rule.Id, rule.Level, rule.Message, rule.Fix));
        Assert.Equal(["ssn", "cust_*"], rule.Columns);
        Assert.Equal(["sex_gender"], rule.Categories);
        Assert.Equal([Role.Feature, Role.Label], rule.Roles);
        Assert.Equal([Derivation.Direct, Derivation.Keyed], rule.Derivations);
        Assert.Equal(["models/**"], rule.Extent.Paths);
        Assert.Equal(["age", "sex", "no"], policy.Datasets[0].Columns.Select(column => column.Name));
        Assert.Equal(["**/heart.csv"], policy.Datasets[0].Paths);
        Assert.Equal(["dwh.applications"], policy.Datasets[1].Tables);
        Assert.Equal(["sex_gender", "identifier", "none", null], policy.Datasets[1].Columns.Select(column => column.Category));
        Assert.Equal(new Unresolved(Level.Deny, Level.Allow, Level.Deny), policy.Unresolved);
    }

    [Fact]
    public void A_rule_is_about_features_and_denies_unless_it_says_otherwise()
    {
        var rule = Assert.Single(Sample.Policy("version: 1\nrules: [{ id: a, columns: [b] }]").Rules);

        Assert.Equal([Role.Feature], rule.Roles);
        Assert.Equal([Derivation.Direct, Derivation.Derived], rule.Derivations);
        Assert.Equal(Level.Deny, rule.Level);
        Assert.Equal(Extent.Everywhere, rule.Extent);
    }

    /// <summary>The measure of the analysis writes names as JSON does.</summary>
    [Fact]
    public void Names_in_json_are_names_in_yaml()
    {
        var policy = Sample.Policy("""
            version: 1
            datasets:
              - name: "data0"
                match: { paths: ["**/caf\u00e9 1.csv"] }
                columns: ["a\"b", "tab\there", "\u540d\u524d", "x: y", "#", "- z", "{q}", "\\"]
            """);

        var dataset = Assert.Single(policy.Datasets);
        Assert.Equal(["**/café 1.csv"], dataset.Paths);
        Assert.Equal(["a\"b", "tab\there", "名前", "x: y", "#", "- z", "{q}", "\\"], dataset.Columns.Select(column => column.Name));
    }

    [Fact]
    public void A_pack_brings_its_rules_under_its_name_and_no_pack_brings_none()
    {
        Assert.Contains(Sample.Policy("version: 1\npacks: [core-protected@2026.11]").Rules, rule => rule.Id == "core-protected/age");
        Assert.Empty(Sample.Policy("version: 1").Rules);
        Assert.Contains(Policy.BuiltIn.Rules, rule => rule.Id == "core-protected/sex-gender");
    }

    [Theory]
    [InlineData("version: 2", "1:10: only version 1 of the policy format is known: write 'version: 1'")]
    [InlineData("rules: []", "1:1: 'version' is missing: write 'version: 1' at the top")]
    [InlineData("", "1:1: the policy is empty: it needs at least 'version: 1'")]
    [InlineData("# nothing\n", "1:1: the policy is empty: it needs at least 'version: 1'")]
    [InlineData("- a", "1:1: a policy must be a mapping with the keys version, packs, categories, scopes, rules, datasets, tags, anonymizers, unresolved, exceptions, approvers, max_exception_days, fail_on, knowledge, tests, not a list")]
    [InlineData("several\n\nlines", "1:1: a policy must be a mapping with the keys version, packs, categories, scopes, rules, datasets, tags, anonymizers, unresolved, exceptions, approvers, max_exception_days, fail_on, knowledge, tests, not 'several lines'")]
    [InlineData("version: 1\nrule: []", "2:1: unknown key 'rule' in a policy: did you mean 'rules'?")]
    [InlineData("version: 1\nversion: 1", "2:1: 'version' stands twice in a policy, first at line 1: keep one")]
    [InlineData("version: 1\nexeptions: []", "2:1: unknown key 'exeptions' in a policy: did you mean 'exceptions'?")]
    [InlineData("version: 1\npacks: [core-protected]", "2:9: pack 'core-protected' needs its version, so that an update never changes a verdict: write core-protected@2026.11")]
    [InlineData("version: 1\npacks: [core-protected@2026.12]", "2:9: no pack 'core-protected@2026.12' is built in: did you mean 'core-protected@2026.11'?")]
    [InlineData("version: 1\npacks: core", "2:8: 'packs' must be a list, not 'core': write [a, b], or one '- ' line for each")]
    [InlineData("version: 1\nrules:\n  - columns: [a]", "3:5: a rule needs an 'id': a short name that findings carry")]
    [InlineData("version: 1\nrules:\n  - id: a", "3:5: a rule needs 'columns' or 'categories': without them it matches nothing")]
    [InlineData("version: 1\nrules:\n  - { id: a b, columns: [a] }", "3:11: 'a b' is no rule id: up to 64 letters, digits, '-', '_' and '.'")]
    [InlineData("version: 1\nrules:\n  - { id: a, columns: ssn }", "3:23: 'columns' must be a list, not 'ssn': write [a, b], or one '- ' line for each")]
    [InlineData("version: 1\nrules:\n  - { id: a, columns: [] }", "3:23: 'columns' is empty: name at least one, or leave it out")]
    [InlineData("version: 1\nrules:\n  - { id: a, columns: [x, [y]] }", "3:27: an entry of 'columns' must be text, not a list")]
    [InlineData("version: 1\nrules:\n  - { id: a, categories: [gender_sex] }", "3:27: 'gender_sex' is no category: write one of ")]
    [InlineData("version: 1\nrules:\n  - { id: a, categories: [sex_gendr] }", "3:27: 'sex_gendr' is no category: did you mean 'sex_gender'?")]
    [InlineData("version: 1\nrules:\n  - { id: a, columns: [b], level: dney }", "3:35: 'dney' is no level: did you mean 'deny'?")]
    [InlineData("version: 1\nrules:\n  - { id: a, columns: [b], level: Deny }", "3:35: 'Deny' is no level: did you mean 'deny'?")]
    [InlineData("version: 1\nrules:\n  - { id: a, columns: [b], level: 3 }", "3:35: '3' is no level: write one of allow, note, warn, deny")]
    [InlineData("version: 1\nrules:\n  - { id: a, columns: [b], roles: [target] }", "3:36: 'target' is no role: write one of ")]
    [InlineData("version: 1\nrules:\n  - { id: a, columns: [b], scopes: [credit] }", "3:37: 'credit' is no scope: there are none in this policy")]
    [InlineData("version: 1\nrules:\n  - { id: a, columns: [b] }\n  - { id: a, columns: [c] }", "4:5: rule id 'a' is taken by the rule at line 3: ids are unique")]
    [InlineData("version: 1\ndatasets:\n  - { name: a, columns: [b] }", "3:5: a dataset needs 'match'")]
    [InlineData("version: 1\ndatasets:\n  - { name: a, match: {}, columns: [b] }", "3:23: 'match' needs 'paths', 'tables' or 'loaders': without them it matches no dataset")]
    [InlineData("version: 1\ndatasets:\n  - { name: a, match: { paths: [x] }, columns: [b, b] }", "3:52: column 'b' is listed twice: keep one")]
    [InlineData("version: 1\ndatasets:\n  - { name: a, match: { paths: [x] }, columns: { b: sexgender } }", "3:53: 'sexgender' is no category: did you mean 'sex_gender'?")]
    [InlineData("version: 1\nunresolved: { open: block }", "2:21: 'block' is no level: write one of allow, note, warn, deny")]
    [InlineData("version: 1\n---\nversion: 1", "2:1: a second document starts here: keep one policy in one file")]
    [InlineData("version: &a 1\npacks: *a", "1:10: anchors (&name) are not supported: write the value out where it is used")]
    [InlineData("version: !!int 1", "1:10: tags (!name) are not supported: remove the tag")]
    [InlineData("<<: 1\nversion: 1", "1:1: merge keys (<<) are not supported: write the keys out")]
    [InlineData("version: [1", "2:1: not valid YAML: ")]
    [InlineData("version: 1\n\trules: []", "2:1: a tab stands before the first word of this line: YAML indents with spaces")]
    [InlineData("version: \"1", "1:10: not valid YAML: ")]
    public void What_is_wrong_is_said_with_its_place(string yaml, string expected)
    {
        var errors = Errors(yaml);

        Assert.Contains(errors, error => error.StartsWith($"p.yml:{expected}", StringComparison.Ordinal));
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_in_the_order_of_the_file()
    {
        var errors = Errors("""
            version: 1
            rules:
              - { id: a, columns: [b], levle: deny }
              - { id: b, colums: [c], level: no }
            unresolved: { opne: deny }
            """);

        Assert.Equal(
            ["p.yml:3:28:", "p.yml:4:5:", "p.yml:4:14:", "p.yml:4:34:", "p.yml:5:15:"],
            errors.Select(error => error[..(error.IndexOf(": ", StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_an_error()
    {
        var error = Assert.Single(PolicyReader.Read("p.yml", [(byte)'v', 0xff, 0xfe]).Errors);
        Assert.Equal("p.yml:1:1: not UTF-8: byte 2 cannot be read; save the file as UTF-8", error.ToString());
    }

    [Fact]
    public void A_byte_order_mark_is_no_error() =>
        Assert.NotNull(PolicyReader.Read("p.yml", [0xef, 0xbb, 0xbf, .. "version: 1"u8]).Policy);

    private static List<string> Errors(string yaml)
    {
        var reading = PolicyReader.Read("p.yml", Encoding.UTF8.GetBytes(yaml));
        Assert.Null(reading.Policy);
        Assert.All(reading.Errors, error => Assert.DoesNotContain('\n', error.Message));
        return [.. reading.Errors.Select(error => error.ToString())];
    }
}
