using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Vamsa.Gate.Cli;

/// <summary>The files of a commit, read from git's objects and never checked out. Safe to ask from many threads.</summary>
internal sealed class BaseTree : IDisposable
{
    private const string Link = "120000";
    private const string Submodule = "160000";
    private const int MaximumLinks = 8;

    /// <summary>More than this is not read to its end only to throw it away.</summary>
    private const long MaximumSkipped = 4 * 1024 * 1024;

    /// <summary>More than this is not read to get to a file's end: what is larger is kept elsewhere than in git.</summary>
    private const long MaximumBeforeEnd = 128 * 1024 * 1024;

    private readonly string _root;
    private readonly Dictionary<string, (string Mode, string Id)> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private Process? _git;

    private BaseTree(string root) => _root = root;

    /// <summary>Null when git cannot list it.</summary>
    public static BaseTree? Of(string root, string commit)
    {
        if (Git.Text(root, "ls-tree", "-r", "-z", "--full-tree", commit) is not { } listed) return null;
        var tree = new BaseTree(root);
        foreach (var entry in Git.Names(listed))
        {
            // 100644 blob 5b1d…<tab>path
            var tab = entry.IndexOf('\t');
            var fields = entry[..tab].Split(' ');
            tree._entries[entry[(tab + 1)..]] = (fields[0], fields[2]);
            if (fields[0] == Link) tree._links.Add(entry[(tab + 1)..]);
        }

        return tree;
    }

    /// <summary>Links by their target, both repository paths; those that lead out of the repository are left out.</summary>
    public IEnumerable<(string Path, string Target)> Links =>
        from path in _links.Order(StringComparer.Ordinal)
        let target = Target(path)
        where target is not null
        select (path, target);

    /// <summary>The submodule that a path lies in; null when it lies in none.</summary>
    public string? SubmoduleOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            if (_entries.TryGetValue(path[..slash], out var entry))
                return entry.Mode == Submodule ? path[..slash] : null;
        return null;
    }

    /// <summary>Below a path there are files, or it is one.</summary>
    public bool Has(string path) =>
        path.Length == 0 || _entries.ContainsKey(path) || _entries.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));

    /// <summary>Stubs below a folder, relative to it, in order; null when there is no such folder.</summary>
    public IReadOnlyList<string>? Stubs(string folder)
    {
        var files = _entries.Keys.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)).Select(file => file[(folder.Length + 1)..]).ToList();
        return files.Count == 0 ? null : [.. files.Where(file => file.EndsWith(".pyi", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The commit of a submodule.</summary>
    public string? CommitOf(string submodule) => _entries.TryGetValue(submodule, out var entry) ? entry.Id : null;

    /// <summary>The path without links, each folder on the way and the file itself; null when they lead out, or in a circle.</summary>
    public string? Resolve(string path)
    {
        for (var links = 0; links <= MaximumLinks; links++)
        {
            if (_links.Count == 0 || LinkOn(path) is not { } link) return path;
            if (Target(link) is not { } target) return null;
            path = target + path[link.Length..];
        }

        return null;
    }

    /// <summary>The first bytes of a file, not more than <paramref name="most"/>; null when the commit has no such file.</summary>
    public byte[]? Read(string path, int most) => Part(path, most, atEnd: false);

    /// <summary>The last bytes of a file; null too when too much lies before them.</summary>
    public byte[]? ReadEnd(string path, int most) => Part(path, most, atEnd: true);

    public void Dispose()
    {
        lock (_lock) Stop();
    }

    /// <summary>The outermost link on the way of a path.</summary>
    private string? LinkOn(string path)
    {
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1))
            if (_links.Contains(path[..slash]))
                return path[..slash];
        return _links.Contains(path) ? path : null;
    }

    private byte[]? Part(string path, int most, bool atEnd) =>
        _entries.TryGetValue(path, out var entry) && entry.Mode is not (Link or Submodule) ? Object(entry.Id, most, atEnd) : null;

    private string? Target(string link) =>
        Object(_entries[link].Id, 4096, atEnd: false) is { } bytes ? RepositoryLinks.Resolve(link, Encoding.UTF8.GetString(bytes)) : null;

    private byte[]? Object(string id, int most, bool atEnd)
    {
        lock (_lock)
        {
            try
            {
                _git ??= Git.Start(_root, "cat-file", "--batch");
                var output = _git.StandardOutput.BaseStream;
                _git.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes(id + "\n"));
                _git.StandardInput.BaseStream.Flush();

                // 5b1d… blob 1234
                var header = Line(output).Split(' ');
                if (header.Length < 3 || !long.TryParse(header[2], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return null;
                var bytes = new byte[Math.Min(length, most)];
                if (atEnd && length - bytes.Length > MaximumBeforeEnd)
                {
                    Stop();
                    return null;
                }

                if (atEnd) Skip(output, length - bytes.Length);
                output.ReadExactly(bytes);
                var rest = (atEnd ? 0 : length - bytes.Length) + 1;
                if (rest > MaximumSkipped) Stop();
                else Skip(output, rest);
                return header[1] == "blob" ? bytes : null;
            }
            catch (Exception error) when (error is IOException or Win32Exception)
            {
                Stop();
                return null;
            }
        }
    }

    private static string Line(Stream stream)
    {
        var line = new StringBuilder();
        for (int read; (read = stream.ReadByte()) != '\n';)
        {
            if (read < 0) throw new EndOfStreamException();
            line.Append((char)read);
        }

        return line.ToString();
    }

    private static void Skip(Stream stream, long count)
    {
        var buffer = new byte[81920];
        while (count > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, count));
            if (read == 0) throw new EndOfStreamException();
            count -= read;
        }
    }

    private void Stop()
    {
        if (_git is null) return;
        try
        {
            _git.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        _git.Dispose();
        _git = null;
    }
}
