using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Policies;

public sealed partial class PolicyReader
{
    private ImmutableArray<PolicyScope> Scopes(YamlNode node)
    {
        var scopes = ImmutableArray.CreateBuilder<PolicyScope>();
        var lines = new Dictionary<string, int>();
        foreach (var item in _bind.List(node, "'scopes'", most: 200))
        {
            if (Scope(item) is not { } scope) continue;
            if (!lines.TryAdd(scope.Name, item.Line))
                _bind.Error(item, $"scope '{scope.Name}' is declared at line {lines[scope.Name]} already: names are unique");
            scopes.Add(scope);
        }

        return scopes.ToImmutable();
    }

    private PolicyScope? Scope(YamlNode node)
    {
        if (_bind.Mapping(node, "a scope", PolicyKeys.Scope) is not { } entries) return null;
        if (!entries.ContainsKey("name")) _bind.Error(node, "a scope needs a 'name': rules refer to it");
        if (!entries.ContainsKey("paths") && !entries.ContainsKey("models"))
            _bind.Error(node, "a scope needs 'paths' or 'models': without them it is the whole repository");
        var (open, unknown, unreadable) = Entry("unresolved") is { } levels ? UnresolvedLevels(levels) : (null, null, null);
        if (unreadable is not null && entries.ContainsKey("models"))
            _bind.Error(entries["unresolved"].Value, "an unreadable script has no models: leave 'unreadable' out of a scope with 'models'");
        return new PolicyScope(
            (Entry("name") is { } name ? Id(name, "scope") : null) ?? "",
            Entry("paths") is { } paths ? _bind.PathGlobs(paths, "'paths'") : [],
            Entry("except") is { } except ? _bind.PathGlobs(except, "'except'") : [],
            Entry("models") is { } models ? _bind.Globs(models, "'models'") : [],
            Entry("purpose") is { } purpose ? Id(purpose, "purpose") : null,
            Entry("packs") is { } packs ? ScopePacks(packs) : [])
        {
            Open = open,
            Unknown = unknown,
            Unreadable = unreadable,
            Line = node.Line,
            Column = node.Column,
        };

        YamlNode? Entry(string key) => entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    private ImmutableArray<string> ScopePacks(YamlNode node)
    {
        var packs = ImmutableArray.CreateBuilder<string>();
        foreach (var item in _bind.List(node, "'packs'"))
        {
            if (PackName(item) is not { } pack) continue;
            if (packs.Contains(pack)) _bind.Error(item, $"pack '{pack}' is listed twice: keep one");
            else packs.Add(pack);
        }

        return packs.ToImmutable();
    }

    /// <summary>Names of scopes, or what is asked of a script, its models and data.</summary>
    private Extent Extent(YamlNode node, string what, ImmutableArray<PolicyScope> scopes, ImmutableArray<DatasetSchema> datasets)
    {
        string[] names = [.. scopes.Select(scope => scope.Name)];
        if (node is YamlList) return Policies.Extent.Everywhere with { Scopes = _bind.Names(node, what, "scope", names) };
        if (_bind.Mapping(node, what, PolicyKeys.Extent) is not { } entries) return Policies.Extent.Everywhere;
        if (entries.Count == 0) _bind.Error(node, $"{what} is empty: name scopes, paths, models, purposes or datasets, or leave it out");
        return new Extent(
            Entry("names") is { } named ? _bind.Names(named, "'names'", "scope", names) : [],
            Entry("paths") is { } paths ? _bind.PathGlobs(paths, "'paths'") : [],
            Entry("models") is { } models ? _bind.Globs(models, "'models'") : [],
            Entry("purposes") is { } purposes ? _bind.Texts(purposes, "'purposes'", (item, _) => Id(item, "purpose") is not null) : [],
            Entry("datasets") is { } data ? _bind.Names(data, "'datasets'", "dataset", [.. datasets.Select(dataset => dataset.Name)]) : []);

        YamlNode? Entry(string key) => entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }
}
