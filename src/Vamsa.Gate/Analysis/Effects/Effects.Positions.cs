using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Columns by position.</summary>
internal sealed partial class Effects
{
    /// <summary>A number, a slice, a list of numbers, a mask.</summary>
    private ImmutableArray<Column> At(ImmutableArray<Column> columns, Value key)
    {
        if (columns is [{ Label: Label.Rest { IsNumbered: true } rest } all] && rest.Except.IsEmpty && Numbered(all, rest, key) is { } numbered) return numbered;
        columns = Counted(columns);
        ImmutableArray<Element> wrapped = [.. columns.SelectMany(c => Wrap(c))];
        switch (key)
        {
            case SliceValue slice:
                return Unwrap(Sequences.Slice(wrapped, slice));
            case ConstantValue { Literal: Literal.Ellipsis }:
                return columns;
            case ConstantValue when Sequences.Position(key) is { } position:
                var end = position == -1 ? Value.None : Value.Number(position + 1);
                var one = Unwrap(Sequences.Slice(wrapped, new SliceValue(Value.Number(position), end, Value.None)));
                return one is [{ Presence: Presence.One }] ? one : one.Length == 0 ? [] :
                    [one[0] with { Label = one.Length == 1 ? one[0].Label : Label.None, Presence = Presence.One, Origins = Origins.Union(one.Select(c => c.Origins)) }];
        }

        if (IsLabelMask(key) is { } mask && mask.Length == columns.Length)
            return [.. columns.Zip(mask).SelectMany<(Column First, Element Second), Column>(p => Chooses(p.Second) switch { true => [p.First], false => [], _ => [Maybe(p.First)] })];
        if (interpreter.Elements(key) is { } positions && TableOf(key) is not { Shape: TableShape.Series or TableShape.Array } && positions.All(p => Sequences.Position(p.Value) is not null))
            return [.. positions.SelectMany(p => At(columns, p.Value).Select(c => p.Presence == Presence.One ? c : Maybe(c)))];
        return [.. columns.Select(Maybe)];
    }

    /// <summary><c>data[:, 0]</c> and <c>data[:, 1:]</c> of a file without a header.</summary>
    private static ImmutableArray<Column>? Numbered(Column all, Label.Rest rest, Value key)
    {
        if (Sequences.Position(key) is >= 0 and var position)
            return [all with { Label = Label.Of(key), Presence = Presence.One, Origins = all.Origins.Pick(position.ToString(System.Globalization.CultureInfo.InvariantCulture)) }];
        if (key is not SliceValue { Lower: var lower, Upper: var upper, Step: var step } || IsGiven(step)) return null;
        var from = IsGiven(lower) ? Sequences.Position(lower) : 0;
        if (from is not (>= 0 and < 1000 and var first)) return null;
        if (Sequences.Position(upper) is >= 0 and < 1000 and var to)
            return [.. Enumerable.Range(first, Math.Max(0, to - first)).SelectMany(i => Numbered(all, rest, Value.Number(i)) ?? [])];
        if (IsGiven(upper)) return null;
        var names = Enumerable.Range(0, first).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return [all with { Label = rest with { Except = rest.Except.Union(names) }, Origins = names.Aggregate(all.Origins, (o, n) => o.Exclude(n)) }];
    }

    /// <summary>A mask has an element for each entry; one that stands for many is true of all of them.</summary>
    private bool? Chooses(Element element) => interpreter.Truth(element.Value);

    /// <summary>One-hot columns are at least one.</summary>
    private static ImmutableArray<Element> Wrap(Column column)
    {
        var value = new LabelValue(column);
        return column is { Presence: Presence.Many, Label: Label.Prefixed or Label.Unnamed }
            ? [new Element(value), new Element(value, Presence.Many)]
            : [new Element(value, column.Presence)];
    }

