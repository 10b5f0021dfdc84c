using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Sql;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Python's own: iterables, containers, attributes, partial application.</summary>
internal sealed partial class Effects
{
    /// <summary>Longest product of iterables that is told apart element by element.</summary>
    private const int MaximumElements = 300;

    private Value ApplyPython(EffectWord word, Scope scope, Func<int, Value> v, Func<int, Value[]> all, Func<int, Effect?> operands) => word switch
    {
        EffectWord.Then => all(0)[^1],
        EffectWord.Remember => Remembered(v(0), v(1)),
        EffectWord.Several => interpreter.Allocate(new ListCell([new Element(v(0), Presence.Many)])),
        EffectWord.RowLabels => RowLabels(v(0)),
        EffectWord.Types => Types(v(0)),
        EffectWord.Fill => Fill(v(0), v(1)),
        EffectWord.Keyed => Keyed(v(0), v(1)),
        EffectWord.Correlate => OnTable(v(0), t => t with { Shape = TableShape.Frame, Columns = [.. t.Columns.Select(c => c with { Origins = c.Origins.As(Derivation.Derived) })] }),
        EffectWord.Audit => Audit(v(0), v(1)),
        EffectWord.Evaluate => EvaluateFunction(scope.Function?.Name ?? "", all(0)),
        EffectWord.Found => FindPattern(v(0), v(1), Text(v(2))),
        EffectWord.Substitute => Substitute(v(0), v(1), v(2)),
        EffectWord.Sequence => IsGiven(v(0)) ? ListOf(v(0), scope) : interpreter.Allocate(new ListCell([])),
        EffectWord.Set => interpreter.Allocate(IsGiven(v(0)) ? Sets.Of(ElementsOf(v(0))) : new ListCell([], true)),
        EffectWord.Mapping => MappingOf([v(0), v(1)], v(2)),
        EffectWord.Copy => CopyOf(v(0), interpreter.Truth(v(1)) == true),
        EffectWord.Record => Record(v(0), v(1), v(2), v(3)),
        EffectWord.FromKeys => FromKeys(v(0), v(1)),
        EffectWord.GroupEach => GroupEach(v(0), v(1)),
        EffectWord.Option => Option(v(0), v(1), v(2), v(3), v(4)),
        EffectWord.Enumerate => Enumerate(v(0), v(1)),
        EffectWord.Zip => Zip(all(0)),
        EffectWord.Range => Range(v(0), v(1), v(2)),
        EffectWord.Sorted => Sorted(v(0), v(1), v(2)),
        EffectWord.Reversed => TableOf(v(0)) is { Shape: not TableShape.Index } ? Keep(v(0)) : interpreter.Allocate(new ListCell([.. ElementsOf(v(0)).Reverse()])),
        EffectWord.MapEach => MapElements(v(0), all(1)),
        EffectWord.FilterEach => FilterElements(v(0), v(1)),
        EffectWord.FoldEach => Fold(v(0), v(1), v(2)),
        EffectWord.Combinations => Combinations(v(0), v(1)),
        EffectWord.Entries => Entries(v(0), v(1)),
        EffectWord.Append => Append(v(0), v(1)),
        EffectWord.Extend => Extend(v(0), v(1)),
        EffectWord.Format => FormatText(v(0), v(1), v(2)),
        EffectWord.Attribute => operands(2) is Effect.Constant { Value: Literal.None } ? AttributeOrNone(v(0), v(1))
            : AttributeNamed(operands(2) is not (null or Effect.Argument { Parameter: "default" }), v(0), v(1), v(2)),
        EffectWord.TypeOf => interpreter.Content(v(0)) is ObjectCell instance ? instance.Class : Value.Unknown,
        EffectWord.Parse => Parse(v(0)),
        EffectWord.Open => Open(v(0)),
        EffectWord.Partial => new PartialValue(v(0), Spread(all(1))),
        EffectWord.ItemGetter => new ItemGetterValue([.. all(0).SelectMany(k => k is TupleValue keys ? keys.Elements : [k])]),
        EffectWord.Environment => IsGiven(v(1)) ? v(1) : Value.Unknown,
        EffectWord.Super => interpreter.Super(),
        EffectWord.Descriptor => new DescriptorValue(Enum.TryParse<DescriptorKind>(Text(v(1)), true, out var kind) ? kind : DescriptorKind.Property, v(0)),
        _ => Value.Unknown,
    };

