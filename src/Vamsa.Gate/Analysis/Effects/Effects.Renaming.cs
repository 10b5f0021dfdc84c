using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Columns under other labels.</summary>
internal sealed partial class Effects
{
    private Value Rename(Value value, Value columns, Value axis, Value mapper)
    {
        var mapping = IsGiven(columns) ? columns : Axis(axis) == 1 ? mapper : Value.None;
        var table = TableOf(value);
        if (table is { Shape: TableShape.Series } && Text(IsGiven(columns) ? columns : mapper) is { } name)
            return OnTable(value, t => t with { Columns = [.. t.Columns.Select(c => c with { Label = Label.Of(name) })] });
        if (!IsGiven(mapping)) return OnTable(value, t => t);
        if (interpreter.Content(mapping) is DictCell dict) return OnTable(value, t => t with { Columns = ColumnChanges.Renamed(t.Columns, dict) });
        if (mapping is UnknownValue) return OnTable(value, t => t with { Columns = [.. t.Columns.Select(c => c with { Label = Label.None })] });
        return OnTable(value, t => t with { Columns = [.. t.Columns.Select(c => c with { Label = Renamed(c, mapping) })] });
    }

    private Label Renamed(Column column, Value function) => column.Label switch
    {
        Label.Named named => Label.Of(interpreter.Call(function, Arguments.Of(named.Value), "rename")),
        Label.Prefixed when interpreter.Call(function, Arguments.Of(new LabelValue(column)), "rename") is LabelValue { Column.Label: Label.Prefixed renamed } => renamed,
        Label.Rest => column.Label,
        _ => Label.None,
    };

    /// <summary><c>df.columns = […]</c>: by position where both sides are exact.</summary>
    private Table Relabel(Table table, Value labels)
    {
        if (LabelsOf(labels) is not { } names) return table with { Columns = [.. table.Columns.Select(c => c with { Label = Label.None })] };
        if (names.Length == table.Columns.Length && names.Zip(table.Columns).All(p => p.First.Presence == p.Second.Presence))
            return table with { Columns = [.. table.Columns.Select((c, i) => c with { Label = Label.Of(names[i].Value) })] };
        if (table.Columns is [{ Label: Label.Rest rest } only] && rest.Except.IsEmpty && names.All(n => n.Value is ConstantValue))
        {
            // The dataset's columns are not known, their number is: they are called as the script calls them.
            return table with
            {
                Columns = [.. names.Select(n => only with { Label = Label.Of(n.Value), Presence = Presence.One, Origins = only.Origins.Pick(Name(n.Value)!) })],
            };
        }

        if (names.SequenceEqual(table.Columns.Select(Element.Of))) return table;
        var all = table.AllOrigins;
        return table with { Columns = [.. names.Select(n => new Column(Label.Of(n.Value), all) { Presence = n.Presence })] };
    }

    private Value Prefix(Value value, Value prefix, Value suffix)
    {
        var (head, tail) = (Text(prefix) ?? "", Text(suffix) ?? "");
        if (TableOf(value) is null && interpreter.Elements(value) is { } texts && texts.All(t => Name(t.Value) is not null))
            return interpreter.Allocate(new ListCell([.. texts.Select(t => t with { Value = Value.Text(head + Name(t.Value) + tail) })]));
        return OnTable(value, t => t with
        {
            Columns = [.. t.Columns.Select(c => c.Label switch
            {
                Label.Named named when Name(named.Value) is { } name => c with { Label = Label.Of(head + name + tail) },
                Label.Prefixed p => c with { Label = new Label.Prefixed(head + p.Prefix) },
                Label.Each each => c with { Label = each with { Prefix = head + each.Prefix, Suffix = each.Suffix + tail } },
                _ => c with { Label = head.Length > 0 ? new Label.Prefixed(head) : Label.None },
            })],
        });
    }

    /// <summary><c>df.xs('mean', axis=1, level=1)</c>: of columns (a, mean), (a, max) the first, called a.</summary>
    private Value CrossSection(Value value, Value key, Value level) => OnTable(value, t => t with
    {
        Columns = [.. t.Columns.SelectMany<Column, Column>(c =>
        {
            if (c.Label is not Label.Named { Value: TupleValue { Elements: var parts } }) return [Maybe(c)];
            var at = Sequences.Position(level) is { } position ? position < 0 ? position + parts.Length : position : parts.IndexOf(key);
            if (at < 0 || at >= parts.Length || !parts[at].Equals(key)) return [];
            var left = parts.RemoveAt(at);
            return [c with { Label = Label.Of(left.Length == 1 ? left[0] : new TupleValue(left)) }];
        })],
    });

    /// <summary>Of labels (a, mean), (a, max) one part, or all but it; of rows that several columns label one column, or the others.</summary>
    private Value Level(Value value, Value level, Value how)
    {
        var isWithout = interpreter.Truth(how) == true && Text(how) is null;
        if (TableOf(value) is { Shape: TableShape.Series, Columns.Length: > 1 } rows && At(rows.Columns, level) is [var one])
            return Of(rows with { Columns = isWithout ? rows.Columns.Remove(one) : [one] });
        return OnTable(value, t => t with
        {
            Columns = [.. t.Columns.Select(c => c.Label is not Label.Named { Value: TupleValue { Elements: { Length: > 1 } parts } } ? c
                : c with { Label = Text(how) == "swap" ? Swapped(parts, level) : PartOf(parts, level, isWithout) })],
        });
    }

    private static Label Swapped(ImmutableArray<Value> parts, Value levels)
    {
        if (levels is not TupleValue { Elements: [var a, var b] } || Sequences.Position(a) is not { } one || Sequences.Position(b) is not { } other) return Label.None;
        var (i, j) = (one < 0 ? one + parts.Length : one, other < 0 ? other + parts.Length : other);
        return i < 0 || j < 0 || i >= parts.Length || j >= parts.Length ? Label.None
            : Label.Of(new TupleValue(parts.SetItem(i, parts[j]).SetItem(j, parts[i])));
    }

    private static Label PartOf(ImmutableArray<Value> parts, Value level, bool isWithout)
    {
        if (Sequences.Position(level) is not { } position) return Label.None;
        var at = position < 0 ? position + parts.Length : position;
        if (at < 0 || at >= parts.Length) return Label.None;
        if (!isWithout) return Label.Of(parts[at]);
        var left = parts.RemoveAt(at);
        return Label.Of(left is [var only] ? only : new TupleValue(left));
    }
}
