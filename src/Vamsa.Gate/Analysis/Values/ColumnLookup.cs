using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>Columns of a table by label: which ones a label may mean.</summary>
internal static class ColumnLookup
{
    /// <summary>The columns that labels select, in their order.</summary>
    public static ImmutableArray<Column> Select(Table table, ImmutableArray<Element> labels)
    {
        var selected = ImmutableArray.CreateBuilder<Column>(labels.Length);
        foreach (var label in labels)
        {
            var found = Selected(table, label.Value).ToArray();
            foreach (var column in found)
                selected.Add(label.Presence == Presence.One || column.Presence == Presence.Many ? column : column with { Presence = Presence.Optional });

            // Who selects a column by name knows that it is there.
            if (label is { Presence: Presence.One, Value: ConstantValue } && found is [{ Presence: Presence.Optional, Label: Label.Named } only])
                selected[^1] = only with { Presence = Presence.One };
        }

        return selected.DrainToImmutable();
    }

    /// <summary>A column that is not there, of a table that an unknown call changed, may be made of all.</summary>
    public static IEnumerable<Column> Selected(Table table, Value label) =>
        Find(table, label).ToArray() is var found && found.Length > 0 || table.Unknowns.IsEmpty || label is not ConstantValue ? found
            : [new Column(Label.Of(label), table.AllOrigins.As(Derivation.Derived))];

    /// <summary>The columns that one label may mean; none when the table certainly lacks it.</summary>
    public static IEnumerable<Column> Find(Table table, Value label)
    {
        switch (label)
        {
            case ConstantValue or TupleValue:
                return FindNamed(table, label);
            case UnionValue union:
                return union.Alternatives.SelectMany(a => Find(table, a)).Select(Maybe);
            case LabelValue { Column: { Label: Label.Rest rest } wanted }:
                var same = table.Columns.Where(c => c.Label is Label.Rest r && r.Dataset == rest.Dataset).ToArray();
                return same.Length == 0
                    ? table.Columns.Select(Maybe)
                    : same.Select(c => c with
                    {
                        Label = new Label.Rest(rest.Dataset, rest.Except.Union(((Label.Rest)c.Label).Except)),
                        Origins = wanted.Presence == Presence.Many ? rest.Except.Aggregate(c.Origins, (o, name) => o.Exclude(name)) : c.Origins,
                    });
            case LabelValue { Column.Label: Label.Prefixed } wanted when table.Columns.Any(c => c.Label.Equals(wanted.Column.Label)):
                return table.Columns.Where(c => c.Label.Equals(wanted.Column.Label));
            case LabelValue { Column.Label: Label.Prefixed prefixed }:
                return table.Columns.Where(c => c.Label switch
                {
                    Label.Prefixed p => MayBegin(p.Prefix, prefixed.Prefix),
                    Label.Named named => named.Value.AsName?.StartsWith(prefixed.Prefix, StringComparison.Ordinal) != false,
                    _ => true,
                }).Select(Maybe);
            case LabelValue wanted when table.Columns.Contains(wanted.Column):
                return [wanted.Column];
            default:
                return table.Columns.Select(Maybe);
        }
    }

    public static IEnumerable<Column> FindNamed(Table table, Value label)
    {
        var exact = table.Columns.Where(c => c.Label is Label.Named named && named.Value.Equals(label)).ToArray();
        if (exact.Length > 0) return exact;
        var name = label.AsName;
        var result = new List<Column>();
        foreach (var column in table.Columns)
        {
            switch (column.Label)
            {
                case Label.Prefixed prefixed when name?.StartsWith(prefixed.Prefix, StringComparison.Ordinal) == true:
                    result.Add(column with { Label = Label.Of(label), Presence = Presence.One });
                    break;
                case Label.Rest rest when name is not null && !rest.Except.Contains(name):
                    result.Add(column with { Label = Label.Of(label), Presence = Presence.One, Origins = column.Origins.Pick(name) });
                    break;
                case Label.Each { Prefix: "", Suffix: "" } each when name is not null && Stands(each, new Column(Label.Of(label), Origins.None)) != false:
                    result.Add(column with { Label = Label.Of(label), Presence = Presence.One, Origins = column.Origins.Pick(name) });
                    break;
                case Label.Unnamed:
                    result.Add(column with { Label = Label.Of(label), Presence = Presence.One });
                    break;
            }
        }

        // A part of a tuple label: df['amount'] of columns ('amount', 'mean') and ('amount', 'sum').
        if (result.Count == 0)
        {
            foreach (var column in table.Columns)
            {
                if (column.Label is Label.Named { Value: TupleValue { Elements: [var first, ..] } parts } && first.Equals(label))
                    result.Add(column with { Label = Label.Of(parts.Elements.Length == 2 ? parts.Elements[1] : new TupleValue(parts.Elements.RemoveAt(0))) });
            }
        }

        return result.Count <= 1 || result.Any(c => c.Label is not Label.Named) ? result
            : result.Select(c => c.Label).Distinct().Count() == result.Count ? result
            : [result[0] with { Origins = Origins.Union(result.Select(c => c.Origins)) }];
    }

