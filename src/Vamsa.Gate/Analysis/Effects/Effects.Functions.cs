using System.Collections.Immutable;
using System.Numerics;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Python's functions and methods on values that are known (library reference, "Built-in Types" and "Built-in Functions").</summary>
internal sealed partial class Effects
{
    private Value EvaluateFunction(string name, Value[] values)
    {
        var function = Short(name);
        if (values.Length == 0) return Value.Unknown;
        if (values[0].IsLabels && values.Skip(1).All(v => TableOf(v) is null) && IsTextFunction(function))
            return interpreter.LabelsOr([.. interpreter.Elements(values[0])!.Value.Select(e => e with { Value = EvaluateFunction(name, [e.Value, .. values.Skip(1)]) })]);
        if (OnCollections(function, values) is { } collected) return collected;
        if (values[0] is UnionValue union && union.Alternatives.All(a => a is ConstantValue))
            return ValueJoin.Of(union.Alternatives.Select(a => EvaluateFunction(name, [a, .. values.Skip(1)])));
        if (values[0] is ConstantValue first && PythonText.Call(function, first.Literal, [.. values.Skip(1)]) is { } text) return FromLiterals(text);
        if (values[0] is ConstantValue number && PythonNumbers.Call(function, number.Literal, [.. values.Skip(1)]) is { } result) return new ConstantValue(result);
        if (values[0] is LabelValue { Column: { Label: Label.Prefixed prefixed } some } && IsTextFunction(function)
            && PythonText.Call(function, new Literal.Str(prefixed.Prefix), [.. values.Skip(1)]) is Literal.Str changed)
        {
            return new LabelValue(some with { Label = new Label.Prefixed(changed.Value) });
        }

        if (values[0] is LabelValue { Column.Label: Label.Prefixed start } && function == "startswith" && values.Length > 1 && Text(values[1]) is { } begin)
        {
            return start.Prefix.StartsWith(begin, StringComparison.Ordinal) ? Value.True
                : begin.StartsWith(start.Prefix, StringComparison.Ordinal) ? Value.Unknown : Value.False;
        }

        if (values[0] is LabelValue && values.Skip(1).All(v => TableOf(v) is null)) return IsTextFunction(function) && function is not ("upper" or "lower") ? Value.Unknown : values[0];
        return Combine([.. values.SelectMany(v => v is TupleValue tuple ? tuple.Elements : [v])]);
    }

    /// <summary>The last part of a qualified name; of a constructor the class.</summary>
    private static string Short(string name)
    {
        if (name.EndsWith(".__new__", StringComparison.Ordinal)) name = name[..^8];
        return name[(name.LastIndexOf('.') + 1)..];
    }

    private static bool IsTextFunction(string function) => PythonText.Knows(function);

    private Value FromLiterals(object result) => result switch
    {
        Literal literal => new ConstantValue(literal),
        IEnumerable<string> texts => interpreter.Allocate(new ListCell([.. texts.Select(t => new Element(Value.Text(t)))])),
        _ => Value.Unknown,
    };

