using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// Expressions: columns before they meet a frame. An expression is a table like others; its columns come from
/// <see cref="Unmet"/>, a dataset that stands for the frame to come, and take the frame's origins when they meet it.
/// <code>
/// col("age") / 10                  Series [age←unmet.age]
/// col("age") - col("limit")        Series [age~unmet.age ~unmet.limit]
/// all().exclude("y")               Series [each without y←unmet]
/// df.select(col("age") / 10)       Frame  [age←people.csv.age]
/// </code>
/// </summary>
internal sealed partial class Effects
{
    private static readonly DatasetFact Unmet = new(-1, null, "expression", new Location("", 1, 1, 1, 1), default, ColumnsFrom.None);

    private static readonly ImmutableSortedSet<string> Nothing = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    private static bool IsUnmet(Origins origins) => !origins.IsEmpty && origins.Items[0].Dataset.Number < 0;

    private static bool IsUnmet(Table table) => table.Columns.Any(c => c.Label is Label.Each || IsUnmet(c.Origins));

    private bool IsUnmet(Value value) => TableOf(value) is { } table && IsUnmet(table);

    /// <summary>Without what never met a frame.</summary>
    private static Origins Met(Origins origins) =>
        IsUnmet(origins) ? Origins.Union(origins.Items.Where(o => o.Dataset.Number >= 0).Select(Origins.Of)) : origins;

    /// <summary>Values one by one, however lists and tuples hold them; some may be missing.</summary>
    private IEnumerable<(Value Value, bool IsCertain)> Leaves(Value value, bool isCertain = true, int depth = 0)
    {
        if ((value is TupleValue || interpreter.Content(value) is ListCell) && depth < 6 && interpreter.Elements(value) is { } elements)
            return elements.SelectMany(e => Leaves(e.Value, isCertain && e.Presence != Presence.Optional, depth + 1));
        return IsGiven(value) ? [(value, isCertain)] : [];
    }

    /// <summary>An expression of columns by label, pattern <c>^…$</c>, type or <c>*</c>; what is an expression already stays one.</summary>
    private Reference ColumnsNamed(Value names)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        var parts = new List<Table>();
        foreach (var (name, isCertain) in Leaves(names))
        {
            if (TableOf(name) is { Shape: not TableShape.Index } table && name is not LabelValue)
            {
                columns.AddRange(table.Columns);
                parts.Add(table);
            }
            else
            {
                columns.AddRange(UnionValue.AlternativesOf(name).Select(one => ColumnNamed(one, isCertain && name is not UnionValue)));
            }
        }

