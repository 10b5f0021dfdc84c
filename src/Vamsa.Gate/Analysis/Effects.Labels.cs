using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis;

/// <summary>Columns of one table by label.</summary>
internal sealed partial class Effects
{
    /// <summary>The labels that a value names, or null when it is no list of labels.</summary>
    private ImmutableArray<Element>? LabelsOf(Value value)
    {
        switch (value)
        {
            case ConstantValue { Literal: Literal.None }:
                return null;
            case ConstantValue or LabelValue:
                return [new Element(value)];
            case UnionValue union when union.Alternatives.All(a => a is ConstantValue):
                return [.. union.Alternatives.Select(a => new Element(a, Presence.Optional))];
            case TableValue { Table: { Shape: TableShape.Index } table }:
                return [.. table.Columns.Select(Interpreter.LabelElement)];
            case TableValue { Table: { Shape: TableShape.Row } row }:
                return [.. row.Columns.Select(Interpreter.LabelElement)];
        }

        if (interpreter.IsAssumed(value)) return null;
        if (value is TableValue or Reference && TableOf(value) is { } unmet && IsUnmet(unmet))
            return [.. unmet.Columns.Select(c => c.Label is Label.Named named ? new Element(named.Value) : new Element(new LabelValue(c)))];
        if (interpreter.Content(value) is TableCell { Table: { Shape: TableShape.Frame } frame })
            return [.. frame.Columns.Select(Interpreter.LabelElement)];
        return TableOf(value) is { Shape: not TableShape.Row } data && !data.AllOrigins.IsEmpty ? null : interpreter.Elements(value);
    }

    /// <summary>The columns that labels select, in their order.</summary>
    private ImmutableArray<Column> Select(Table table, ImmutableArray<Element> labels)
    {
        var selected = ImmutableArray.CreateBuilder<Column>(labels.Length);
        foreach (var label in labels)
        {
            foreach (var column in Selected(table, label.Value))
                selected.Add(label.Presence == Presence.One || column.Presence == Presence.Many ? column : column with { Presence = Presence.Optional });
        }

        return selected.DrainToImmutable();
    }

    /// <summary>A column that is not there, of a table that an unknown call changed, may be made of all.</summary>
    private static IEnumerable<Column> Selected(Table table, Value label) =>
        Find(table, label).ToArray() is var found && found.Length > 0 || table.Unknowns.IsEmpty || label is not ConstantValue ? found
            : [new Column(Label.Of(label), table.AllOrigins.As(Derivation.Derived))];

