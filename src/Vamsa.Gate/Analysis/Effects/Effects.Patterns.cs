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
        var anchored = where switch
        {
            "start" => $@"\A(?:{expression})",
            "whole" => $@"\A(?:{expression})\z",
            _ => expression,
        };
        return ScriptPattern.Of(anchored) is { } compiled && compiled.IsMatch(whole) is { } found && (found || known is null)
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

    /// <summary>Python's <c>\1</c> and <c>\g&lt;name&gt;</c> as .NET writes them.</summary>
    private static string Replacement(string text) =>
        GroupReference().Replace(text.Replace("$", "$$", StringComparison.Ordinal), match => $"${{{match.Groups["name"].Value}}}");

    [GeneratedRegex(@"\\(?:g<(?<name>\w+)>|(?<name>\d))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex GroupReference();
}
