using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>Policies that ship with the gate. A pack's name holds its version, so that an update never changes a verdict.</summary>
public static class BuiltInPacks
{
    public const string Default = "core-protected@2026.11";

    private static readonly ConcurrentDictionary<string, PolicyPack> Packs = new();

    private static readonly Lazy<string[]> Known = new(() => [.. Resources.Names("packs/").Select(name => name["packs/".Length..^".yml".Length])]);

    /// <summary>Sorted.</summary>
    public static string[] Names => Known.Value;

    /// <summary>Read when it is first asked for: a policy pays for the packs that it names, and not for their tests.</summary>
    public static PolicyPack Get(string pack) => Packs.GetOrAdd(pack, name => Read(name, withTests: false));

    /// <summary>What a pack expects of itself.</summary>
    public static ImmutableArray<PolicyTest> Tests(string pack) => Read(pack, withTests: true).Tests;

    private static PolicyPack Read(string name, bool withTests)
    {
        var file = $"packs/{name}.yml";
        ReadOnlySpan<byte> bytes = Resources.Bytes(file);
        if (!withTests && bytes.IndexOf("\ntests:\n"u8) is >= 0 and var end) bytes = bytes[..(end + 1)];
        var (read, errors) = PolicyReader.ReadPack(file, bytes);
        return read is not null && read.Name == name
            ? read
            : throw new InvalidOperationException(read is null ? string.Join('\n', errors) : $"{file} says that it is {read.Name}");
    }

    public static ImmutableArray<PolicyRule> Rules(string pack) => Get(pack).Rules;
}
