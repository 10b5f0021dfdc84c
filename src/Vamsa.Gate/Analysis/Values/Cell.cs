using System.Collections.Immutable;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>Content of something that Python can change in place. Contents are immutable; a change writes another one.</summary>
public abstract record Cell;

public sealed record TableCell(Table Table) : Cell
{
    /// <summary>A parameter that nothing gives a value: it may be a table, a model, a list of names. What is done to it tells.</summary>
    public bool IsAssumed { get; init; }
}

/// <summary>A list or set. An element may be missing (<see cref="Presence.Optional"/>) or stand for many.</summary>
public sealed record ListCell(ImmutableArray<Element> Elements, bool IsSet = false) : Cell
{
    /// <summary>In which order they stand is not known: the data sorted them, or they come out of a set.</summary>
    public bool IsShuffled { get; init; }

    /// <summary>All elements are known, and where they stand.</summary>
    public bool IsExact
    {
        get
        {
            foreach (var element in Elements)
            {
                if (element.Presence != Presence.One) return false;
            }

            return !IsShuffled;
        }
    }

    public bool Equals(ListCell? other) =>
        other is not null && IsSet == other.IsSet && IsShuffled == other.IsShuffled && Elements.AsSpan().SequenceEqual(other.Elements.AsSpan());

    public override int GetHashCode() => Elements.Length;
}

public sealed record Element(Value Value, Presence Presence = Presence.One)
{
    /// <summary>The label of a column, as iterating a frame yields it.</summary>
    public static Element Of(Column column) => column.Label is Label.Named named
        ? new Element(named.Value, column.Presence)
        : new Element(new LabelValue(column), column.Presence == Presence.One ? Presence.One : Presence.Many);

    /// <summary>The labels of all dummies of a column.</summary>
    public bool IsWhole => Presence != Presence.Optional && Value is LabelValue { Column: { IsPart: false, Label: Label.Prefixed } };

    /// <summary>Of labels that stand for many perhaps only some.</summary>
    public Element AsPart() => Value is LabelValue { Column: { IsPart: false, Label: Label.Prefixed } all } label
        ? this with { Value = label with { Column = all with { IsPart = true } } }
        : this;
}

/// <summary>A dict in order of insertion. <see cref="Other"/>: values under keys that are not known.</summary>
public sealed record DictCell(ImmutableArray<Entry> Entries, Value? Other = null) : Cell
{
    /// <summary>What is called for a key that is missing.</summary>
    public Value? Factory { get; init; }

    /// <summary>The object whose attributes it is: what is put in is set there.</summary>
    public Reference? AttributesOf { get; init; }

    public int IndexOf(Value key)
    {
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Key.Equals(key)) return i;
        }

        return -1;
    }

    public bool Equals(DictCell? other) =>
        other is not null && Equals(Other, other.Other) && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    public override int GetHashCode() => Entries.Length;
}

public sealed record Entry(Value Key, Value Value, Presence Presence = Presence.One);

/// <summary>An instance of a class of the script or of a library: an estimator is one, its parameters are attributes.</summary>
public sealed record ObjectCell(Value Class, ImmutableSortedDictionary<string, Value> Attributes) : Cell
{
    public bool Equals(ObjectCell? other)
    {
        if (other is null || !Class.Equals(other.Class) || Attributes.Count != other.Attributes.Count) return false;
        foreach (var (name, value) in Attributes)
        {
            if (!other.Attributes.TryGetValue(name, out var there) || !there.Equals(value)) return false;
        }

        return true;
    }

    public override int GetHashCode() => Attributes.Count;
}

/// <summary>A class of the script: bases, and the frame in which its body ran.</summary>
public sealed record ClassCell(ImmutableArray<Value> Bases, int Frame) : Cell
{
    public bool Equals(ClassCell? other) =>
        other is not null && Frame == other.Frame && Bases.AsSpan().SequenceEqual(other.Bases.AsSpan());

    public override int GetHashCode() => Frame;
}
