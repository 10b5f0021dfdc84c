using System.Collections.Concurrent;
using Vamsa.Gate.Changes;

namespace Vamsa.Gate.Cli;

/// <summary>
/// A repository in two versions: the base is a commit, the head is the working tree as it lies there, with what is not
/// committed yet. In a pipeline the two heads are one; on a desk the answer is about what would be committed.
/// </summary>
internal sealed class ChangedRepository : IDisposable
{
    private readonly string _root;
    private readonly BaseTree _tree;
    private readonly RepositoryFiles _files;
    private readonly ConcurrentDictionary<string, Lazy<BaseTree?>> _submodules = new(StringComparer.Ordinal);

    private ChangedRepository(string root, BaseCommit commit, BaseTree tree, ChangeSet changes)
    {
        (_root, Base, _tree, Changes) = (root, commit, tree, changes);
        _files = new RepositoryFiles(root, [root]);
    }

    public BaseCommit Base { get; }

    public ChangeSet Changes { get; }

    /// <summary>Null, and said why, when the two cannot be compared.</summary>
    public static ChangedRepository? Open(string root, string reference)
    {
        if (BaseCommit.Of(root, reference) is not { } commit) return null;
        if (WorkingChange.Since(root, commit.Commit) is { } changes && BaseTree.Of(root, commit.Commit) is { } tree)
            return new ChangedRepository(root, commit, tree, changes);
        Terminal.Say($"--base: git cannot compare the working tree with {commit.Name}");
        return null;
    }

    /// <summary>Null, and said why, when a path is none of the repository.</summary>
    public ChangeInput? Input(IReadOnlyList<string> paths)
    {
        var judged = new List<string>();
        foreach (var path in paths.Count > 0 ? paths : ["."])
        {
            var full = Path.GetFullPath(path);
            var name = full == _root ? "" : Repository.PathIn(_root, full);
            if (!Repository.Holds(_root, full))
            {
                Terminal.Say($"--base: '{path}' is not in the repository of this folder");
                return null;
            }

            if (!Path.Exists(full) && !_tree.Has(name))
            {
                Terminal.Say($"there is no file or folder '{path}', in the base neither");
                return null;
            }

            judged.Add(name);
        }

        var changed = Changes.Files.SelectMany(file => new[] { file.OldPath, file.NewPath }).OfType<string>();
        return new ChangeInput(Base.Name, Changes, Scripts(), path => judged.Exists(folder => IsBelow(path, folder)), ReadBase)
        {
            ReadBaseEnd = ReadBaseEnd,
            Aliases = [.. RepositoryLinks.Aliases(_tree.Links, changed)],
        };
    }

    public ScriptInput? ReadHead(string path, int most) => _files.Read(path, most);

    public ScriptInput? ReadHeadEnd(string path, int most) => _files.ReadEnd(path, most);

    public ScriptInput? ReadBase(string path, int most) => OfBase(path, (tree, file) => tree.Read(file, most), file => _files.Read(file, most));

    public ScriptInput? ReadBaseEnd(string path, int most) =>
        OfBase(path, (tree, file) => tree.ReadEnd(file, most), file => _files.ReadEnd(file, most));

    /// <summary>As <see cref="BaseTree.Stubs"/>.</summary>
    public IReadOnlyList<string>? BaseStubs(string folder) => _tree.Stubs(folder);

    /// <summary>A file of the branch that the change goes to, as it is now.</summary>
    public ScriptInput? ReadTip(string path, int most)
    {
        if (Base.Tip == Base.Commit) return ReadBase(path, most);
        using var tip = BaseTree.Of(_root, Base.Tip);
        return tip?.Resolve(path) is { } real && tip.Read(real, most) is { } bytes ? Input(real, bytes) : null;
    }

    public void Dispose()
    {
        _tree.Dispose();
        foreach (var submodule in _submodules.Values) submodule.Value?.Dispose();
    }

    /// <summary>
    /// What the change leaves alone is read where it lies, large files and submodules too; what it touches is read from git.
    /// </summary>
    private ScriptInput? OfBase(string path, Func<BaseTree, string, byte[]?> ofCommit, Func<string, ScriptInput?> asItLies)
    {
        if (_tree.Resolve(path) is not { } real) return null;
        if (Changes.Touches(real)) return ofCommit(_tree, real) is { } bytes ? Input(real, bytes) : null;
        if (_tree.SubmoduleOf(real) is not { } submodule || !Changes.Touches(submodule)) return asItLies(real);
        return _submodules.GetOrAdd(submodule, name => new Lazy<BaseTree?>(() => OldSubmodule(name))).Value is { } tree
            && tree.Resolve(real[(submodule.Length + 1)..]) is { } inside && ofCommit(tree, inside) is { } content
            ? Input($"{submodule}/{inside}", content)
            : null;
    }

    /// <summary>The commit of a submodule that the base names, where it has been fetched.</summary>
    private BaseTree? OldSubmodule(string submodule)
    {
        var folder = Path.Combine(_root, submodule);
        return Path.Exists(Path.Combine(folder, ".git")) && _tree.CommitOf(submodule) is { } commit ? BaseTree.Of(folder, commit) : null;
    }

    private ScriptInput Input(string path, byte[] bytes) => new(_files.Shown(Path.Combine(_root, path)), path, bytes);

    private List<FoundScript> Scripts() =>
    [
        .. (Git.Scripts(_root) ?? []).Distinct(StringComparer.Ordinal)
            .Where(name => !Changes.Touches(name) || Changes.Of(name) is not null)
            .Select(name => new FoundScript(name, name, () => Read(name))),
    ];

    private ScriptInput? Read(string name)
    {
        var full = Path.Combine(_root, name);
        var shown = _files.Shown(full);
        if (!File.Exists(full) && new FileInfo(full).LinkTarget is null)
            return name.Contains('\uFFFD') ? new ScriptInput(shown, name, default, "The file's name is not UTF-8.") : null;
        if (_files.Resolve(full) is not { } real)
            return new ScriptInput(shown, name, default, "The file is a link out of the repository, which is not followed.");
        return File.Exists(real) ? ScriptFile.Read(_files.Shown(real), Repository.PathIn(_root, real), real) : null;
    }

    private static bool IsBelow(string path, string folder) =>
        folder.Length == 0 || path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);
}
