using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

public sealed partial class PolicyReader
{
    private const int MaxCategories = 200;
    private const int MaxTerms = 2000;
    private const int MaxTermLength = 64;

    private static readonly string[] Kinds = ["sensitive", "identifier", "quasi_identifier"];

    private Lexicon _lexicon = Lexicon.Default;

    /// <summary>Own categories, and words for those that are built in; rules below may name both.</summary>
    private ImmutableArray<LexiconCategory> AddCategories(YamlNode node)
    {
        var own = ImmutableArray.CreateBuilder<LexiconCategory>();
        if (node is not YamlMapping mapping)
        {
            _bind.Error(node, "'categories' must be a mapping from a category's name to its words");
            return [];
        }

        if (mapping.Entries.Length > MaxCategories)
        {
            _bind.Error(node, $"'categories' has {mapping.Entries.Length} entries, more than the {MaxCategories} that a policy may have");
            return [];
        }

        foreach (var (key, value) in mapping.Entries)
        {
            if (own.Any(category => category.Name == key.Value))
                _bind.Error(key, $"category '{PolicyBinder.Shown(key.Value)}' stands twice: keep one");
            else if (IsCategoryName(key) && Category(key, value) is { } category)
                own.Add(category);
        }

        _lexicon = _lexicon.With(own);
        return own.ToImmutable();
    }

    private bool IsCategoryName(YamlText key)
    {
        if (key.Value == NoCategory || Kinds.Contains(key.Value))
            return Wrong(key, $"'{key.Value}' has a meaning of its own: call the category otherwise");
        var isName = key.Value.Length is > 0 and <= MaxTermLength
            && key.Value.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '_' or '.' or '-');
        return isName || Wrong(key, $"'{PolicyBinder.Shown(key.Value)}' is no name for a category: up to {MaxTermLength} small letters, digits, '_', '-' and '.'");
    }

    private LexiconCategory? Category(YamlText key, YamlNode node)
    {
        if (_bind.Mapping(node, "a category", PolicyKeys.Category) is not { } entries) return null;
        var known = _lexicon.KindOf(key.Value);
        var kind = entries.TryGetValue("kind", out var kindEntry) ? Kind(kindEntry.Value) : null;
        if (kind is not null && known is not null && kind != known)
            _bind.Error(kindEntry.Value, $"'{key.Value}' is built in and its kind is {known}: leave 'kind' out");
        if (entries.Keys.All(entry => entry is "kind" or "unless") && known is null)
            _bind.Error(node, $"no column can be of the category '{key.Value}': give it words, phrases, stems or whole names");
        return new LexiconCategory(
            key.Value, known ?? kind ?? Kinds[0], Set("words"), [.. Terms("stems")], Set("phrases"), Set("whole"), Set("unless"),
            new Dictionary<string, HashSet<string>>());

        HashSet<string> Set(string list) => Terms(list).ToHashSet();

        IEnumerable<string> Terms(string list) =>
            entries.TryGetValue(list, out var entry) ? Glued(entry.Value, $"'{list}'", list == "stems" ? 3 : 1) : [];
    }

    private string? Kind(YamlNode node) =>
        _bind.Text(node, "'kind'") is { } kind && _bind.IsKnown(node, kind, "kind of category", Kinds) ? kind : null;

    /// <summary>As names are compared: small letters and digits, accents gone.</summary>
    private ImmutableArray<string> Glued(YamlNode node, string what, int shortest)
    {
        var terms = _bind.Texts(node, what, (item, term) =>
        {
            if (term.Length > MaxTermLength) return Wrong(item, $"'{PolicyBinder.Shown(term)}' is longer than {MaxTermLength} characters");
            return NameSegments.Of(term).Whole.Length >= shortest
                || Wrong(item, $"'{PolicyBinder.Shown(term)}' has fewer than {shortest} letters and digits: it would match everywhere or nowhere");
        });
        if (terms.Length > MaxTerms) _bind.Error(node, $"{what} has {terms.Length} entries, more than {MaxTerms}");
        return [.. terms.Select(term => NameSegments.Of(term).Whole)];
    }

    /// <summary>What the tags and classifications of data contracts mean here: <c>PII.*: identifier</c>.</summary>
    private ImmutableArray<(string Glob, string Category)> Tags(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            _bind.Error(node, "'tags' must be a mapping from a contract's tag to a category");
            return [];
        }

        if (mapping.Entries.Length > MaxTerms)
        {
            _bind.Error(node, $"'tags' has {mapping.Entries.Length} entries, more than the {MaxTerms} that a policy may have");
            return [];
        }

        var tags = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var (key, value) in mapping.Entries)
        {
            if (tags.Any(tag => tag.Item1 == key.Value)) _bind.Error(key, $"tag '{PolicyBinder.Shown(key.Value)}' stands twice: keep one");
            else if (_bind.IsGlob(key, key.Value) && ColumnCategory(value) is { } category) tags.Add((key.Value, category));
        }

        return tags.ToImmutable();
    }
}