    /// <summary>The columns that one label may mean; none when the table certainly lacks it.</summary>
    private static IEnumerable<Column> Find(Table table, Value label)
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
                    Label.Named named => Name(named.Value)?.StartsWith(prefixed.Prefix, StringComparison.Ordinal) != false,
                    _ => true,
                }).Select(Maybe);
            case LabelValue wanted when table.Columns.Contains(wanted.Column):
                return [wanted.Column];
            default:
                return table.Columns.Select(Maybe);
        }
    }

    public bool HasColumn(Table table, string name) => Find(table, Value.Text(name)).Any();

    private static Column Maybe(Column column) => column.IsCertain ? column with { Presence = Presence.Optional }
        : column.Presence == Presence.Many && !column.IsPart ? column with { IsPart = true } : column;

    private static IEnumerable<Column> FindNamed(Table table, Value label)
    {
        var exact = table.Columns.Where(c => c.Label is Label.Named named && named.Value.Equals(label)).ToArray();
        if (exact.Length > 0) return exact;
        var name = Name(label);
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

    private Value SelectLabels(Value value, Value labels)
    {
        if (LabelsOf(Flat(labels)) is not { } known) return Sometimes(value);
        return OnTable(value, t => t.IsTransposed ? t : t with { Columns = Select(t, known) });
    }

    /// <summary>A stub gathers labels from several parameters: each a label, a list of labels or not given.</summary>
    private Value Flat(Value labels)
    {
        if (labels is not TupleValue tuple || tuple.Elements.All(e => e is ConstantValue && IsGiven(e))) return labels;
        var flat = ImmutableArray.CreateBuilder<Element>();
        foreach (var element in tuple.Elements.Where(IsGiven))
        {
            if (element is ConstantValue or LabelValue) flat.Add(new Element(element));
            else if (LabelsOf(element) is { } inner) flat.AddRange(inner);
            else return Value.Unknown;
        }

        return interpreter.Allocate(new ListCell(flat.DrainToImmutable()));
    }

    /// <summary>Some of the columns, chosen by what is not known.</summary>
    private Value Sometimes(Value value) => OnTable(value, t => t with { Columns = [.. t.Columns.Select(Maybe)] });

    private Value DropLabels(Value value, Value labels, Value columns, Value axis)
    {
        // Without columns= the labels are rows unless the axis says otherwise.
        var target = IsGiven(columns) ? Flat(columns) : Axis(axis) == 1 || TableOf(value)?.Shape == TableShape.Index ? labels : null;
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
            return OnTable(value, t => t with { Filters = t.Filters.Union(by) });
        }

        return OnTable(value, t => Without(t, target));
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
        foreach (var label in known) columns = Without(columns, label);
        return table with { Columns = columns };
    }

    private static ImmutableArray<Column> Without(ImmutableArray<Column> columns, Element label)
    {
        var certain = label.Presence == Presence.One;
        var left = ImmutableArray.CreateBuilder<Column>(columns.Length);

        // After get_dummies a column is there or its dummies are: who drops it by name knows that it is there.
        var dummies = certain && Name(label.Value) is { } dropped && columns.Any(c => c.Presence == Presence.Optional && c.Label.Equals(Label.Of(label.Value)))
            ? new Label.Prefixed(dropped + "_")
            : null;

        // And who drops one of the dummies by name knows that the column is not.
        var encoded = certain && Name(label.Value) is { } dummy
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
                case (ConstantValue constant, Label.Rest rest) when certain && Name(constant) is { } name:
                    left.Add(column with { Label = rest with { Except = rest.Except.Add(name) }, Origins = column.Origins.Exclude(name) });
                    break;
                case (ConstantValue or LabelValue, Label.Each each):
                    left.Add(certain ? column with { Label = each with { Without = each.Without.Add(Label.Of(label.Value)) } } : column);
                    break;
                case (ConstantValue constant, Label.Prefixed prefixed) when certain && Name(constant)?.StartsWith(prefixed.Prefix, StringComparison.Ordinal) == true:
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

    /// <summary>Whether a text that begins with one may begin with the other.</summary>
    private static bool MayBegin(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private Value SelectTypes(Value value, Value include, Value exclude)
    {
        var wanted = IsGiven(include) ? TypesOf(include) : null;
        var unwanted = IsGiven(exclude) ? TypesOf(exclude) : null;
        return OnTable(value, t => t with
        {
            Columns = [.. t.Columns.SelectMany<Column, Column>(c =>
            {
                if (c.Dtype == Dtype.Unknown) return [Maybe(c)];
                if (wanted is { } yes) return yes.Contains(c.Dtype) ? [c] : [];
                return unwanted is { } no && no.Contains(c.Dtype) ? [] : [c];
            })],
        });
    }

    private HashSet<Dtype> TypesOf(Value types)
    {
        var found = new HashSet<Dtype>();
        foreach (var element in interpreter.Elements(types) is { } list && Text(types) is null ? list : [new Element(types)])
            found.UnionWith(Dtypes.Named(element.Value));
        return found;
    }

    private Value Rename(Value value, Value columns, Value axis, Value mapper)
    {
        var mapping = IsGiven(columns) ? columns : Axis(axis) == 1 ? mapper : Value.None;
        var table = TableOf(value);
        if (table is { Shape: TableShape.Series } && Text(IsGiven(columns) ? columns : mapper) is { } name)
            return OnTable(value, t => t with { Columns = [.. t.Columns.Select(c => c with { Label = Label.Of(name) })] });
        if (!IsGiven(mapping)) return OnTable(value, t => t);
        if (interpreter.Content(mapping) is DictCell dict) return OnTable(value, t => t with { Columns = Rename(t.Columns, dict) });
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

    private static ImmutableArray<Column> Rename(ImmutableArray<Column> columns, DictCell mapping)
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
                if (used.Contains(entry.Key) || Name(entry.Key) is not { } name || ((Label.Rest)renamed[i].Label).Except.Contains(name)) continue;
                var rest = (Label.Rest)renamed[i].Label;
                renamed.Add(renamed[i] with { Label = Label.Of(entry.Value), Presence = Presence.One, Origins = renamed[i].Origins.Pick(name) });
                renamed[i] = renamed[i] with { Label = rest with { Except = rest.Except.Add(name) }, Origins = renamed[i].Origins.Exclude(name) };
            }
        }

        return renamed.DrainToImmutable();
    }

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

        if (names.SequenceEqual(table.Columns.Select(Interpreter.LabelElement))) return table;
        var all = table.AllOrigins;
        return table with { Columns = [.. names.Select(n => new Column(Label.Of(n.Value), all) { Presence = n.Presence })] };
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
    private Value Level(Value value, Value level, bool isWithout)
    {
        if (TableOf(value) is { Shape: TableShape.Series, Columns.Length: > 1 } rows && At(rows.Columns, level) is [var one])
            return Of(rows with { Columns = isWithout ? rows.Columns.Remove(one) : [one] });
        return OnTable(value, t => t with
        {
            Columns = [.. t.Columns.Select(c => c.Label is Label.Named { Value: TupleValue { Elements: { Length: > 1 } parts } } ? c with { Label = PartOf(parts, level, isWithout) } : c)],
        });
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

    private Value Assign(Value value, Value kwargs)
    {
        if (interpreter.Content(value) is ObjectCell && interpreter.Content(kwargs) is DictCell changes) return Changed(value, changes);
        if (interpreter.Content(kwargs) is not DictCell dict || TableOf(value) is not { } table) return Keep(value);
        var copy = Of(table with { View = null });
        foreach (var entry in dict.Entries)
        {
            var assigned = entry.Value is FunctionValue or MethodValue or PartialValue or ApiValue
                ? interpreter.Call(entry.Value, Arguments.Of(copy), "assign")
                : entry.Value;
            SetItem(copy, entry.Key, IsUnmet(assigned) ? Meet(copy, assigned, Value.None) : assigned);
        }

        return copy;
    }

    private Value Insert(Value owner, Value at, Value label, Value value)
    {
        if (owner is Reference sequence && interpreter.Content(owner) is ListCell list)
        {
            var index = Sequences.Position(at) is { } p && list.IsExact ? Math.Clamp(p < 0 ? p + list.Elements.Length : p, 0, list.Elements.Length) : list.Elements.Length;
            interpreter.Write(sequence, list with { Elements = list.Elements.Insert(index, new Element(label)) });
            return Value.None;
        }

        if (owner is not Reference reference || TableOf(owner) is not { Shape: TableShape.Frame } table) return Value.None;
        var column = ColumnOf(label, value);
        var position = Sequences.Position(at);
        var columns = position is { } i && i >= 0 && i <= table.Columns.Length && table.Columns.Take(i).All(c => c.IsCertain)
            ? table.Columns.Insert(i, column)
            : table.Columns.Add(column);
        interpreter.Write(reference, new TableCell(table with { Columns = columns }));
        return Value.None;
    }

    private Value Pop(Value owner, Value key, Value otherwise)
    {
        if (owner is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => Pop(one, key, otherwise)));
        if (owner is not Reference reference) return Value.Unknown;
        switch (interpreter.Content(owner))
        {
            case DictCell dict:
                var found = Dicts.Get(dict, key) ?? otherwise;
                var at = dict.IndexOf(key);
                if (at >= 0) interpreter.Write(reference, dict with { Entries = dict.Entries.RemoveAt(at) });
                return found;
            case ListCell list:
                var position = IsGiven(key) ? key : Value.Number(-1);
                var item = Sequences.Item(interpreter, owner, position);
                interpreter.Write(reference, Sequences.Delete(list, position));
                return item;
            case TableCell cell:
                var column = Item(owner, key);
                interpreter.Write(reference, new TableCell(Without(cell.Table, key)));
                return column is Reference popped && interpreter.Content(popped) is TableCell series
                    ? interpreter.Allocate(new TableCell(series.Table with { View = null }))
                    : column;
            default:
                return Value.Unknown;
        }
    }

    private Value Labels(Value value) => TableOf(value) is { } table
        ? new TableValue(new Table(TableShape.Index, [.. table.Columns.Select(c => c with { Origins = c.Label is Label.Rest or Label.Prefixed ? c.Origins : Origins.None })]))
        : Value.Unknown;

    /// <summary><c>df.columns = …</c>, <c>df.index = …</c>, <c>df.age = …</c>.</summary>
    public Table SetTableAttribute(Table table, string name, Value value)
    {
        if (Setter(table, name) is { } setter && TableOf(Call(setter, Of(table), Arguments.Of(value))) is { } set) return set;
        return table.Columns.Any(c => c.Label.Equals(Label.Of(name))) ? WithColumn(table, ColumnOf(Value.Text(name), value)) : table;
    }

    /// <summary>Of the table's own class; tables of libraries whose stubs say nothing of it are set as those of pandas.</summary>
    private ApiFunction? Setter(Table table, string name) =>
        (knowledge.ClassOf(table.Shape, table.Family).Find($"{name}.setter") ?? knowledge.ClassOf(table.Shape, null).Find($"{name}.setter")) as ApiFunction;
}
