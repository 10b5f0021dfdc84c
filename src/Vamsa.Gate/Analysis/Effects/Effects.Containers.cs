using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>Lists and dicts: made of what is iterated, and changed in place.</summary>
internal sealed partial class Effects
{
    /// <summary>A list or tuple of an iterable; of a series, its values.</summary>
    private Value ListOf(Value value, bool isTuple)
    {
        if (value is UnknownValue) return value;
        var elements = interpreter.ElementsOf(value);
        return isTuple && elements.All(e => e.Presence == Presence.One) && !interpreter.IsShuffled(value)
            ? new TupleValue([.. elements.Select(e => e.Value)])
            : interpreter.Allocate(new ListCell(elements) { IsShuffled = elements.Length > 1 && interpreter.Content(value) is ListCell { IsShuffled: true } or ListCell { IsSet: true } });
    }

    private Value MappingOf(Value[] parts, Value factory)
    {
        // Of a frame whose columns are not all known no dict could say which it has.
        if (TableOf(parts[0]) is { Shape: TableShape.Frame, IsExact: false } && interpreter.Content(parts[0]) is TableCell) return Keep(parts[0]);
        var dict = new DictCell([]) { Factory = IsGiven(factory) ? factory : null };
        foreach (var part in parts.Where(IsGiven).SelectMany(Mappings))
        {
            if (interpreter.Content(part) is DictCell more) dict = Dicts.Merge(dict, more);
            else if (interpreter.Content(part) is not ListCell && TableOf(part) is { Shape: TableShape.Frame or TableShape.Row })
                dict = interpreter.ElementsOf(IterColumns(part)).Aggregate(dict, AddPair);
            else if (interpreter.Elements(part) is { } pairs) dict = pairs.Aggregate(dict, AddPair);
            else dict = dict with { Other = interpreter.ElementOf(part) };
        }

        return interpreter.Allocate(dict);
    }

    /// <summary>Of several dicts each; anything else as it is.</summary>
    private IEnumerable<Value> Mappings(Value part) =>
        interpreter.Content(part) is not DictCell && interpreter.Elements(part) is { IsEmpty: false } inner && inner.All(e => interpreter.Content(e.Value) is DictCell)
            ? inner.Select(e => e.Value)
            : [part];

    private DictCell AddPair(DictCell dict, Element pair) =>
        interpreter.Elements(pair.Value) is [var key, var value]
            ? pair.Presence == Presence.One ? Dicts.Set(dict, key.Value, value.Value)
                : (DictCell)ValueJoin.Contents(dict, Dicts.Set(dict, key.Value, value.Value))
            : dict with { Other = dict.Other ?? Value.Unknown };

    /// <summary>Every element is a key; the values are one and the same.</summary>
    private Value FromKeys(Value iterable, Value value)
    {
        if (!IsGiven(iterable)) return interpreter.Allocate(new DictCell([]));
        if (interpreter.Elements(iterable) is not { } keys) return Combine([iterable]);
        return interpreter.Allocate(keys.Aggregate(new DictCell([]), (dict, key) =>
            dict.IndexOf(key.Value) >= 0 ? dict
            : key.Value is ConstantValue or TupleValue ? dict with { Entries = dict.Entries.Add(new Entry(key.Value, value, key.Presence)) }
            : dict with { Other = value }));
    }

    private Value Entries(Value value, Value part)
    {
        var which = Sequences.Position(part);
        var pairs = interpreter.Content(value) is DictCell || TableOf(value) is { Shape: TableShape.Row or TableShape.Groups or TableShape.Frame }
            ? interpreter.ElementsOf(IterColumns(value))
            : [new Element(new TupleValue([Value.Unknown, interpreter.ElementOf(value)]), Presence.Many)];
        if (value is UnknownValue or InertValue) return value;
        if (which is not { } index) return interpreter.Allocate(new ListCell(pairs));
        if (index == 1 && TableOf(value) is { Shape: TableShape.Row or TableShape.Series } && interpreter.Content(value) is TableCell) return Shaped(value, TableShape.Array);
        return interpreter.Allocate(new ListCell([.. pairs.Select(p => p with { Value = ((TupleValue)p.Value).Elements[index] })]));
    }

