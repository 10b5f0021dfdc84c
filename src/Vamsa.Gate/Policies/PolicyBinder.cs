using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>Nodes to values, strictly: every unknown key and wrong type is an error that says what belongs there.</summary>
internal sealed class PolicyBinder(string path, List<PolicyError> errors)
{
    public void Error(YamlNode at, string message) => errors.Add(new PolicyError(path, at.Line, at.Column, message));

    /// <summary>Entries by key; null and an error when <paramref name="node"/> is no mapping.</summary>
    public IReadOnlyDictionary<string, (YamlText Key, YamlNode Value)>? Mapping(
        YamlNode node, string what, ReadOnlySpan<string> keys, ReadOnlySpan<string> later = default)
    {
        if (node is not YamlMapping mapping)
        {
            Error(node, $"{what} must be a mapping with the keys {Listed(keys)}, not {Kind(node)}");
            return null;
        }

        var found = new Dictionary<string, (YamlText Key, YamlNode Value)>();
        foreach (var (key, value) in mapping.Entries)
        {
            if (later.Contains(key.Value))
                Error(key, $"'{key.Value}' is not supported yet by this version: remove it, it would not be honoured");
            else if (!keys.Contains(key.Value))
                Error(key, $"unknown key '{Shown(key.Value)}' in {what}: {Suggestion.Among(key.Value, keys)}");
            else if (!found.TryAdd(key.Value, (key, value)))
                Error(key, $"'{key.Value}' stands twice in {what}, first at line {found[key.Value].Key.Line}: keep one");
        }

        return found;
    }

    public ImmutableArray<YamlNode> List(YamlNode node, string what)
    {
        if (node is YamlList list) return list.Items;
        Error(node, $"{what} must be a list, not {Kind(node)}: write [a, b], or one '- ' line for each");
        return [];
    }

    public string? Text(YamlNode node, string what)
    {
        if (node is YamlText { IsNothing: false, Value.Length: > 0 } text) return text.Value;
        Error(node, $"{what} must be text, not {Kind(node)}");
        return null;
    }

    public ImmutableArray<string> Texts(YamlNode node, string what)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in List(node, what))
            if (Text(item, $"an entry of {what}") is { } text)
                texts.Add(text);
        if (node is YamlList { Items.IsEmpty: true }) Error(node, $"{what} is empty: name at least one, or leave it out");
        return texts.ToImmutable();
    }

    public T? Choice<T>(YamlNode node, string what)
        where T : struct, Enum
    {
        if (Text(node, what) is not { } word) return null;
        if (Words.Parse<T>(word) is { } value) return value;
        Error(node, $"'{Shown(word)}' is no {what}: {Suggestion.Among(word, [.. Words.All<T>()])}");
        return null;
    }

    public ImmutableArray<T> Choices<T>(YamlNode node, string what, string one)
        where T : struct, Enum
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var item in List(node, what))
            if (Choice<T>(item, one) is { } value)
                values.Add(value);
        if (node is YamlList { Items.IsEmpty: true }) Error(node, $"{what} is empty: name at least one, or leave it out");
        return values.ToImmutable();
    }

    /// <summary>A value that is quoted in a message, no longer than a line can bear.</summary>
    public static string Shown(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : line[..57] + "...";
    }

    private static string Kind(YamlNode node) => node switch
    {
        YamlList => "a list",
        YamlMapping => "a mapping",
        YamlText { IsNothing: true } => "nothing",
        YamlText { Value.Length: 0 } => "an empty text",
        YamlText text => $"'{Shown(text.Value)}'",
        _ => "this",
    };

    private static string Listed(ReadOnlySpan<string> words) => string.Join(", ", words.ToArray());
}