    /// <summary>A class that stands as what is called is not made.</summary>
    private Value Callee(Effect operand, Scope scope) => operand switch
    {
        Effect.Create { Operands: [] } create when knowledge.Find(create.Class) is ApiClass type => new ApiValue(type),
        _ => Evaluate(operand, scope),
    };

    private ImmutableArray<Element> ElementsOf(Value value) => value switch
    {
        _ when interpreter.Elements(value) is { } elements => elements,
        UnknownValue or InertValue => [],
        _ => [new Element(interpreter.ElementOf(value), Presence.Many)],
    };

    /// <summary>A list or tuple of an iterable; of a series, its values.</summary>
    private Value ListOf(Value value, Scope scope)
    {
        if (value is UnknownValue) return value;
        var elements = ElementsOf(value);
        return scope.Function?.Name.Contains("tuple", StringComparison.Ordinal) == true && elements.All(e => e.Presence == Presence.One)
            ? new TupleValue([.. elements.Select(e => e.Value)])
            : interpreter.Allocate(new ListCell(elements));
    }

    private Value Remembered(Value name, Value value)
    {
        if (Kept(name) is { } key) interpreter.WriteVariable(Database, key, value);
        return value;
    }

    /// <summary>The variable under which a library keeps something: no table's name, which begins with a letter.</summary>
    private string? Kept(Value name) => interpreter.TextOf(name) is { } text ? "%" + text : null;

    private Value MappingOf(Value[] parts, Value factory)
    {
        // Of a frame whose columns are not all known no dict could say which it has.
        if (TableOf(parts[0]) is { Shape: TableShape.Frame, IsExact: false } && interpreter.Content(parts[0]) is TableCell) return Keep(parts[0]);
        var dict = new DictCell([]) { Factory = IsGiven(factory) ? factory : null };
        foreach (var part in parts.Where(IsGiven).SelectMany(Mappings))
        {
            if (interpreter.Content(part) is DictCell more) dict = Dicts.Merge(dict, more);
            else if (interpreter.Content(part) is not ListCell && TableOf(part) is { Shape: TableShape.Frame or TableShape.Row })
                dict = ElementsOf(IterColumns(part)).Aggregate(dict, AddPair);
            else if (interpreter.Elements(part) is { } pairs) dict = pairs.Aggregate(dict, AddPair);
            else dict = dict with { Other = interpreter.ElementOf(part) };
        }

        return interpreter.Allocate(dict);
    }

    /// <summary>Of several dicts each; anything else as it is.</summary>
    private IEnumerable<Value> Mappings(Value part) =>
        interpreter.Content(part) is not DictCell && interpreter.Elements(part) is { IsEmpty: false } inner && inner.All(e => interpreter.Content(e.Value) is DictCell)
            ? inner.Select(e => e.Value)
            : [part];

    private DictCell AddPair(DictCell dict, Element pair) =>
        interpreter.Elements(pair.Value) is [var key, var value]
            ? pair.Presence == Presence.One ? Dicts.Set(dict, key.Value, value.Value)
                : (DictCell)ValueJoin.Contents(dict, Dicts.Set(dict, key.Value, value.Value))
            : dict with { Other = dict.Other ?? Value.Unknown };

    private Value Enumerate(Value iterable, Value start)
    {
        // for i, ax in enumerate(axes): as many rounds as nobody knows.
        if (iterable is UnknownValue or InertValue)
            return interpreter.Allocate(new ListCell([new Element(new TupleValue([Value.Unknown, iterable]), Presence.Many)]));
        var first = Sequences.Position(start) ?? 0;
        var elements = ElementsOf(iterable);
        var isExact = elements.All(e => e.Presence == Presence.One);
        return interpreter.Allocate(new ListCell([.. elements.Select((e, i) =>
            e with { Value = new TupleValue([isExact ? Value.Number(first + i) : Value.Unknown, e.Value]) })]));
    }

