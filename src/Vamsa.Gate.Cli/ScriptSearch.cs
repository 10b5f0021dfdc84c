namespace Vamsa.Gate.Cli;

/// <summary>Arguments to scripts: files as they are, folders searched, all in one order whatever the file system's.</summary>
internal sealed class ScriptSearch(string root)
{
    private readonly List<ScriptInput> _scripts = [];
    private readonly List<string> _messages = [];
    private readonly HashSet<string> _seen = [];
    private readonly HashSet<string> _tops = [];

    public IReadOnlyList<ScriptInput> Scripts => _scripts;

    /// <summary>What the scripts may import: files of their repositories, outside of one files below a script's own folder.</summary>
    public RepositoryFiles Files => new(root, [.. _tops]);

    /// <summary>What the user should know about the arguments, a line each.</summary>
    public IReadOnlyList<string> Messages => _messages;

    public bool MissesPath { get; private set; }

    public void Add(string path)
    {
        if (Directory.Exists(path))
        {
            AddFolder(path);
        }
        else if (File.Exists(path))
        {
            AddFile(path, Path.GetFullPath(path));
        }
        else
        {
            MissesPath = true;
            _messages.Add($"there is no file or folder '{path}'");
        }
    }

    private void AddFolder(string folder)
    {
        var full = Path.GetFullPath(folder);
        var tree = Repository.Above(full) ?? full;
        var found = Git.Scripts(full) ?? ScriptGlob.Scripts(full);
        foreach (var name in found.Order(StringComparer.Ordinal))
        {
            var path = Shown(folder, name);
            var file = new FileInfo(Path.Combine(full, name));
            if (name.Contains('\uFFFD') && !file.Exists)
                AddUnreadable(path, file.FullName, "The file's name is not UTF-8.");
            else if (file.LinkTarget is null)
                AddFile(path, file.FullName);
            else if (Target(file) is { } target && Repository.Holds(tree, target))
                AddFile(path, target);
            else
                AddUnreadable(path, file.FullName, "The file is a link out of the repository, which is not followed.");
        }

        if (found.Count == 0) _messages.Add($"there are no Python scripts in '{folder}'");
    }

    private static string? Target(FileInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            // It leads to itself.
            return null;
        }
    }

    private void AddFile(string path, string fullPath)
    {
        // Git lists what it tracks, also what is deleted in the working tree.
        if (!File.Exists(fullPath) || !_seen.Add(fullPath)) return;
        var top = Repository.Above(fullPath) ?? Path.GetDirectoryName(fullPath)!;
        _tops.Add(top);
        _scripts.Add(ScriptFile.Read(Repository.Slashed(path), Repository.PathIn(root, fullPath), fullPath) with
        {
            Top = top == root ? "" : Repository.PathIn(root, top),
        });
    }

    private void AddUnreadable(string path, string fullPath, string problem)
    {
        if (_seen.Add(fullPath)) _scripts.Add(new ScriptInput(path, Repository.PathIn(root, fullPath), default, problem));
    }

    private static string Shown(string folder, string name)
    {
        var prefix = Repository.Slashed(folder).TrimEnd('/');
        if (prefix.StartsWith("./", StringComparison.Ordinal)) prefix = prefix[2..];
        return prefix is "" && folder.StartsWith('/') ? "/" + name : prefix is "" or "." ? name : $"{prefix}/{name}";
    }
}
