namespace Vamsa.Gate.Tests.Cli;

/// <summary>What a change does to models, on real repositories: what blocks, and on which line.</summary>
public sealed class ChangeTests : IDisposable
{
    private const string Policy = """
        version: 1
        rules:
          - { id: identifiers, columns: [ssn, "*_no"], roles: [feature] }

        """;

    private const string Train = """
        import pandas as pd
        from sklearn.linear_model import LogisticRegression
        from lib.features import clean

        people = pd.read_csv("data/people.csv")
        people = people.drop(columns=["ssn"])
        people = clean(people)
        X = people.drop(columns=["target"])
        LogisticRegression().fit(X, people["target"])

        """;

    private const string Features = """
        def clean(frame):
            frame = frame.dropna()
            frame = frame.drop(columns=["passport_no"])
            return frame

        """;

    private readonly GitFolder _git = new();

    public ChangeTests() => _git
        .Write(".vamsa/policy.yml", Policy)
        .Write("train.py", Train)
        .Write("lib/features.py", Features)
        .Write("data/people.csv", "age,chol,ssn,passport_no,target\n40,2.5,1,2,0\n")
        .Write("other.py", "import pandas as pd\nprint(pd.read_csv('data/other.csv').head())\n")
        .Commit("base");

    public void Dispose() => _git.Dispose();

    [Fact]
    public void Nothing_changed_is_nothing_judged()
    {
        var (code, output, error) = _git.Check("--base", "HEAD");

        Assert.Equal("compared with HEAD (", output[..20]);
        Assert.Contains("passed: 0 deny, 0 warn, 0 note; 0 scripts, 0 models", output, StringComparison.Ordinal);
        Assert.Equal("", error);
        Assert.Equal(0, code);
    }

    [Fact]
    public void A_drop_that_is_gone_is_found_beside_the_place_where_it_stood()
    {
        _git.Edit("train.py", "people = people.drop(columns=[\"ssn\"])\n", "");

        Blocked("train.py:5:10: VG101 deny: column 'ssn' of people.csv is a feature of LogisticRegression (identifiers)");
    }

    [Fact]
    public void A_helper_in_another_file_is_found_in_that_file()
    {
        _git.Edit("lib/features.py", "    frame = frame.drop(columns=[\"passport_no\"])\n", "");
        Blocked("lib/features.py:2:13: VG101 deny: column 'passport_no'");
    }

    [Fact]
    public void A_changed_step_of_the_flow_is_the_place()
    {
        _git.Edit("train.py", "columns=[\"ssn\"]", "columns=[\"chol\"]");
        Blocked("train.py:6:10: VG101 deny: column 'ssn'");
    }

    [Fact]
    public void More_columns_read_are_found_where_they_are_listed()
    {
        _git.Write("train.py", """
            import pandas as pd
            from sklearn.linear_model import LogisticRegression

            people = pd.read_csv("people.csv", usecols=[
                "age",
                "target",
            ])
            LogisticRegression().fit(people.drop(columns="target"), people["target"])

            """).Commit();
        _git.Edit("train.py", "    \"age\",\n", "    \"age\",\n    \"ssn\",\n");

        Blocked("train.py:6:5: VG101 deny: column 'ssn'");
    }

    [Theory]
    [InlineData("columns.py", "COLUMNS = [\n    'age',\n    'chol',\n]\n", "from columns import COLUMNS", "    'chol',\n", "    'chol',\n    'ssn',\n", "columns.py:4:5")]
    [InlineData("columns.json", "[\"age\",\n\"chol\"]\n", "import json\nCOLUMNS = json.load(open('columns.json'))", "\"chol\"]", "\"chol\",\n\"ssn\"]", "columns.json:3:1")]
    [InlineData("setup.ipynb", "{\"cells\": [{\"cell_type\": \"code\", \"metadata\": {}, \"outputs\": [], \"source\": [\n\"COLUMNS = [\\n\",\n\"    'age'\\n\",\n\"]\"]}], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}\n", "%run setup.ipynb", "\"    'age'\\n\"", "\"    'age', 'ssn'\\n\"", "setup.ipynb:3")]
    public void A_list_of_columns_elsewhere_is_found_on_the_line_that_names_it(
        string file, string text, string import, string old, string now, string place)
    {
        _git.Write(file, text).Write("model.py", $"""
            import pandas as pd
            from sklearn.linear_model import LogisticRegression
            {import}
            people = pd.read_csv("data/people.csv")
            LogisticRegression().fit(people[COLUMNS], people["target"])

            """).Commit();
        _git.Edit(file, old, now);

        Blocked(place);
    }

    [Fact]
    public void A_column_that_the_data_gains_is_found_in_its_header()
    {
        _git.Edit("data/people.csv", "age,chol", "age,member_no,chol");
        Blocked("data/people.csv:1:1: VG101 deny: column 'member_no'");
    }