    private Value Append(Value target, Value value)
    {
        foreach (var one in UnionValue.AlternativesOf(target))
        {
            if (one is Reference reference && interpreter.Content(one) is ListCell list)
            {
                if (target is UnionValue) interpreter.Weakly(one, () => interpreter.Append(reference, list, value));
                else interpreter.Append(reference, list, value);
            }
        }

        return Value.None;
    }

    private Value Extend(Value target, Value value)
    {
        if (target is not Reference reference || interpreter.Content(target) is not ListCell) return Value.None;
        foreach (var element in value is UnknownValue and not PlainValue ? [new Element(Value.Unknown, Presence.Many)] : interpreter.ElementsOf(value))
        {
            if (element.Presence == Presence.One) interpreter.Append(reference, (ListCell)interpreter.Content(target)!, element.Value);
            else interpreter.Write(reference, Lists.Extend((ListCell)interpreter.Content(target)!, [element]));
        }

        return Value.None;
    }

    private Value Insert(Value owner, Value at, Value label, Value value)
    {
        if (owner is Reference sequence && interpreter.Content(owner) is ListCell list)
        {
            var index = Sequences.Position(at) is { } p && list.IsExact ? Math.Clamp(p < 0 ? p + list.Elements.Length : p, 0, list.Elements.Length) : list.Elements.Length;
            interpreter.Write(sequence, list with { Elements = list.Elements.Insert(index, new Element(label)) });
            return Value.None;
        }

        if (owner is not Reference reference || TableOf(owner) is not { Shape: TableShape.Frame } table) return Value.None;
        var column = ColumnOf(label, value);
        var position = Sequences.Position(at);
        var columns = position is { } i && i >= 0 && i <= table.Columns.Length && table.Columns.Take(i).All(c => c.IsCertain)
            ? table.Columns.Insert(i, column)
            : table.Columns.Add(column);
        interpreter.Write(reference, new TableCell(table with { Columns = columns }));
        return Value.None;
    }

    private Value Pop(Value owner, Value key, Value otherwise)
    {
        if (owner is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => Pop(one, key, otherwise)));
        if (owner is not Reference reference) return Value.Unknown;
        switch (interpreter.Content(owner))
        {
            case DictCell dict:
                var found = Dicts.Get(dict, key) ?? otherwise;
                var at = dict.IndexOf(key);
                if (at >= 0) interpreter.Write(reference, dict with { Entries = dict.Entries.RemoveAt(at) });
                return found;
            case ListCell { Elements.Length: > 1, IsSet: true } set:
                interpreter.Write(reference, set with { Elements = Sequences.Optional(set.Elements) });
                return interpreter.ElementOf(owner);
            case ListCell list:
                var position = IsGiven(key) ? key : Value.Number(-1);
                var item = interpreter.SequenceItem(owner, position);
                interpreter.Write(reference, Sequences.Delete(list, position));
                return item;
            case TableCell cell:
                var column = Item(owner, key);
                interpreter.Write(reference, new TableCell(Without(cell.Table, key)));
                return column is Reference popped && interpreter.Content(popped) is TableCell series
                    ? interpreter.Allocate(new TableCell(series.Table with { View = null }))
                    : column;
            default:
                return Value.Unknown;
        }
    }

    private Value UpdateInPlace(Value owner, Value other)
    {
        if (owner is not Reference reference || !IsGiven(other)) return Value.None;
        switch (interpreter.Content(owner))
        {
            case ObjectCell when interpreter.Content(other) is DictCell attributes:
                foreach (var entry in attributes.Entries) interpreter.SetAttribute(owner, Text(entry.Key) ?? "%", entry.Value);
                break;
            case DictCell dict when interpreter.Content(other) is DictCell more:
                interpreter.Write(reference, Dicts.Merge(dict, more));
                break;
            case DictCell dict:
                interpreter.Write(reference, dict with { Other = dict.Other is null ? other : ValueJoin.Values(dict.Other, other) });
                break;
            case ListCell { IsSet: true } set when interpreter.Elements(other) is { } elements:
                interpreter.Write(reference, Sets.Of(set.Elements.AddRange(elements)));
                break;
            case TableCell { Table: var table } when TableOf(other) is { } source:
                interpreter.Write(reference, new TableCell(Gather(table with
                {
                    Columns = [.. table.Columns.Select(c => source.Columns.FirstOrDefault(s => s.Label.Equals(c.Label)) is { } match
                        ? c with { Origins = c.Origins.Union(match.Origins) }
                        : c)],
                }, [source])));
                break;
        }

        return Value.None;
    }
}
