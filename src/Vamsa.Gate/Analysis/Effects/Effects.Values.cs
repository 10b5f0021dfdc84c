using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Values of tables: computed, mapped, aggregated, encoded.</summary>
internal sealed partial class Effects
{
    public Value Keep(Value value, Dtype? dtype = null) => OnTable(value, t => dtype is null ? t : t with
    {
        Columns = [.. t.Columns.Select(c => c with { Dtype = dtype.Value })],
    });

    /// <summary>
    /// Element by element: columns of equal labels or equal positions are combined, a single column with each. What comes
    /// from one source column stays direct, of several it is derived.
    /// </summary>
    public Value Combine(Value[] values, bool isMask = false)
    {
        var tables = values.Select(TableOf).OfType<Table>().ToArray();
        if (tables.Length == 0) return values.Any(v => v is InertValue) && values.All(v => v is InertValue or ConstantValue) ? Value.Inert : Value.Unknown;
        var result = tables[0];
        foreach (var table in tables.Skip(1)) result = Combine(result, table);
        return Of(result with
        {
            View = null,
            Class = null,
            Head = null,
            Columns = isMask ? [.. WithoutNames(result.Columns).Select(c => c with { Dtype = Dtype.Boolean })] : tables.Length > 1 ? [.. result.Columns.Select(c => c with { Dtype = Dtype.Unknown })] : WithoutNames(result.Columns),
        });
    }

    private static Table Combine(Table a, Table b)
    {
        var (lead, other) = b.Columns.IsEmpty || (Rank(a) >= Rank(b) && !a.Columns.IsEmpty) ? (a, b) : (b, a);
        var columns = lead.Columns;
        if (lead.Shape == TableShape.Frame && other.Shape == TableShape.Frame && lead.IsExact && other.IsExact && !lead.Columns.Select(c => c.Label).SequenceEqual(other.Columns.Select(c => c.Label)))
        {
            columns = Aligned(lead.Columns, other.Columns);
        }
        else if (IsWide(lead) && IsWide(other))
        {
            var named = ByLabel(other.Columns);
            columns = lead.Columns.Length == other.Columns.Length && other.Shape != TableShape.Row
                ? [.. lead.Columns.Select((c, i) => Both(c, other.Columns[i].Origins))]
                : [.. lead.Columns.Select(c => c.Label is Label.Named && named.TryGetValue(c.Label, out var match)
                    ? Both(c, match.Origins)
                    : other.Shape == TableShape.Row && other.Columns.Any(o => o.Label is Label.Named) ? c : Both(c, other.AllOrigins))];
        }
        else
        {
            var origins = other.AllOrigins;
            columns = [.. lead.Columns.Select(c => Both(c, origins))];
        }

        if (lead.Shape is TableShape.Series && other.Shape is TableShape.Series && !Equals(lead.Columns.FirstOrDefault()?.Label, other.Columns.FirstOrDefault()?.Label))
            columns = [.. columns.Select(c => c with { Label = Label.None })];
        return Gather(lead with { Columns = columns, IsElement = lead.IsElement || other.IsElement }, [other]);
    }

    /// <summary>Two frames meet by label, whatever the order of their columns; then texts are sorted.</summary>
    private static ImmutableArray<Column> Aligned(ImmutableArray<Column> one, ImmutableArray<Column> other)
    {
        var (ours, theirs) = (ByLabel(one), ByLabel(other));
        var all = one.Select(c => theirs.TryGetValue(c.Label, out var match) ? Both(c, match.Origins) : c)
            .Concat(other.Where(o => !ours.ContainsKey(o.Label))).ToList();
        return all.TrueForAll(c => LabelText(c) is not null) ? [.. all.OrderBy(LabelText, StringComparer.Ordinal)] : [.. all];
    }

    /// <summary>Of columns with the same label the first.</summary>
    private static Dictionary<Label, Column> ByLabel(ImmutableArray<Column> columns)
    {
        var found = new Dictionary<Label, Column>(columns.Length);
        foreach (var column in columns) found.TryAdd(column.Label, column);
        return found;
    }

    private static string? LabelText(Column column) => column.Label is Label.Named named ? Text(named.Value) : null;

    private static Column Both(Column column, Origins origins) => column with { Origins = column.Origins.Union(origins).Combined() };

    private static bool IsWide(Table table) => table.Columns.Length > 1 || table.Columns is [{ Presence: Presence.Many }];

    private static int Rank(Table table) => table.Shape switch
    {
        TableShape.Frame => 6,
        TableShape.Array when IsWide(table) => 6,
        TableShape.Any when IsWide(table) => 5,
        TableShape.Series or TableShape.Array or TableShape.Groups => 4,
        TableShape.Any => 3,
        TableShape.Row => 2,
        TableShape.Index => 1,
        _ => 0,
    };

