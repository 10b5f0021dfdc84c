using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Tables made of values.</summary>
internal sealed partial class Effects
{
    private Value MakeFrame(Value data, Value columns, Value index) => WithRowNames(MakeFrame(data, columns), index);

    /// <summary>Rows that are called by names: <c>pd.Series(importances, index=X.columns)</c>.</summary>
    private Value WithRowNames(Value made, Value index) =>
        IsGiven(index) && NamesIn(index) is { } names && interpreter.Content(made) is TableCell { Table: { Shape: TableShape.Frame or TableShape.Series } table }
            ? Of(table with { Index = [new Column(Label.None, Origins.None) { Names = names }] })
            : made;

    private Value MakeFrame(Value data, Value columns)
    {
        if (interpreter.Content(data) is DictCell dict)
        {
            var made = FromDict(dict);
            return Of(IsGiven(columns) && LabelsOf(columns) is { } picked ? made with { Columns = [.. picked.SelectMany(p => Find(made, p.Value).DefaultIfEmpty(new Column(Label.Of(p.Value), Origins.None)))] } : made);
        }

        var labels = IsGiven(columns) ? LabelsOf(columns) : null;
        if (TableOf(data) is not { } table)
            return Of(Table.Empty with { Columns = [.. (labels ?? []).Select(l => new Column(Label.Of(l.Value), Origins.None) { Presence = l.Presence })] });
        var frame = table with { Shape = TableShape.Frame, View = null, Class = null, IsTransposed = false, IsElement = false };
        if (IsGiven(columns) && labels is null) return Of(Relabel(frame, columns));
        if (labels is not { } names) return Of(table.Shape == TableShape.Array ? frame with { Columns = ColumnChanges.Numbered(frame.Columns) } : frame);
        var selected = table.Shape == TableShape.Frame && table.Columns.Any(c => c.Label is Label.Named or Label.Rest) ? Select(frame, names) : [];

        // Rows that are tuples get other names: none of them is there.
        return Of(selected.IsEmpty ? Relabel(frame, columns) : frame with { Columns = selected });
    }

    private Table FromDict(DictCell dict)
    {
        // {customer: {'visits': 3, 'spent': 9.5}, …}, a row a customer, or the values of one: rows stand where a dict has columns.
        if (dict is { Entries.IsEmpty: true, Other: { } rows } && TableOf(rows) is { Shape: TableShape.Row, IsTransposed: false } row)
            return row with { Shape = TableShape.Frame, IsTransposed = true, IsElement = false, View = null, Class = null };
        var parts = dict.Entries.Select(e => (e.Key, Table: TableOf(e.Value), e.Presence)).ToArray();
        var columns = parts.Select(p => new Column(Label.Of(p.Key), p.Table is { Columns.Length: > 1 } wide ? wide.AllOrigins.Combined() : p.Table?.AllOrigins ?? Origins.None)
        {
            Presence = p.Presence,
            Dtype = p.Table is { Columns: [var only] } ? only.Dtype : Dtype.Unknown,
        }).Select((c, i) => NamesIn(dict.Entries[i].Value) is { } names ? c with { Names = names, Origins = Origins.None } : c).ToList();
        if (dict.Other is not null) columns.Add(new Column(Label.None, TableOf(dict.Other)?.AllOrigins ?? Origins.None) { Presence = Presence.Many });
        return Gather(Table.Empty with { Columns = [.. columns] }, parts.Select(p => p.Table).OfType<Table>());
    }

    private Value MakeSeries(Value data, Value name, Value index) => WithRowNames(SeriesOf(data, name, index), interpreter.Content(data) is DictCell dict && TableOf(data) is null
        ? new TupleValue([.. dict.Entries.Select(e => e.Key)]) : index);

    private Value SeriesOf(Value data, Value name, Value index)
    {
        if (NamesIn(data) is { } names && interpreter.Content(data) is not DictCell)
            return Of(new Table(TableShape.Series, [new Column(Text(name) is { } title ? Label.Of(title) : Label.None, Origins.None) { Names = names }]));
        if (TableOf(data) is not { } table)
            return Of(new Table(TableShape.Series, [new Column(Text(name) is { } plain ? Label.Of(plain) : Label.None, Origins.None)]));
        if (interpreter.Content(data) is DictCell) return Of(table with { Shape = TableShape.Row });

        // pd.Series([row.a, row.b]) of one row: its values are told apart by position.
        if (table.Columns.Length == 1 && interpreter.RowOf(data) is { } row && interpreter.ElementsOf(data).All(e => TableOf(e.Value) is null or { IsElement: true }))
            return Of((LabelsOf(index) is { } labels && labels.Length == row.Columns.Length ? Relabel(row, index) : row) with { IsElement = true });
        var column = table.Columns is [var only] ? only : new Column(Label.None, table.AllOrigins.Combined());
        return Of(table with
        {
            Shape = TableShape.Series,
            Columns = [Text(name) is { } text ? column with { Label = Label.Of(text), Presence = Presence.One } : column with { Presence = Presence.One }],
            View = null,
            Class = null,
            IsTransposed = false,
            IsElement = false,
        });
    }

    /// <param name="shape">How many there are of a value that is repeated.</param>
    private Value MakeArray(Value data, Value shape, Value dtype)
    {
        if (!Dtypes.Named(dtype).Contains(Dtype.Boolean) || IsColumnLabels(data)) return MakeArray(data);
        if (Sequences.Position(shape) is > 0 and <= MaximumMask and var count && interpreter.Truth(data) is { } all)
            return interpreter.Allocate(new ListCell([.. Enumerable.Repeat(new Element(Value.Boolean(all)), count)]));
        return interpreter.Content(data) is ListCell { Elements.Length: > 0 } list && list.Elements.All(e => e.Value is ConstantValue)
            ? interpreter.Allocate(list with { Elements = [.. list.Elements.Select(e => e with { Value = Value.Boolean(interpreter.Truth(e.Value) == true) })] })
            : MakeArray(data);
    }

    private const int MaximumMask = 1000;

    private Value MakeArray(Value data) => IsChoice(data) ? (interpreter.Content(data) is ListCell list ? interpreter.LabelsOr(list.Elements) : data) : TableOf(data) is { } table
        ? Of(table with { Shape = TableShape.Array, View = null, Class = null, IsElement = false })
        : Of(new Table(TableShape.Array, [new Column(Label.None, Origins.None)]));

    private static bool IsColumnLabels(Value value) =>
        value.IsLabels && value is TableValue { Table: { Columns.Length: > 0, Filters.IsEmpty: true } table }
        && table.Columns.All(c => c.Label is Label.Named ? c.Origins.IsEmpty : c.Label is Label.Rest or Label.Prefixed);

    /// <summary>Names and truth values choose columns, so they stay what they are.</summary>
    private bool IsChoice(Value value) => IsColumnLabels(value)
        || interpreter.Content(value) is ListCell { Elements.Length: > 0 } list && list.Elements.All(e => e.Value is ConstantValue { Literal: Literal.Bool or Literal.Str });
}
