using Vamsa.Gate.Tests;

namespace Vamsa.Gate.Package.Tests;

/// <summary>pre-commit itself, in a repository of somebody else's, with the configuration that the documents give.</summary>
public sealed class PreCommitTests(Packages packages)
{
    [Fact]
    public void A_commit_that_the_policy_forbids_is_refused()
    {
        Repository.Require("pre-commit");
        var folder = Directory.CreateDirectory(Path.Combine(packages.Folder, "pre-commit consumer")).FullName;
        var environment = new Dictionary<string, string>
        {
            ["PRE_COMMIT_HOME"] = Path.Combine(packages.Folder, "pre-commit home"),
            ["RunAnalyzers"] = "false",
            ["GIT_AUTHOR_NAME"] = "t", ["GIT_AUTHOR_EMAIL"] = "t@t", ["GIT_COMMITTER_NAME"] = "t", ["GIT_COMMITTER_EMAIL"] = "t@t",
        };
        Run("git", "init", "-q").Ends(0);
        Shell.Write(folder, ".pre-commit-config.yaml", Configuration());
        Run("pre-commit", "install", "--install-hooks").Ends(0);

        Shell.Write(folder, "models/train it.py", Consumer.Forbidden);
        Run("git", "add", "-A").Ends(0);
        Run("git", "commit", "-qm", "forbidden").Ends(1).Says("models/train it.py:4:1: VG101 deny: column 'sex'").Says("blocked: 1 deny");
        Run("git", "rev-parse", "--verify", "--quiet", "HEAD").Ends(1);

        // A file that a commit leaves out is not judged; what it imports is read.
        Shell.Write(folder, "models/clean.py", Consumer.Clean);
        Run("git", "rm", "-q", "--cached", "models/train it.py").Ends(0);
        Run("git", "add", "models/clean.py").Ends(0);
        Run("git", "commit", "-qm", "clean").Ends(0).Says("Passed");
        Run("git", "log", "--format=%s").Ends(0).Says("clean");

        Outcome Run(string program, params string[] arguments) => Shell.Run(folder, environment, program, arguments);
    }

    /// <summary>The block of the page, with what stands for our address and version.</summary>
    private string Configuration()
    {
        var page = File.ReadAllText(Repository.At("docs/continuous-integration.md"));
        var block = page[page.IndexOf("\n## pre-commit\n", StringComparison.Ordinal)..].Split("```yaml\n")[1].Split("```")[0];
        Assert.Contains("- id: vamsa-gate", block, StringComparison.Ordinal);
        return block.Replace("https://github.com/OWNER/Vamsa.Gate", packages.Checkout, StringComparison.Ordinal)
            .Replace("VERSION", $"v{Packages.Version}", StringComparison.Ordinal);
    }
}
