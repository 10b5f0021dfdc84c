using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Tables as values: made, gathered, and written back into what they came from.</summary>
internal sealed partial class Effects
{
    public Table? TableOf(Value value) => interpreter.TableOf(value);

    /// <summary>The table as a value, in a cell where Python could change it; its columns have come one step further.</summary>
    public Value Of(Table table)
    {
        interpreter.Spend(table.Weight);
        var moved = table with { Columns = Via(Table.Bounded(_keepsNames ? table.Columns : WithoutNames(table.Columns))), View = table.View };
        return moved.Shape is TableShape.Frame or TableShape.Series or TableShape.Array or TableShape.Any
            ? interpreter.Allocate(new TableCell(moved))
            : new TableValue(moved);
    }

    /// <summary>The word that is being applied changes no value: names stay what they are.</summary>
    private bool _keepsNames;

    private static bool KeepsNames(EffectWord word) => word is EffectWord.MakeFrame or EffectWord.MakeSeries or EffectWord.MakeArray or EffectWord.Rows
        or EffectWord.Sort or EffectWord.Sample or EffectWord.Query or EffectWord.Item or EffectWord.Loc or EffectWord.Iloc or EffectWord.Select
        or EffectWord.Drop or EffectWord.AsArray or EffectWord.AsSeries or EffectWord.ResetIndex or EffectWord.SetIndex or EffectWord.Rename
        or EffectWord.Relabel or EffectWord.Sequence or EffectWord.Take or EffectWord.Flatten or EffectWord.Sorted or EffectWord.Assign or EffectWord.SetItem;

    private static ImmutableArray<Column> WithoutNames(ImmutableArray<Column> columns) =>
        columns.Any(c => c.Names is not null) ? [.. columns.Select(c => c with { Names = null })] : columns;

    /// <summary>The labels or constants that a list holds, where it holds nothing else.</summary>
    private TupleValue? NamesIn(Value value) =>
        value is not ConstantValue && (IsColumnLabels(value) || TableOf(value) is null) && interpreter.Elements(value) is { Length: > 0 } elements
        && elements.All(e => e.Value is LabelValue or ConstantValue { Literal: Literal.Str })
            ? new TupleValue([.. elements.Select(e => e.Value)])
            : value is Reference && TableOf(value) is { Shape: TableShape.Series or TableShape.Array, Columns: [{ Names: { } names }] } ? names : null;

    private ImmutableArray<Column> Via(ImmutableArray<Column> columns)
    {
        if (columns.IsEmpty) return columns;
        var file = interpreter.File;
        var span = interpreter.Operation.Span;
        var moved = ImmutableArray.CreateBuilder<Column>(columns.Length);
        TraceLink? before = null, after = null;
        foreach (var column in columns)
        {
            if (column.Origins.IsEmpty)
            {
                moved.Add(column);
                continue;
            }

            // The columns of one table mostly came the same way: they share the links.
            moved.Add(column with
            {
                Origins = column.Origins.Select(o =>
                {
                    if (after is null || !ReferenceEquals(before, o.Trace))
                    {
                        before = o.Trace;
                        after = before is not null && before.Span == span && ReferenceEquals(before.File, file)
                            ? before
                            : new TraceLink(file, span, "", before);
                    }

                    return o with { Trace = after };
                }),
            });
        }

        return moved.MoveToImmutable();
    }

    /// <summary>A new table from one; without data there is nothing to know.</summary>
    private Value OnTable(Value value, Func<Table, Table> change)
    {
        if (value is InertValue) return value;
        return TableOf(value) is { } table ? Of(change(table) with { View = null, Class = null }) : Value.Unknown;
    }

    /// <summary>A table of parts: filters, keys and unknown calls of all of them.</summary>
    private static Table Gather(Table table, IEnumerable<Table> parts)
    {
        foreach (var part in parts)
        {
            table = table with
            {
                Filters = table.Filters.Union(part.Filters),
                Keys = table.Keys.Union(part.Keys),
                Strata = table.Strata.Union(part.Strata),
                Cohorts = table.Cohorts.Union(part.Cohorts),
                Unknowns = ValueJoin.Unknowns(table.Unknowns, part.Unknowns),
                Fed = table.Fed ?? part.Fed,
            };
        }

        return table;
    }

    /// <summary>Writes a result back into the object it was made from (<c>inplace=True</c>), and into the frame it is a view of.</summary>
    private void Replace(Value self, Value result)
    {
        if (self is UnionValue union)
        {
            foreach (var one in union.Alternatives) interpreter.Weakly(one, () => Replace(one, result));
            return;
        }

        if (self is not Reference reference) return;
        if (interpreter.Content(result) is ListCell or DictCell && interpreter.Content(self) is ListCell or DictCell)
        {
            interpreter.Write(reference, interpreter.Content(result)!);
            return;
        }

        if (TableOf(result) is not { } table || TableOf(self) is not { } before) return;
        interpreter.Write(reference, new TableCell(table with { Shape = before.Shape, View = before.View }));
        WriteView(before, table);
    }

    /// <summary><c>df['a'].fillna(0, inplace=True)</c> and <c>df['a'][mask] = 1</c> change df.</summary>
    private void WriteView(Table view, Table changed)
    {
        if (view.View is not { } target || interpreter.Content(new Reference(target.Cell)) is not TableCell parent) return;
        var origins = changed.AllOrigins;
        interpreter.Write(new Reference(target.Cell), new TableCell(parent.Table with
        {
            Columns = [.. parent.Table.Columns.Select(c => c.Label.Equals(target.Label) ? c with { Origins = origins } : c)],
        }));
    }
}