    private Value? OnCollections(string function, Value[] values)
    {
        switch (function)
        {
            case "isinstance" when values.Length == 2:
                return IsInstance(values[0], values[1]);
            case "join" when Text(values[0]) is { } separator:
                return interpreter.Elements(values[1]) is { } parts && parts.All(p => p.Presence == Presence.One && Text(p.Value) is not null)
                    ? Value.Text(string.Join(separator, parts.Select(p => Text(p.Value))))
                    : Begun(separator, interpreter.ElementsOf(values[1])) ?? Combine([.. interpreter.ElementsOf(values[1]).Select(p => p.Value)]);
            case "chain":
                return interpreter.Allocate(new ListCell([.. Flat(values).SelectMany(v => interpreter.ElementsOf(v))]));
            case "from_iterable":
                return interpreter.Allocate(new ListCell([.. interpreter.ElementsOf(values[0]).SelectMany(e => interpreter.ElementsOf(e.Value))]));
            case "compress" when values.Length == 2 && interpreter.Elements(values[0]) is { } data && interpreter.Elements(values[1]) is { } chosen && data.Length == chosen.Length:
                return interpreter.Allocate(new ListCell([.. data.Zip(chosen, (e, by) => (Element: e, Truth: interpreter.Truth(by.Value)))
                    .Where(e => e.Truth != false)
                    .Select(e => e.Truth is null && e.Element.Presence == Presence.One ? e.Element with { Presence = Presence.Optional } : e.Element)]));
            case "next":
                return interpreter.Content(values[0]) is ListCell ? Pop(values[0], Value.Number(0), Value.None) : interpreter.GetItem(values[0], Value.Number(0));
            case "get_indexer" when values.Length > 1 && interpreter.Elements(values[0]) is { } index && interpreter.Elements(values[1]) is { } targets:
                return interpreter.Allocate(new ListCell([.. targets.Select(t => t with { Value = IndexOf(index, t.Value) })]));
            case "rotate" when interpreter.Content(values[0]) is ListCell ring:
                return interpreter.Allocate(Rotated(ring, values[1]));
            case "move_to_end" when interpreter.Content(values[0]) is DictCell ordered:
                return interpreter.Allocate(Moved(ordered, values[1], interpreter.Truth(values[2]) != false));
            case "hasattr" when values.Length == 2 && Text(values[1]) is { } attribute:
                return HasAttribute(values[0], attribute);
            case "callable":
                return values[0] is FunctionValue or MethodValue or PartialValue or ClassValue or ApiValue { Symbol: ApiFunction or ApiClass } ? Value.True
                    : values[0] is ConstantValue or TupleValue || interpreter.Content(values[0]) is ListCell or DictCell or TableCell ? Value.False : Value.Plain;
            case "insert" when values[0].IsLabels && values.Length == 3 && interpreter.Elements(values[0]) is { } labels && Sequences.Position(values[1]) is { } at
                && (at < 0 ? at + labels.Length : at) is var place && place >= 0 && place <= labels.Length && labels.All(l => l.Presence == Presence.One):
                return interpreter.LabelsOr(labels.Insert(place, new Element(values[2])));
            case "sum" when interpreter.Elements(values[0]) is { Length: > 0 } summands && TableOf(values[0]) is not { Shape: TableShape.Index }:
                return Sum(summands, values);
            case "max" or "min":
                return Extreme(function, values);
            case "any" or "all" when interpreter.Elements(values[0]) is { } tests:
                return AnyOrAll(function == "any", tests);
            case "index" when values.Length > 1 && interpreter.Elements(values[0]) is { } items && values[0] is not ConstantValue:
                return IndexOf(items, values[1]);
            case "get_loc" when interpreter.Elements(values[0]) is { } labels:
                return IndexOf(labels, values[1]);
            case "count" or "has_key" or "__contains__" or "contains" when values[0] is not ConstantValue && interpreter.Elements(values[0]) is not null && values.Length > 1 && function != "count":
                return interpreter.Compare(ComparisonOperator.In, values[1], values[0]);
            case "append" or "difference" or "union" or "intersection" or "symmetric_difference" or "difference_update" or "intersection_update" or "symmetric_difference_update"
                when values.Length > 1 && interpreter.Elements(values[0]) is { } set:
                var made = SetOperation(function, set, Flat(values.Skip(1)));
                return values[0].IsLabels ? interpreter.LabelsOr(((ListCell)interpreter.Content(made)!).Elements) : made;
            case "setdiff1d" or "union1d" or "intersect1d" or "setxor1d" when values.Length > 1 && TableOf(values[0]) is null or { AllOrigins.IsEmpty: true }
                && interpreter.Elements(values[0]) is { } first && interpreter.Elements(values[1]) is not null:
                return SetOperation(function, first, [values[1]]);
            case "issubset" or "issuperset" or "isdisjoint":
                return Value.Unknown;
            case "isin" when values[0].IsLabels && values.Length > 1:
                return interpreter.Allocate(new ListCell([.. interpreter.Elements(values[0])!.Value.Select(e => e with { Value = interpreter.Compare(ComparisonOperator.In, e.Value, values[1]) })]));
            case "isin" when values.Length > 1 && interpreter.Content(values[0]) is ListCell numbers && numbers.Elements.All(e => e.Value is ConstantValue):
                return interpreter.Allocate(numbers with { Elements = [.. numbers.Elements.Select(e => e with { Value = interpreter.Compare(ComparisonOperator.In, e.Value, values[1]) })] });
            case "slice" when values[0] is not ConstantValue { Literal: Literal.Str } && TableOf(values[0]) is null:
                return values.Length == 1 || !IsGiven(values[1]) ? new SliceValue(Value.None, values[0], Value.None) : new SliceValue(values[0], values[1], values.Length > 2 ? values[2] : Value.None);
            default:
                return OperatorFunction(function, values);
        }
    }

