namespace Vamsa.Gate.Tests.Cli;

/// <summary>Whose policy judges a change, and what it says of a change to the policy itself.</summary>
public sealed class PolicyOfChangeTests : IDisposable
{
    private const string NoAge = "version: 1\nrules:\n  - { id: no-age, columns: [age] }\n";
    private const string NoAgeNorChol = "version: 1\nrules:\n  - { id: no-age, columns: [age] }\n  - { id: no-chol, columns: [chol] }\n";
    private const string Nothing = "version: 1\nrules:\n  - { id: no-age, columns: [age], level: allow }\n";
    private const string File = ".vamsa/policy.yml";

    private const string Train = """
        import pandas as pd
        from sklearn.linear_model import LogisticRegression
        people = pd.read_csv("people.csv", usecols=["age", "chol", "bp", "target"])
        LogisticRegression().fit(people[["bp"]], people["target"])

        """;

    private readonly GitFolder _git = new();

    public PolicyOfChangeTests() => _git.Write("train.py", Train).Write("other.py", Use("chol")).Commit("base");

    public void Dispose() => _git.Dispose();

    private static string Use(string column) => Train.Replace("[[\"bp\"]]", $"[[\"{column}\"]]", StringComparison.Ordinal);

    /// <summary>A change reaches few scripts: where an audit is not among them, nobody knows that there is none.</summary>
    [Fact]
    public void One_audit_somewhere_is_missed_when_the_change_takes_it_away()
    {
        const string Audit = "from fairlearn.metrics import MetricFrame\nmodel = LogisticRegression().fit(people[['bp']], people['target'])\nMetricFrame(metrics=len, y_true=people['target'], y_pred=model.predict(people[['bp']]), sensitive_features=people['age'])\n";
        const string Lack = "VG103 deny: since this change LogisticRegression has no age column as its group (audit)";
        _git.Write(File, "version: 1\nrules:\n  - { id: audit, requires: [age], per: scope }\n").Write("audit.py", Train.Replace("LogisticRegression().fit(people[[\"bp\"]], people[\"target\"])\n", Audit, StringComparison.Ordinal)).Commit();

        _git.Write("train.py", Use("chol"));
        Ends(0, "passed");
        _git.Commit();
        _git.Edit("audit.py", ", sensitive_features=people['age']", "");
        Ends(1, Lack);
        _git.Commit();
        _git.Edit("audit.py", "people[['bp']]", "people[['chol']]");
        Ends(0, "passed");
        var (code, output, _) = _git.Check();
        Assert.Equal(1, code);
        Assert.Contains("audit.py:5:9: VG103 deny: LogisticRegression and 2 more models have no age column as their group (audit)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_for_fewer_audits_makes_the_policy_weaker()
    {
        _git.Write(File, "version: 1\nrules:\n  - { id: audit, requires: [age], level: note }\n").Commit();
        _git.Edit(File, "level: note", "per: script, level: note");
        Ends(0, $"{File}:3:3: VG210 warn: the change makes the policy weaker: rule 'audit' requires per script and did per model");
    }

    [Fact]
    public void A_change_cannot_lift_the_rule_that_it_breaks()
    {
        _git.Write(File, NoAge).Commit();
        _git.Write(File, Nothing).Write("train.py", Use("age"));

        Ends(1, "train.py:4:1: VG101 deny: column 'age'", $"{File}:3:3: VG210 warn: the change makes the policy weaker: rule 'no-age' is allow and was deny");
        Ends(0, "VG210 warn", "--policy-from", "head");
        Ends(1, "VG101", "--policy-from", "base");
        Ends(1, "VG101", "--policy-from", $"HEAD:{File}");
        _git.Commit();
        Ends(0, "passed", "--policy-from", $"HEAD:{File}");
    }

    [Fact]
    public void Deleting_the_policy_lifts_nothing()
    {
        _git.Write(File, "version: 1\nrules:\n  - { id: no-bp, columns: [bp] }\n").Write("train.py", Use("chol")).Commit();
        _git.Delete(File);
        _git.Write("train.py", Train);
        Ends(1, "column 'bp'", "VG210 warn: the change makes the policy weaker: it is deleted");
    }

    [Fact]
    public void A_stricter_rule_of_the_change_holds_at_once_for_what_the_change_does()
    {
        _git.Write(File, NoAge).Commit();
        _git.Write(File, NoAgeNorChol).Write("train.py", Use("chol"));
        Ends(1, "train.py:4:1: VG101 deny: column 'chol'");
        Assert.DoesNotContain("VG210", _git.Check("--base", "HEAD").Output, StringComparison.Ordinal);

        // And makes nothing of what was there before.
        _git.Write("train.py", Train).Edit("other.py", "import pandas as pd", "import pandas as pd  # data");
        Ends(0, "other.py:4:1: VG101 deny, existing: column 'chol'");
    }

    [Fact]
    public void The_first_policy_of_a_repository_judges_the_change_that_brings_it()
    {
        _git.Write(File, NoAgeNorChol).Write("train.py", Use("chol"));
        var (code, output, error) = _git.Check("--base", "HEAD");
        Assert.Equal($"vamsa-gate: the base has no policy {File}: the one of the change judges it\n", error);
        Assert.Contains("train.py:4:1: VG101 deny: column 'chol'", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public void The_branch_that_the_change_goes_to_rules_as_it_is_now()
    {
        _git.Write(File, NoAge).Commit();
        _git.Git("checkout", "-q", "-b", "topic");
        _git.Write("train.py", Use("chol")).Commit("topic");
        _git.Git("checkout", "-q", "main");
        _git.Write(File, NoAgeNorChol).Commit("main is stricter");
        _git.Git("checkout", "-q", "topic");

        var (code, output, _) = _git.Check("--base", "main");
        Assert.Contains("column 'chol'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("VG210", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public void A_policy_that_cannot_be_read_ends_the_run()
    {
        _git.Write(File, NoAge).Commit();
        _git.Write(File, "version: 1\nrulez: []\n");
        var (code, _, error) = _git.Check("--base", "HEAD");
        Assert.Contains($"{File}:2:1: unknown key 'rulez'", error, StringComparison.Ordinal);
        Assert.Equal(2, code);

        // The base's errors do not stop the change that mends them.
        _git.Commit();
        _git.Write(File, NoAge).Write("train.py", Use("age"));
        (code, _, error) = _git.Check("--base", "HEAD");
        Assert.Contains("the base's policy .vamsa/policy.yml has errors", error, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public void A_named_policy_of_the_repository_is_the_base_s_too_and_one_beside_is_as_it_lies()
    {
        _git.Write("rules/strict.yml", NoAge).Commit();
        _git.Write("rules/strict.yml", Nothing).Write("train.py", Use("age"));
        Ends(1, "VG101", "--policy", "rules/strict.yml");

        var beside = Path.Combine(_git.Outside, "policies.yml");
        System.IO.File.WriteAllText(beside, Nothing);
        Ends(0, "passed", "--policy", beside);
        Assert.Equal(2, _git.Check("--base", "HEAD", "--policy", "rules/missing.yml").ExitCode);
    }

    [Fact]
    public void A_policy_of_the_base_needs_a_base()
    {
        foreach (var (from, says) in ((string, string)[])[("base", "needs --base"), ("nowhere", "write base, head or REF:FILE"), ("HEAD:", "write base"), ("HEAD:no.yml", "there is no file 'no.yml' in HEAD")])
        {
            var (code, _, error) = _git.Check("--policy-from", from);
            Assert.Contains(says, error, StringComparison.Ordinal);
            Assert.Equal(2, code);
        }
    }

    [Fact]
    public void Columns_that_a_dataset_gains_in_the_policy_are_new_to_its_models()
    {
        const string Open = """
            import pandas as pd
            from sklearn.linear_model import LogisticRegression
            people = pd.read_sql_table("people", "sqlite://")
            LogisticRegression().fit(people.drop(columns="target"), people["target"])

            """;
        _git.Write(File, NoAge + "datasets:\n  - { name: people, match: { tables: [people] }, columns: [bp, target] }\n").Write("open.py", Open).Commit();
        _git.Edit(File, "[bp, target]", "[bp, age, target]");
        _git.Edit("open.py", "import pandas as pd", "import pandas as pd  # data");
        Ends(1, "column 'age' of people is a feature");
    }

    [Fact]
    public void Stubs_of_the_change_do_not_hide_a_column_from_the_base_s()
    {
        _git.Write(File, NoAge + "knowledge: [stubs]\n").Write("stubs/kit.pyi", "def tidy(frame: Data) -> Rows[frame]: ...\n")
            .Write("kit_user.py", Use("bp").Replace("LogisticRegression().fit(people[[\"bp\"]]", "import kit\nLogisticRegression().fit(kit.tidy(people[[\"bp\"]])", StringComparison.Ordinal))
            .Commit();
        _git.Write("stubs/kit.pyi", "def tidy(frame: Data) -> Drop[frame, \"age\"]: ...\n").Edit("kit_user.py", "[\"bp\"]", "[\"age\"]");
        Ends(1, "VG101 deny: column 'age'", "VG210 warn: the change makes the policy weaker: what its stubs say of libraries is another");
    }

    [Theory]
    [InlineData("--policy")]
    [InlineData("--policy-from")]
    public void A_policy_from_elsewhere_reads_the_base_s_stubs_too(string option)
    {
        _git.Write(File, NoAge + "knowledge: [stubs]\n").Write("stubs/kit.pyi", "def tidy(frame: Data) -> Rows[frame]: ...\n")
            .Write("kit_user.py", Train.Replace("people[[\"bp\"]]", "kit.tidy(people[[\"bp\"]])", StringComparison.Ordinal).Replace("import pandas", "import kit\nimport pandas", StringComparison.Ordinal))
            .Commit();
        System.IO.File.Copy(Path.Combine(_git.Folder, File), Path.Combine(_git.Outside, "policies.yml"));
        var policy = option == "--policy" ? Path.Combine(_git.Outside, "policies.yml") : $"HEAD:{File}";
        var (code, output, error) = _git.Check("--base", "HEAD", option, policy);
        Assert.Equal((0, ""), (code, error));

        _git.Write("stubs/kit.pyi", "def tidy(frame: Data) -> Drop[frame, \"age\"]: ...\n").Edit("kit_user.py", "[\"bp\"]", "[\"age\"]");
        (code, output, error) = _git.Check("--base", "HEAD", option, policy);
        Assert.Contains("VG101 deny: column 'age'", output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (code, error));
        if (option == "--policy") Assert.Contains("VG210 warn: the change makes the policy weaker: what its stubs say", output, StringComparison.Ordinal);

        // One that the change deletes does not silence the gate.
        _git.Delete("stubs/kit.pyi");
        Assert.Equal(option == "--policy" ? 2 : 1, _git.Check("--base", "HEAD", option, policy).ExitCode);
    }

    private void Ends(int expected, string says, params string[] more)
    {
        var options = more.TakeWhile(word => word.StartsWith("--", StringComparison.Ordinal)).Any() ? more : [];
        var (code, output, error) = _git.Check(["--base", "HEAD", .. options]);
        Assert.Contains(says, output, StringComparison.Ordinal);
        foreach (var also in more.Except(options)) Assert.Contains(also, output, StringComparison.Ordinal);
        Assert.Equal("", error);
        Assert.Equal(expected, code);
    }
}
