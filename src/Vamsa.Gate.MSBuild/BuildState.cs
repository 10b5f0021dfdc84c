using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Vamsa.Gate.MSBuild;

/// <summary>
/// All that a verdict depends on, by content: the task and its settings, the day, policy, stubs, scripts, and each file that
/// was looked for on the way, also in vain. Written when nothing was found; a build that reads the same need not look again.
/// </summary>
internal sealed class BuildState(BuildInputs inputs, GateOptions options, string settings)
{
    private const string Absent = "-";

    private readonly ConcurrentDictionary<(string Path, int Most), string> _read = [];

    /// <summary>A file that a script imports or opens, written down.</summary>
    public ScriptInput? Read(string repositoryPath, int most)
    {
        var file = inputs.Read(repositoryPath, most);
        _read[(repositoryPath, most)] = HashOf(file);
        return file;
    }

    public byte[] Bytes()
    {
        var text = new StringBuilder(Key()).Append('\n');
        foreach (var ((path, most), hash) in _read.OrderBy(read => read.Key.Path, StringComparer.Ordinal).ThenBy(read => read.Key.Most))
            text.Append(CultureInfo.InvariantCulture, $"{hash} {most} {Uri.EscapeDataString(path)}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A state that cannot be read is none.</summary>
    public bool IsAsIn(string file)
    {
        try
        {
            var lines = File.ReadAllLines(file);
            return lines.Length > 0 && lines[0] == Key() && lines.Skip(1).All(IsAsRead);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private bool IsAsRead(string line) =>
        line.Split(' ') is [var hash, var most, var path]
        && int.TryParse(most, CultureInfo.InvariantCulture, out var bytes)
        && HashOf(inputs.Read(Uri.UnescapeDataString(path), bytes)) == hash;

    private string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(Encoding.UTF8.GetBytes(settings));
        Add(typeof(Pipeline).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        Add(typeof(BuildState).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        Add(Encoding.UTF8.GetBytes(options.Today?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""));
        foreach (var part in inputs.PolicyBytes) Add(part.Span);
        if (!options.Policy.Stubs.IsEmpty) Add(Encoding.UTF8.GetBytes(options.Knowledge.Fingerprint));
        foreach (var script in inputs.Scripts.OrderBy(script => script.Path, StringComparer.Ordinal))
        {
            Add(Encoding.UTF8.GetBytes($"{script.Path}\0{script.RepositoryPath}\0{script.Top}\0{script.Problem}"));
            Add(script.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // With its length, so that what ends one part cannot begin the next.
        void Add(ReadOnlySpan<byte> part)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(part);
        }
    }

    private static string HashOf(ScriptInput? file) =>
        file is null ? Absent : Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
}
