using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

public sealed partial class PolicyReader
{
    /// <param name="MaxLevel">No rule of the pack says more than this.</param>
    /// <param name="Without">Rules of the pack that are left out.</param>
    private sealed record PackUse(string Name, Level MaxLevel, ImmutableArray<string> Without);

    /// <summary>A built-in pack as it stands in the library; see <see cref="BuiltInPacks"/>.</summary>
    internal static (PolicyPack? Pack, ImmutableArray<PolicyError> Errors) ReadPack(string path, ReadOnlySpan<byte> bytes)
    {
        var reader = new PolicyReader(path, (_, _) => null);
        var pack = reader.Parse(bytes) is { } root ? reader.BindPack(root) : null;
        return reader._errors.Count == 0 ? (pack, []) : (null, reader.Errors());
    }

    private PolicyPack? BindPack(YamlNode root)
    {
        if (_bind.Mapping(root, "a pack's file", PolicyKeys.PackFile) is not { } entries) return null;
        Version(root, entries);
        if (!entries.TryGetValue("pack", out var header))
        {
            _bind.Error(root, "a pack's file needs 'pack'");
            return null;
        }

        if (_bind.Mapping(header.Value, "'pack'", PolicyKeys.Pack) is not { } about) return null;
        foreach (var key in (ReadOnlySpan<string>)["id", "version", "title", "status", "verified_on", "sources"])
            if (!about.ContainsKey(key))
                _bind.Error(header.Value, $"'pack' needs '{key}'");
        var own = entries.TryGetValue("categories", out var categories) ? AddCategories(categories.Value) : [];
        var id = Text("id") ?? "";
        var rules = entries.TryGetValue("rules", out var rulesEntry) ? Rules(rulesEntry.Value, [], []) : [];
        var pack = new PolicyPack(
            id, Text("version") ?? "", Text("title") ?? "", Text("jurisdiction"),
            (about.TryGetValue("status", out var status) ? _bind.Choice<PackStatus>(status.Value, "status") : null) ?? PackStatus.Current,
            Date("effective_from"), Text("superseded_by"), Date("verified_on"), Text("disclaimer"),
            about.TryGetValue("max_exception_days", out var days) ? _bind.Days(days.Value, "'max_exception_days'") : null,
            about.TryGetValue("sources", out var sources) ? _bind.Texts(sources.Value, "'sources'") : [])
        {
            Rules = [.. rules.Select(rule => rule with { Id = $"{id}/{rule.Id}" })],
            Categories = own,
            Unverified = about.TryGetValue("unverified", out var unverified) ? _bind.Texts(unverified.Value, "'unverified'") : [],
        };
        pack = pack with { Rules = [.. pack.Rules.Select(rule => rule with { Pack = pack.Name })] };
        return pack with { Tests = entries.TryGetValue("tests", out var tests) ? Tests(tests.Value, [], pack.Rules) : [] };

        string? Text(string key) => about.TryGetValue(key, out var entry) ? _bind.Text(entry.Value, $"'{key}'") : null;

        string? Date(string key)
        {
            if (Text(key) is not { } date) return null;
            if (Dates.Parse(date) is null) _bind.Error(about[key].Value, $"'{key}' must be a date such as 2026-07-21");
            return date;
        }
    }

    private ImmutableArray<PackUse> Packs(YamlNode node)
    {
        var packs = ImmutableArray.CreateBuilder<PackUse>();
        foreach (var item in _bind.List(node, "'packs'"))
        {
            if (Use(item) is not { } use) continue;
            if (packs.Any(other => other.Name == use.Name))
                _bind.Error(item, $"pack '{use.Name}' is listed twice: keep one");
            else
                packs.Add(use);
        }

        return packs.ToImmutable();
    }

