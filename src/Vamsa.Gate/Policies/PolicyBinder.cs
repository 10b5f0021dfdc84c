using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>Nodes to values, strictly: every unknown key and wrong type is an error that says what belongs there.</summary>
internal sealed class PolicyBinder(string path, List<PolicyError> errors)
{
    /// <summary>A guess costs time, and nobody reads further.</summary>
    private const int ErrorsWithHints = 100;

    public void Error(YamlNode at, string message) => errors.Add(new PolicyError(path, at.Line, at.Column, message));

    /// <summary>Entries by key; null and an error when <paramref name="node"/> is no mapping.</summary>
    public IReadOnlyDictionary<string, (YamlText Key, YamlNode Value)>? Mapping(
        YamlNode node, string what, ReadOnlySpan<string> keys)
    {
        if (node is not YamlMapping mapping)
        {
            Error(node, $"{what} must be a mapping with the keys {Listed(keys)}, not {Kind(node)}");
            return null;
        }

        var found = new Dictionary<string, (YamlText Key, YamlNode Value)>();
        foreach (var (key, value) in mapping.Entries)
        {
            if (!keys.Contains(key.Value))
                Error(key, $"unknown key '{Shown(key.Value)}' in {what}: {Suggestion.Among(key.Value, keys)}");
            else if (!found.TryAdd(key.Value, (key, value)))
                Error(key, $"'{key.Value}' stands twice in {what}, first at line {found[key.Value].Key.Line}: keep one");
        }

        return found;
    }

    /// <param name="most">Of what is compared with each other there is a bound.</param>
    public ImmutableArray<YamlNode> List(YamlNode node, string what, int most = int.MaxValue)
    {
        if (node is YamlList list && list.Items.Length > most)
        {
            Error(node, $"{what} has {list.Items.Length} entries, more than the {most} that a policy may have");
            return list.Items[..most];
        }

        if (node is YamlList few) return few.Items;
        Error(node, $"{what} must be a list, not {Kind(node)}: write [a, b], or one '- ' line for each");
        return [];
    }

    public string? Text(YamlNode node, string what)
    {
        if (node is YamlText { IsNothing: false, Value.Length: > 0 } text) return text.Value;
        Error(node, $"{what} must be text, not {Kind(node)}");
        return null;
    }

    public ImmutableArray<string> Texts(YamlNode node, string what, Func<YamlNode, string, bool>? isGood = null)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in List(node, what))
            if (Text(item, $"an entry of {what}") is { } text && (isGood is null || isGood(item, text)))
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

    /// <summary>Names that stand somewhere else in the policy.</summary>
    public ImmutableArray<string> Names(YamlNode node, string what, string one, IReadOnlyCollection<string> known) =>
        Texts(node, what, (item, name) => IsKnown(item, name, one, known));

    public bool IsKnown(YamlNode at, string name, string one, IReadOnlyCollection<string> known)
    {
        if (known.Contains(name)) return true;
        var hint = known.Count == 0 ? "there are none in this policy"
            : errors.Count < ErrorsWithHints ? Suggestion.Among(name, [.. known])
            : "it stands nowhere";
        Error(at, $"'{Shown(name)}' is no {one}: {hint}");
        return false;
    }

    public bool? Truth(YamlNode node, string what)
    {
        if (node is YamlText { IsPlain: true, Value: "true" or "false" } text) return text.Value == "true";
        Error(node, $"{what} must be true or false, not {Kind(node)}");
        return null;
    }

    public int? Days(YamlNode node, string what)
    {
        const int Longest = 3650;
        if (node is YamlText { IsPlain: true } text
            && int.TryParse(text.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days)
            && days is > 0 and <= Longest)
            return days;
        Error(node, $"{what} must be a number of days from 1 to {Longest}, not {Kind(node)}");
        return null;
    }

    public ImmutableArray<string> PathGlobs(YamlNode node, string what) => Texts(node, what, IsPathGlob);

    public ImmutableArray<string> Globs(YamlNode node, string what) => Texts(node, what, IsGlob);

    /// <summary>Over paths of the repository, which have neither a root nor a way out.</summary>
    private bool IsPathGlob(YamlNode at, string glob)
    {
        if (!IsDataGlob(at, glob)) return false;
        var wrong = glob.StartsWith('/') ? "paths are seen from the repository's root: leave the first '/' out"
            : glob.Split('/').Contains("..") ? "'..' leads out of the repository: write the path from its root"
            : null;
        if (wrong is not null) Error(at, $"'{Shown(glob)}' matches nothing: {wrong}");
        return wrong is null;
    }

    /// <summary>Over paths of data, which may lie anywhere.</summary>
    public bool IsDataGlob(YamlNode at, string glob)
    {
        if (!IsGlob(at, glob)) return false;
        var wrong = glob.Contains('\\') ? "write '/' between folders"
            : glob.Split('/').Any(part => part != "**" && part.Contains("**", StringComparison.Ordinal)) ? "'**' is a folder's place of its own: write a/**/b"
            : glob.AsSpan().IndexOfAny("[]{}") >= 0 ? "globs know *, ** and ?, no brackets and no braces: list the paths"
            : null;
        if (wrong is not null) Error(at, $"'{Shown(glob)}' is no glob: {wrong}");
        return wrong is null;
    }

    public bool IsGlob(YamlNode at, string glob)
    {
        const int Longest = 300, MostStars = 16;
        var wrong = glob.Length > Longest ? $"it has {glob.Length} characters, more than {Longest}"
            : glob.Contains("***", StringComparison.Ordinal) ? "write '*' within a folder or '**' across folders"
            : glob.Count(character => character == '*') > MostStars ? $"it has more than {MostStars} stars"
            : null;
        if (wrong is not null) Error(at, $"'{Shown(glob)}' is no glob: {wrong}");
        return wrong is null;
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
