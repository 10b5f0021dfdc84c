using System.Globalization;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>Methods of str and the functions of os.path, on a text that is known.</summary>
internal static class PythonText
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "lower", "upper", "strip", "lstrip", "rstrip", "replace", "split", "rsplit", "startswith", "endswith", "title",
        "capitalize", "swapcase", "slice", "zfill", "find", "rfind", "count", "isdigit", "isalpha", "isnumeric", "isdecimal", "isalnum",
        "islower", "isupper", "removeprefix", "removesuffix", "splitlines", "casefold", "basename", "dirname", "splitext",
        "str", "unicode", "contains", "len", "with_suffix", "partition", "rpartition",
    };

    public static bool Knows(string function) => Names.Contains(function);

    /// <summary>A <see cref="Literal"/>, a list of texts, or null when the arguments are not known or Python raises.</summary>
    public static object? Call(string function, Literal self, Value[] rest)
    {
        if (function is "str" or "unicode") return Constants.Display(self) is { } shown ? new Literal.Str(shown) : null;
        if (self is not Literal.Str { Value: var text } || !Names.Contains(function)) return null;
        var first = Argument(rest, 0);
        switch (function)
        {
            case "lower" or "casefold": return new Literal.Str(text.ToLowerInvariant());
            case "upper": return new Literal.Str(text.ToUpperInvariant());
            case "title": return new Literal.Str(Title(text));
            case "capitalize": return new Literal.Str(text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant());
            case "swapcase": return new Literal.Str(string.Concat(text.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c))));
            case "strip": return new Literal.Str(first is null ? text.Trim() : text.Trim(first.ToCharArray()));
            case "lstrip": return new Literal.Str(first is null ? text.TrimStart() : text.TrimStart(first.ToCharArray()));
            case "rstrip": return new Literal.Str(first is null ? text.TrimEnd() : text.TrimEnd(first.ToCharArray()));
            case "slice" when rest.Length < 3 || rest[2].IsNone: return Slice(text, rest);
            case "isdigit" or "isnumeric" or "isdecimal": return Constants.Bool(text.Length > 0 && text.All(char.IsDigit));
            case "isalpha": return Constants.Bool(text.Length > 0 && text.All(char.IsLetter));
            case "isalnum": return Constants.Bool(text.Length > 0 && text.All(char.IsLetterOrDigit));
            case "islower": return Constants.Bool(text.Any(char.IsLower) && !text.Any(char.IsUpper));
            case "isupper": return Constants.Bool(text.Any(char.IsUpper) && !text.Any(char.IsLower));
            case "basename": return new Literal.Str(text[(text.LastIndexOf('/') + 1)..]);
            case "dirname": return new Literal.Str(text.LastIndexOf('/') is > 0 and var slash ? text[..slash] : "");
            case "split" when rest.Length == 0 || rest[0].IsNone:
                return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            case "split" when first is { Length: > 0 }:
                return rest.Length > 1 && Sequences.Position(rest[1]) is >= 0 and var most ? text.Split(first, most + 1) : text.Split(first);
            case "rsplit" when first is { Length: > 0 } && rest.Length > 1 && Sequences.Position(rest[1]) == 1:
                return text.LastIndexOf(first, StringComparison.Ordinal) is >= 0 and var at ? [text[..at], text[(at + first.Length)..]] : new[] { text };
            case "rsplit" when first is { Length: > 0 }: return text.Split(first);
            case "splitlines": return text.Split('\n');
            case "splitext" when text.LastIndexOf('.') is > 0 and var dot: return new[] { text[..dot], text[dot..] };
            case "zfill" when rest.Length > 0 && Sequences.Position(rest[0]) is >= 0 and <= 1000 and var width: return new Literal.Str(text.PadLeft(width, '0'));
            case "startswith" or "endswith" when rest.Length > 0: return Affix(function == "startswith", text, rest[0]);
        }

        if (first is null) return null;
        if (function is "partition" or "rpartition" && first.Length > 0) return Partition(text, first, function == "partition");
        return function switch
        {
            "replace" when first.Length > 0 && Argument(rest, 1) is { } with => Constants.Text(text.Replace(first, with, StringComparison.Ordinal)),
            "find" => Number(text.IndexOf(first, StringComparison.Ordinal)),
            "rfind" => Number(text.LastIndexOf(first, StringComparison.Ordinal)),
            "count" when first.Length > 0 => Number((text.Length - text.Replace(first, "", StringComparison.Ordinal).Length) / first.Length),
            "with_suffix" => new Literal.Str((text.LastIndexOf('.') is var dot && dot > text.LastIndexOf('/') + 1 ? text[..dot] : text) + first),
            "contains" => Constants.Bool(text.Contains(first, StringComparison.Ordinal)),
            "removeprefix" => new Literal.Str(text.StartsWith(first, StringComparison.Ordinal) ? text[first.Length..] : text),
            "removesuffix" => new Literal.Str(text.EndsWith(first, StringComparison.Ordinal) ? text[..^first.Length] : text),
            _ => null,
        };
    }

    /// <summary>Null when an end is not known.</summary>
    private static Literal.Str? Slice(string text, Value[] rest)
    {
        if (At(0, 0) is not { } start || At(1, text.Length) is not { } stop) return null;
        return new Literal.Str(start < stop ? text[start..stop] : "");

        int? At(int index, int otherwise) =>
            index >= rest.Length || rest[index].IsNone ? otherwise
            : Sequences.Position(rest[index]) is { } at ? Math.Clamp(at < 0 ? at + text.Length : at, 0, text.Length)
            : null;
    }

    private static string[] Partition(string text, string separator, bool isFirst)
    {
        var at = isFirst ? text.IndexOf(separator, StringComparison.Ordinal) : text.LastIndexOf(separator, StringComparison.Ordinal);
        if (at < 0) return isFirst ? [text, "", ""] : ["", "", text];
        return [text[..at], separator, text[(at + separator.Length)..]];
    }

    private static Literal? Affix(bool atStart, string text, Value affix)
    {
        var options = affix is TupleValue tuple ? tuple.Elements.Select(Text).ToArray() : [Text(affix)];
        if (options.Any(o => o is null)) return null;
        return Constants.Bool(options.Any(o => atStart ? text.StartsWith(o!, StringComparison.Ordinal) : text.EndsWith(o!, StringComparison.Ordinal)));
    }

    private static string Title(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            letters[i] = i > 0 && char.IsLetter(letters[i - 1]) ? char.ToLowerInvariant(letters[i]) : char.ToUpperInvariant(letters[i]);
        return new string(letters);
    }

    private static string? Argument(Value[] rest, int index) => index < rest.Length ? Text(rest[index]) : null;

    private static string? Text(Value value) => value is ConstantValue { Literal: Literal.Str text } ? text.Value : null;


    private static Literal.Int Number(int number) => new(number);
}