        return interpreter.Allocate(new TableCell(Gather(new Table(TableShape.Series, columns.DrainToImmutable()), parts)));
    }

    private static Column ColumnNamed(Value name, bool isCertain)
    {
        var all = Origins.Of(new Origin(Unmet, null, Nothing, Derivation.Direct, null));
        var presence = isCertain ? Presence.One : Presence.Optional;
        return name switch
        {
            ConstantValue { Literal: Literal.Str { Value: "*" } } => new Column(Label.Each.All, all) { Presence = presence },
            ConstantValue { Literal: Literal.Str { Value: ['^', .., '$'] pattern } } => new Column(Label.Each.All with { Pattern = pattern }, all) { Presence = presence },
            ConstantValue { Literal: Literal.Str text } =>
                new Column(Label.Of(text.Value), Origins.Of(new Origin(Unmet, text.Value, null, Derivation.Direct, null))) { Presence = presence },
            ConstantValue => new Column(Label.None, Origins.None),
            DtypeValue { Dtype: not Dtype.Unknown } type => new Column(Label.Each.All with { Types = [type.Dtype] }, all) { Presence = presence },
            LabelValue label => new Column(Label.Each.All with { Within = [label.Column.Label] }, all) { Presence = presence },
            _ => new Column(Label.Each.All, all) { Presence = Presence.Optional },
        };
    }

    /// <summary>The columns that expressions make of a frame, in its rows; names are columns of it, named ones get their name.</summary>
    private Value Meet(Value frame, Value expressions, Value named)
    {
        if (TableOf(frame) is not { } table) return Value.Unknown;
        var columns = ImmutableArray.CreateBuilder<Column>();
        var parts = new List<Table>();
        columns.AddRange(MetColumns(table, expressions, parts));
        if (interpreter.Content(named) is DictCell dict)
        {
            foreach (var entry in dict.Entries)
                columns.AddRange(MetColumn(table, entry.Value, parts).Select(c => c with { Label = Label.Of(entry.Key) }));
        }

        return Of(Gather(table with { Columns = columns.DrainToImmutable(), View = null, Class = null }, parts));
    }

    private IEnumerable<Column> MetColumns(Table table, Value expressions, List<Table> parts) =>
        Leaves(expressions).SelectMany(leaf => MetColumn(table, leaf.Value, parts).Select(c => leaf.IsCertain ? c : Maybe(c)));

    private IEnumerable<Column> MetColumn(Table table, Value expression, List<Table> parts)
    {
        if (expression is LabelValue) return Find(table, expression);
        if (Text(expression) is not null || expression is UnionValue or DtypeValue) expression = ColumnsNamed(expression);
        if (interpreter.Content(expression) is DictCell functions)
            return functions.Entries.SelectMany(e => FindNamed(table, e.Key).Select(c => c with { Label = Label.None, Origins = c.Origins.As(Derivation.Derived) }));
        if (TableOf(expression) is not { } made)
            return expression is ConstantValue or PlainValue ? [new Column(Label.None, Origins.None)] : table.Columns.Select(Maybe);
        if (made.Shape == TableShape.Index) return made.Columns.SelectMany(c => Find(table, Element.Of(c).Value));
        interpreter.Spend(table.Columns.Length);
        parts.Add(made with { Filters = Met(table, made.Filters), Keys = Met(table, made.Keys), Strata = Origins.None, Cohorts = Origins.None });
        return made.Columns.SelectMany(c => MetColumns(table, c)).ToArray();
    }

    private static IEnumerable<Column> MetColumns(Table table, Column column)
    {
        if (column.Label is Label.Each each)
        {
            var candidates = each.Within is [var within] ? Find(table, new LabelValue(new Column(within, column.Origins) { Presence = Presence.Many })) : table.Columns;
            return candidates.Where(c => Stands(each, c) != false && !(table.Shape == TableShape.Groups && IsGroup(table, c))).Select(c => Narrowed(each, c)).Select(c => c with
            {
                Label = Affixed(c.Label, each),
                Origins = Met(table, column.Origins, c.Origins),
                Dtype = column.Dtype == Dtype.Unknown ? c.Dtype : column.Dtype,
                Presence = Stands(each, c) == true && column.IsCertain || !c.IsCertain ? c.Presence : Presence.Optional,
            });
        }

        if (!IsUnmet(column.Origins)) return [column];
        var origins = Met(table, column.Origins);
        if (column.Origins.Items is not [{ Derivation: Derivation.Direct, Column: { } name }]) return [column with { Origins = origins }];
        var found = Named(table, name).ToArray();
        return [column with
        {
            Origins = origins,
            Dtype = column.Dtype == Dtype.Unknown && found is [var only] ? only.Dtype : column.Dtype,
            Presence = found is [{ Presence: Presence.Optional }] ? Presence.Optional : column.Presence,
        }];
    }

    /// <summary>Origins with those of a frame in place of what has not met it.</summary>
    /// <param name="each">Of the column that an expression over many stands for.</param>
    private static Origins Met(Table table, Origins origins, Origins? each = null)
    {
        if (!IsUnmet(origins)) return origins;
        var met = Origins.None;
        foreach (var item in origins.Items)
        {
            met = met.Union(item.Dataset.Number >= 0 ? Origins.Of(item)
                : item.Column is { } name ? Origins.Union(Named(table, name).Select(c => c.Origins)).As(item.Derivation)
                : (each ?? table.AllOrigins).As(item.Derivation));
        }

        return met;
    }

    /// <summary>Of <c>t.name</c>, where no column is called so, the column <c>name</c>.</summary>
    private static IEnumerable<Column> Named(Table table, string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && !table.Columns.Any(c => c.Label.Equals(Label.Of(name)))
            ? FindNamed(table, Value.Text(name[(dot + 1)..]))
            : FindNamed(table, Value.Text(name.Trim('`')));
    }

    /// <summary>Columns that are not known one by one, without those that are left out by name.</summary>
    private static Column Narrowed(Label.Each each, Column column)
    {
        if (column.Label is not Label.Rest rest) return column;
        var names = each.Without.OfType<Label.Named>().Select(n => Name(n.Value)).OfType<string>().ToArray();
        return column with { Label = rest with { Except = rest.Except.Union(names) }, Origins = names.Aggregate(column.Origins, (o, n) => o.Exclude(n)) };
    }

    private static Label Affixed(Label label, Label.Each each) =>
        each.Prefix.Length == 0 && each.Suffix.Length == 0 ? label
            : label is Label.Named named && Name(named.Value) is { } name ? Label.Of(each.Prefix + name + each.Suffix)
            : each.Prefix.Length > 0 ? new Label.Prefixed(each.Prefix) : Label.None;

    /// <summary>A new table with a column, replaced or added; several columns under one label are a vector of them.</summary>
    private Value Put(Value owner, Value label, Value value)
    {
        if (TableOf(owner) is not { } table) return Value.Unknown;
        var parts = new List<Table>();
        var isLiteral = value is ConstantValue && IsGiven(label);
        ImmutableArray<Column> columns = isLiteral ? [new Column(Label.None, Origins.None)] : [.. MetColumns(table, value, parts)];
        var changed = Gather(table with { View = null, Class = null }, parts.Select(p => p with { Filters = Origins.None, Keys = Origins.None }));
        var labels = IsGiven(label) ? LabelsOf(label) ?? [] : [.. columns.Select(c => c.Label is Label.Named n ? new Element(n.Value, c.Presence) : new Element(new LabelValue(c), c.Presence))];
        for (var i = 0; i < labels.Length; i++)
        {
            var column = labels.Length == columns.Length ? columns[i]
                : new Column(Label.None, Origins.Union(columns.Select(c => c.Origins))) { Dtype = columns is [var only] ? only.Dtype : Dtype.Unknown };
            changed = labels[i].Value switch
            {
                ConstantValue => labels[i].Presence == Presence.One
                    ? ColumnChanges.With(changed, column with { Label = Label.Of(labels[i].Value), Presence = Presence.One })
                    : ValueJoin.Tables(changed, ColumnChanges.With(changed, column with { Label = Label.Of(labels[i].Value), Presence = Presence.One })),
                LabelValue some => ColumnChanges.Replaced(changed, some.Column.Label, column),
                _ => changed with { Columns = changed.Columns.Add(column with { Label = Label.None, Presence = Presence.Many }) },
            };
        }

        return Of(changed);
    }

    /// <summary>Every value made of many of its column: an aggregate that stays beside the rows, or one of each group.</summary>
    private Value Derive(Value value) => TableOf(value) is { Shape: TableShape.Groups }
        ? Aggregate(value, Value.None, Value.None)
        : OnTable(value, t => t with { Columns = [.. t.Columns.Select(c => c with { Origins = c.Origins.As(Derivation.Derived), Dtype = Dtype.Unknown })] });

    /// <summary>Of every column of groups as many as there are values: their labels, of one column, are the values.</summary>
    private Value Spread(Value value, Value values)
    {
        var known = IsGiven(values) && LabelsOf(values) is { } labels && labels.All(l => l.Value is ConstantValue) ? labels : default;
        return OnTable(value, t =>
        {
            var spread = t.Columns.Where(c => !IsGroup(t, c)).ToArray();
            return t with
            {
                Columns = spread.Length == 1 && !known.IsDefault
                    ? [.. known.Select(l => spread[0] with { Label = Label.Of(Name(l.Value)!), Presence = l.Presence })]
                    : [.. spread.Select(c => c with { Label = Label.None, Presence = Presence.Many })],
            };
        });
    }

    /// <summary>The names in a schema that is a text, <c>id INT, name STRING</c>; any other schema as it is.</summary>
    private Value Fields(Value schema)
    {
        if (Text(schema) is not { } text) return schema;
        var names = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ',';
            if (c is '<' or '(') depth++;
            if (c is '>' or ')') depth--;
            if (c != ',' || depth > 0 && i < text.Length) continue;
            var field = text[start..i].Trim();
            start = i + 1;
            if (field.Length > 0) names.Add(field[0] == '`' ? field.Trim('`').Split('`')[0] : field.Split(' ', ':')[0]);
        }

        return interpreter.Allocate(new ListCell([.. names.Select(n => new Element(Value.Text(n)))]));
    }
}
