using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Groups, aggregates and the index.</summary>
internal sealed partial class Effects
{
    private Value GroupBy(Value value, Value by, Value asIndex)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        var keys = GroupColumns(table, by);
        return new TableValue(table with
        {
            Shape = TableShape.Groups,
            View = null,
            Class = null,
            GroupColumns = keys,
            GroupsAsIndex = interpreter.Truth(asIndex) != false,
            Columns = Via(table.Columns),
        });
    }

    /// <summary>Groups are named by labels of the table, or given as series, arrays or functions.</summary>
    private ImmutableArray<Column> GroupColumns(Table table, Value by)
    {
        if (!IsGiven(by)) return table.Index;
        if (LabelsOf(by) is { } labels && labels.All(l => TableOf(l.Value) is null or { Shape: TableShape.Index }))
        {
            var selected = Select(table, labels);
            return selected.Length > 0 ? selected : [.. table.Index.Where(c => labels.Any(l => c.Label.Equals(Label.Of(l.Value))))];
        }

        return interpreter.Elements(by) is { } parts && TableOf(by) is not { Shape: TableShape.Series }
            ? [.. parts.SelectMany(p => TableOf(p.Value) is { } t ? t.Columns : LabelsOf(p.Value) is { } l ? Select(table, l) : [])]
            : TableOf(by)?.Columns ?? [];
    }

    private static Origins KeysOf(Table groups) =>
        Origins.Union(groups.GroupColumns.Select(c => c.Origins)).As(Derivation.Keyed);

    private static bool IsGroup(Table groups, Column column) =>
        groups.GroupColumns.Any(g => g.Label.Equals(column.Label) && g.Label is Label.Named);

    private Value Aggregate(Value value, Value specification, Value kwargs)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        var keys = KeysOf(table);
        ImmutableArray<Column> columns;
        if (interpreter.Content(kwargs) is DictCell { Entries.Length: > 0 } named && named.Entries.Any(e => e.Value is TupleValue || Text(e.Value) is not null || IsCallable(e.Value)))
            columns = [.. named.Entries.Select(e => NamedAggregate(table, e))];
        else if (interpreter.Content(specification) is DictCell dict)
            columns = [.. dict.Entries.SelectMany(e => Select(table, [new Element(e.Key)]).SelectMany(c => Functions(table, c, e.Value, dict.Entries.Any(other => interpreter.Content(other.Value) is ListCell), true)))];
        else if (MethodNamed(table, specification) is { } method)
            return Call(method, value, Arguments.Of());
        else columns = [.. table.Columns.Where(c => !IsGroup(table, c)).SelectMany(c => Functions(table, c, specification, table.Columns.Length > 1, false))];
        columns = [.. columns.Select(c => c with { Origins = c.Origins.As(Derivation.Derived).Union(keys), Dtype = Dtype.Unknown })];
        if (table.Shape != TableShape.Groups)
            return Of(table with { Shape = TableShape.Row, Columns = columns, View = null });

        var isSeries = table.GroupsAsIndex && columns.Length == 1 && interpreter.Content(specification) is not (DictCell or ListCell) && interpreter.Content(kwargs) is not DictCell { Entries.Length: > 0 }
            && table.Columns is [{ IsCertain: true }];
        var result = table with
        {
            Shape = isSeries ? TableShape.Series : TableShape.Frame,
            Columns = table.GroupsAsIndex ? columns : [.. table.GroupColumns, .. columns],
            Index = table.GroupsAsIndex ? table.GroupColumns : [],
            GroupColumns = [],
            Keys = table.Keys.Union(keys),
        };
        return Of(result);
    }

    /// <summary><c>agg(total=('amount', 'sum'))</c>, or of one column <c>agg(total='sum')</c>.</summary>
    private Column NamedAggregate(Table table, Entry entry)
    {
        var source = entry.Value is TupleValue { Elements: [var label, ..] } ? Select(table, [new Element(label)]) : table.Columns;
        var function = entry.Value is TupleValue { Elements: [_, var second] } ? second : entry.Value;
        return Counted(table, new Column(Label.Of(entry.Key), Origins.Union(source.Select(c => c.Origins))), function);
    }

    /// <summary>One function keeps the label; a list of them makes a column each, and then one by itself does as well.</summary>
    private IEnumerable<Column> Functions(Table groups, Column column, Value functions, bool withLabel, bool isListed)
    {
        if (interpreter.Content(functions) is not ListCell list)
            return [Counted(groups, withLabel && isListed ? column with { Label = Called(functions) } : column, functions)];
        return list.Elements.Select(f => Counted(groups, column with { Label = Called(f.Value) }, f.Value));

        Label Called(Value function)
        {
            var name = Value.Text(Text(function) ?? (function is FunctionValue own ? own.Body.Name : function is ApiValue api ? api.Symbol.Name[(api.Symbol.Name.LastIndexOf('.') + 1)..] : "<lambda>"));
            return withLabel && column.Label is Label.Named named ? Label.Of(new TupleValue([named.Value, name])) : Label.Of(name);
        }
    }

    /// <summary>A count of rows tells where there are values, not which: the column is as good as a key.</summary>
    private Column Counted(Table groups, Column column, Value function) =>
        Counts(groups, function) ? column with { Origins = column.Origins.As(Derivation.Keyed) } : column;

    private bool Counts(Table groups, Value function) =>
        (function is ApiValue { Symbol: ApiFunction api } ? api : MethodNamed(groups, function))?.Effect
            is Effect.Apply { Word: EffectWord.Length } or Effect.Apply { Operands: [Effect.Apply { Word: EffectWord.Tally }, ..] };

    /// <summary>A function that is a text is the method of that name: <c>agg('mean')</c> is <c>mean()</c>.</summary>
    private ApiFunction? MethodNamed(Table groups, Value function) =>
        Text(function) is { } name ? knowledge.ClassOf(TableShape.Groups, groups.Family).Find(name) as ApiFunction : null;

    /// <summary>Each column as what its number of values tells, or one column that the groups alone make.</summary>
    private Value Tally(Value groups, Value? label) => OnTable(groups, t => t with
    {
        Columns = label is null
            ? [.. t.Columns.Select(c => c with { Origins = c.Origins.As(Derivation.Keyed) })]
            : [new Column(IsGiven(label) ? Label.Of(label) : Label.None, Origins.None)],
    });

    private Value GroupTransform(Value value, Value function)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        var keys = KeysOf(table);
        if (MethodNamed(table, function) is { Effect: Effect.Apply { Word: EffectWord.GroupTransform, Operands.Length: 1 } } method)
            return Call(method, value, Arguments.Of());
        var isCount = Counts(table, function);
        var columns = table.Columns.Where(c => !IsGroup(table, c) || table.Columns.Length == 1).Select(c =>
        {
            var origins = c.Origins;
            if (IsCallable(function))
            {
                var series = Of(table with { Shape = TableShape.Series, Columns = [c with { Presence = Presence.One }], GroupColumns = [], View = null });
                origins = TableOf(interpreter.Call(function, Arguments.Of(series), "transform"))?.AllOrigins ?? Origins.None;
            }

            return c with { Origins = origins.As(isCount ? Derivation.Keyed : Derivation.Derived).Union(keys), Dtype = Dtype.Unknown };
        });
        ImmutableArray<Column> made = [.. columns];
        return Of(Ordered(table with
        {
            Shape = made.Length == 1 ? TableShape.Series : TableShape.Frame,
            Columns = made,
            GroupColumns = [],
            View = null,
        }));
    }

    /// <param name="with">The arguments of a call on a group: it, and what goes along.</param>
    private Value ApplyGroups(Table table, Value function, Func<Value, Arguments> with)
    {
        var keys = KeysOf(table);
        if (!IsCallable(function)) return Aggregate(new TableValue(table), function, Value.None);
        var group = Of(table with { Shape = table.Columns.Length == 1 ? TableShape.Series : TableShape.Frame, GroupColumns = [], View = null });
        var made = TableOf(interpreter.Call(function, with(group), "apply"));
        var columns = made is null ? [new Column(Label.None, Origins.None)] : made.Columns;
        return Of(table with
        {
            Shape = made?.Shape switch { TableShape.Frame => TableShape.Frame, TableShape.Row => TableShape.Frame, _ => TableShape.Series },
            Columns = [.. columns.Select(c => c with { Origins = c.Origins.Union(keys) })],
            Index = table.GroupColumns,
            GroupColumns = [],
            View = null,
            Keys = table.Keys.Union(keys),
            Unknowns = ValueJoin.Unknowns(table.Unknowns, made?.Unknowns ?? []),
        });
    }

    /// <param name="isAdded">The levels come below those that are there.</param>
    private Value SetIndex(Value value, Value keys, Value drop, bool isAdded)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        if (LabelsOf(keys) is not { } labels || IsData(keys)) return Of(table with { View = null, Index = isAdded ? [.. table.Index, .. IndexOf(keys)] : IndexOf(keys) });
        var index = isAdded ? [.. table.Index, .. Select(table, labels)] : Select(table, labels);
        var left = interpreter.Truth(drop) == false ? table : Without(table, keys);
        return Of(left with { View = null, Index = index });
    }

    private bool IsData(Value keys) => TableOf(keys) is { Shape: TableShape.Series or TableShape.Array, AllOrigins.IsEmpty: false };

    /// <summary>The levels that data makes as row labels: <c>df.index = pd.to_datetime(df['day'])</c>.</summary>
    private ImmutableArray<Column> IndexOf(Value value) => TableOf(value) is { Shape: not TableShape.Index } rows ? rows.Columns : [];

    private Value ResetIndex(Value value, Value drop, Value name, Value level)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;

        // Only some of the levels: the others stay.
        if (IsGiven(level) && table.Index.Length > 1 && At(table.Index, level) is { Length: > 0 } some && some.All(c => table.Index.Contains(c)))
        {
            var stay = table.Index.RemoveRange(some);
            return TableOf(ResetIndex(Of(table with { Index = some }), drop, name, Value.None)) is { } reset ? Of(reset with { Index = stay }) : Value.Unknown;
        }

        if (interpreter.Truth(drop) == true) return Of(table with { View = null, Index = [] });
        var columns = table.Columns;
        if (table.Shape is TableShape.Series && Text(name) is { } text) columns = [.. columns.Select(c => c with { Label = Label.Of(text) })];

        // A frame without a named index gets its row numbers as a column; they carry nothing.
        var index = table.Index.IsEmpty
            ? [new Column(Label.Of("index"), Origins.None)]
            : table.Index.Select((c, i) => c.Label is Label.Named ? c : c with { Label = Label.Of(table.Index.Length == 1 ? "index" : "level_" + i) }).ToImmutableArray();
        if (table.Shape == TableShape.Row)
        {
            var statistics = new Column(Label.Of(Value.Number(0)), table.AllOrigins);
            return Of(table with { Shape = TableShape.Frame, View = null, Columns = [new Column(Label.Of("index"), Origins.None), statistics] });
        }

        return Of(table with { Shape = TableShape.Frame, View = null, Columns = [.. index.Where(i => !columns.Any(c => c.Label.Equals(i.Label))), .. columns], Index = [] });
    }
}
