using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Policies;

/// <summary>
/// Bytes of a policy file to a <see cref="Policy"/>, or to all that is wrong with it. Strict on purpose: a rule that is
/// ignored because of a typing error lets through what it was written to stop.
/// </summary>
public sealed partial class PolicyReader
{
    /// <summary>A policy is written by hand; a larger file is a mistake or an attack.</summary>
    public const int MaxBytes = 1 << 20;

    private const int MaxErrors = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<PolicyError> _errors = [];
    private readonly PolicyBinder _bind;
    private readonly string _path;

    private PolicyReader(string path)
    {
        _path = path;
        _bind = new PolicyBinder(path, _errors);
    }

    public static PolicyReading Read(string path, ReadOnlySpan<byte> bytes)
    {
        var reader = new PolicyReader(path);
        var policy = reader.Read(bytes);
        if (reader._errors.Count == 0 && policy is not null) return new PolicyReading(policy, []);
        var sorted = reader._errors.OrderBy(error => error.Line).ThenBy(error => error.Column).ToList();
        if (sorted.Count <= MaxErrors) return new PolicyReading(null, [.. sorted]);
        var rest = sorted.Count - MaxErrors;
        return new PolicyReading(
            null, [.. sorted.Take(MaxErrors), sorted[MaxErrors] with { Message = $"{rest} more errors from here on" }]);
    }

    private Policy? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            return Fail($"the file has {bytes.Length} bytes, more than the {MaxBytes} a policy may have");
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        string text;
        try
        {
            text = Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            return Fail($"not UTF-8: byte {error.Index + 1} cannot be read; save the file as UTF-8");
        }

        if (YamlReader.Read(_path, text, _errors) is { } root) return Bind(root);
        return _errors.Count > 0 ? null : Fail("the policy is empty: it needs at least 'version: 1'");
    }

    private Policy? Bind(YamlNode root)
    {
        if (_bind.Mapping(
                root, "a policy", ["version", "packs", "rules", "datasets", "unresolved", "knowledge"],
                later: ["exceptions", "scopes", "approvers", "defaults", "data_categories"])
            is not { } entries)
            return null;
        if (!entries.TryGetValue("version", out var version))
            _bind.Error(root, "'version' is missing: write 'version: 1' at the top");
        else if (version.Value is not YamlText { Value: "1" })
            _bind.Error(version.Value, "only version 1 of the policy format is known: write 'version: 1'");

        var packs = entries.TryGetValue("packs", out var packsEntry) ? Packs(packsEntry.Value) : [];
        var rules = entries.TryGetValue("rules", out var rulesEntry) ? Rules(rulesEntry.Value) : [];
        var datasets = entries.TryGetValue("datasets", out var datasetsEntry) ? Datasets(datasetsEntry.Value) : [];
        var unresolved = entries.TryGetValue("unresolved", out var unresolvedEntry)
            ? ReadUnresolved(unresolvedEntry.Value)
            : Unresolved.Default;
        return new Policy(packs, [.. packs.SelectMany(pack => BuiltInPacks.Rules(pack)), .. rules], datasets, unresolved)
        {
            Stubs = entries.TryGetValue("knowledge", out var knowledge) ? Stubs(knowledge.Value) : [],
        };
    }

    private ImmutableArray<string> Packs(YamlNode node)
    {
        var packs = ImmutableArray.CreateBuilder<string>();
        foreach (var item in _bind.List(node, "'packs'"))
        {
            if (_bind.Text(item, "a pack") is not { } name) continue;
            if (!BuiltInPacks.Names.Contains(name))
                _bind.Error(item, $"no pack '{PolicyBinder.Shown(name)}' is built in: {Suggestion.Among(name, BuiltInPacks.Names)}");
            else if (packs.Contains(name))
                _bind.Error(item, $"pack '{name}' is listed twice: keep one");
            else
                packs.Add(name);
        }

        return packs.ToImmutable();
    }

    private Unresolved ReadUnresolved(YamlNode node)
    {
        var entries = _bind.Mapping(node, "'unresolved'", ["open", "unknown", "unreadable"]);
        var standard = Unresolved.Default;
        return new Unresolved(
            Level("open") ?? standard.Open, Level("unknown") ?? standard.Unknown, Level("unreadable") ?? standard.Unreadable);

        Level? Level(string key) =>
            entries is not null && entries.TryGetValue(key, out var entry) ? _bind.Choice<Level>(entry.Value, "level") : null;
    }

    private Policy? Fail(string message)
    {
        _errors.Add(new PolicyError(_path, 1, 1, message));
        return null;
    }
}