    [Fact]
    public void A_change_reaches_scripts_through_modules_that_did_not_change()
    {
        _git.Write("lib/__init__.py", "").Write("lib/base.py", "LEFT_OUT = ['member_no']\n")
            .Write("lib/middle.py", "from .base import LEFT_OUT\n\ndef drop(frame):\n    return frame.drop(columns=LEFT_OUT)\n")
            .Write("deep.py", """
                import pandas as pd
                import lib.middle
                from sklearn.linear_model import LogisticRegression
                people = pd.read_csv("members.csv", usecols=["age", "member_no", "target"])
                people = lib.middle.drop(people)
                LogisticRegression().fit(people.drop(columns="target"), people["target"])

                """).Commit();
        _git.Write("lib/base.py", "LEFT_OUT = []\n");
        Blocked("lib/base.py:1:1: VG101 deny: column 'member_no'");
    }

    [Fact]
    public void A_cell_of_a_notebook_is_found_on_its_line_of_the_file()
    {
        _git.Write("train.ipynb", """
            {"cells": [
              {"cell_type": "markdown", "metadata": {}, "source": ["# Model"]},
              {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [], "source": [
                "import pandas as pd\n",
                "from sklearn.linear_model import LogisticRegression\n",
                "people = pd.read_csv('data/people.csv')\n",
                "people = people.drop(columns=['ssn', 'passport_no'])"]},
              {"cell_type": "code", "execution_count": 2, "metadata": {}, "outputs": [], "source": [
                "LogisticRegression().fit(people.drop(columns='target'), people['target'])"]}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 5}

            """).Commit();
        _git.Edit("train.ipynb", "['ssn', 'passport_no']", "['passport_no']");
        Blocked("train.ipynb:7:15 (cell 2, line 4): VG101 deny: column 'ssn'");

        // What a run leaves behind in a notebook is no change of it.
        _git.Edit("train.ipynb", "['passport_no']", "['ssn', 'passport_no']");
        _git.Edit("train.ipynb", "\"execution_count\": 1", "\"execution_count\": 7");
        Assert.Equal(0, _git.Check("--base", "HEAD").ExitCode);
    }

