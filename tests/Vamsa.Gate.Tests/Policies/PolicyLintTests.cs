using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

public sealed class PolicyLintTests
{
    [Theory]
    [InlineData("rules:\n  - { id: a, columns: [ssn] }\n  - { id: b, columns: [SSN], level: warn }", "rule 'b' never decides: 'a' finds all of it, at the level deny")]
    [InlineData("rules:\n  - { id: a, columns: [ssn_1, x], level: warn }\n  - { id: b, columns: ['ssn*', x], level: warn }", "rule 'a' never decides: 'b' finds all of it, at the level warn")]
    [InlineData("rules:\n  - { id: a, columns: [ssn] }\n  - { id: b, columns: [ssn] }", "rule 'b' never decides: 'a' finds all of it, at the level deny")]
    [InlineData("packs: [core-protected@2026.11]\nrules:\n  - { id: a, categories: [age], level: note }", "rule 'a' never decides: 'core-protected/age' finds all of it, at the level deny")]
    [InlineData("rules:\n  - { id: a, categories: [identifier] }\n  - { id: b, categories: [government_id] }", "rule 'b' never decides: 'a' finds all of it, at the level deny")]
    [InlineData("rules:\n  - { id: a, columns: [x], scopes: { purposes: [credit] } }", "rule 'a' is for the purpose 'credit', and no scope has it: it never applies")]
    [InlineData("scopes:\n  - { name: a, paths: [a.py] }", "scope 'a' is named by no rule and no exception, and has no packs: it changes nothing")]
    [InlineData("datasets:\n  - { name: a, match: { paths: ['**/*.csv'] }, columns: [x] }\n  - { name: b, match: { paths: ['data/b.csv'] }, columns: [x] }", "datasets 'a' and 'b' both match 'data/b.csv': the first one counts")]
    [InlineData("datasets:\n  - { name: a, match: { tables: [DWH.A] }, columns: [x] }\n  - { name: b, match: { tables: ['dwh.?'] }, columns: [x] }", "datasets 'a' and 'b' both match 'DWH.A': the first one counts")]
    public void What_cannot_be_meant_is_said(string yaml, string expected) =>
        Assert.Equal([expected], PolicyLint.Check(Sample.Policy("version: 1\n" + yaml)).Select(warning => warning.Message));

    [Theory]
    [InlineData("rules:\n  - { id: a, columns: [ssn] }\n  - { id: b, columns: [ssn], roles: [label], level: warn }")]
    [InlineData("rules:\n  - { id: a, columns: [ssn], scopes: { paths: [x.py] } }\n  - { id: b, columns: [ssn], level: warn }")]
    [InlineData("rules:\n  - { id: a, columns: [ssn], level: warn }\n  - { id: b, columns: [ssn], scopes: { paths: [x.py] } }")]
    [InlineData("rules:\n  - { id: a, columns: ['ssn_*'] }\n  - { id: b, columns: ['ssn_?'], level: warn }\n  - { id: c, columns: [tin], derivations: [keyed] }")]
    [InlineData("rules:\n  - { id: a, only: [x] }\n  - { id: b, columns: [y], level: warn }")]
    [InlineData("datasets:\n  - { name: a, match: { paths: ['**/a.csv'] }, columns: [x] }\n  - { name: b, match: { paths: ['**/b.csv'], tables: [a] }, columns: [x] }")]
    public void What_can_be_meant_is_left_alone(string yaml) => Assert.Empty(PolicyLint.Check(Sample.Policy("version: 1\n" + yaml)));

    [Fact]
    public void An_exception_without_bounds_is_said()
    {
        var warnings = PolicyLint.Check(Sample.Policy("""
            version: 1
            rules:
              - { id: a, columns: [ssn], roles: [label] }
            exceptions:
              - id: EX-1
                rule: a
                columns: ["*"]
                category: waiver
                justification: It is a trial.
                requested_by: a
                ticket: T-1
                expires_on: 2027-01-01
            """));

        Assert.Equal(
            [
                "exception 'EX-1' excepts every column of 'a': name the columns",
                "exception 'EX-1' holds in the whole repository: give it a 'scope'",
                "exception 'EX-1' lifts nothing: 'a' is about label",
            ],
            warnings.Select(warning => warning.Message));
        Assert.All(warnings, warning => Assert.Equal((5, 5), (warning.Line, warning.Column)));
    }
}
