using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>Policies that ship with the gate. A pack's name holds its version, so that an update never changes a verdict.</summary>
internal static class BuiltInPacks
{
    public const string Default = "core-protected@2026.11";

    public static string[] Names { get; } = [Default];

    /// <summary>The pack's rules; each id has the pack's name before it: <c>core-protected/age</c>.</summary>
    public static ImmutableArray<PolicyRule> Rules(string pack)
    {
        var file = $"packs/{pack}.yml";
        var reading = PolicyReader.Read(file, Resources.Bytes(file));
        var policy = reading.Policy ?? throw new InvalidOperationException(string.Join('\n', reading.Errors));
        var prefix = pack[..pack.IndexOf('@')];
        return [.. policy.Rules.Select(rule => rule with { Id = $"{prefix}/{rule.Id}" })];
    }
}