    private Value Zip(Value[] iterables)
    {
        var parts = iterables is [TupleValue tuple] ? tuple.Elements : iterables is [var one] && interpreter.Elements(one) is { } inner ? [.. inner.Select(e => e.Value)] : [.. iterables];
        if (parts.IsEmpty) return interpreter.Allocate(new ListCell([]));
        if (iterables is [var rows] && Unzipped(rows) is { } columns) return columns;
        var elements = parts.Select(p => p is UnknownValue or InertValue ? default : ElementsOf(p)).ToArray();
        var known = elements.Where(e => !e.IsDefault).ToArray();

        // One value for each of the others: zip(X.columns, model.feature_importances_).
        if (known.Length > 0 && known.Length < elements.Length && known.All(e => e.Length == known[0].Length))
        {
            return interpreter.Allocate(new ListCell([.. known[0].Select((e, i) => new Element(
                new TupleValue([.. elements.Select((one, at) => one.IsDefault ? parts[at] : one[i].Value)]),
                known.Select(one => one[i].Presence).Max()))]));
        }

        elements = [.. elements.Select(e => e.IsDefault ? [] : e)];
        if (elements.All(e => e.All(x => x.Presence == Presence.One)))
        {
            var count = elements.Min(e => e.Length);
            return interpreter.Allocate(new ListCell([.. Enumerable.Range(0, count).Select(i => new Element(new TupleValue([.. elements.Select(e => e[i].Value)])))]));
        }

        return interpreter.Allocate(new ListCell([new Element(new TupleValue([.. parts.Select(interpreter.ElementOf)]), Presence.Many)]));
    }

    /// <summary><c>zip(*rows)</c> of any number of rows that are told apart by position: their columns.</summary>
    private Value? Unzipped(Value rows) =>
        interpreter.Content(rows) is ListCell { Elements: [{ Presence: Presence.Many, Value: var row }] }
        && interpreter.Elements(row) is { IsEmpty: false } parts && parts.All(p => p.Presence == Presence.One)
            ? interpreter.Allocate(new ListCell([.. parts.Select(p => new Element(interpreter.Allocate(new ListCell([new Element(p.Value, Presence.Many)]))))]))
            : null;

    private Value Range(Value start, Value stop, Value step)
    {
        if (!IsGiven(stop)) (start, stop) = (Value.Number(0), start);
        var by = IsGiven(step) ? Sequences.Position(step) : 1;
        if (Sequences.Position(start) is not { } from || Sequences.Position(stop) is not { } to || by is not { } increment || increment == 0
            || Math.Abs(((long)to - from) / increment) > MaximumElements)
        {
            return interpreter.Allocate(new ListCell([new Element(Value.Unknown, Presence.Many)]));
        }

        var numbers = ImmutableArray.CreateBuilder<Element>();
        for (var i = from; increment > 0 ? i < to : i > to; i += increment) numbers.Add(new Element(Value.Number(i)));
        return interpreter.Allocate(new ListCell(numbers.DrainToImmutable()));
    }

    private Value Sorted(Value iterable, Value key, Value reverse)
    {
        if (iterable is UnknownValue) return iterable;
        if (TableOf(iterable) is { Shape: not TableShape.Index } && interpreter.Content(iterable) is TableCell) return Sort(iterable, Value.None);
        var elements = IsGiven(key) ? SortedBy(ElementsOf(iterable), key) : SortedElements(ElementsOf(iterable));
        return interpreter.Allocate(new ListCell(interpreter.Truth(reverse) == true ? [.. elements.Reverse()] : elements));
    }

    /// <summary>In the order of what a function makes of each, when that is known of all.</summary>
    private ImmutableArray<Element> SortedBy(ImmutableArray<Element> elements, Value key)
    {
        if (elements.Any(e => e.Presence == Presence.Many)) return elements;
        var keys = elements.Select((e, i) => (Element: e, Key: interpreter.Call(key, Arguments.Of(e.Value), "key"), At: i)).ToList();
        if (keys.Any(k => Constants.Order(k.Key, keys[0].Key) is null)) return elements;
        keys.Sort((a, b) => Constants.Order(a.Key, b.Key) is { } order and not 0 ? order : a.At.CompareTo(b.At));
        return [.. keys.Select(k => k.Element)];
    }

    /// <summary>Texts by code point and numbers by size, as Python sorts them; anything else stays in its order.</summary>
    private static ImmutableArray<Element> SortedElements(ImmutableArray<Element> elements)
    {
        if (elements.All(e => Text(e.Value) is not null)) return [.. elements.OrderBy(e => Text(e.Value), StringComparer.Ordinal)];
        return elements.All(e => Sequences.Position(e.Value) is not null) ? [.. elements.OrderBy(e => Sequences.Position(e.Value))] : elements;
    }

