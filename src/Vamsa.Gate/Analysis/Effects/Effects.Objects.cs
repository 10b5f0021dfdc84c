using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>Python's own objects: copies, records, options of a command line, dicts that are made from keys.</summary>
internal sealed partial class Effects
{
    private const int MaximumCopyDepth = 6;

    /// <summary>Another object of the same content; a deep copy copies what the content refers to as well.</summary>
    private Value CopyOf(Value value, bool isDeep, int depth = 0)
    {
        switch (value)
        {
            case UnionValue union:
                return ValueJoin.Of(union.Alternatives.Select(v => CopyOf(v, isDeep, depth)));
            case TupleValue tuple:
                return new TupleValue([.. tuple.Elements.Select(Inner)]);
            case TableValue:
                return Keep(value);
        }

        return interpreter.Content(value) switch
        {
            TableCell => Keep(value),
            ListCell list => interpreter.Allocate(list with { Elements = [.. list.Elements.Select(e => e with { Value = Inner(e.Value) })] }),
            DictCell dict => interpreter.Allocate(dict with
            {
                Entries = [.. dict.Entries.Select(e => e with { Value = Inner(e.Value) })],
                Other = dict.Other is null ? null : Inner(dict.Other),
            }),
            ObjectCell instance => interpreter.Allocate(instance with
            {
                Attributes = ImmutableSortedDictionary.CreateRange(
                    StringComparer.Ordinal, instance.Attributes.Select(a => KeyValuePair.Create(a.Key, Inner(a.Value)))),
            }),
            _ => value,
        };

        Value Inner(Value inner) => isDeep && depth < MaximumCopyDepth ? CopyOf(inner, true, depth + 1) : inner;
    }

    /// <summary>An object with some attributes replaced: dataclasses.replace, _replace of a named tuple.</summary>
    private Value Changed(Value instance, DictCell changes)
    {
        var copy = CopyOf(instance, false);
        foreach (var entry in changes.Entries) interpreter.SetAttribute(copy, Text(entry.Key) ?? "%", entry.Value);
        if (interpreter.FindMethod(copy, "__post_init__") is { } after) interpreter.Call(after, Arguments.Empty, "__post_init__");
        return copy;
    }

    /// <summary>The attributes of an object as a dict, the declared ones first and in their order.</summary>
    /// <param name="owner">The object, where changes of the dict are changes of it: <c>self.__dict__</c>.</param>
    public Reference AttributesOf(Reference? owner, ObjectCell instance)
    {
        var declared = interpreter.Fields(instance.Class).Where(instance.Attributes.ContainsKey).Distinct().ToArray();
        var gathered = instance.Class is ApiValue { Symbol: ApiClass type } && type.Find("__init__") is ApiFunction constructor
            ? constructor.Parameters.FirstOrDefault(p => p.Kind == ParameterKind.KwArgs)?.Name : null;
        var names = declared.Concat(instance.Attributes.Keys.Except(declared).Where(n => n[0] != '%' && n != gathered));
        return interpreter.Allocate(new DictCell([.. names.Select(n => new Entry(Value.Text(n), instance.Attributes[n]))]) { AttributesOf = owner });
    }

    /// <summary>A class whose objects are tuples with names: <c>namedtuple('P', 'x y')</c>, <c>NamedTuple('P', [('x', int)])</c>.</summary>
    private Value Record(Value name, Value fields, Value defaults, Value parent)
    {
        var names = Text(fields) is { } text
            ? [.. text.Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Value.Text)]
            : interpreter.ElementsOf(fields).Select(e => e.Value is TupleValue { Elements: [var first, ..] } ? first : e.Value).ToArray();
        if (names.Any(n => Text(n) is null)) return Value.Unknown;
        return interpreter.MakeRecord(Text(name) ?? "", names, IsGiven(defaults) ? [.. interpreter.ElementsOf(defaults).Select(e => e.Value)] : [], parent);
    }

    /// <summary>Neighbours of equal key together: pairs of a key and a list.</summary>
    private Value GroupEach(Value iterable, Value key)
    {
        if (interpreter.Elements(iterable) is not { } elements || elements.Any(e => e.Presence != Presence.One)) return Combine([iterable]);
        var groups = new List<(Value Key, List<Element> Members)>();
        foreach (var element in elements)
        {
            var of = IsGiven(key) ? interpreter.Call(key, Arguments.Of(element.Value), "groupby") : element.Value;
            if (of is not (ConstantValue or TupleValue)) return Combine([iterable]);
            if (groups.Count == 0 || !groups[^1].Key.Equals(of)) groups.Add((of, []));
            groups[^1].Members.Add(element);
        }

        return interpreter.Allocate(new ListCell([.. groups.Select(g =>
            new Element(new TupleValue([g.Key, interpreter.Allocate(new ListCell([.. g.Members]))])))]));
    }

    /// <summary>
    /// What a command line gives when the user says nothing: the default, under the name that the option's spellings make.
    /// <code>--drop-husk → drop_husk    ('-t', '--target') → target    path → path</code>
    /// </summary>
    private Reference Option(Value spellings, Value name, Value defaults, Value action, Value type)
    {
        var texts = interpreter.ElementsOf(spellings).Select(e => Text(e.Value)?.Split('/')[0]).OfType<string>().ToArray();
        var spelled = texts.FirstOrDefault(t => !t.StartsWith('-')) ?? texts.FirstOrDefault(t => t.StartsWith("--", StringComparison.Ordinal)) ?? texts.FirstOrDefault() ?? "%";
        var value = Text(action) switch
        {
            "store_true" or "flag" when !IsGiven(defaults) => Value.False,
            "store_false" when !IsGiven(defaults) => Value.True,
            _ when IsGiven(defaults) => defaults,
            _ => spelled.StartsWith('-') ? new UnionValue([Value.None, Value.Plain]) : Value.Plain,
        };

        // A default that is a text is converted as what the user would type.
        if (Text(value) is not null && IsCallable(type) && interpreter.Call(type, Arguments.Of(value), "type") is var converted and not UnknownValue)
            value = converted;
        return interpreter.Allocate(new DictCell([new Entry(Text(name) is { } own ? Value.Text(own) : Value.Text(spelled.TrimStart('-').Replace('-', '_')), value)]));
    }
}
