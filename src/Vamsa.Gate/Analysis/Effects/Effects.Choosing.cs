using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Columns chosen or left out: by label, by pattern, by type.</summary>
internal sealed partial class Effects
{
    private Value SelectLabels(Value value, Value labels)
    {
        if (LabelsOf(Flat(labels)) is not { } known) return Sometimes(value);
        return OnTable(value, t => t.IsTransposed ? t : t with { Columns = Select(t, known) });
    }

    private Value DropLabels(Value value, Value labels, Value columns, Value axis)
    {
        // Without columns= the labels are rows unless the axis says otherwise.
        var target = IsGiven(columns) ? Flat(columns) : Axis(axis) == 1 || TableOf(value)?.Shape == TableShape.Index ? labels : null;
        // np.delete: of a list of numbers or truth values by position, list.remove by value.
        if (interpreter.Content(value) is ListCell places && IsGiven(axis) && TableOf(value) is null)
            return interpreter.Allocate(WithoutAt(places, labels));
        if (interpreter.Content(value) is ListCell list && value is Reference)
            return interpreter.Allocate(list with { Elements = [.. list.Elements.Where(e => !e.Value.Equals(labels))] });
        if (Axis(axis) == 1 && TableOf(value) is { Shape: TableShape.Array, IsTransposed: false })
            return OnTable(value, t => WithoutAt(t, labels));

        // Rows of a transposed frame are its columns.
        if (target is null && TableOf(value) is { Shape: TableShape.Frame, IsTransposed: true }) target = labels;
        if (target is null || !IsGiven(target))
        {
            // df.drop(df[df.age > 90].index): rows by their labels.
            var by = TableOf(labels) is { Shape: not TableShape.Index } rows ? rows.Filters.Union(rows.AllOrigins) : Origins.None;
            return OnTable(value, t => WithoutRows(t, labels) with { Filters = t.Filters.Union(by) });
        }

        return OnTable(value, t => Without(t, target));
    }

    /// <summary><c>df.corr()['y'].drop('y')</c>: of rows that are called by names, those of others are left.</summary>
    private Table WithoutRows(Table table, Value labels)
    {
        if (table.Index is not [{ Names: { } names } index] || LabelsOf(labels) is not { } gone) return table;
        var certain = gone.Where(one => one.Presence == Presence.One).Select(one => one.Value);
        return table with { Index = [index with { Names = new TupleValue([.. names.Elements.Except(certain)]) }] };
    }

    private ListCell WithoutAt(ListCell list, Value positions)
    {
        var gone = interpreter.Elements(positions)?.Select(e => Sequences.Position(e.Value)).ToArray() ?? [Sequences.Position(positions)];
        if (!list.IsExact || gone.Contains(null)) return list with { Elements = Sequences.Optional(list.Elements) };
        var count = list.Elements.Length;
        return list with { Elements = [.. list.Elements.Where((_, i) => !gone.Contains(i) && !gone.Contains(i - count))] };
    }

    /// <summary>The table without some labels: certainly, or perhaps where they are not known.</summary>
    public Table Without(Table table, Value labels)
    {
        if (LabelsOf(labels) is not { } known)
            return table with { Columns = [.. table.Columns.Select(Maybe)] };
        if (interpreter.IsInTry && known.Any(l => l.Presence == Presence.One && l.Value is ConstantValue && !Find(table, l.Value).Any()))
            interpreter.End();
        // drop(columns=coded.columns): all dummies of a column, unless a mask or a condition chose some of them.
        var whole = known.Where(l => l.IsWhole).Select(l => ((LabelValue)l.Value).Column.Label).ToHashSet();
        ImmutableArray<Column> columns = [.. table.Columns.Where(c => !whole.Contains(c.Label))];
        known = [.. known.Where(l => l.Value is not LabelValue some || !whole.Contains(some.Column.Label))];
        if (known.All(l => l.Presence == Presence.One && HasCertainly(table, l.Value))) interpreter.Prove();
        foreach (var label in known) columns = ColumnChanges.Without(columns, label);
        return table with { Columns = columns };
    }

    private Value FilterColumns(Value value, Value items, Value like, Value regex, Value axis)
    {
        if (IsGiven(axis) && Axis(axis) == 0) return OnTable(value, t => t);
        if (IsGiven(items)) return SelectLabels(value, items);
        var parts = Leaves(like).Select(l => Text(l.Value)).ToArray();
        var patterns = Leaves(regex).Select(l => Text(l.Value)).ToArray();
        if (parts.Length + patterns.Length == 0 || parts.Concat(patterns).Contains(null)) return Sometimes(value);
        var pattern = string.Join('|', parts.Select(p => Regex.Escape(p!)).Concat(patterns));
        return ScriptPattern.Of(pattern) is { } compiled ? OnTable(value, t => Matching(t, pattern, compiled)) : Sometimes(value);
    }

    /// <summary>A guess: a pattern of some length that dummies' column matches means those dummies, and no others.</summary>
    private static Table Matching(Table table, string pattern, ScriptPattern compiled)
    {
        var isOfDummies = pattern.Count(char.IsLetterOrDigit) > 2
            && table.Columns.Any(c => c.Label is Label.Prefixed { Prefix.Length: > 0 } prefixed && compiled.IsMatch(prefixed.Prefix) == true);
        return table with
        {
            Columns = [.. table.Columns.SelectMany<Column, Column>(c => c.Label switch
            {
                Label.Named named when Name(named.Value) is { } name => compiled.IsMatch(name) != false ? [c] : [],
                Label.Each { Pattern: null } each => [c with { Label = each with { Pattern = pattern } }],
                Label.Prefixed { Prefix.Length: > 0 } prefixed when compiled.IsMatch(prefixed.Prefix) == true => [c],
                Label.Prefixed { Prefix: { Length: > 0 } begun } when isOfDummies || !MayBegin(compiled.Prefix, begun) => [],
                _ => [Maybe(c)],
            })],
        };
    }

    /// <summary>Some of the columns, chosen by what is not known.</summary>
    private Value Sometimes(Value value) => OnTable(value, t => t with { Columns = [.. t.Columns.Select(Maybe)] });
}
