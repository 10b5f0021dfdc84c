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

    private static readonly string[] OtherSubjects = ["only", "requires"];

    private ImmutableArray<PolicyRule> Rules(YamlNode node, ImmutableArray<PolicyScope> scopes, ImmutableArray<DatasetSchema> datasets)
    {
        var rules = ImmutableArray.CreateBuilder<PolicyRule>();
        var lines = new Dictionary<string, int>();
        foreach (var item in _bind.List(node, "'rules'", most: 2000))
        {
            if (Rule(item, scopes, datasets) is not { } rule) continue;
            if (!lines.TryAdd(rule.Id, item.Line))
                _bind.Error(item, $"rule id '{rule.Id}' is taken by the rule at line {lines[rule.Id]}: ids are unique");
            rules.Add(rule);
        }

        return rules.ToImmutable();
    }

    private PolicyRule? Rule(YamlNode node, ImmutableArray<PolicyScope> scopes, ImmutableArray<DatasetSchema> datasets)
    {
        if (_bind.Mapping(node, "a rule", PolicyKeys.Rule) is not { } entries) return null;
        var id = Entry("id") is { } idNode ? Id(idNode, "rule id") : null;
        if (!entries.ContainsKey("id")) _bind.Error(node, "a rule needs an 'id': a short name that findings carry");
        CheckSubject(node, entries);
        var requires = Entry("requires") is { } requiresNode ? Categories(requiresNode, "'requires'") : [];
        return new PolicyRule(
            id ?? "",
            Entry("columns") is { } columns ? _bind.Globs(columns, "'columns'") : [],
            Entry("categories") is { } categories ? Categories(categories, "'categories'") : [],
            Entry("roles") is { } roles ? _bind.Choices<Role>(roles, "'roles'", "role") : [entries.ContainsKey("requires") ? Role.Group : Role.Feature],
            Entry("derivations") is { } derivations
                ? _bind.Choices<Derivation>(derivations, "'derivations'", "derivation")
                : [Derivation.Direct, Derivation.Derived],
            Entry("scopes") is { } extent ? Extent(extent, "a rule's 'scopes'", scopes, datasets) : Policies.Extent.Everywhere,
            (Entry("level") is { } level ? _bind.Choice<Level>(level, "level") : null) ?? Level.Deny,
            Sentence(entries, "message"), Sentence(entries, "fix"))
        {
            Only = Entry("only") is { } only ? _bind.Globs(only, "'only'") : default,
            Requires = requires,
            Per = (Entry("per") is { } per ? _bind.Choice<RequiredPer>(per, "way to count what is required") : null) ?? RequiredPer.Model,
            Citations = Entry("citation") is { } citation ? _bind.Texts(citation, "'citation'", IsSentence) : [],
            Line = node.Line,
            Column = node.Column,
        };

        YamlNode? Entry(string key) => entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    /// <summary>A rule forbids columns, or allows some only, or asks for some: one of the three.</summary>
    private void CheckSubject(YamlNode node, IReadOnlyDictionary<string, (YamlText Key, YamlNode Value)> entries)
    {
        var forbids = entries.ContainsKey("columns") || entries.ContainsKey("categories");
        var others = OtherSubjects.Where(entries.ContainsKey).ToArray();
        if (!forbids && others.Length == 0)
            _bind.Error(node, "a rule needs 'columns' or 'categories': without them it matches nothing");
        else if (others.Length > (forbids ? 0 : 1))
            _bind.Error(entries[others[^1]].Key, $"'{others[^1]}' stands alone: columns that are forbidden, allowed or required are rules of their own");
        if (entries.ContainsKey("requires") && entries.TryGetValue("derivations", out var derivations))
            _bind.Error(derivations.Key, "'derivations' says nothing of a column that is required: leave it out");
        if (!entries.ContainsKey("requires") && entries.TryGetValue("per", out var per))
            _bind.Error(per.Key, "'per' says in what the columns of 'requires' are looked for: leave it out");
    }

    private string? Sentence(IReadOnlyDictionary<string, (YamlText Key, YamlNode Value)> entries, string key)
    {
        if (!entries.TryGetValue(key, out var entry) || _bind.Text(entry.Value, $"'{key}'") is not { } text) return null;
        if (text.Length > MaxSentence)
            _bind.Error(entry.Value, $"'{key}' has {text.Length} characters: keep it under {MaxSentence}");
        return text;
    }

    private bool IsSentence(YamlNode at, string text) =>
        text.Length <= MaxSentence || Wrong(at, $"this has {text.Length} characters: keep it under {MaxSentence}");

    private string? Id(YamlNode node, string what)
    {
        if (_bind.Text(node, $"a {what}") is not { } id) return null;
        if (id.Length <= MaxIdLength && !id.AsSpan().ContainsAnyExcept(IdCharacters)) return id;
        _bind.Error(node, $"'{PolicyBinder.Shown(id)}' is no {what}: up to {MaxIdLength} letters, digits, '-', '_' and '.'");
        return null;
    }

    private ImmutableArray<string> Categories(YamlNode node, string what) =>
        _bind.Names(node, what, "category", _lexicon.Names);
}