    /// <summary>A part of data that is not told apart: <c>a, b = thing</c>.</summary>
    public Value Part(Table table) => Of(table with { View = null });

    /// <summary>What a call that is not modelled may yield: the columns of the first table, and in each whatever else went in.</summary>
    public Table Mixture(Table[] tables, UnknownCall call)
    {
        var lead = tables.OrderByDescending(Rank).First();
        var rest = Origins.Union(tables.Where(t => !ReferenceEquals(t, lead)).Select(t => t.AllOrigins));
        ImmutableArray<Column> columns = [.. lead.Columns.Select(c => c with { Origins = c.Origins.As(Derivation.Derived), Dtype = Dtype.Unknown })];
        if (!rest.IsEmpty)
            columns = columns.Add(new Column(Label.None, lead.AllOrigins.Union(rest).As(Derivation.Derived)) { Presence = Presence.Many });
        var mixture = new Table(lead.Shape == TableShape.Scalar ? TableShape.Scalar : TableShape.Any, columns)
        {
            Unknowns = [call],
            IsElement = lead.IsElement,
            Index = lead.Index,
        };
        return Gather(mixture with { Columns = Via(mixture.Columns) }, tables);
    }

    private Value Map(Value value, Value function, Value[] rest)
    {
        if (TableOf(value) is not { } table)
            return interpreter.Elements(value) is null ? Value.Unknown : _iterables.Map(function, [value]);
        if (!IsGiven(function)) return Keep(value);
        if (TableOf(function) is { } mapping && function is not (FunctionValue or MethodValue))
        {
            // A series of means by group, a dict of them: the value that a key stands for.
            var origins = mapping.AllOrigins;
            return OnTable(value, t => Gather(t with
            {
                Columns = [.. t.Columns.Select(c => c with { Origins = c.Origins.Union(origins).Combined(), Dtype = Dtype.Unknown })],
            }, [mapping]));
        }

        if (!IsCallable(function))
        {
            return OnTable(value, t => t with
            {
                Columns = [.. t.Columns.Select(c => c with { Dtype = interpreter.Content(function) is DictCell ? Dtype.Unknown : c.Dtype })],
            });
        }

        var made = table.Columns.Select(Made).ToArray();

        // A series for each value makes a frame: s.apply(lambda v: pd.Series([v, v ** 2], index=['a', 'b'])).
        if (made is [TableValue { Table: { Shape: TableShape.Row, Columns.Length: > 0 } } row]) return FromRows(table, row);
        return OnTable(value, t => t with { Columns = [.. t.Columns.Zip(made, Mapped)] });

        Value Made(Column column)
        {
            var element = new TableValue(Table.Scalar(column.Origins) with { IsElement = true });
            return interpreter.Call(function, new Arguments([new Argument(element), .. rest.Where(IsGiven).SelectMany(r => Spread([r]).Items)]), "map");
        }

        Column Mapped(Column column, Value result)
        {
            var kept = interpreter.Remaining(column.Origins, function);
            return column with { Origins = TableOf(result) is { } one ? kept.Union(one.AllOrigins).Combined() : kept, Dtype = Dtype.Unknown };
        }
    }

    /// <summary><c>apply</c>: the function gets a value of a series, a column (axis 0) or a row (axis 1) of a frame, a group.</summary>
    private Value ApplyRows(Value value, Value function, Value axis, Value args, Value kwargs)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        if (table.Shape == TableShape.Groups) return ApplyGroups(table, function, With);
        if (!IsCallable(function) && interpreter.FindMethod(function, "__call__") is null)
            return Text(function) is null ? Keep(value) : Reduce(value, axis);
        if (table.Shape is TableShape.Series or TableShape.Index or TableShape.Scalar) return Map(value, function, [args, kwargs]);
        if (Axis(axis) == 1 && table is { Shape: TableShape.Array, Family: not null, Columns: [{ Presence: Presence.One } only] })
            return FromRows(table, interpreter.Call(function, With(new TableValue(Table.Scalar(only.Origins) with { IsElement = true, Unknowns = table.Unknowns })), "apply"));
        if (Axis(axis) == 1 || table.Shape == TableShape.Row)
        {
            var row = new TableValue(table with { Shape = TableShape.Row, IsElement = true, View = null });
            return FromRows(table, interpreter.Call(function, With(row), "apply"));
        }

