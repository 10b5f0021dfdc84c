using System.Reflection;
using Vamsa.Gate.Cli;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.MSBuild;

/// <summary>Full paths of a project's items to what the library takes; paths shown are relative to the project.</summary>
internal sealed class BuildInputs
{
    private static readonly string Version =
        typeof(BuildInputs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    private readonly string _root;
    private readonly string _project;
    private readonly RepositoryFiles _files;
    private readonly List<ReadOnlyMemory<byte>> _policyBytes = [];

    public BuildInputs(string projectDirectory, IEnumerable<string> scripts)
    {
        _project = Path.GetFullPath(projectDirectory);
        _root = Repository.Above(_project) ?? _project;
        var paths = scripts.Distinct(StringComparer.Ordinal).ToLookup(File.Exists);
        Missing = [.. paths[false]];
        Scripts = [.. paths[true].Select(Script)];
        _files = new RepositoryFiles(_root, [.. paths[true].Select(TopOf).Distinct(StringComparer.Ordinal)], _project);
    }

    public IReadOnlyList<ScriptInput> Scripts { get; }

    public IReadOnlyList<string> Missing { get; }

    /// <summary>The policy file and what it names, as they were read; empty for the built-in pack.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> PolicyBytes => _policyBytes;

    /// <summary>What the scripts may import or open besides.</summary>
    public ScriptInput? Read(string repositoryPath, int most) => _files.Read(repositoryPath, most);

    /// <summary>Null, and said why, when the policy or a stub that it names cannot be used.</summary>
    public GateOptions? LoadPolicy(string? named, Action<PolicyError> say)
    {
        var file = named ?? new[] { _root, _project }.Select(folder => Path.Combine(folder, ".vamsa", "policy.yml")).FirstOrDefault(File.Exists);
        if (file is null) return Options(Policy.BuiltIn);
        if (ScriptFile.Start(file, PolicyReader.MaxBytes + 1) is not { } bytes)
        {
            say(new PolicyError(file, 0, 0, "the policy cannot be read"));
            return null;
        }

        _policyBytes.Add(bytes);
        var files = new RepositoryFiles(_root, [_root], _project);
        var reading = PolicyReader.Read(file.Replace('\\', '/'), bytes, (path, most) =>
        {
            var named = files.Read(path, most)?.Bytes;
            _policyBytes.Add(named ?? default);
            return named;
        });
        foreach (var error in reading.Errors) say(error);
        if (reading.Policy is not { } read) return null;
        var policy = read with { RepositoryPath = Repository.PathIn(_root, file) };
        return Terminal.Listening(say, () => StubFiles.Load(policy, file, _root)) is { } knowledge ? Options(policy) with { Knowledge = knowledge } : null;
    }

    private static GateOptions Options(Policy policy) => new(policy, Version)
    {
        Today = DateOnly.FromDateTime(DateTime.UtcNow),
        Threads = Environment.ProcessorCount,
    };

    private ScriptInput Script(string full)
    {
        var top = TopOf(full);
        var shown = Path.GetRelativePath(_project, full).Replace('\\', '/');
        return ScriptFile.Read(shown, Repository.PathIn(_root, full), full) with
        {
            Top = top == _root ? "" : Repository.PathIn(_root, top),
        };
    }

    private static string TopOf(string script) => Repository.Above(script) ?? Path.GetDirectoryName(script)!;
}
