using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Sql;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>Texts: as far as they are known, and what is made of them.</summary>
internal sealed partial class Interpreter
{
    private Value Format(Operation operation)
    {
        var exact = operation.Name == "format" && operation.Inputs.All(i => i.Keyword is null);
        ImmutableArray<Value> parts = [.. operation.Inputs.Select((_, i) => Input(operation, i))];
        return WithPattern(Concatenate(parts, exact), parts);
    }

    /// <summary>A text that is known in part keeps that part, unless it carries data.</summary>
    private Value WithPattern(Value value, params ImmutableArray<Value> parts)
    {
        if (value is not (LabelValue or UnknownValue) || value is PlainValue && !parts.Any(p => p is ConstantValue { Literal: Literal.Str } or PatternValue)) return value;
        var pattern = string.Concat(parts.Select(p => p is ConstantValue constant && Constants.Display(constant.Literal) is { } text ? text : PatternOf(p) ?? SqlText.Unknown));
        return pattern.Length > MaximumPattern ? value : FilledText.Templated(value, pattern);
    }

    /// <summary>The text of values in turn: a constant where all are, else what they carry.</summary>
    private Value Concatenate(ImmutableArray<Value> parts, bool exact)
    {
        // Alternatives multiply out: f'{a}_{b}' of two names each is four texts.
        var texts = new List<string> { "" };
        foreach (var part in parts)
        {
            var options = part is UnionValue union ? union.Alternatives : [part];
            var next = new List<string>();
            foreach (var option in options)
            {
                if (!exact || option is not ConstantValue constant || Constants.Display(constant.Literal) is not { } text)
                    return Prefix(texts, parts, part);
                foreach (var head in texts) next.Add(head + text);
            }

            if (next.Count > 64) return Combine(parts);
            texts = next;
        }

        return ValueJoin.Of(texts.Select(Value.Text));
    }

    /// <summary><c>f'lag_{n}'</c> with an unknown number is some label that begins with <c>lag_</c>.</summary>
    private Value Prefix(List<string> heads, ImmutableArray<Value> parts, Value unknown)
    {
        if (heads is not [{ Length: > 0 } head]) return unknown is LabelValue ? unknown : Combine(parts);
        if (unknown is LabelValue { Column.Label: Label.Prefixed begun }) head += begun.Prefix;
        return parts.All(p => TableOf(p) is not { Shape: TableShape.Scalar })
            ? new LabelValue(new Column(new Label.Prefixed(head), Origins.None) { Presence = Presence.Many })
            : WithHead(Combine(parts), head);
    }

    /// <summary>A text that is made of one value of the data, and what it begins with.</summary>
    public static Value WithHead(Value text, string? head) =>
        head is { Length: > 0 } && text is TableValue { Table: { Shape: TableShape.Scalar } table } ? new TableValue(table with { Head = head }) : text;

    /// <summary>What a text begins with, as far as it is known.</summary>
    private static string? HeadOf(Value text) => text switch
    {
        TableValue { Table.Head: var head } => head,
        LabelValue { Column.Label: Label.Prefixed begun } => begun.Prefix,
        _ => text.AsText,
    };

    /// <summary>A value of the data that is used as a label is one that is not known, but for its head.</summary>
    public static Value AsLabel(Value key) => key is not TableValue { Table: { Shape: TableShape.Scalar } made } ? key
        : made.Head is { } head ? new LabelValue(new Column(new Label.Prefixed(head), Origins.None) { Presence = Presence.Many })
        : Value.Unknown;

    private static bool IsPattern(Value value) => value is ConstantValue { Literal: Literal.Str } or PatternValue or LabelValue { Pattern: not null };

    /// <summary>The attribute of a file handle that holds its path.</summary>
    public const string PathOfHandle = "%path";

    /// <summary>A text that is known: a constant, the first of several, the path of an opened file.</summary>
    public string? TextOf(Value value) => value switch
    {
        ConstantValue { Literal: Literal.Str text } => text.Value,
        UnionValue union => union.Alternatives.Select(TextOf).FirstOrDefault(t => t is not null),
        _ => Content(value) is ObjectCell instance && instance.Attributes.TryGetValue(PathOfHandle, out var path) ? TextOf(path) : null,
    };

    /// <summary>The text as far as it is known, with holes for the rest; null when nothing is known of it.</summary>
    public string? PatternOf(Value value) => value switch
    {
        PatternValue pattern => pattern.Known,
        LabelValue { Pattern: { } pattern } => pattern,
        _ => TextOf(value),
    };
}
