using System.Text.RegularExpressions;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>Regular expressions on names that are known.</summary>
internal sealed partial class Effects
{
    /// <summary>Whether it is found; of several texts that is known where all agree.</summary>
    private Value FindPattern(Value pattern, Value text, string? where)
    {
        if (text is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => FindPattern(pattern, one, where)));
        if (Interpreter.IsLabels(text))
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
        return PatternOf(anchored) is { } compiled && IsMatch(compiled, whole) is { } found && (found || known is null) ? Value.Boolean(found) : Value.Unknown;
    }

    private Value Substitute(Value pattern, Value replacement, Value text)
    {
        if (text is UnionValue union && union.Alternatives.All(a => Text(a) is not null))
            return ValueJoin.Of(union.Alternatives.Select(one => Substitute(pattern, replacement, one)));
        if (Interpreter.IsLabels(text))
            return interpreter.LabelsOr([.. interpreter.Elements(text)!.Value.Select(e => e with { Value = Substitute(pattern, replacement, e.Value) })]);
        if (Text(text) is not { } whole) return text is LabelValue ? text : Combine([text, pattern, replacement]);
        if (interpreter.TextOf(pattern) is not { } expression || PatternOf(expression) is not { } compiled) return Value.Unknown;
        if (Text(replacement) is not { } with) return Value.Unknown;
        try
        {
            return Value.Text(compiled.Replace(whole, Replacement(with)));
        }
        catch (RegexMatchTimeoutException)
        {
            return Value.Unknown;
        }
    }

    /// <summary>Python's <c>\1</c> and <c>\g&lt;name&gt;</c> as .NET writes them.</summary>
    private static string Replacement(string text)
    {
        var escaped = text.Replace("$", "$$", StringComparison.Ordinal);
        return Regex.Replace(
            escaped, @"\\(?:g<(?<name>\w+)>|(?<name>\d))", match => $"${{{match.Groups["name"].Value}}}",
            RegexOptions.CultureInvariant, PatternTime);
    }
}