    private Value MapElements(Value function, Value[] iterables)
    {
        var parts = iterables.SelectMany(i => i is TupleValue t && iterables.Length > 1 && !ReferenceEquals(i, iterables[0]) ? t.Elements : [i]).ToArray();
        if (parts is [var only])
        {
            return interpreter.Allocate(new ListCell([.. ElementsOf(only).Select(e => e with { Value = interpreter.Call(function, Arguments.Of(e.Value), "map") })]));
        }

        var zipped = interpreter.Elements(Zip(parts)) ?? [];
        return interpreter.Allocate(new ListCell([.. zipped.Select(e => e with
        {
            Value = interpreter.Call(function, new Arguments([.. ((TupleValue)e.Value).Elements.Select(a => new Argument(a))]), "map"),
        })]));
    }

    private Value FilterElements(Value function, Value iterable)
    {
        var kept = ImmutableArray.CreateBuilder<Element>();
        foreach (var element in ElementsOf(iterable))
        {
            var truth = interpreter.Truth(IsGiven(function) ? interpreter.Call(function, Arguments.Of(element.Value), "filter") : element.Value);
            if (truth == true || element.Presence == Presence.Many && truth is null) kept.Add(element);
            else if (truth is null) kept.Add(element with { Presence = Presence.Optional });
        }

        return interpreter.Allocate(new ListCell(kept.DrainToImmutable()));
    }

    private Value Fold(Value function, Value iterable, Value initial)
    {
        var elements = ElementsOf(iterable);
        var result = IsGiven(initial) ? initial : null;
        foreach (var element in elements)
        {
            result = result is null ? element.Value
                : element.Presence == Presence.One ? interpreter.Call(function, Arguments.Of(result, element.Value), "reduce")
                : ValueJoin.Values(result, interpreter.Call(function, Arguments.Of(result, element.Value), "reduce"));
        }

        return result ?? Value.Unknown;
    }

    /// <summary>Tuples of elements: r of one iterable, or one of each of a tuple of iterables.</summary>
    private Value Combinations(Value iterable, Value r)
    {
        var size = Sequences.Position(r) ?? 2;
        if (iterable is TupleValue { Elements: [_, _, ..] } several && several.Elements.All(e => interpreter.Elements(e) is not null))
        {
            IEnumerable<ImmutableArray<Value>> product = [[]];
            foreach (var one in several.Elements) product = [.. product.SelectMany(head => ElementsOf(one).Select(e => head.Add(e.Value))).Take(MaximumElements)];
            return interpreter.Allocate(new ListCell([.. product.Select(p => new Element(new TupleValue(p)))]));
        }

        var elements = ElementsOf(iterable);
        if (elements.Any(e => e.Presence == Presence.Many) || size is < 1 or > 3)
        {
            var any = elements.IsEmpty ? Value.Unknown : ValueJoin.Of(elements.Select(e => e.Value));
            return interpreter.Allocate(new ListCell([new Element(new TupleValue([.. Enumerable.Repeat(any, Math.Clamp(size, 1, 8))]), Presence.Many)]));
        }

        var chosen = new List<Element>();
        Choose(0, [], Presence.One);
        return interpreter.Allocate(new ListCell([.. chosen]));

        void Choose(int from, ImmutableArray<Value> head, Presence presence)
        {
            if (chosen.Count >= MaximumElements) return;
            if (head.Length == size)
            {
                chosen.Add(new Element(new TupleValue(head), presence));
                return;
            }

            for (var i = from; i < elements.Length; i++)
                Choose(i + 1, head.Add(elements[i].Value), elements[i].Presence == Presence.One ? presence : Presence.Optional);
        }
    }

