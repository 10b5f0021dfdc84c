using System.Collections.Immutable;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>A table's columns with one of them set, left out or called otherwise.</summary>
internal static class ColumnChanges
{
    /// <summary>Columns of what is made from an array are called by their positions, as far as those are known.</summary>
    public static ImmutableArray<Column> Numbered(ImmutableArray<Column> columns)
    {
        var certain = columns.TakeWhile(c => c.IsCertain).Count();
        return [.. columns.Select((c, i) => c.Label is Label.Rest { IsNumbered: true } ? c : c with { Label = i < certain ? Label.Of(Value.Number(i)) : Label.None })];
    }

    public static Table With(Table table, Column column)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Label.Equals(column.Label)) return table with { Columns = table.Columns.SetItem(i, column) };
        }

        // A name of a dataset whose columns are not known may be one of them: from here on it is this one.
        var name = column.Label is Label.Named named ? named.Value.AsName : null;
        var columns = name is null ? table.Columns : [.. table.Columns.Select(c => c.Label is Label.Rest rest
            ? c with { Label = rest with { Except = rest.Except.Add(name) }, Origins = c.Origins.Exclude(name) }
            : c)];
        return table with { Columns = columns.Add(column) };
    }

    public static ImmutableArray<Column> Without(ImmutableArray<Column> columns, Element label)
    {
        var certain = label.Presence == Presence.One;
        var left = ImmutableArray.CreateBuilder<Column>(columns.Length);

        // After get_dummies a column is there or its dummies are: who drops it by name knows that it is there.
        var dummies = certain && label.Value.AsName is { } dropped && columns.Any(c => c.Presence == Presence.Optional && c.Label.Equals(Label.Of(label.Value)))
            ? new Label.Prefixed(dropped + "_")
            : null;

        // And who drops one of the dummies by name knows that the column is not.
        var encoded = certain && label.Value.AsName is { } dummy
            ? columns.FirstOrDefault(c => c.Label is Label.Prefixed { Prefix: { Length: > 1 } head } && dummy.StartsWith(head, StringComparison.Ordinal))
            : null;
        var source = encoded is null ? null : Label.Of(((Label.Prefixed)encoded.Label).Prefix[..^1]);
        foreach (var column in columns)
        {
            if (dummies is not null && column.Label.Equals(dummies)) continue;
            if (source is not null && column.Presence == Presence.Optional && column.Label.Equals(source) && column.Origins.Equals(encoded!.Origins)) continue;
            switch (label.Value, column.Label)
            {
                case (ConstantValue or TupleValue, Label.Named named) when named.Value.Equals(label.Value)
                    || named.Value is TupleValue { Elements: [var first, ..] } && first.Equals(label.Value):
                    if (!certain) left.Add(Maybe(column));
                    break;
                case (ConstantValue constant, Label.Rest rest) when certain && constant.AsName is { } name:
                    left.Add(column with { Label = rest with { Except = rest.Except.Add(name) }, Origins = column.Origins.Exclude(name) });
                    break;
                case (ConstantValue or LabelValue, Label.Each each):
                    left.Add(certain ? column with { Label = each with { Without = each.Without.Add(Label.Of(label.Value)) } } : column);
                    break;
                case (ConstantValue constant, Label.Prefixed prefixed) when certain && constant.AsName?.StartsWith(prefixed.Prefix, StringComparison.Ordinal) == true:
                    left.Add(column with { Gone = column.Gone + 1 });
                    break;
                case (UnionValue union, Label.Named named) when union.Alternatives.Contains(named.Value):
                case (LabelValue or UnknownValue, _):
                    left.Add(label.Value is LabelValue one && !one.Column.Label.Equals(column.Label) && one.Column.Label is Label.Named ? column : Maybe(column));
                    break;
                default:
                    left.Add(column);
                    break;
            }
        }

        return left.DrainToImmutable();
    }

    public static ImmutableArray<Column> Renamed(ImmutableArray<Column> columns, DictCell mapping)
    {
        var renamed = ImmutableArray.CreateBuilder<Column>(columns.Length);
        var used = new HashSet<Value>();
        foreach (var column in columns)
        {
            if (column.Label is Label.Named named && mapping.IndexOf(named.Value) is >= 0 and var at)
            {
                used.Add(named.Value);
                renamed.Add(column with { Label = Label.Of(mapping.Entries[at].Value) });
            }
            else
            {
                renamed.Add(column);
            }
        }

        // A column of a dataset whose columns are not known gets its own entry.
        for (var i = renamed.Count - 1; i >= 0; i--)
        {
            if (renamed[i].Label is not Label.Rest) continue;
            foreach (var entry in mapping.Entries)
            {
                if (used.Contains(entry.Key) || entry.Key.AsName is not { } name || ((Label.Rest)renamed[i].Label).Except.Contains(name)) continue;
                var rest = (Label.Rest)renamed[i].Label;
                renamed.Add(renamed[i] with { Label = Label.Of(entry.Value), Presence = Presence.One, Origins = renamed[i].Origins.Pick(name) });
                renamed[i] = renamed[i] with { Label = rest with { Except = rest.Except.Add(name) }, Origins = renamed[i].Origins.Exclude(name) };
            }
        }

        // One of the dummies of a column, if there is one of that name.
        foreach (var entry in mapping.Entries.Where(entry => !used.Contains(entry.Key) && entry.Key.AsName is not null))
        {
            foreach (var column in columns.Where(c => c.Label is Label.Prefixed { Prefix.Length: > 0 } head && entry.Key.AsName!.StartsWith(head.Prefix, StringComparison.Ordinal)))
                renamed.Add(column with { Label = Label.Of(entry.Value), Presence = Presence.Optional });
        }

        return renamed.DrainToImmutable();
    }

    /// <summary>Of columns whose labels are not known one by one, each may be replaced.</summary>
    public static Table Replaced(Table table, Label label, Column column) => table.Columns.Any(c => SameRest(c.Label, label))
        ? table with
        {
            Columns = [.. table.Columns.Select(c => SameRest(c.Label, label) ? c with { Origins = c.Label is Label.Rest ? c.Origins.Union(column.Origins) : column.Origins, Dtype = column.Dtype } : c)],
        }
        : table with { Columns = table.Columns.Add(column with { Label = label, Presence = Presence.Many }) };

    public static bool SameRest(Label a, Label b) =>
        a.Equals(b) || (a, b) is (Label.Rest x, Label.Rest y) && x.Dataset == y.Dataset;
}
