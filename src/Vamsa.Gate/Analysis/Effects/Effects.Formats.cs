using System.Globalization;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Texts that are filled in: <c>'%s_%d' % (a, b)</c>, <c>'{}_{}'.format(a, b)</c>. What data make of a text are data.</summary>
internal sealed partial class Effects
{
    public Value PercentFormat(ConstantValue format, Value argument)
    {
        var text = ((Literal.Str)format.Literal).Value;
        var values = argument is TupleValue tuple ? tuple.Elements : [argument];
        var filled = new FilledText();
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                filled.Add(text[i]);
                continue;
            }

            if (++i >= text.Length) return Value.Unknown;
            if (text[i] == '%')
            {
                filled.Add('%');
                continue;
            }

            if (!filled.Add(text[i] is 's' or 'd' && next < values.Length ? values[next] : null) && TableOf(argument) is not null)
                return Interpreter.WithHead(Combine([.. values]), filled.Head);
            next++;
        }

        return filled.ToValue();
    }

    private Value FormatText(Value format, Value args, Value kwargs)
    {
        if (Text(format) is not { } text) return Combine([format, args]);
        var positional = args is TupleValue tuple ? tuple.Elements : [];
        var named = interpreter.Content(kwargs) as DictCell;
        var filled = new FilledText();
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i])
            {
                filled.Add(text[i++]);
                continue;
            }

            if (text[i] != '{')
            {
                filled.Add(text[i]);
                continue;
            }

            var end = text.IndexOf('}', i);
            if (end < 0) return Value.Unknown;
            var field = text[(i + 1)..end];
            var value = field.Length == 0 ? At(next++)
                : int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? At(index)
                : named is not null ? Dicts.Get(named, Value.Text(field)) : null;
            i = end;
            if (!filled.Add(value) && TableOf(args) is not null) return Interpreter.WithHead(Combine(positional.IsEmpty ? [args] : [.. positional]), filled.Head);
        }

        return filled.ToValue();

        Value? At(int index) => index < positional.Length ? positional[index] : null;
    }
}