    [Fact]
    public void Without_known_columns_a_drop_that_is_gone_is_found_by_the_name_it_had()
    {
        _git.Write("open.py", """
            import pandas as pd
            from sklearn.linear_model import LogisticRegression
            people = pd.read_parquet("s3://bucket/people.parquet")
            people = people.drop(columns=["ssn"])
            LogisticRegression().fit(people.drop(columns="target"), people["target"])

            """).Commit();
        _git.Edit("open.py", "people = people.drop(columns=[\"ssn\"])\n", "");

        Blocked("open.py:4:1: VG101 deny: column 'ssn' of people.parquet");
        Assert.Contains("+ feature ssn of s3://bucket/people.parquet: it is no longer left out by name", _git.Run("diff", "--base", "HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_base_has_is_listed_and_does_not_block()
    {
        _git.Edit("train.py", "columns=[\"ssn\"]", "columns=[\"chol\"]");
        _git.Commit();
        _git.Write("train.py", "# Trains the model.\n\n" + _git.Read("train.py").Replace("X = people", "X  = people", StringComparison.Ordinal));
        var (code, output, _) = _git.Check("--base", "HEAD");

        Assert.Contains("train.py:11:1: VG101 deny, existing: column 'ssn'", output, StringComparison.Ordinal);
        Assert.Contains("passed: 0 deny, 0 warn, 0 note, 1 existing; 1 script, 1 model", output, StringComparison.Ordinal);
        Assert.Equal(0, code);

        // GitLab itself tells what is new, by the fingerprint; what it shows of the rest says what it is.
        var entry = Assert.Single(System.Text.Json.JsonDocument.Parse(_git.Check("--base", "HEAD", "--format", "gitlab").Output).RootElement.EnumerateArray());
        Assert.StartsWith("existing: column 'ssn'", entry.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("info", entry.GetProperty("severity").GetString());
        var alone = Assert.Single(System.Text.Json.JsonDocument.Parse(_git.Check("train.py", "--format", "gitlab").Output).RootElement.EnumerateArray());
        Assert.Equal(alone.GetProperty("fingerprint").GetString(), entry.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void A_script_that_moves_keeps_what_it_had()
    {
        _git.Edit("train.py", "columns=[\"ssn\"]", "columns=[\"chol\"]");
        _git.Commit();
        Directory.CreateDirectory(Path.Combine(_git.Folder, "models"));
        _git.Git("mv", "train.py", "models/fit.py");
        var (code, output, _) = _git.Check("--base", "HEAD");
        Assert.Contains("models/fit.py:9:1: VG101 deny, existing: column 'ssn'", output, StringComparison.Ordinal);
        Assert.Equal(0, code);

        _git.Edit("models/fit.py", "people = clean(people)\n", "");
        var (again, text, _) = _git.Check("--base", "HEAD");
        Assert.Contains("models/fit.py:8:1: VG101 deny, existing: column 'ssn'", text, StringComparison.Ordinal);
        Assert.Contains("models/fit.py:7:5: VG101 deny: column 'passport_no'", text, StringComparison.Ordinal);
        Assert.Equal(1, again);
    }

    [Fact]
    public void One_more_model_before_the_old_one_is_the_new_one()
    {
        _git.Edit("train.py", "columns=[\"ssn\"]", "columns=[\"chol\"]");
        _git.Commit();
        _git.Edit("train.py", "LogisticRegression().fit(X", "LogisticRegression().fit(X[[\"ssn\"]], people[\"target\"])\nLogisticRegression().fit(X");
        var (code, output, _) = _git.Check("--base", "HEAD");

        Assert.Contains("train.py:9:1: VG101 deny: column 'ssn'", output, StringComparison.Ordinal);
        Assert.Contains("train.py:10:1: VG101 deny, existing: column 'ssn'", output, StringComparison.Ordinal);
        Assert.Contains("0 models changed, 1 added, 0 removed, 1 unchanged", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public void A_file_beside_that_hides_a_module_is_a_change_of_its_importers()
    {
        _git.Write("lib/features/__init__.py", "def clean(frame):\n    return frame\n");
        Blocked("VG101 deny: column 'passport_no'");
    }

    [Fact]
    public void A_new_script_is_judged_before_git_knows_it()
    {
        _git.Write("fresh.py", Train.Replace("people = people.drop(columns=[\"ssn\"])\n", "", StringComparison.Ordinal));
        Blocked("fresh.py:8:1: VG101 deny: column 'ssn'");
        _git.Write(".gitignore", "fresh.py\n");
        Assert.Equal(0, _git.Check("--base", "HEAD").ExitCode);
    }

    [Fact]
    public void Only_what_is_named_is_judged_and_all_is_followed()
    {
        _git.Edit("lib/features.py", "    frame = frame.drop(columns=[\"passport_no\"])\n", "");
        Assert.Equal(0, _git.Check("--base", "HEAD", "lib").ExitCode);
        Assert.Equal(1, _git.Check("--base", "HEAD", "train.py").ExitCode);
        Assert.Equal(1, Tool.Run(Path.Combine(_git.Folder, "data"), "check", "--base", "HEAD", "..").ExitCode);
        Assert.Equal(2, _git.Check("--base", "HEAD", "missing.py").ExitCode);
        Assert.Equal(2, _git.Check("--base", "HEAD", _git.Outside).ExitCode);
    }

    [Fact]
    public void The_comparison_tells_what_comes_goes_and_changes()
    {
        _git.Edit("train.py", "X = people.drop(columns=[\"target\"])", "X = people.drop(columns=[\"target\", \"age\"])");
        _git.Edit("train.py", "columns=[\"ssn\"]", "columns=[]");
        var (code, output, error) = _git.Run("diff", "--base", "HEAD");

        Assert.Equal("", error);
        Assert.Equal($"""
            train.py:9:1: sklearn.linear_model.LogisticRegression.fit
              + feature ssn of data/people.csv
              - feature age of data/people.csv
            compared with HEAD ({_git.Git("rev-parse", "HEAD")[..9]}): 1 model changed, 0 added, 0 removed, 0 unchanged

            """, output);
        Assert.Equal(0, code);
        Assert.Contains("\"change\": \"removed\"", _git.Run("diff", "--base", "HEAD", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("| LogisticRegression, train.py:9 | ssn | age |  |", _git.Run("diff", "--base", "HEAD", "--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_is_gone_takes_its_models_with_it()
    {
        _git.Delete("train.py");
        var (code, output, _) = _git.Run("diff", "--base", "HEAD");
        Assert.Contains("LogisticRegression.fit is gone", output, StringComparison.Ordinal);
        Assert.Contains("0 models changed, 0 added, 1 removed, 0 unchanged", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public void A_label_that_becomes_a_feature_is_told_as_that()
    {
        _git.Edit("train.py", "X, people[\"target\"]", "X.drop(columns=\"age\"), people[\"age\"]");
        var output = _git.Run("diff", "--base", "HEAD").Output;
        Assert.Contains("~ feature became label: age of data/people.csv", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_places_the_alert_on_the_change_and_shows_the_way()
    {
        _git.Edit("train.py", "people = people.drop(columns=[\"ssn\"])\n", "");
        var (code, output, _) = _git.Check("--base", "HEAD", "--format", "sarif");
        Assert.Equal(1, code);
        using var sarif = System.Text.Json.JsonDocument.Parse(output);
        var result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(5, region.GetProperty("startLine").GetInt32());
        Assert.False(region.TryGetProperty("endLine", out var end) && end.GetInt32() != 5);
        Assert.Equal("new", result.GetProperty("baselineState").GetString());
        Assert.True(result.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").GetArrayLength() > 3);
        Assert.True(result.GetProperty("partialFingerprints").TryGetProperty("primaryLocationLineHash", out _));
    }

    /// <summary>One finding blocks, and says this; the exit code says so too.</summary>
    private void Blocked(string finding)
    {
        var (code, output, error) = _git.Check("--base", "HEAD");

        Assert.Equal("", error);
        Assert.Contains(finding, output, StringComparison.Ordinal);
        Assert.Contains("blocked: 1 deny", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }
}