/// <summary>int, float, bool, abs, round … of a number that is known.</summary>
internal static class PythonNumbers
{
    public static Literal? Call(string function, Literal self, Value[] rest) => function switch
    {
        "bool" => Constants.Bool(Constants.IsTrue(self)),
        "int" when self is Literal.Float f && Math.Abs(f.Value) < 1e15 => new Literal.Int((long)Math.Truncate(f.Value)),
        "int" when self is Literal.Str text && long.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) => new Literal.Int(parsed),
        "int" when Constants.Integer(self) is { } i => new Literal.Int(i),
        "float" when Constants.Integer(self) is { } i => new Literal.Float((double)i),
        "float" when self is Literal.Float => self,
        "abs" when Constants.Integer(self) is { } i => new Literal.Int(System.Numerics.BigInteger.Abs(i)),
        "abs" when self is Literal.Float f => new Literal.Float(Math.Abs(f.Value)),
        "round" when Constants.Integer(self) is { } i && rest.Length == 0 => new Literal.Int(i),
        "ord" when self is Literal.Str { Value.Length: 1 } text => new Literal.Int(text.Value[0]),
        "chr" when Constants.Integer(self) is { } i && i >= 32 && i < 0xD800 => new Literal.Str(((char)(int)i).ToString()),
        _ => null,
    };
}