        var columns = ImmutableArray.CreateBuilder<Column>();
        var aggregated = true;
        foreach (var column in table.Columns)
        {
            var series = Of(table with { Shape = TableShape.Series, Columns = [column with { Presence = Presence.One }], View = null });
            var made = TableOf(interpreter.Call(function, With(series), "apply"));
            aggregated &= made is null or { Shape: TableShape.Scalar };
            columns.Add(column with { Origins = made?.AllOrigins ?? Origins.None, Dtype = Dtype.Unknown });
        }

        return Of(table with { Shape = aggregated ? TableShape.Row : TableShape.Frame, Columns = columns.DrainToImmutable(), View = null });

        Arguments With(Value first) => new([new Argument(first), .. Spread([.. new[] { args, kwargs }.Where(IsGiven)]).Items]);
    }

    /// <summary>One value a row makes a series, a series a row a frame; tuples and lists stay the rows that they are.</summary>
    private Value FromRows(Table table, Value result)
    {
        var made = interpreter.RowOf(result) ?? TableOf(result);
        if (made is null) return Of(table with { Shape = TableShape.Series, Columns = [new Column(Label.None, Origins.None)], View = null });
        var shape = made.Shape is TableShape.Scalar ? TableShape.Series
            : result is TupleValue || interpreter.Content(result) is ListCell ? TableShape.Array : TableShape.Frame;
        var columns = shape == TableShape.Series ? [new Column(Label.None, made.AllOrigins)] : made.Columns;
        return Of(Gather(table with { Shape = shape, Columns = columns, View = null }, [made]));
    }

    /// <summary>An aggregate of each column; over the columns of each row when axis is 1.</summary>
    private Value Reduce(Value value, Value axis)
    {
        if (TableOf(value) is not { } table) return interpreter.Elements(value) is { } elements ? ValueJoin.Of(elements.Select(e => e.Value)) : Value.Unknown;
        if (table.Shape == TableShape.Groups) return Aggregate(value, Value.None, Value.None);
        if (Axis(axis) == 1 && table.Shape is TableShape.Frame or TableShape.Array or TableShape.Any)
            return Of(table with { Shape = TableShape.Series, Columns = [new Column(Label.None, table.AllOrigins.Combined())], View = null, Class = null });
        var columns = table.Columns.Select(c => c with { Origins = c.Origins.As(Derivation.Derived), Dtype = Dtype.Number });
        if (table.Shape is TableShape.Frame || IsWide(table) && IsGiven(axis)) return Of(table with { Shape = TableShape.Row, Columns = [.. columns], View = null, Class = null });
        return new TableValue(Table.Scalar(table.AllOrigins.As(Derivation.Derived)) with { Unknowns = table.Unknowns, IsElement = table.Shape == TableShape.Row && table.IsElement, Fed = table.Fed });
    }

    /// <summary>One column becomes many: which, the data decide, so a column that may stay stays too.</summary>
    private Value Encode(Value value, Value columns, Value prefix, bool isFirstDropped, string separator)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        var chosen = IsGiven(columns) ? LabelsOf(columns) : null;
        var heads = IsGiven(prefix) ? Heads(prefix, chosen) : null;
        var encoded = ImmutableArray.CreateBuilder<Column>();
        var added = ImmutableArray.CreateBuilder<Column>();
        foreach (var column in table.Columns)
        {
            var isChosen = chosen?.Any(l => Find(table with { Columns = [column] }, l.Value).Any()) == true;
            if (chosen is not null && !isChosen || chosen is null && IsGiven(columns) || table.Shape == TableShape.Frame && chosen is null && column.Dtype is Dtype.Number or Dtype.Boolean or Dtype.Date)
            {
                encoded.Add(column);
                continue;
            }

            var isSure = chosen is null ? column.Dtype != Dtype.Unknown : chosen.Value.Any(l => l.Presence == Presence.One && Find(table with { Columns = [column] }, l.Value).Any()) || !column.IsCertain;
            if (table.Shape == TableShape.Frame && !isSure) encoded.Add(Maybe(column));
            var name = column.Label is Label.Named named ? Name(named.Value) : null;
            var head = heads is null ? name : heads(name);
            var label = table.Shape == TableShape.Series && heads is null ? new Label.Prefixed("") : head is null ? Label.None : new Label.Prefixed(head + separator);
            added.Add(new Column(label, column.Origins) { Presence = Presence.Many, Dtype = Dtype.Number, IsFirstDropped = isFirstDropped });
        }

        return Of(table with { Shape = table.Shape is TableShape.Array or TableShape.Any ? TableShape.Array : TableShape.Frame, Columns = [.. encoded, .. added], View = null, Class = null, IsTransposed = false });
    }

    /// <summary>What dummies of a column begin with: one text for all, one a column in order, or one by name.</summary>
    private Func<string?, string?> Heads(Value prefix, ImmutableArray<Element>? columns)
    {
        if (Text(prefix) is { } all) return _ => all;
        if (interpreter.Content(prefix) is DictCell named) return name => name is null ? null : Text(Dicts.Get(named, Value.Text(name)) ?? Value.None) ?? name;
        if (interpreter.Elements(prefix) is [var only] && columns is null) return _ => Text(only.Value);
        if (interpreter.Elements(prefix) is not { } heads || columns is not { } labels || heads.Length != labels.Length) return _ => null;
        return name => labels.IndexOf(labels.FirstOrDefault(l => Name(l.Value) == name)!) is >= 0 and var at && name is not null ? Text(heads[at].Value) : null;
    }

    private Value Mix(Value value) => OnTable(value, t => t with
    {
        Shape = TableShape.Array,
        Columns = [new Column(Label.None, t.AllOrigins.Combined()) { Presence = Presence.Many, Dtype = Dtype.Number }],
        IsTransposed = false,
    });

    private const int MaximumPowers = 300;

    /// <summary>Products of columns: a, b, a², a·b, b².</summary>
    private Value Powers(Value value, Value degree, Value interactions, Value bias)
    {
        if (TableOf(value) is not { IsExactInNumber: true, IsTransposed: false } table || Sequences.Position(degree) is not (>= 1 and <= 4 and var highest)
            || interpreter.Truth(interactions) is not { } isOnce || interpreter.Truth(bias) is not { } hasOnes)
        {
            return Mix(value);
        }

        var made = new List<Column>();
        if (hasOnes) made.Add(new Column(Label.Of("1"), Origins.None) { Dtype = Dtype.Number });
        for (var size = 1; size <= highest && made.Count <= MaximumPowers; size++) Choose(size, 0, []);
        return made.Count > MaximumPowers ? Mix(value) : OnTable(value, t => t with { Columns = [.. made] });

        void Choose(int left, int from, ImmutableArray<int> chosen)
        {
            if (made.Count > MaximumPowers) return;
            if (left > 0)
            {
                for (var i = from; i < table.Columns.Length; i++) Choose(left - 1, isOnce ? i + 1 : i, chosen.Add(i));
                return;
            }

            var factors = chosen.GroupBy(i => i).Select(g => (Column: table.Columns[g.Key], Power: g.Count())).ToArray();
            var names = factors.Select(f => LabelText(f.Column) is { } name ? f.Power > 1 ? name + "^" + f.Power : name : null).ToArray();
            var origins = Origins.Union(factors.Select(f => f.Column.Origins));
            made.Add(new Column(names.Contains(null) ? Label.None : Label.Of(string.Join(' ', names)), factors.Length > 1 ? origins.Combined() : origins) { Dtype = Dtype.Number });
        }
    }

    private Value Codes(Value value) => new TupleValue([Shaped(value, TableShape.Array), Value.Unknown]);

    private Value AccessorOf(Value value, ImmutableArray<Effect> operands, Value otherwise)
    {
        var type = operands is [_, Effect.Create create] ? knowledge.Find(create.Class) as ApiClass
            : otherwise is ApiValue { Symbol: ApiClass given } ? given : null;
        if (TableOf(value) is not { } table) return Value.Unknown;
        return new TableValue(table with { Class = type, View = value is Reference reference ? new View(reference.Cell, Label.None) : table.View });
    }

    /// <summary>Column labels as an array are still labels.</summary>
    private Value Shaped(Value value, TableShape shape) => shape == TableShape.Array && IsColumnLabels(value) ? value
        : OnTable(value, t => t with { Shape = shape, Family = shape == TableShape.Array ? null : t.Family });

    private Value AsFrame(Value value, Value name) => OnTable(value, t => t with
    {
        Shape = TableShape.Frame,
        Columns = t.Columns.Length == 1 && Text(name) is { } text ? [t.Columns[0] with { Label = Label.Of(text) }] : t.Columns,
    });

    private Value Flatten(Value value) => OnTable(value, t => t with { Shape = t.Shape == TableShape.Frame ? TableShape.Array : t.Shape });

    private Value Keyed(Value value, Value by)
    {
        var keys = (TableOf(by)?.AllOrigins ?? Origins.None).As(Derivation.Keyed);
        return OnTable(value, t => t with { Columns = [.. t.Columns.Select(c => c with { Origins = c.Origins.Union(keys) })] });
    }

    private Value Fill(Value value, Value by)
    {
        if (TableOf(by) is not { } filler || filler.AllOrigins.IsEmpty) return Keep(value);
        return OnTable(value, t => Combine(t, filler) with { Shape = t.Shape, View = null });
    }
}
