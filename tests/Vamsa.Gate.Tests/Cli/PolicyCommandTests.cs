using System.Text.Json;

namespace Vamsa.Gate.Tests.Cli;

/// <summary><c>vamsa-gate policy …</c>: what a compliance lead does without a script.</summary>
public sealed class PolicyCommandTests : IDisposable
{
    private const string Policy = """
        version: 1
        packs: [core-protected@2026.11]
        scopes:
          - { name: credit, paths: ["models/credit/**"], packs: [] , unresolved: { open: deny } }
        rules:
          - { id: no-postcodes, categories: [geo_postal], scopes: [credit], level: warn }
        datasets:
          - { name: houses, match: { paths: ["**/houses.csv"] }, columns: { AGE: none } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-policy-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tests_that_hold_end_with_0()
    {
        Write(".vamsa/policy.yml", Policy + "\n" + """
            tests:
              - { column: Sex, expect: deny, rule: core-protected/sex-gender }
              - { column: cust_age, expect: deny }
              - { column: AGE, dataset: houses, expect: allow }
              - { column: AGE, dataset: data/houses.csv, expect: allow }
              - { column: AGE, dataset: data/people.csv, expect: deny }
              - { column: zip_code, scope: credit, expect: warn, rule: no-postcodes }
              - { column: zip_code, path: models/credit/a/train.py, expect: warn }
              - { column: zip_code, path: models/other.py, expect: allow }
              - { column: sex, role: group, expect: allow }
              - { column: sex, derivation: keyed, expect: allow }
            """);
        var run = Tool.Run(_folder, "policy", "test");

        Assert.Equal((0, ".vamsa/policy.yml: 10 tests, 0 failed\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_test_that_does_not_hold_ends_with_1_and_says_what_is_so()
    {
        Write("p.yml", Policy);
        Write("t.yml", "version: 1\ntests:\n  - { column: bmi, expect: deny }\n  - { column: sex, expect: deny }\n  - { column: x, expect: note }\n");
        var run = Tool.Run(_folder, "policy", "test", "p.yml", "--tests", "t.yml");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            t.yml:3:5: column 'bmi' as feature: expected deny, is warn by core-protected/health
            t.yml:5:5: column 'x' as feature: expected note, is allow
            t.yml: 3 tests, 2 failed

            """,
            run.Output);
    }

    [Fact]
    public void A_run_without_tests_does_not_look_like_one_that_passes()
    {
        Write("p.yml", Policy);
        var run = Tool.Run(_folder, "policy", "test", "p.yml");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("vamsa-gate: there are no tests in p.yml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_a_file_of_tests_is_said_with_its_place()
    {
        Write("p.yml", Policy);
        Write("t.yml", "version: 1\ntests:\n  - { column: sex, expect: dney }\n  - { colum: sex, expect: deny }\n");
        var run = Tool.Run(_folder, "policy", "test", "p.yml", "--tests", "t.yml");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("t.yml:3:28: 'dney' is no level: did you mean 'deny'?", run.Error, StringComparison.Ordinal);
        Assert.Contains("t.yml:4:7: unknown key 'colum' in a test: did you mean 'column'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_meant_ends_with_1()
    {
        Write("p.yml", "version: 1\nrules:\n  - { id: a, columns: [ssn], level: allow }\n");
        var run = Tool.Run(_folder, "policy", "check", "p.yml");

        Assert.Equal((1, "p.yml: 1 rule, 0 datasets, 1 warning\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("p.yml:3:5: rule 'a' allows, and lifts no other rule", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_are_listed_and_shown()
    {
        var list = Tool.Run(_folder, "policy", "packs");
        Assert.Equal(0, list.ExitCode);
        Assert.Contains("core-protected@2026.11", list.Output, StringComparison.Ordinal);

        var pack = Tool.Run(_folder, "policy", "packs", "core-protected@2026.11");
        Assert.Equal(0, pack.ExitCode);
        Assert.Contains("core-protected/sex-gender: deny sex_gender as feature", pack.Output, StringComparison.Ordinal);
        Assert.Contains("verified on: ", pack.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not checked against", pack.Output, StringComparison.Ordinal);
        foreach (var said in Vamsa.Gate.Policies.BuiltInPacks.Get("us-ecoa@2026.07").Unverified)
            Assert.Contains($"\nnot checked against the law's own text: {said}\n", Tool.Run(_folder, "policy", "packs", "us-ecoa@2026.07").Output, StringComparison.Ordinal);

        Assert.Equal(2, Tool.Run(_folder, "policy", "packs", "nope").ExitCode);
    }

    [Fact]
    public void The_schema_is_printed()
    {
        var run = Tool.Run(_folder, "policy", "schema");

        Assert.Equal(0, run.ExitCode);
        using var schema = JsonDocument.Parse(run.Output);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void A_contract_is_read_from_the_repository_alone()
    {
        Write(".git/HEAD", "ref: refs/heads/main\n");
        Write(".vamsa/policy.yml", "version: 1\ndatasets:\n  - { name: a, match: { paths: [a.csv] }, contract: ../outside.yml }\n  - { name: b, match: { paths: [b.csv] }, contract: not/there.yml }\n");
        var run = Tool.Run(_folder, "policy", "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".vamsa/policy.yml:3:53: '../outside.yml' is no path of the repository", run.Error, StringComparison.Ordinal);
        Assert.Contains(".vamsa/policy.yml:4:53: the contract 'not/there.yml' cannot be read", run.Error, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
