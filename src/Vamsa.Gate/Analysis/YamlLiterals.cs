using System.Collections.Immutable;
using System.Globalization;
using Parser = YamlDotNet.Core.Parser;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// YAML text as Python values: mappings, lists and plain values of the first document. What refers to something else
/// (anchors, aliases, tags) is not followed, so a small file cannot become a large value.
/// </summary>
internal static class YamlLiterals
{
    private const int MaximumDepth = 32;

    public static Value Parse(Interpreter interpreter, string text)
    {
        try
        {
            var events = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (events.MoveNext())
            {
                if (events.Current is MappingStart or SequenceStart) return Node(interpreter, events, 0);
                if (events.Current is NodeEvent) return Value.Unknown;
            }
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The library's parser has states of its own that it does not expect.
            return Value.Unknown;
        }

        return Value.Unknown;
    }

    private static Value Node(Interpreter interpreter, Parser events, int depth)
    {
        interpreter.Spend(1);
        switch (events.Current)
        {
            case Scalar scalar:
                return scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value) : Value.Text(scalar.Value);
            case SequenceStart:
                var items = ImmutableArray.CreateBuilder<Element>();
                while (Next(events)) items.Add(new Element(Inner()));
                return interpreter.Allocate(new ListCell(items.ToImmutable()));
            case MappingStart:
                var dict = new DictCell([]);
                while (Next(events))
                {
                    var key = Inner();
                    if (!Next(events)) break;
                    dict = Dicts.Set(dict, key, Inner());
                }

                return interpreter.Allocate(dict);
            default:
                return Value.Unknown;
        }

        Value Inner() => depth < MaximumDepth ? Node(interpreter, events, depth + 1) : throw new YamlException("nested too deep");
    }

    private static bool Next(Parser events) => events.MoveNext() && events.Current is NodeEvent or AnchorAlias;

    private static Value Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => Value.None,
        "true" or "True" or "TRUE" or "yes" or "Yes" or "on" => Value.True,
        "false" or "False" or "FALSE" or "no" or "No" or "off" => Value.False,
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => Value.Number(number),
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && text.Contains('.', StringComparison.Ordinal) =>
            new ConstantValue(new Literal.Float(number)),
        _ => Value.Text(text),
    };
}
