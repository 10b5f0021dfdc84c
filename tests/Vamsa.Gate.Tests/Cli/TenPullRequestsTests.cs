namespace Vamsa.Gate.Tests.Cli;

/// <summary>The script that plays pull requests from end to end says that all ten end as they must.</summary>
public sealed class TenPullRequestsTests
{
    [Fact]
    public void Five_are_blocked_and_five_pass()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the script needs a shell");
        var tool = Tool.Assembly;
        var (code, output, error) = Repository.Run("bash", [Repository.At("build/ten-pull-requests.sh"), "dotnet", tool], Path.GetTempPath());

        Assert.True(code == 0, output + error);
        Assert.Equal(5, output.Split(": exit code 1\n").Length - 1);
        Assert.Equal(5, output.Split(": exit code 0\n").Length - 1);
        Assert.EndsWith("=== five blocked, five passed, as they must\n", output, StringComparison.Ordinal);
        Assert.Contains("  annotation ::error file=score.py,line=7,", output, StringComparison.Ordinal);
    }
}