    /// <summary>Texts that are joined, of which the last are not known: a label that begins with the others.</summary>
    private LabelValue? Begun(string separator, ImmutableArray<Element> parts)
    {
        var known = parts.TakeWhile(p => p.Presence == Presence.One && Text(p.Value) is not null).Select(p => Text(p.Value) + separator).ToArray();
        return known.Length > 0 && known.Length < parts.Length && parts.Skip(known.Length).All(p => p.Value is UnknownValue)
            ? new LabelValue(new Column(new Label.Prefixed(string.Concat(known)), Origins.None) { Presence = Presence.Many })
            : null;
    }

    private static IEnumerable<Value> Flat(IEnumerable<Value> values) => values.SelectMany(v => v is TupleValue tuple ? tuple.Elements : [v]);

    private Value Sum(ImmutableArray<Element> summands, Value[] values)
    {
        var total = values.Length > 1 && IsGiven(values[1]) ? values[1] : null;
        foreach (var element in summands) total = total is null ? element.Value : interpreter.Binary(BinaryOperator.Add, total, element.Value);
        return total ?? Value.Number(0);
    }

    private Value Extreme(string function, Value[] values)
    {
        var candidates = Flat(values.Where(IsGiven)).ToArray();
        if (candidates is [var only] && interpreter.Elements(only) is { } elements) candidates = [.. elements.Select(e => e.Value)];
        if (candidates.Length > 0 && candidates.All(c => c is ConstantValue k && Constants.Integer(k.Literal) is not null))
        {
            var numbers = candidates.Select(c => Constants.Integer(((ConstantValue)c).Literal)!.Value);
            return Value.Number(function == "max" ? numbers.Max() : numbers.Min());
        }

        // One of several models, names or pairs of a score and a model: any of them.
        if (candidates.Any(c => c is TupleValue || Text(c) is not null || interpreter.Content(c) is ObjectCell)) return ValueJoin.Of(candidates);
        return candidates.Any(c => TableOf(c) is not null) ? Combine(candidates) : Value.Unknown;
    }

    private Value AnyOrAll(bool isAny, ImmutableArray<Element> tests)
    {
        var truths = tests.Select(t => t.Presence == Presence.One ? interpreter.Truth(t.Value) : null).ToArray();
        if (isAny ? truths.Any(t => t == true) : truths.Any(t => t == false)) return Value.Boolean(isAny);
        if (truths.All(t => t == !isAny)) return Value.Boolean(!isAny);
        return tests.Any(t => TableOf(t.Value) is not null) ? Combine([.. tests.Select(t => t.Value)], true) : Value.Unknown;
    }

    private static Value IndexOf(ImmutableArray<Element> items, Value item)
    {
        for (var i = 0; i < items.Length && items[i].Presence == Presence.One; i++)
        {
            if (items[i].Value.Equals(item)) return Value.Number(i);
        }

        return Value.Unknown;
    }

    private Reference SetOperation(string function, ImmutableArray<Element> set, IEnumerable<Value> others)
    {
        var op = function switch
        {
            "difference" or "difference_update" or "setdiff1d" => BinaryOperator.Sub,
            "intersection" or "intersection_update" or "intersect1d" => BinaryOperator.BitAnd,
            "append" or "union" or "union1d" => BinaryOperator.BitOr,
            _ => BinaryOperator.BitXor,
        };
        foreach (var other in others.Where(IsGiven)) set = Sets.Apply(op, set, interpreter.ElementsOf(other)).Elements;
        return interpreter.Allocate(new ListCell(set, true));
    }

