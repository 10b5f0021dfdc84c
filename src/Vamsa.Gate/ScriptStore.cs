using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate;

/// <summary>
/// The files of a run: the scripts that were given, and those of the repository that they import. A file is asked for
/// once; what it was parsed to is kept while there is room, so that memory does not grow with the repository.
/// </summary>
internal sealed class ScriptStore
{
    /// <summary>Files of people; a generated module is not worth its time.</summary>
    private const int MaximumModuleBytes = 4 * 1024 * 1024;

    private const int MaximumTextBytes = 1024 * 1024;

    /// <summary>The footer of a Parquet file, or all of a workbook.</summary>
    private const int MaximumEndBytes = 16 * 1024 * 1024;

    /// <summary>Source whose workflows are kept.</summary>
    private const long MaximumKeptBytes = 16 * 1024 * 1024;

    /// <summary>What git keeps where Git LFS keeps the file: no header of a table.</summary>
    private static ReadOnlySpan<byte> LargeFilePointer => "version https://git-lfs.github.com/spec/"u8;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly GateOptions _options;
    private readonly Dictionary<string, ScriptInput> _given = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ScriptInput?>> _read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _repositoryPaths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<ParsedScript>> _parsed = new(StringComparer.Ordinal);
    private readonly Queue<ScriptInput> _kept = new();
    private readonly Lock _lock = new();
    private long _keptBytes;

    public ScriptStore(ImmutableArray<ScriptInput> scripts, GateOptions options)
    {
        _options = options;
        foreach (var script in scripts)
        {
            _given.TryAdd(script.RepositoryPath, script);
            _repositoryPaths[script.Path] = script.RepositoryPath;
        }
    }

    /// <summary>What was read of the repository besides, in a fixed order.</summary>
    public ImmutableArray<ScriptInput> Modules =>
    [
        .. _read.Values.Select(file => file.Value).OfType<ScriptInput>()
            .Where(file => !_given.ContainsKey(file.RepositoryPath)).DistinctBy(file => file.Path)
            .OrderBy(file => file.RepositoryPath, StringComparer.Ordinal),
    ];

    /// <summary>The repository's name of a file that reports show under <paramref name="path"/>.</summary>
    public string RepositoryPath(string path) => _repositoryPaths.GetValueOrDefault(path, path);

    public ParsedScript Parse(ScriptInput script)
    {
        Lazy<ParsedScript>? parsed;
        lock (_lock)
        {
            if (!_parsed.TryGetValue(script.Path, out parsed))
            {
                _parsed[script.Path] = parsed = new Lazy<ParsedScript>(() => ParsedScript.Of(script));
                _kept.Enqueue(script);
                _keptBytes += script.Bytes.Length;
                while (_keptBytes > MaximumKeptBytes && _kept.Count > 1)
                {
                    var oldest = _kept.Dequeue();
                    _keptBytes -= oldest.Bytes.Length;
                    _parsed.Remove(oldest.Path);
                }
            }
        }

        return parsed.Value;
    }

    /// <summary>Functions that the policy accepts as anonymising.</summary>
    public Anonymizers Accepted => new(_options.Policy.Anonymizers, RepositoryPath);

    /// <summary>Comments that speak to the gate in a module, by its path as reports show it.</summary>
    public IEnumerable<InlineNote> NotesIn(string path) =>
        Script(RepositoryPath(path)) is { } module ? Parse(module).Notes : Enumerable.Empty<InlineNote>();

    /// <summary>What a script may import and open.</summary>
    /// <param name="uses">Is told each repository path that was looked at, whether there is such a file or not.</param>
    public ModuleSource SourceOf(ScriptInput script, ISet<string>? uses = null)
    {
        var index = new ModuleIndex(script.RepositoryPath, script.Top);
        var texts = new Dictionary<(string Importer, string Path), string?>();
        var ends = new Dictionary<(string Importer, string Path), ReadOnlyMemory<byte>?>();
        return new ModuleSource(
            (importer, module) => _options.Knowledge.HasOwn(module) ? null : First(index.Modules(RepositoryPath(importer), module, IsLibrary(module)), uses),
            (importer, path) => First(index.Paths(RepositoryPath(importer), path).Where(FoundScript.IsScript), uses),
            (importer, path) =>
            {
                // Asked for again in each round of a loop.
                if (!texts.TryGetValue((importer, path), out var text))
                    texts[(importer, path)] = text = Text(index.Paths(RepositoryPath(importer), path), uses);
                return text;
            })
        {
            ReadEnd = (importer, path) =>
            {
                if (!ends.TryGetValue((importer, path), out var end))
                    ends[(importer, path)] = end = End(index.Paths(RepositoryPath(importer), path), uses);
                return end;
            },
        };
    }

    private bool IsLibrary(string module) => _options.Knowledge.Knows(module.Split('.')[0]);

    private Workflow? First(IEnumerable<string> candidates, ISet<string>? uses)
    {
        foreach (var candidate in candidates)
        {
            uses?.Add(candidate);
            if (Script(candidate) is not { } found) continue;
            uses?.Add(found.RepositoryPath);
            return Parse(found).Workflow;
        }

        return null;
    }

    private ScriptInput? Script(string repositoryPath)
    {
        if (_given.TryGetValue(repositoryPath, out var given)) return given;
        return _read.GetOrAdd(repositoryPath, path => new Lazy<ScriptInput?>(() => Read(path))).Value;
    }

    private ScriptInput? Read(string repositoryPath)
    {
        if (_options.ReadFile(repositoryPath, MaximumModuleBytes + 1) is not { Problem: null } file) return null;
        if (file.Bytes.Length > MaximumModuleBytes) return null;

        // A link leads to a file that has its own name.
        if (_given.TryGetValue(file.RepositoryPath, out var given)) return given;
        _repositoryPaths[file.Path] = file.RepositoryPath;
        return file;
    }

    private string? Text(IEnumerable<string> candidates, ISet<string>? uses)
    {
        foreach (var path in candidates)
        {
            uses?.Add(path);
            if (_options.ReadFile(path, MaximumTextBytes + 1) is not { } file) continue;
            uses?.Add(file.RepositoryPath);
            return file.Problem is null && !file.Bytes.Span.StartsWith(LargeFilePointer) ? Decoded(path, file.Bytes.Span) : null;
        }

        return null;
    }

    private ReadOnlyMemory<byte>? End(IEnumerable<string> candidates, ISet<string>? uses)
    {
        foreach (var path in candidates)
        {
            uses?.Add(path);
            if (_options.ReadFileEnd(path, MaximumEndBytes) is not { } file) continue;
            uses?.Add(file.RepositoryPath);
            return file.Problem is null ? file.Bytes : null;
        }

        return null;
    }

    /// <summary>Of a table the first rows are enough; half a configuration is none.</summary>
    private static string? Decoded(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaximumTextBytes)
        {
            if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return null;
            bytes = bytes[..(bytes.LastIndexOf((byte)'\n') + 1)];
        }

        try
        {
            return Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