    public static bool HasCertainly(Table table, Value label) =>
        label is ConstantValue && table.Columns.Any(c => c.IsCertain && c.Label.Equals(Label.Of(label)));

    public static Column Maybe(Column column) => column.IsCertain ? column with { Presence = Presence.Optional }
        : column.Presence == Presence.Many && !column.IsPart ? column with { IsPart = true } : column;

    /// <summary><c>loc[:, 'a':'c']</c>: both ends are in it.</summary>
    public static ImmutableArray<Column> Between(Table table, SliceValue slice)
    {
        var from = slice.Lower.IsNone ? 0 : Place(slice.Lower);
        var to = slice.Upper.IsNone ? table.Columns.Length - 1 : Place(slice.Upper);
        if (slice.Lower.IsNone && slice.Upper.IsNone) return table.Columns;
        if (from >= 0 && to >= 0 && slice.Step.IsNone) return from > to ? [] : table.Columns[from..(to + 1)];
        return [.. table.Columns.Select(Maybe)];

        int Place(Value label)
        {
            for (var i = 0; i < table.Columns.Length; i++)
            {
                if (table.Columns[i].Label is Label.Named named && named.Value.Equals(label)) return i;
            }

            return -1;
        }
    }

    /// <summary>Whether one of the columns that a label of an expression stands for is this one; null when that is not known.</summary>
    public static bool? Stands(Label label, Column column)
    {
        switch (label)
        {
            case Label.Named named:
                return column.Label is Label.Named other ? named.Value.Equals(other.Value) : column.Label is Label.Rest rest && rest.Except.Contains(named.Value.AsName ?? "") ? false : null;
            case Label.Rest wanted:
                return column.Label switch
                {
                    Label.Rest same => same.Dataset == wanted.Dataset,
                    Label.Named named => named.Value.AsName is { } name && wanted.Except.Contains(name) ? false : null,
                    _ => null,
                };
            case Label.Each each:
                var name2 = column.Label is Label.Named own ? own.Value.AsName : null;
                bool? result = each.Pattern is null ? true : name2 is not null && ScriptPattern.Of(each.Pattern) is { } pattern ? pattern.IsMatch(name2) : null;
                result = And(result, each.Types.IsEmpty ? true : column.Dtype == Dtype.Unknown ? null : each.Types.Contains(column.Dtype));
                result = And(result, each.Within.IsEmpty ? true : Or(each.Within.Select(l => Stands(l, column))));
                var without = each.Without.IsEmpty ? false : Or(each.Without.Select(l => Stands(l, column)));

                // A name left out of columns that are not known leaves the others.
                if (without is null && column.Label is Label.Rest && each.Without.All(l => l is Label.Named)) without = false;
                return And(result, !without);
            default:
                return label.Equals(column.Label) ? true : null;
        }
    }

    private static bool? And(bool? a, bool? b) => a == false || b == false ? false : a == true && b == true ? true : null;

    private static bool? Or(IEnumerable<bool?> all)
    {
        bool? any = false;
        foreach (var one in all)
        {
            if (one == true) return true;
            if (one is null) any = null;
        }

        return any;
    }

    /// <summary>Whether a text that begins with one may begin with the other.</summary>
    public static bool MayBegin(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    public static bool Has(Table table, string name) => Find(table, Value.Text(name)).Any();
}
