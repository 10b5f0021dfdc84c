namespace Vamsa.Gate.Tests.Cli;

/// <summary>A repository made for one test, and the built tool in it.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("vamsa-change-").FullName;

    public GitFolder()
    {
        Directory.CreateDirectory(Folder);
        Git("init", "-q");
    }

    public string Folder => Path.Combine(_root, "repository");

    /// <summary>Beside the repository, not in it.</summary>
    public string Outside => _root;

    public void Dispose()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (IOException) when (OperatingSystem.IsLinux())
        {
            // A name that is not UTF-8 has none in .NET.
            Tests.Repository.Run("rm", ["-rf", "--", _root], Path.GetTempPath());
        }
    }

    public GitFolder Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public GitFolder Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>A text that must be there becomes another.</summary>
    public void Edit(string path, string old, string now)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    public string Git(params string[] arguments)
    {
        var (code, output, error) = Tool.Git(Folder, arguments);
        Assert.True(code == 0, $"git {string.Join(' ', arguments)}: {error}");
        return output.Trim();
    }

    public GitFolder Commit(string message = "change")
    {
        Git("add", "-A");
        Git("commit", "-q", "--allow-empty", "-m", message);
        return this;
    }

    public Tool.Outcome Run(params string[] arguments) => Tool.Run(Folder, arguments);

    public Tool.Outcome Check(params string[] arguments) => Run(["check", .. arguments]);
}
