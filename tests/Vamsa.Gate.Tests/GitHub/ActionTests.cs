using System.Text.Json;

namespace Vamsa.Gate.Tests.GitHub;

/// <summary>The composite action, step by step in a shell, on real repositories.</summary>
public sealed class ActionTests : IDisposable
{
    private const string Clean = "import pandas as pd\nfrom sklearn.linear_model import LogisticRegression\n"
        + "d = pd.read_csv('d.csv', usecols=['income', 'paid'])\nLogisticRegression().fit(d[['income']], d['paid'])\n";

    private const string Forbidden = "import pandas as pd\nfrom sklearn.linear_model import LogisticRegression\n"
        + "d = pd.read_csv('d.csv', usecols=['sex', 'income', 'paid'])\nLogisticRegression().fit(d[['sex', 'income']], d['paid'])\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-action-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("push")]
    [InlineData("schedule")]
    [InlineData("workflow_dispatch")]
    public void A_forbidden_column_blocks(string name)
    {
        var result = Action(Commit(("train.py", Forbidden)), name).Run();

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(("blocked", "1", "1", "built-in"), Said(result));
        Assert.StartsWith("## ❌ Vamsa.Gate: blocked\n", result.Summary, StringComparison.Ordinal);
        Assert.Equal("VG101/core-protected/sex-gender", ResultOf(result).GetProperty("ruleId").GetString());

        // Nothing was uploaded, so the line itself says it.
        Assert.Equal(1, result.Uploads);
        Assert.StartsWith("::error file=train.py,line=4,", Assert.Single(result.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_repository_passes()
    {
        var result = Action(Commit(("train.py", Clean))).Run();

        Assert.Equal((0, ("passed", "0", "0", "built-in")), (result.ExitCode, Said(result)));
        Assert.Empty(result.Commands);
        Assert.Contains("passed: 0 deny", result.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_without_scripts_passes_and_uploads_an_empty_report()
    {
        var result = Action(Commit(("readme.txt", "nothing"))).Run();

        Assert.Equal((0, "passed", 1), (result.ExitCode, result.Outputs["conclusion"], result.Uploads));
        using var sarif = JsonDocument.Parse(result.Sarif!);
        Assert.Equal(0, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void An_unreadable_script_is_not_a_clean_one()
    {
        var result = Action(Commit(("train.ipynb", "{"))).Run();

        Assert.Equal((4, "blind", "1"), (result.ExitCode, result.Outputs["conclusion"], result.Outputs["blocking"]));
    }

    [Fact]
    public void Code_scanning_shows_what_it_took()
    {
        var checkout = Commit(("train.py", Forbidden));

        var taken = Action(checkout, upload: "success").Run();
        Assert.Equal((1, 0), (taken.ExitCode, taken.Commands.Count));
        Assert.Contains("VG101 deny", taken.Log, StringComparison.Ordinal);

        Assert.Single(Action(checkout, "push", "success", ("annotations", "true")).Run().Commands);
        Assert.Empty(Action(checkout, "push", "failure", ("annotations", "false")).Run().Commands);
    }

    [Fact]
    public void A_refused_upload_fails_only_where_it_is_demanded()
    {
        var checkout = Commit(("train.py", Clean));

        Assert.Equal(0, Action(checkout).Run().ExitCode);
        Assert.Equal(1, Action(checkout, "push", "failure", ("upload-sarif", "true")).Run().ExitCode);
        Assert.Equal(0, Action(checkout, "push", "failure", ("upload-sarif", "false")).Run().Uploads);
    }

    [Fact]
    public void A_run_that_only_reports_says_blocked_and_goes_on()
    {
        var result = Action(Commit(("train.py", Forbidden)), "push", "failure", ("fail-on", "never"), ("summary", "false")).Run();

        Assert.Equal((0, "blocked", ""), (result.ExitCode, result.Outputs["conclusion"], result.Summary));
    }

    [Fact]
    public void A_policy_that_cannot_be_read_is_an_error_and_uploads_nothing()
    {
        var result = Action(Commit(("train.py", Clean), (".vamsa/policy.yml", "version: 1\nrule: []\n")), "push", "failure", ("fail-on", "never")).Run();

        Assert.Equal((2, "error", "", 0, ""), (result.ExitCode, result.Outputs["conclusion"], result.Outputs["sarif-file"], result.Uploads, result.Summary));
        Assert.Contains(".vamsa/policy.yml:2:1: ", result.Log, StringComparison.Ordinal);
        Assert.StartsWith("::error::vamsa-gate could not judge", Assert.Single(result.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_that_judged_is_named_by_its_digest()
    {
        var policy = "version: 1\nrules:\n  - { id: no-income, columns: [income] }\n";
        var result = Action(Commit(("train.py", Clean), ("rules/gate.yml", policy)), "push", "failure", ("policy", "rules/gate.yml")).Run();

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(policy))), result.Outputs["policy-sha"]);
        Assert.Equal("blocked", result.Outputs["conclusion"]);
    }

    [Fact]
    public void Paths_are_lines_and_nothing_in_them_is_run()
    {
        var checkout = Commit(("good one/train.py", Clean), ("bad/train.py", Forbidden), ("$(touch pwned)/train.py", Clean));

        Assert.Equal(0, Action(checkout, "push", "failure", ("paths", "good one\n$(touch pwned)\n")).Run().ExitCode);
        Assert.Equal(1, Action(checkout, "push", "failure", ("paths", "good one\nbad")).Run().ExitCode);
        Assert.Equal(2, Action(checkout, "push", "failure", ("paths", "good one; touch pwned")).Run().ExitCode);
        Assert.Equal(2, Action(checkout, "push", "failure", ("paths", "--policy=x")).Run().ExitCode);
        Assert.False(File.Exists(Path.Combine(checkout, "pwned")));
    }

    [Fact]
    public void No_file_of_the_repository_commands_the_runner()
    {
        var checkout = Commit(
            ("::error::pwned.py", Forbidden), ("::add-mask::x/a.ipynb", "{"),
            ("hostile.py", Forbidden.Replace("'sex'", "'::error::sex'", StringComparison.Ordinal) + "##[error]x ###vso[y]\n"));
        File.CreateSymbolicLink(Path.Combine(checkout, "::warning::link.py"), "/etc/hostname");
        Git(checkout, "add", "-A");

        var result = Action(checkout).Run();

        Assert.Equal(1, result.ExitCode);
        Assert.NotEmpty(result.Commands);
        Assert.All(result.Commands, command => Assert.Matches("^::(error|warning) file=[^:]*,line=[0-9]+(,col=[0-9]+,endColumn=[0-9]+)?,title=[^:]*::", command));
    }

    [Theory]
    [InlineData("version", "1.2.3; touch pwned", "the input 'version' is no version")]
    [InlineData("version", "../../1.2.3", "the input 'version' is no version")]
    [InlineData("command", "/no/such/program", "the input 'command' names no program")]
    public void What_is_installed_is_a_version_and_nothing_else(string input, string value, string said)
    {
        var action = new CompositeAction(Commit(("train.py", Clean)));
        action.Inputs[input] = value;
        var result = action.Run();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(said, result.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scope_that_is_no_scope_is_said() =>
        Assert.Contains("the input 'scope' is auto, changed or all", Action(Commit(("train.py", Clean)), "push", "failure", ("scope", "some")).Run().Log, StringComparison.Ordinal);

    private static (string, string, string, string) Said(CompositeAction.Result result) =>
        (result.Outputs["conclusion"], result.Outputs["findings"], result.Outputs["blocking"], result.Outputs["policy-sha"]);

    private static JsonElement ResultOf(CompositeAction.Result result)
    {
        using var sarif = JsonDocument.Parse(result.Sarif!);
        return Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(element => element.Clone()));
    }

    private static CompositeAction Action(string checkout, string name = "push", string upload = "failure", params (string Name, string Value)[] inputs)
    {
        var action = new CompositeAction(checkout) { Event = name, UploadOutcome = upload };
        action.Inputs["command"] = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "vamsa-gate.exe" : "vamsa-gate");
        foreach (var (input, value) in inputs) action.Inputs[input] = value;
        return action;
    }

    private string Commit(params (string Path, string Text)[] files)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the action's steps are shell scripts of a Linux runner");
        var checkout = Path.Combine(_folder, "checkout");
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(checkout, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Git(checkout, "init", "-q");
        Git(checkout, "add", "-A");
        Git(checkout, "commit", "-qm", "first");
        return checkout;
    }

    private static void Git(string folder, params string[] arguments) =>
        Assert.Equal(0, Cli.Tool.Git(folder, arguments).ExitCode);
}
