using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

/// <summary>Which policy judges: the one that is named, else the repository's, else the built-in pack.</summary>
internal static class PolicyFile
{
    /// <summary>Null, and said why, when there is a policy file that cannot be used.</summary>
    public static Policy? Load(string? named, string root)
    {
        var path = named ?? Default(root);
        return path is null ? Policy.BuiltIn : Read(path, root);
    }

    public static string? Default(string root)
    {
        var relative = Path.Combine(".vamsa", "policy.yml");
        return new[] { Path.Combine(root, relative), relative }.FirstOrDefault(File.Exists) is { } path
            ? Path.GetRelativePath(Directory.GetCurrentDirectory(), path)
            : null;
    }

    /// <summary>The policy that a command is about; null, and said why, when there is none that can be used.</summary>
    public static (Policy Policy, string Path, string Root)? Named(string? file)
    {
        var root = Repository.RootFor(file is null ? [] : [file]);
        if ((file ?? Default(root)) is not { } path)
        {
            Terminal.Say("there is no .vamsa/policy.yml here; name a file");
            return null;
        }

        return Read(path, root) is { } policy ? (policy, path.Replace('\\', '/'), root) : null;
    }

    /// <summary>What the policy names is read from the repository, and from nowhere else.</summary>
    public static Policy? Read(string path, string root)
    {
        if (Bytes(path) is not { } bytes) return null;
        var files = new RepositoryFiles(root, [root]);
        var reading = PolicyReader.Read(path.Replace('\\', '/'), bytes, (named, most) => files.Read(named, most)?.Bytes);
        foreach (var error in reading.Errors) Terminal.SayPlain(error.ToString());
        return reading.Policy is { } policy ? policy with { RepositoryPath = Repository.PathIn(root, path) } : null;
    }

    /// <summary>Not more than a policy may have, and one; null, and said why, when the file cannot be read.</summary>
    public static byte[]? Bytes(string path)
    {
        if (Directory.Exists(path))
        {
            Terminal.Say($"cannot read the policy {path}: it is a folder");
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[PolicyReader.MaxBytes + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return bytes[..length];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Terminal.Say($"cannot read the policy {path}: {error.Message}");
            return null;
        }
    }
}
