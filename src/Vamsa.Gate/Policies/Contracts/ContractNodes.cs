using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>What the readers of contracts ask of YAML nodes, and the bounds that they share.</summary>
internal sealed class ContractNodes(string path, List<PolicyError> errors)
{
    public const int MaxErrors = 100;

    /// <summary>A node that many aliases name is visited for each of them.</summary>
    private const int MaxVisits = 100_000;

    private const int MaxDepth = 16;

    private const int MaxTags = 200;

    private int _visits;

    public void Error(YamlNode at, string message)
    {
        if (errors.Count < MaxErrors) errors.Add(new PolicyError(path, at.Line, at.Column, message));
    }

    private bool MayVisit(YamlNode at)
    {
        if (++_visits == MaxVisits) Error(at, "the contract has too many entries");
        return _visits < MaxVisits;
    }

    public static YamlNode? Find(YamlNode? node, string key)
    {
        if (node is not YamlMapping mapping) return null;
        foreach (var (name, value) in mapping.Entries)
            if (name.Value == key && value is not YamlText { IsNothing: true })
                return value;
        return null;
    }

    public static string? Text(YamlNode? node, string key) => Find(node, key) is YamlText { Value.Length: > 0 } text ? text.Value : null;

    /// <summary>The mappings of a list; what is none is an error.</summary>
    public IEnumerable<YamlMapping> Items(YamlNode? node, string key)
    {
        if (Find(node, key) is not { } list) yield break;
        if (list is not YamlList items)
        {
            Error(list, $"'{key}' must be a list");
            yield break;
        }

        foreach (var item in items.Items)
        {
            if (!MayVisit(item)) yield break;
            if (item is YamlMapping mapping) yield return mapping;
            else Error(item, $"an entry of '{key}' must be a mapping with a name");
        }
    }

    /// <summary>Columns of a list; the tags of what a column holds are the column's too.</summary>
    /// <param name="nested">What stands below a column, under keys of the format.</param>
    public ImmutableArray<ContractColumn> Columns(
        YamlNode table, string key, Func<YamlMapping, string?> name, Func<YamlMapping, IEnumerable<string>> tags,
        Func<YamlMapping, IEnumerable<YamlMapping>> nested)
    {
        var columns = ImmutableArray.CreateBuilder<ContractColumn>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in Items(table, key))
        {
            if (name(column) is not { } called) Error(column, $"an entry of '{key}' has no name");
            else if (!seen.Add(called)) Error(column, $"column '{PolicyBinder.Shown(called)}' is listed twice");
            else columns.Add(new ContractColumn(called, [.. All(column, 0).Distinct(StringComparer.Ordinal).Take(MaxTags)]));
        }

        return columns.ToImmutable();

        IEnumerable<string> All(YamlMapping column, int depth)
        {
            foreach (var tag in tags(column)) yield return tag;
            if (depth >= MaxDepth) Error(column, $"columns are nested deeper than {MaxDepth} levels");
            else
                foreach (var below in nested(column))
                    foreach (var tag in All(below, depth + 1))
                        yield return tag;
        }
    }

    /// <summary>A text, or a list of texts.</summary>
    public IEnumerable<string> Texts(YamlNode? node)
    {
        if (node is YamlText { IsNothing: false, Value.Length: > 0 } one) yield return one.Value;
        if (node is not YamlList list) yield break;
        foreach (var text in list.Items.OfType<YamlText>())
        {
            if (!MayVisit(text)) yield break;
            if (text.Value.Length > 0) yield return text.Value;
        }
    }

    /// <summary>
    /// Properties that people invent: <c>contains_pii: true</c> is the tag <c>contains_pii</c>, <c>pii: email</c> the tags
    /// <c>email</c> and <c>pii:email</c>. What is false is no tag.
    /// </summary>
    public IEnumerable<string> Properties(YamlNode? node)
    {
        if (node is not YamlMapping mapping) yield break;
        foreach (var (key, value) in mapping.Entries)
            foreach (var tag in Property(key.Value, value, 0))
                yield return tag;
    }

    public IEnumerable<string> Property(string key, YamlNode? value, int depth = 0)
    {
        if (value is null || depth > MaxDepth || !MayVisit(value)) yield break;
        switch (value)
        {
            case YamlText { IsPlain: true, Value: "true" or "True" or "TRUE" or "yes" or "Yes" or "on" }:
                yield return key;
                break;
            case YamlText { IsPlain: true, Value: "false" or "False" or "FALSE" or "no" or "No" or "off" } or YamlText { IsNothing: true } or YamlText { Value.Length: 0 }:
                break;
            case YamlText text:
                yield return text.Value;
                yield return $"{key}:{text.Value}";
                break;
            case YamlList list:
                foreach (var item in list.Items)
                    foreach (var tag in Property(key, item, depth + 1))
                        yield return tag;
                break;
            case YamlMapping mapping:
                foreach (var (name, below) in mapping.Entries)
                    foreach (var tag in Property($"{key}.{name.Value}", below, depth + 1))
                        yield return tag;
                break;
        }
    }
}