    private static ImmutableArray<Column> Unwrap(ImmutableArray<Element> elements)
    {
        var columns = ImmutableArray.CreateBuilder<Column>(elements.Length);
        foreach (var element in elements)
        {
            var column = ((LabelValue)element.Value).Column;
            if (element.Presence == Presence.Many && columns.Count > 0 && columns[^1] is var before && before.Label.Equals(column.Label) && ReferenceEquals(before.Origins, column.Origins))
                columns[^1] = column;
            else columns.Add(column with { Presence = element.Presence, IsPart = element.Presence == Presence.Many });
        }

        return columns.DrainToImmutable();
    }

    /// <summary>A list of truth values, one a column: <c>df.columns != 'y'</c>.</summary>
    private ImmutableArray<Element>? IsLabelMask(Value key) =>
        interpreter.Content(key) is ListCell list && list.Elements.Length > 0
        && list.Elements.All(e => e.Value is ConstantValue { Literal: Literal.Bool } or UnknownValue)
            ? list.Elements
            : null;

    /// <summary>
    /// Where the data decide how many columns a stretch in the middle has (one-hot columns), the furthest position that
    /// the script names tells it: <see cref="ColumnBounds"/>. Each may then be any of the stretch.
    /// </summary>
    private ImmutableArray<Column> Counted(ImmutableArray<Column> columns)
    {
        var many = columns.Count(c => c.Presence == Presence.Many && c.Label is not Label.Rest);
        if (many == 0 || many + columns.Count(c => c.IsCertain) < columns.Length || interpreter.ColumnBound is not { } bound) return columns;
        var first = columns.TakeWhile(c => c.IsCertain).Count();
        var width = bound - (columns.Length - many);
        if (columns.Skip(first).Take(many).Any(c => c.IsCertain) || width < many) return columns;
        var one = many == 1 ? columns[first] with { Presence = Presence.One }
            : new Column(Label.None, Origins.Union(columns.Skip(first).Take(many).Select(c => c.Origins)));
        return [.. columns.Take(first), .. Enumerable.Repeat(one, width), .. columns.Skip(first + many)];
    }

    /// <summary>Of each column how a key chooses it and as which; null of one that it leaves; null where that is not known of any.</summary>
    private (Presence Presence, int Order)?[]? Choice(ImmutableArray<Column> columns, Value key)
    {
        ImmutableArray<Column> tagged = [.. columns.Select((c, i) => c with { Label = Label.Of(Value.Number(i)), Origins = Origins.None })];
        var choice = new (Presence, int)?[columns.Length];
        var order = 0;
        foreach (var column in At(tagged, key))
        {
            if (column.Label is not Label.Named named || Sequences.Position(named.Value) is not { } at) return null;
            choice[at] = (column.IsCertain && columns[at].IsCertain ? Presence.One : Presence.Optional, order++);
        }

        return choice;
    }

    /// <summary><c>np.delete(data, [0, 3], axis=1)</c></summary>
    private Table WithoutAt(Table table, Value key)
    {
        var counted = Counted(table.Columns);
        var gone = Choice(counted, key);
        return table with
        {
            Columns = [.. counted.SelectMany<Column, Column>((c, i) => gone is null ? [Maybe(c)] : gone[i] switch
            {
                null => [c],
                { Presence: Presence.One } => [],
                _ => [Maybe(c)],
            })],
        };
    }

    /// <summary><c>np.where(df.columns != 'y')[0]</c></summary>
    private Value PositionsOf(Value mask)
    {
        if (IsLabelMask(mask) is not { } truths || truths.Any(t => t.Presence != Presence.One)) return Shaped(mask, TableShape.Array);
        return interpreter.Allocate(new ListCell([.. truths.SelectMany<Element, Element>((t, i) => interpreter.Truth(t.Value) switch
        {
            true => [new Element(Value.Number(i))],
            false => [],
            _ => [new Element(Value.Number(i), Presence.Optional)],
        })]));
    }
}
