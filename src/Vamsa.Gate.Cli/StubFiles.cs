using System.Text;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

/// <summary>The stubs that a policy names under <c>knowledge:</c>: files of the repository, through a link neither out of it.</summary>
/// <param name="read">A file by its repository path, not more than so many bytes.</param>
/// <param name="list">Stubs below a folder, relative to it, in order; null when there is no such folder.</param>
internal sealed class StubFiles(string policyPath, Func<string, int, ScriptInput?> read, Func<string, IReadOnlyList<string>?> list)
{
    private const int MaximumStubs = 2000;
    private const int MaximumStubBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<StubSource> _stubs = [];
    private bool _failed;

    /// <summary>The built-in knowledge with the policy's; null, and said why, when a stub cannot be read or is wrong.</summary>
    public static KnowledgeBase? Load(Policy policy, string policyPath, string root) =>
        Load(policy, policyPath, new RepositoryFiles(root, [root]).Read, folder => Below(Path.Combine(root, folder)));

    /// <summary>The same of a version of the repository that is not the one that lies there.</summary>
    public static KnowledgeBase? Load(
        Policy policy, string policyPath, Func<string, int, ScriptInput?> read, Func<string, IReadOnlyList<string>?> list)
    {
        if (policy.Stubs.IsEmpty) return KnowledgeBase.BuiltIn;
        var files = new StubFiles(policyPath, read, list);
        foreach (var entry in policy.Stubs) files.Add(entry);
        return files._failed ? null : Of(files._stubs);
    }

    /// <summary>Null, and said why, when one of the stubs is wrong.</summary>
    public static KnowledgeBase? Of(IReadOnlyList<StubSource> stubs)
    {
        var knowledge = KnowledgeBase.BuiltIn.With(stubs);
        foreach (var error in knowledge.Errors) Terminal.SayPlain(error.ToString());
        return knowledge.Errors.IsEmpty ? knowledge : null;
    }

    /// <summary>Null when it is not UTF-8.</summary>
    public static string? Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private void Add(StubEntry entry)
    {
        if (list(entry.Path) is { } found) AddFolder(entry, found);
        else if (!entry.Path.EndsWith(".pyi", StringComparison.Ordinal)) Fail(entry, read(entry.Path, 1) is not null ? $"'{entry.Path}' is no stub: a stub's name ends in '.pyi'" : $"there is no '{entry.Path}' in the repository");
        else AddFile(entry, entry.Path, Path.GetFileName(entry.Path));
    }

    private void AddFolder(StubEntry entry, IReadOnlyList<string> found)
    {
        if (found.Count == 0) Fail(entry, $"there are no stubs (.pyi) in '{entry.Path}'");
        else if (found.Count > MaximumStubs) Fail(entry, $"more than {MaximumStubs} stubs in '{entry.Path}'");
        else foreach (var file in found) AddFile(entry, $"{entry.Path}/{file}", file);
    }

    /// <summary>A link to a folder is not walked: the walk could leave the repository or never end.</summary>
    private static List<string>? Below(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        if (new DirectoryInfo(folder).LinkTarget is not null) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return [.. Directory.EnumerateFiles(folder, "*.pyi", options).Take(MaximumStubs + 1)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    private void AddFile(StubEntry entry, string repositoryPath, string modulePath)
    {
        if (read(repositoryPath, MaximumStubBytes + 1) is not { Problem: null } file)
            Fail(entry, $"there is no stub '{repositoryPath}' in the repository that may be read");
        else if (file.Bytes.Length > MaximumStubBytes)
            Fail(entry, $"the stub '{repositoryPath}' is larger than {MaximumStubBytes >> 20} MB");
        else if (Text(file.Bytes.Span) is not { } text)
            Fail(entry, $"the stub '{repositoryPath}' is not UTF-8");
        else
            _stubs.Add(new StubSource(modulePath, text) { File = file.Path });
    }

    private void Fail(StubEntry entry, string message)
    {
        _failed = true;
        Terminal.SayPlain(new PolicyError(policyPath, entry.Line, entry.Column, message).ToString());
    }
}