    private Value Entries(Value value, Value part)
    {
        var which = Sequences.Position(part);
        var pairs = interpreter.Content(value) is DictCell || TableOf(value) is { Shape: TableShape.Row or TableShape.Groups or TableShape.Frame }
            ? ElementsOf(IterColumns(value))
            : [new Element(new TupleValue([Value.Unknown, interpreter.ElementOf(value)]), Presence.Many)];
        if (value is UnknownValue or InertValue) return value;
        if (which is not { } index) return interpreter.Allocate(new ListCell(pairs));
        if (index == 1 && TableOf(value) is { Shape: TableShape.Row or TableShape.Series } && interpreter.Content(value) is TableCell) return Shaped(value, TableShape.Array);
        return interpreter.Allocate(new ListCell([.. pairs.Select(p => p with { Value = ((TupleValue)p.Value).Elements[index] })]));
    }

    private Value Append(Value target, Value value)
    {
        foreach (var one in Interpreter.Alternatives(target))
        {
            if (one is Reference reference && interpreter.Content(one) is ListCell list)
            {
                if (target is UnionValue) interpreter.Weakly(one, () => interpreter.Append(reference, list, value));
                else interpreter.Append(reference, list, value);
            }
        }

        return Value.None;
    }

    private Value Extend(Value target, Value value)
    {
        if (target is not Reference reference || interpreter.Content(target) is not ListCell) return Value.None;
        foreach (var element in value is UnknownValue and not PlainValue ? [new Element(Value.Unknown, Presence.Many)] : ElementsOf(value))
        {
            if (element.Presence == Presence.One) interpreter.Append(reference, (ListCell)interpreter.Content(target)!, element.Value);
            else interpreter.Write(reference, Lists.Extend((ListCell)interpreter.Content(target)!, [element]));
        }

        return Value.None;
    }

    private Value AttributeNamed(bool isStored, Value owner, Value name, Value other)
    {
        if (Text(name) is not { } text) return owner is UnknownValue ? owner : interpreter.Opaque("getattr", [owner]);
        if (isStored)
        {
            interpreter.SetAttribute(owner, text, other);
            return Value.None;
        }

        var found = interpreter.GetAttribute(owner, text);
        if (found is not UnknownValue || !IsGiven(other)) return found;

        // A text or a tuple has no attribute beyond its methods.
        return owner is ConstantValue or TupleValue || !interpreter.MayHaveMore(owner) ? other : ValueJoin.Values(found, other);
    }

