using System.Buffers;
using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

public sealed partial class PolicyReader
{
    private const int MaxIdLength = 64;
    private const int MaxSentence = 1000;

    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    private ImmutableArray<PolicyRule> Rules(YamlNode node)
    {
        var rules = ImmutableArray.CreateBuilder<PolicyRule>();
        var lines = new Dictionary<string, int>();
        foreach (var item in _bind.List(node, "'rules'"))
        {
            if (Rule(item) is not { } rule) continue;
            if (!lines.TryAdd(rule.Id, item.Line))
                _bind.Error(item, $"rule id '{rule.Id}' is taken by the rule at line {lines[rule.Id]}: ids are unique");
            rules.Add(rule);
        }

        return rules.ToImmutable();
    }

    private PolicyRule? Rule(YamlNode node)
    {
        if (_bind.Mapping(
                node, "a rule",
                ["id", "columns", "categories", "roles", "derivations", "scopes", "level", "message", "fix"])
            is not { } entries)
            return null;
        var id = Entry("id") is { } idNode ? Id(idNode) : null;
        if (!entries.ContainsKey("id")) _bind.Error(node, "a rule needs an 'id': a short name that findings carry");
        if (!entries.ContainsKey("columns") && !entries.ContainsKey("categories"))
            _bind.Error(node, "a rule needs 'columns' or 'categories': without them it matches nothing");

        return new PolicyRule(
            id ?? "",
            Entry("columns") is { } columns ? _bind.Texts(columns, "'columns'") : [],
            Entry("categories") is { } categories ? Categories(categories) : [],
            Entry("roles") is { } roles ? _bind.Choices<Role>(roles, "'roles'", "role") : [Role.Feature],
            Entry("derivations") is { } derivations
                ? _bind.Choices<Derivation>(derivations, "'derivations'", "derivation")
                : [Derivation.Direct, Derivation.Derived],
            Entry("scopes") is { } scopes ? Paths(scopes) : [],
            (Entry("level") is { } level ? _bind.Choice<Level>(level, "level") : null) ?? Level.Deny,
            Sentence("message"), Sentence("fix"));

        YamlNode? Entry(string key) => entries.TryGetValue(key, out var entry) ? entry.Value : null;

        string? Sentence(string key)
        {
            if (Entry(key) is not { } sentence || _bind.Text(sentence, $"'{key}'") is not { } text) return null;
            if (text.Length > MaxSentence)
                _bind.Error(sentence, $"'{key}' has {text.Length} characters: keep it under {MaxSentence}");
            return text;
        }
    }

    private string? Id(YamlNode node)
    {
        if (_bind.Text(node, "'id'") is not { } id) return null;
        if (id.Length <= MaxIdLength && !id.AsSpan().ContainsAnyExcept(IdCharacters)) return id;
        _bind.Error(node, $"'{PolicyBinder.Shown(id)}' is no rule id: up to {MaxIdLength} letters, digits, '-', '_' and '.'");
        return null;
    }

    private ImmutableArray<string> Categories(YamlNode node)
    {
        var categories = _bind.Texts(node, "'categories'");
        if (node is YamlList list)
            foreach (var item in list.Items.OfType<YamlText>())
                if (item.Value.Length > 0 && !Lexicon.Default.Knows(item.Value))
                    _bind.Error(item, $"'{PolicyBinder.Shown(item.Value)}' is no category: {Suggestion.Among(item.Value, Lexicon.Default.Names)}");
        return categories;
    }

    private ImmutableArray<string> Paths(YamlNode node)
    {
        if (node is YamlList)
        {
            _bind.Error(node, "named scopes are not supported yet: write { paths: [\"models/**\"] }");
            return [];
        }

        if (_bind.Mapping(node, "a rule's 'scopes'", ["paths"]) is not { } entries) return [];
        if (entries.TryGetValue("paths", out var paths)) return _bind.Texts(paths.Value, "'paths'");
        _bind.Error(node, "'scopes' needs 'paths': a list of globs such as \"models/**\"");
        return [];
    }
}