    /// <summary>A name, or what the policy changes of the pack.</summary>
    private PackUse? Use(YamlNode node)
    {
        if (node is not YamlMapping) return PackName(node) is { } name ? new PackUse(name, Level.Deny, []) : null;
        if (_bind.Mapping(node, "a pack", PolicyKeys.PackUse) is not { } entries) return null;
        if (!entries.TryGetValue("pack", out var packEntry))
        {
            _bind.Error(node, "a pack needs its name: write 'pack: core-protected@2026.11'");
            return null;
        }

        if (PackName(packEntry.Value) is not { } pack) return null;
        var id = pack[..pack.IndexOf('@')];
        var known = BuiltInPacks.Get(pack).Rules.Select(rule => rule.Id[(id.Length + 1)..]).ToArray();
        return new PackUse(
            pack,
            (entries.TryGetValue("max_level", out var level) ? _bind.Choice<Level>(level.Value, "level") : null) ?? Level.Deny,
            entries.TryGetValue("without", out var without) ? _bind.Names(without.Value, "'without'", $"rule of {pack}", known) : []);
    }

    private string? PackName(YamlNode node)
    {
        if (_bind.Text(node, "a pack") is not { } name) return null;
        if (BuiltInPacks.Names.Contains(name)) return IsOneVersion(node, name) ? name : null;
        var versions = BuiltInPacks.Names.Where(known => known.StartsWith(name + "@", StringComparison.Ordinal)).ToArray();
        _bind.Error(node, versions.Length > 0
            ? $"pack '{name}' needs its version, so that an update never changes a verdict: write {string.Join(" or ", versions)}"
            : $"no pack '{PolicyBinder.Shown(name)}' is built in: {Suggestion.Among(name, BuiltInPacks.Names)}");
        return null;
    }

    /// <summary>Rules of two versions would share their ids, and exceptions would not tell which they lift.</summary>
    private bool IsOneVersion(YamlNode node, string name)
    {
        var id = name[..name.IndexOf('@')];
        if (_packs.TryAdd(id, name) || _packs[id] == name) return true;
        _bind.Error(node, $"pack '{name}' stands beside '{_packs[id]}': keep one version of a pack");
        return false;
    }

    private void AddPackCategories(ImmutableArray<PackUse> packs, ImmutableArray<PolicyScope> scopes)
    {
        foreach (var pack in packs.Select(use => use.Name).Concat(scopes.SelectMany(scope => scope.Packs)).Distinct())
            _lexicon = _lexicon.With(BuiltInPacks.Get(pack).Categories);
    }

    /// <summary>A pack of the whole policy applies everywhere, also in scopes that name it again.</summary>
    private static IEnumerable<PolicyRule> PackRules(ImmutableArray<PackUse> packs, ImmutableArray<PolicyScope> scopes)
    {
        foreach (var use in packs)
        {
            var id = use.Name[..use.Name.IndexOf('@')];
            foreach (var rule in BuiltInPacks.Get(use.Name).Rules)
                if (!use.Without.Contains(rule.Id[(id.Length + 1)..]))
                    yield return rule.Level > use.MaxLevel ? rule with { Level = use.MaxLevel } : rule;
        }

        var scoped = scopes.SelectMany(scope => scope.Packs).Distinct().Where(pack => packs.All(use => use.Name != pack));
        foreach (var pack in scoped)
        {
            ImmutableArray<string> names = [.. scopes.Where(scope => scope.Packs.Contains(pack)).Select(scope => scope.Name)];
            foreach (var rule in BuiltInPacks.Get(pack).Rules) yield return rule with { Extent = rule.Extent with { Scopes = names } };
        }
    }

    private static int? Shortest(int? own, ImmutableArray<PackUse> packs, ImmutableArray<PolicyScope> scopes)
    {
        var limits = packs.Select(use => use.Name).Concat(scopes.SelectMany(scope => scope.Packs))
            .Select(pack => BuiltInPacks.Get(pack).MaxExceptionDays).Append(own);
        return limits.Min();
    }
}