    /// <summary>What a stub asks for: None where no stub and no class of the script tells of the attribute; a column is none.</summary>
    private Value AttributeOrNone(Value owner, Value name)
    {
        if (owner is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => AttributeOrNone(one, name)));
        if (Text(name) is not { } text || owner is UnknownValue) return Value.Unknown;
        var table = owner is TableValue data ? data.Table : interpreter.Content(owner) is TableCell cell ? cell.Table : null;
        if (table is not null && knowledge.ClassOf(table.Shape, table.Family).Find(text) is null) return Value.None;
        var found = interpreter.GetAttribute(owner, text);
        return found is MethodValue { Function: ForeignValue } or InertValue or UnknownValue and not PlainValue ? Value.None : found;
    }

    private Value Open(Value path)
    {
        if (knowledge.Find("builtins.TextIOWrapper") is not ApiClass type) return Value.Unknown;
        var handle = Instantiate(type, Arguments.Empty);
        interpreter.SetAttribute(handle, Interpreter.PathOfHandle, path);
        return handle;
    }

    private Value Parse(Value source)
    {
        var text = Text(source);
        if (text is null && interpreter.TextOf(source) is { } path) text = interpreter.ReadText(path);
        return text is null ? Value.Unknown : Literals.Parse(interpreter, text);
    }

    // Words that tables and Python share.

    /// <summary>The row labels: what chose the rows goes with them. Of one value a column they are the labels of columns.</summary>
    private Value RowLabels(Value value)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        if (table.Shape == TableShape.Row || table.IsTransposed) return Labels(value);
        return new TableValue(table with
        {
            Shape = TableShape.Series,
            Columns = table.Index.IsEmpty ? [new Column(Label.None, Origins.None)] : table.Index,
            View = null,
            Class = null,
            Index = [],
        });
    }

    private Value Types(Value value)
    {
        if (Text(value) is not null) return new DtypeValue(Dtypes.Named(value).FirstOrDefault());
        if (TableOf(value) is not { } table) return Value.Unknown;
        if (table.Shape is TableShape.Series or TableShape.Scalar || table.Shape == TableShape.Array && table.Columns.Length == 1)
            return new DtypeValue(table.Columns.Length == 1 ? table.Columns[0].Dtype : Dtype.Unknown);
        return new TableValue(table with { Shape = TableShape.Row, IsTypes = true, View = null, Class = null, Columns = [.. table.Columns.Select(c => c with { Origins = Origins.None })] });
    }

    private Value Keyed(Value value, Value by)
    {
        var keys = (TableOf(by)?.AllOrigins ?? Origins.None).As(Derivation.Keyed);
        return OnTable(value, t => t with { Columns = [.. t.Columns.Select(c => c with { Origins = c.Origins.Union(keys) })] });
    }

    /// <summary><c>df.dtypes == 'object'</c>: a truth value a column, as far as the types are known.</summary>
    public Value CompareTypes(Table types, ComparisonOperator op, Value type) => interpreter.Allocate(new ListCell([.. types.Columns.Select(c =>
        new Element(Dtypes.Compare(new DtypeValue(c.Dtype), type) is { } same ? Value.Boolean(same == (op == ComparisonOperator.Eq)) : Value.Unknown, c.Presence))]));

    private Value Fill(Value value, Value by)
    {
        if (TableOf(by) is not { } filler || filler.AllOrigins.IsEmpty) return Keep(value);
        return OnTable(value, t => Combine(t, filler) with { Shape = t.Shape, View = null });
    }

    /// <summary>The text of <c>'%s_%d' % (a, b)</c> where all is known.</summary>
    public Value PercentFormat(ConstantValue format, Value argument)
    {
        var text = ((Literal.Str)format.Literal).Value;
        var values = argument is TupleValue tuple ? tuple.Elements : [argument];
        var built = new StringBuilder();
        var next = 0;
        int? unknown = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                built.Append(text[i]);
                continue;
            }

            if (++i >= text.Length) return Value.Unknown;
            if (text[i] == '%')
            {
                built.Append('%');
                continue;
            }

            if (text[i] is not ('s' or 'd') || next >= values.Length || Name(values[next]) is not { } part)
            {
                if (TableOf(argument) is not null) return Combine([argument]);
                unknown ??= built.Length;
                built.Append(SqlText.Hole);
                next++;
                continue;
            }

            built.Append(part);
            next++;
        }

        return unknown is { } known ? PrefixOf(built, known) : Value.Text(built.ToString());
    }

    /// <summary>A text of which only the beginning is known stands for the labels that begin so.</summary>
    private static Value PrefixOf(StringBuilder text, int known) => Interpreter.Templated(
        known == 0 ? Value.Unknown : new LabelValue(new Column(new Label.Prefixed(text.ToString(0, known)), Origins.None) { Presence = Presence.Many }),
        text.ToString());

    private Value FormatText(Value format, Value args, Value kwargs)
    {
        if (Text(format) is not { } text) return Combine([format, args]);
        var positional = args is TupleValue tuple ? tuple.Elements : [];
        var named = interpreter.Content(kwargs) as DictCell;
        var built = new StringBuilder();
        var next = 0;
        int? unknown = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i])
            {
                built.Append(text[i++]);
                continue;
            }

            if (text[i] != '{')
            {
                built.Append(text[i]);
                continue;
            }

            var end = text.IndexOf('}', i);
            if (end < 0) return Value.Unknown;
            var field = text[(i + 1)..end];
            var value = field.Length == 0 ? At(next++)
                : int.TryParse(field, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) ? At(index)
                : named is not null ? Dicts.Get(named, Value.Text(field)) : null;
            i = end;
            if (value is null || Name(value) is not { } part)
            {
                if (TableOf(args) is not null) return Combine([args]);
                unknown ??= built.Length;
                built.Append(SqlText.Hole);
                continue;
            }

            built.Append(part);
        }

        return unknown is { } known ? PrefixOf(built, known) : Value.Text(built.ToString());

        Value? At(int index) => index < positional.Length ? positional[index] : null;
    }

    public Value JoinPath(Value left, Value right) =>
        (Text(left), Text(right)) switch
    {
        ({ } a, { } b) => Value.Text(b.StartsWith('/') ? b : a.TrimEnd('/') + "/" + b),

        // A folder that is not known leaves the name of the file, which is what a dataset is recognized by.
        (null, not null) => right,
        _ => Value.Unknown,
    };
}
