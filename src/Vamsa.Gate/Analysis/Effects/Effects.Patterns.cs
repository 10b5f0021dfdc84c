using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis;

/// <summary>Regular expressions on names that are known.</summary>
internal sealed partial class Effects
{
    /// <summary>Whether it is found; of several texts that is known where all agree.</summary>
    private Value FindPattern(Value pattern, Value text, string? where)
    {
        if (text is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => FindPattern(pattern, one, where)));
        if (text.IsLabels)
            return interpreter.Allocate(new ListCell([.. interpreter.Elements(text)!.Value.Select(e => e with { Value = FindPattern(pattern, e.Value, where) })]));
        if (text is not LabelValue && TableOf(text) is not null) return Combine([text], true);

        // Of dummies the beginning is known.
        var known = text is LabelValue { Column.Label: Label.Prefixed begun } && where != "whole" ? begun.Prefix : null;
        if (interpreter.TextOf(pattern) is not { } expression || (known ?? Text(text)) is not { } whole) return Value.Unknown;
        return ScriptPattern.Of(Anchored(expression, where)) is { } compiled && compiled.IsMatch(whole) is { } found && (found || known is null)
            ? Value.Boolean(found)
            : Value.Unknown;
    }

    private Value Substitute(Value pattern, Value replacement, Value text)
    {
        if (text is UnionValue union && union.Alternatives.All(a => Text(a) is not null))
            return ValueJoin.Of(union.Alternatives.Select(one => Substitute(pattern, replacement, one)));
        if (text.IsLabels)
            return interpreter.LabelsOr([.. interpreter.Elements(text)!.Value.Select(e => e with { Value = Substitute(pattern, replacement, e.Value) })]);
        if (Text(text) is not { } whole) return text is LabelValue ? text : Combine([text, pattern, replacement]);
        if (interpreter.TextOf(pattern) is not { } expression || ScriptPattern.Of(expression) is not { } compiled) return Value.Unknown;
        if (Text(replacement) is not { } with) return Value.Unknown;
        return compiled.Replace(whole, Replacement(with)) is { } replaced ? Value.Text(replaced) : Value.Unknown;
    }

    /// <summary>What <c>findall</c> ("all") or <c>split</c> ("parts") makes of a text, or the text of each match ("whole").</summary>
    private Value Matches(Value pattern, Value text, string? what)
    {
        if (text is UnionValue union && union.Alternatives.All(a => Text(a) is not null))
            return ValueJoin.Of(union.Alternatives.Select(one => Matches(pattern, one, what)));
        if (Text(text) is not { } whole) return Combine([text]);
        if (interpreter.TextOf(pattern) is not { } expression || ScriptPattern.Of(expression)?.Matches(whole) is not { } matches)
            return interpreter.Allocate(new ListCell([new Element(Value.Unknown, Presence.Many)]));
        return interpreter.Allocate(new ListCell([.. (what == "parts" ? Parts(whole, matches) : matches.Select(m => what == "all" ? Found(m) : Value.Text(m.Value))).Select(v => new Element(v))]));
    }

    private static Value Found(Match match) => match.Groups.Count switch
    {
        1 => Value.Text(match.Value),
        2 => Value.Text(match.Groups[1].Value),
        _ => new TupleValue([.. match.Groups.Values.Skip(1).Select(g => Value.Text(g.Value))]),
    };

    /// <summary>What stands between matches, and what their groups hold.</summary>
    private static IEnumerable<Value> Parts(string text, IReadOnlyList<Match> matches)
    {
        var from = 0;
        foreach (var match in matches)
        {
            yield return Value.Text(text[from..match.Index]);
            foreach (var group in match.Groups.Values.Skip(1)) yield return GroupOf(group);
            from = match.Index + match.Length;
        }

        yield return Value.Text(text[from..]);
    }

    private static Value GroupOf(Group group) => group.Success ? Value.Text(group.Value) : Value.None;

    /// <summary>Groups of the match in a text, by number or name: several make a tuple, no operand all of them, none the match itself.</summary>
    private Value Group(Value pattern, Value text, string? where, Value groups)
    {
        if (Text(text) is not { } whole) return Combine([text]);
        if (interpreter.TextOf(pattern) is not { } expression || ScriptPattern.Of(Anchored(expression, where))?.Matches(whole) is not [var match, ..]) return Value.Unknown;
        if (!IsGiven(groups)) return new TupleValue([.. match.Groups.Values.Skip(1).Select(GroupOf)]);
        Value[] wanted = [.. interpreter.ElementsOf(groups).Select(g => Sequences.Position(g.Value) is { } number ? GroupOf(match.Groups[number])
            : Text(g.Value) is { } name ? GroupOf(match.Groups[name]) : Value.Unknown)];
        return wanted.Length switch
        {
            0 => Value.Text(match.Value),
            1 => wanted[0],
            _ => new TupleValue([.. wanted]),
        };
    }

    private static string Anchored(string expression, string? where) => where switch
    {
        "start" => $@"\A(?:{expression})",
        "whole" => $@"\A(?:{expression})\z",
        _ => expression,
    };

    /// <summary>Python's <c>\1</c> and <c>\g&lt;name&gt;</c> as .NET writes them.</summary>
    private static string Replacement(string text) =>
        GroupReference().Replace(text.Replace("$", "$$", StringComparison.Ordinal), match => $"${{{match.Groups["name"].Value}}}");

    [GeneratedRegex(@"\\(?:g<(?<name>\w+)>|(?<name>\d))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex GroupReference();
}