    /// <summary><c>deque.rotate</c>; by a number that is not known each element may come to any place.</summary>
    private static ListCell Rotated(ListCell ring, Value by)
    {
        if (ring.Elements.Length < 2) return ring;
        if (!ring.IsExact || Sequences.Position(by) is not { } steps)
            return ring with { Elements = [new Element(ValueJoin.Of(ring.Elements.Select(e => e.Value)), Presence.Many)] };
        var cut = ((-steps % ring.Elements.Length) + ring.Elements.Length) % ring.Elements.Length;
        return ring with { Elements = [.. ring.Elements[cut..], .. ring.Elements[..cut]] };
    }

    private static DictCell Moved(DictCell dict, Value key, bool isLast)
    {
        var at = dict.IndexOf(key);
        if (at < 0) return dict;
        var rest = dict.Entries.RemoveAt(at);
        return dict with { Entries = rest.Insert(isLast ? rest.Length : 0, dict.Entries[at]) };
    }

    /// <summary>Known where a class of the script or a stub tells of it; of an object of the script's own classes also that it has none.</summary>
    private Value HasAttribute(Value owner, string name)
    {
        if (owner is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => HasAttribute(one, name)));
        if (interpreter.Content(owner) is TableCell { IsAssumed: false, Table: var table })
            return knowledge.ClassOf(table.Shape, table.Family).Find(name) is not null || table.IsExact && ColumnLookup.FindNamed(table, Value.Text(name)).Any() ? Value.True : Value.Plain;
        if (interpreter.Content(owner) is not ObjectCell { Class: ClassValue } instance) return Value.Plain;
        return instance.Attributes.ContainsKey(name) || interpreter.FindMethod(owner, name) is not null ? Value.True
            : interpreter.MayHaveMore(owner) || interpreter.FindMethod(owner, "__getattr__") is not null ? Value.Plain : Value.False;
    }

    /// <summary>The operator module's functions.</summary>
    private Value? OperatorFunction(string function, Value[] values)
    {
        if (values.Length != 2) return null;
        BinaryOperator? op = function switch
        {
            "add" or "concat" or "iadd" or "iconcat" => BinaryOperator.Add,
            "sub" => BinaryOperator.Sub,
            "mul" => BinaryOperator.Mult,
            "truediv" => BinaryOperator.Div,
            "and_" => BinaryOperator.BitAnd,
            "or_" => BinaryOperator.BitOr,
            _ => null,
        };
        return op is { } known ? interpreter.Binary(known, values[0], values[1]) : null;
    }

    public Value IsInstance(Value value, Value types)
    {
        var names = (interpreter.Elements(types) is { } list ? list.Select(e => e.Value) : [types])
            .Select(t => t is ApiValue api ? api.Symbol.Name : null).ToArray();
        if (names.Any(n => n is null)) return interpreter.Content(value) is ObjectCell instance && names.Length == 1 ? Value.Boolean(instance.Class.Equals(types)) : Value.Unknown;
        if (KindOf(value) is not { } kind) return Value.Unknown;
        return Value.Boolean(names.Contains(kind) || kind == "builtins.bool" && names.Contains("builtins.int"));
    }

    /// <summary>The class of an object; of Python's own values that of the stubs.</summary>
    private Value TypeOf(Value value) => interpreter.Content(value) is ObjectCell instance ? instance.Class
        : KindOf(value) is { } name && knowledge.Find(name) is { } type ? new ApiValue(type) : Value.Unknown;

    private string? KindOf(Value value) => value switch
    {
        ConstantValue { Literal: Literal.Str } => "builtins.str",
        ConstantValue { Literal: Literal.Bool } => "builtins.bool",
        ConstantValue { Literal: Literal.Int } => "builtins.int",
        ConstantValue { Literal: Literal.Float } => "builtins.float",
        ConstantValue { Literal: Literal.None } => "builtins.NoneType",
        TupleValue => "builtins.tuple",
        _ => interpreter.Content(value) switch
        {
            ListCell { IsSet: true } => "builtins.set",
            ListCell => "builtins.list",
            DictCell => "builtins.dict",
            TableCell { Table: { Shape: TableShape.Frame or TableShape.Series or TableShape.Array } table } => knowledge.ClassOf(table.Shape, table.Family).Name,
            _ => null,
        },
    };
}
