using Vamsa.Gate.Cli;

namespace Vamsa.Gate.Tests.Cli;

public sealed class ScriptSearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vamsa-search-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Outside_git_a_folder_is_searched_without_packages_and_hidden_folders()
    {
        Write("b.py", "src/a.py", "src/n.ipynb", "src/data.csv", ".hidden/x.py", "node_modules/y.py", "env/pyvenv.cfg", "env/lib/z.py");

        Assert.Equal(["b.py", "src/a.py", "src/n.ipynb"], Found(_folder));
    }

    [Fact]
    public void In_git_what_it_ignores_is_left_out_and_what_it_will_add_is_not()
    {
        Write("tracked.py", "new.py", "ignored.py", "deleted.py", "naïve file.py");
        File.WriteAllText(Path.Combine(_folder, ".gitignore"), "ignored.py\nout/\n");
        Write("out/o.py");
        Tool.Git(_folder, "init", "-q");
        Tool.Git(_folder, "add", "tracked.py", "deleted.py");
        File.Delete(Path.Combine(_folder, "deleted.py"));

        Assert.Equal(["naïve file.py", "new.py", "tracked.py"], Found(_folder).Order(StringComparer.Ordinal));
        Assert.Equal(["o.py"], Found(Path.Combine(_folder, "out")));
    }

    [Fact]
    public void Links_are_followed_inside_the_repository_only()
    {
        Write("real/a.py", "inside/keep.txt");
        var outside = Directory.CreateTempSubdirectory("vamsa-outside-").FullName;
        File.WriteAllText(Path.Combine(outside, "secret.py"), "x = 1\n");
        Tool.Git(_folder, "init", "-q");
        File.CreateSymbolicLink(Path.Combine(_folder, "inside", "link.py"), Path.Combine(_folder, "real", "a.py"));
        File.CreateSymbolicLink(Path.Combine(_folder, "out.py"), Path.Combine(outside, "secret.py"));
        File.CreateSymbolicLink(Path.Combine(_folder, "loop.py"), Path.Combine(_folder, "loop.py"));

        var search = new ScriptSearch(_folder);
        search.Add(_folder);

        Assert.Equal(["inside/link.py", "loop.py", "out.py"], search.Scripts.Select(script => Path.GetRelativePath(_folder, script.Path)));
        Assert.Equal(["real/a.py", "loop.py", "out.py"], search.Scripts.Select(script => script.RepositoryPath));
        Assert.All(search.Scripts.Skip(1), script => Assert.NotNull(script.Problem));
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void Folders_that_link_in_a_circle_end()
    {
        Write("a/x.py");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "again"), _folder);
        Assert.Equal(["a/x.py"], Found(_folder));
    }

    [Fact]
    public void A_script_named_twice_is_one()
    {
        Write("a.py");
        var search = new ScriptSearch(_folder);
        search.Add(Path.Combine(_folder, "a.py"));
        search.Add(Path.Combine(_folder, ".", "a.py"));
        search.Add(_folder);

        Assert.Single(search.Scripts);
        Assert.Empty(search.Messages);
    }

    private List<string> Found(string folder)
    {
        var search = new ScriptSearch(_folder);
        search.Add(folder);
        return [.. search.Scripts.Select(script => Path.GetRelativePath(folder, script.Path).Replace('\\', '/'))];
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            var full = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, "x = 1\n");
        }
    }
}
