using System.Collections.Immutable;
using System.Numerics;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Sql;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

internal sealed partial class Interpreter
{
    private void Perform(Operation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Literal: Yields(operation, new ConstantValue(operation.Literal!)); break;
            case OperationKind.Assign: Yields(operation, Input(operation, 0)); break;
            case OperationKind.Call when operation.Name == "@": Yields(operation, Decorate(Caller(operation), Input(operation, 0))); break;
            case OperationKind.Call: Yields(operation, Call(Caller(operation), ArgumentsOf(operation), operation.Name)); break;
            case OperationKind.CallMethod: Yields(operation, CallMethod(operation)); break;
            case OperationKind.Attribute: Yields(operation, GetAttribute(Caller(operation), operation.Name)); break;
            case OperationKind.SetAttribute: SetAttribute(Caller(operation), operation.Name, Input(operation, 0)); break;
            case OperationKind.DeleteAttribute: break;
            case OperationKind.Subscript: Yields(operation, GetItem(Caller(operation), Input(operation, 0))); break;
            case OperationKind.SetSubscript: SetItem(Caller(operation), Input(operation, 0), Input(operation, 1)); break;
            case OperationKind.DeleteSubscript: DeleteItem(Caller(operation), Input(operation, 0)); break;
            case OperationKind.DeleteName: break;
            case OperationKind.Unary: Yields(operation, Unary((UnaryOperator)operation.Operator, Input(operation, 0))); break;
            case OperationKind.Binary:
                Yields(operation, Binary((BinaryOperator)operation.Operator, Input(operation, 0), Input(operation, 1)));
                break;
            case OperationKind.InPlace:
                Yields(operation, InPlace((BinaryOperator)operation.Operator, Input(operation, 0), Input(operation, 1)));
                break;
            case OperationKind.Compare:
                _activation.Comparisons[operation.Outputs[0]] = operation;
                Yields(operation, Compare((ComparisonOperator)operation.Operator, Input(operation, 0), Input(operation, 1)));
                break;
            case OperationKind.Tuple: Yields(operation, MakeTuple(operation)); break;
            case OperationKind.List: Yields(operation, Allocate(new ListCell(Display(operation)))); break;
            case OperationKind.Set: Yields(operation, Allocate(Sets.Of(Display(operation)))); break;
            case OperationKind.Dict: Yields(operation, Allocate(MakeDict(operation))); break;
            case OperationKind.Format: Yields(operation, Format(operation)); break;
            case OperationKind.Slice:
                Yields(operation, new SliceValue(Input(operation, 0), Input(operation, 1), Input(operation, 2)));
                break;
            case OperationKind.Import: Yields(operation, Import(operation.Name)); break;
            case OperationKind.ImportFrom: ImportFrom(operation); break;
            case OperationKind.Function: Yields(operation, MakeFunction(operation)); break;
            case OperationKind.Class: Yields(operation, MakeClass(operation)); break;
            case OperationKind.Unpack: Unpack(operation); break;
            case OperationKind.Enter: Yields(operation, Enter(Caller(operation))); break;
            case OperationKind.Exit: break;
            case OperationKind.Yield: Yield(operation); break;
            case OperationKind.YieldFrom: YieldFrom(operation); break;
            case OperationKind.Await: Yields(operation, Input(operation, 0)); break;
            case OperationKind.Accumulate: Accumulate(operation); break;
            case OperationKind.Magic: RunMagic(operation); break;
            default: Yields(operation, Opaque(operation.Name, [.. operation.Inputs.Select((_, i) => Input(operation, i))])); break;
        }
    }

    private void Yields(Operation operation, Value value)
    {
        foreach (var output in operation.Outputs) Write(output, value);
    }

    private Value Caller(Operation operation) => Read(operation.Caller!);

    private Value Input(Operation operation, int index) =>
        index < operation.Inputs.Length && operation.Inputs[index].Variable is { } variable ? Read(variable) : Value.None;

    private Arguments ArgumentsOf(Operation operation)
    {
        if (operation.Inputs.IsEmpty) return Arguments.Empty;
        var items = ImmutableArray.CreateBuilder<Argument>(operation.Inputs.Length);
        foreach (var input in operation.Inputs) items.Add(new Argument(Read(input.Variable!), input.Keyword, input.Stars));
        return new Arguments(items.MoveToImmutable());
    }

    /// <summary>A decorator that is not known, or of no interest, leaves what it decorates.</summary>
    private Value Decorate(Value decorator, Value decorated)
    {
        if (decorator is InertValue or ForeignValue or UnknownValue or TableValue) return decorated;
        if (decorator is DescriptorValue { Kind: DescriptorKind.Setter, Function: DescriptorValue set }) return set with { Setter = decorated };
        if (decorator is DescriptorValue property) return property;
        var result = Call(decorator, Arguments.Of(decorated), "@");
        return result is InertValue or UnknownValue || TableOf(result) is not null ? decorated : result;
    }

    private Value CallMethod(Operation operation)
    {
        var self = Caller(operation);
        return Call(GetAttribute(self, operation.Name), ArgumentsOf(operation), operation.Name);
    }

    // Displays.

    private ImmutableArray<Element> Display(Operation operation)
    {
        if (operation.Inputs.All(i => i.Stars == 0)) return [.. operation.Inputs.Select(i => new Element(Read(i.Variable!)))];
        ImmutableArray<Element> elements = [];
        foreach (var input in operation.Inputs)
        {
            var value = Read(input.Variable!);
            elements = Lists.Join(elements, input.Stars == 0 ? [new Element(value)] : AllElements(value));
        }

        return elements;
    }

    private Value MakeTuple(Operation operation) => TupleOf(Display(operation));

    private Value TupleOf(ImmutableArray<Element> elements) => elements.All(e => e.Presence == Presence.One)
        ? new TupleValue([.. elements.Select(e => e.Value)])
        : Allocate(new ListCell(elements));

    private DictCell MakeDict(Operation operation)
    {
        var dict = new DictCell([]);
        for (var i = 0; i < operation.Inputs.Length; i++)
        {
            if (operation.Inputs[i].Stars == 2)
            {
                dict = Dicts.Merge(dict, Content(Input(operation, i)) as DictCell ?? new DictCell([], Value.Unknown));
                continue;
            }

            dict = Dicts.Set(dict, Input(operation, i), Input(operation, i + 1));
            i++;
        }

        return dict;
    }

    private Value Format(Operation operation)
    {
        var exact = operation.Name == "format" && operation.Inputs.All(i => i.Keyword is null);
        ImmutableArray<Value> parts = [.. operation.Inputs.Select((_, i) => Input(operation, i))];
        return WithPattern(Concatenate(parts, exact), parts);
    }

    /// <summary>A text that is known in part keeps that part, unless it carries data.</summary>
    private Value WithPattern(Value value, params ImmutableArray<Value> parts)
    {
        if (value is not (LabelValue or UnknownValue) || value is PlainValue && !parts.Any(p => p is ConstantValue { Literal: Literal.Str } or PatternValue)) return value;
        var pattern = string.Concat(parts.Select(p => p is ConstantValue constant && Constants.Display(constant.Literal) is { } text ? text : PatternOf(p) ?? SqlText.Unknown));
        return pattern.Length > MaximumPattern ? value : Templated(value, pattern);
    }

    /// <summary>Only a sentence is worth its pattern: a label is known by its beginning.</summary>
    public static Value Templated(Value value, string pattern) =>
        !pattern.Contains(SqlText.Hole, StringComparison.Ordinal) || !pattern.Any(char.IsWhiteSpace) && pattern.Trim(SqlText.Hole).Length == 0 ? value
        : value is LabelValue label ? label with { Pattern = pattern }
        : new PatternValue(pattern);

    /// <summary>The text of values in turn: a constant where all are, else what they carry.</summary>
    private Value Concatenate(ImmutableArray<Value> parts, bool exact)
    {
        // Alternatives multiply out: f'{a}_{b}' of two names each is four texts.
        var texts = new List<string> { "" };
        foreach (var part in parts)
        {
            var options = part is UnionValue union ? union.Alternatives : [part];
            var next = new List<string>();
            foreach (var option in options)
            {
                if (!exact || option is not ConstantValue constant || Constants.Display(constant.Literal) is not { } text)
                    return Prefix(texts, parts, part);
                foreach (var head in texts) next.Add(head + text);
            }

            if (next.Count > 64) return Combine(parts);
            texts = next;
        }

        return ValueJoin.Of(texts.Select(Value.Text));
    }

    /// <summary><c>f'lag_{n}'</c> with an unknown number is some label that begins with <c>lag_</c>.</summary>
    private Value Prefix(List<string> heads, ImmutableArray<Value> parts, Value unknown)
    {
        if (heads is [{ Length: > 0 } head] && parts.All(p => TableOf(p) is not { Shape: TableShape.Scalar }))
            return new LabelValue(new Column(new Label.Prefixed(head), Origins.None) { Presence = Presence.Many });
        return unknown is LabelValue ? unknown : Combine(parts);
    }

    private Value Combine(ImmutableArray<Value> values) => _effects.Combine([.. values]);

    private void Unpack(Operation operation)
    {
        var value = Input(operation, 0);
        var outputs = operation.Outputs;
        var elements = Elements(value);
        var star = operation.StarOutput;
        if (elements is { } known && known.All(e => e.Presence != Presence.Many)
            && (star < 0 ? known.Length == outputs.Length : known.Length >= outputs.Length - 1))
        {
            var rest = known.Length - outputs.Length + 1;
            for (int i = 0, at = 0; i < outputs.Length; i++)
            {
                if (i == star)
                {
                    Write(outputs[i], Allocate(new ListCell(known.Slice(at, rest))));
                    at += rest;
                }
                else
                {
                    Write(outputs[i], known[at++].Value);
                }
            }

            return;
        }

        var any = value is TableValue or Reference && TableOf(value) is { } table && elements is null
            ? _effects.Part(table)
            : ElementOf(value);
        for (var i = 0; i < outputs.Length; i++)
        {
            // X, y = thing: what goes into an unknown pair may come out of either side.
            Write(outputs[i], i == star ? Allocate(new ListCell([new Element(any, Presence.Many)])) : any);
        }
    }

    private void Accumulate(Operation operation)
    {
        if (Caller(operation) is not Reference target) return;
        switch (Content(target))
        {
            case ListCell list:
                Append(target, list, Input(operation, 0));
                break;
            case DictCell dict:
                Write(target, Dicts.Set(dict, Input(operation, 0), Input(operation, 1)));
                break;
        }
    }

    private void Yield(Operation operation)
    {
        Yields(operation, Value.Unknown);
        if (ReadVariable(_activation.Frame, "%yield") is Reference target && Content(target) is ListCell list)
            Append(target, list, Input(operation, 0));
    }

    /// <summary>A list that outlives a fixpoint round gets any number of the value; one made in the round gets one.</summary>
    public void Append(Reference target, ListCell list, Value value)
    {
        Spend(list.Elements.Length / 32);
        if (_undecided > 0) value = new Element(value).AsPart().Value;
        if (list.IsSet) Write(target, Sets.Add(list, value));
        else if (_fixpoints == 0 || _rounds.GetValueOrDefault(target.Cell) == _fixpoints) Write(target, Lists.Append(list, value));
        else if (value is not ConstantValue) Write(target, Lists.Append(list, value, Presence.Many));
        else if (!list.Elements.Any(e => e.Value.Equals(value))) Write(target, Lists.Append(list, value));
    }

    private void YieldFrom(Operation operation)
    {
        Yields(operation, Value.Unknown);
        if (ReadVariable(_activation.Frame, "%yield") is not Reference target || Content(target) is not ListCell list) return;
        var value = Input(operation, 0);
        Write(target, Lists.Extend(list, AllElements(value)));
    }

    /// <summary>The elements, or any number of one that stands for them.</summary>
    public ImmutableArray<Element> AllElements(Value value) => Elements(value) ?? [new Element(ElementOf(value), Presence.Many)];

    /// <summary>A context manager of the script yields what it yields; of others, the manager itself stands for its target.</summary>
    private Value Enter(Value context)
    {
        if (FindMethod(context, "__enter__") is { } method) return Call(method, Arguments.Empty, "__enter__");
        return Content(context) is ListCell { Elements: [var yielded, ..] } ? yielded.Value : context;
    }

    // Operators.

    public Value Unary(UnaryOperator op, Value operand)
    {
        if (operand is ConstantValue constant && Constants.Unary(op, constant.Literal) is { } literal)
            return new ConstantValue(literal);
        if (op == UnaryOperator.Invert && TableOperator(operand, "__invert__", null) is { } inverted) return inverted;
        if (op == UnaryOperator.Not && Truth(operand) is { } truth) return Value.Boolean(!truth);
        if (operand is UnionValue union && union.Alternatives.All(a => a is ConstantValue))
            return ValueJoin.Of(union.Alternatives.Select(a => Unary(op, a)));
        if (Content(operand) is ListCell { IsSet: false } mask && op == UnaryOperator.Invert)
            return Allocate(mask with { Elements = [.. mask.Elements.Select(e => e with { Value = Unary(UnaryOperator.Not, e.Value) })] });
        return TableOf(operand) is null ? Value.Unknown : _effects.Keep(operand, op == UnaryOperator.Invert ? Dtype.Boolean : null);
    }

    public Value Binary(BinaryOperator op, Value left, Value right)
    {
        if (left is ConstantValue a && right is ConstantValue b)
        {
            if (op == BinaryOperator.Mod && a.Literal is Literal.Str) return _effects.PercentFormat(a, right);
            if (Constants.Binary(op, a.Literal, b.Literal) is { } literal) return new ConstantValue(literal);

            // pathlib: Path('data') / 'train.csv'; a path is its text.
            return op == BinaryOperator.Div ? _effects.JoinPath(left, right) : Value.Unknown;
        }

        if (op == BinaryOperator.Mod && left is ConstantValue { Literal: Literal.Str } format) return _effects.PercentFormat(format, right);
        if (left is UnionValue or ConstantValue && right is UnionValue or ConstantValue && IsConstant(left) && IsConstant(right))
        {
            return ValueJoin.Of(
                from x in Alternatives(left) from y in Alternatives(right) select Binary(op, x, y));
        }

        if (Collections(op, left, right) is { } collection) return collection;
        if (TableOperator(left, Operators.Method(op), right) is { } own) return own;
        if (FindMethod(left, Operators.Method(op)) is { } method) return Call(method, Arguments.Of(right), Operators.Method(op));
        if (op == BinaryOperator.Div && (Content(left) is ObjectCell || left is UnknownValue or InertValue && TextOf(right) is not null)) return _effects.JoinPath(left, right);
        var combined = _effects.Combine([left, right], op is BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.BitXor);
        return op == BinaryOperator.Add && (IsPattern(left) || IsPattern(right)) ? WithPattern(combined, left, right) : combined;
    }

    private static bool IsPattern(Value value) => value is ConstantValue { Literal: Literal.Str } or PatternValue or LabelValue { Pattern: not null };

    /// <summary>What the table's own class makes of an operator, where it says so.</summary>
    private Value? TableOperator(Value left, string method, Value? right)
    {
        if (left is not (TableValue or Reference) || TableOf(left) is not { } table || table.Class is null && table.Family is null) return null;
        var type = table.Class ?? _knowledge.ClassOf(table.Shape, table.Family);
        return type.Find(method) is ApiFunction function ? _effects.Call(function, left, right is null ? Arguments.Empty : Arguments.Of(right)) : null;
    }

    private static bool IsConstant(Value value) => Alternatives(value).All(v => v is ConstantValue);

    public static ImmutableArray<Value> Alternatives(Value value) => value is UnionValue union ? union.Alternatives : [value];

    /// <summary>Lists, tuples, sets, labels: joined, repeated, as sets.</summary>
    private Value? Collections(BinaryOperator op, Value left, Value right)
    {
        if (left is UnionValue || right is UnionValue)
        {
            if (!Alternatives(left).Concat(Alternatives(right)).All(IsCollection)) return null;
            return ValueJoin.Of(from x in Alternatives(left) from y in Alternatives(right) select Collections(op, x, y) ?? Value.Unknown);
        }

        if (left is TupleValue a && right is TupleValue b && op == BinaryOperator.Add)
            return TupleOf(Lists.Join(Elements(a)!.Value, Elements(b)!.Value));
        if (op == BinaryOperator.Mult && IsCollection(left) && right is ConstantValue { Literal: Literal.Int times })
            return Repeat(left, times.Value);
        if (Content(left) is DictCell x1 && Content(right) is DictCell y1 && op == BinaryOperator.BitOr)
            return Allocate(Dicts.Merge(x1, y1));
        var leftList = Content(left) as ListCell;
        var rightList = Content(right) as ListCell;
        var isSet = leftList?.IsSet == true || rightList?.IsSet == true || IsLabels(left) || IsLabels(right);
        if (isSet && op is BinaryOperator.Sub or BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.BitXor
            && Elements(left) is { } p && Elements(right) is { } q)
        {
            return Allocate(Sets.Apply(op, p, q));
        }

        // Masks over labels: names.str.contains('x') & ~names.isin(drop).
        if (op is BinaryOperator.BitAnd or BinaryOperator.BitOr && leftList is { Elements.Length: > 0 } && rightList?.Elements.Length == leftList.Elements.Length)
        {
            return Allocate(new ListCell([.. leftList.Elements.Zip(rightList.Elements, (l, r) => l with
            {
                Value = (Truth(l.Value), Truth(r.Value)) is ({ } x, { } y) ? Value.Boolean(op == BinaryOperator.BitAnd ? x && y : x || y) : Value.Unknown,
            })]));
        }

        // list + Index is elementwise in pandas, but for labels the reader means joining them.
        if (op == BinaryOperator.Add && leftList is not null && (rightList is not null || IsLabels(right)))
            return Allocate(new ListCell(Lists.Join(leftList.Elements, Elements(right)!.Value)));
        if (op == BinaryOperator.Add && leftList is not null && TableOf(right) is null)
            return Allocate(new ListCell(leftList.Elements.Add(new Element(ElementOf(right), Presence.Many))));
        if (op == BinaryOperator.Add && rightList is not null && TableOf(left) is null && left is UnknownValue or TableValue)
            return Allocate(new ListCell(rightList.Elements.Insert(0, new Element(ElementOf(left), Presence.Many))));
        return IsLabels(left) && op == BinaryOperator.Add && right is ConstantValue
            ? MapLabels(left, e => Binary(op, e, right))
            : IsLabels(right) && op == BinaryOperator.Add && left is ConstantValue ? MapLabels(right, e => Binary(op, left, e)) : null;
    }

    private bool IsCollection(Value value) => value is TupleValue || Content(value) is ListCell || IsLabels(value);

    public static bool IsLabels(Value value) => value is TableValue { Table: { Shape: TableShape.Index, IsElement: false } };

    private Reference MapLabels(Value labels, Func<Value, Value> change) =>
        Allocate(new ListCell([.. Elements(labels)!.Value.Select(e => e with { Value = change(e.Value) })]));

    private Value Repeat(Value collection, BigInteger times)
    {
        var elements = Elements(collection)!.Value;
        if (times < 0) times = 0;
        if (times * elements.Length > MaximumRounds)
            return Allocate(new ListCell([new Element(ElementOf(collection), Presence.Many)]));
        ImmutableArray<Element> repeated = [.. Enumerable.Repeat(elements, (int)times).SelectMany(e => e)];
        return collection is TupleValue ? new TupleValue([.. repeated.Select(e => e.Value)]) : Allocate(new ListCell(repeated));
    }

    /// <summary><c>names += ['x']</c> changes the list itself; on a frame or number it is the operator and an assignment.</summary>
    private Value InPlace(BinaryOperator op, Value target, Value value)
    {
        if (target is Reference reference && Content(target) is ListCell list && op == BinaryOperator.Add)
        {
            Write(reference, Lists.Extend(list, AllElements(value)));
            return target;
        }

        if (target is Reference set && Content(target) is ListCell { IsSet: true } && Collections(op, target, value) is Reference changed)
        {
            Write(set, Content(changed)!);
            return target;
        }

        return Binary(op, target, value);
    }

    public Value Compare(ComparisonOperator op, Value left, Value right)
    {
        if (left is ConstantValue a && right is ConstantValue b)
            return Constants.Compare(op, a.Literal, b.Literal) is { } known ? Value.Boolean(known) : Value.Unknown;
        if (op is ComparisonOperator.Is or ComparisonOperator.IsNot) return Identity(op, left, right);
        if (op is ComparisonOperator.In or ComparisonOperator.NotIn) return Membership(op, left, right);
        if (left is DtypeValue type) return Dtypes.Compare(type, right) is { } same ? Value.Boolean(same == (op == ComparisonOperator.Eq)) : Value.Unknown;
        if (left is TableValue { Table: { IsTypes: true } types } && op is ComparisonOperator.Eq or ComparisonOperator.NotEq) return _effects.CompareTypes(types, op, right);
        if (IsLabels(left) && right is ConstantValue or LabelValue) return MapLabels(left, e => Compare(op, e, right));
        if (left is LabelValue or UnionValue { Alternatives: [ConstantValue, ..] } && TableOf(right) is null) return CompareSome(op, left, right);
        if (left is TupleValue or ApiValue && right is TupleValue or ApiValue && op is ComparisonOperator.Eq or ComparisonOperator.NotEq)
            return Value.Boolean(left.Equals(right) == (op == ComparisonOperator.Eq));
        return TableOf(left) is null && TableOf(right) is null ? Value.Unknown : _effects.Combine([left, right], true);
    }

    private Value CompareSome(ComparisonOperator op, Value left, Value right)
    {
        if (left is LabelValue { Column.Label: Label.Rest rest } && right is ConstantValue { Literal: Literal.Str name } && rest.Except.Contains(name.Value))
            return op == ComparisonOperator.Eq ? Value.False : op == ComparisonOperator.NotEq ? Value.True : Value.Unknown;
        if (IsNever(left, right) && op is ComparisonOperator.Eq or ComparisonOperator.NotEq) return Value.Boolean(op == ComparisonOperator.NotEq);
        return IsConstant(left) && IsConstant(right)
            ? ValueJoin.Of(from x in Alternatives(left) from y in Alternatives(right) select Compare(op, x, y))
            : Value.Unknown;
    }

    /// <summary>A label that begins otherwise: a dummy of <c>city</c> is not called <c>age</c>.</summary>
    private static bool IsNever(Value label, Value name) =>
        label is LabelValue { Column.Label: Label.Prefixed head } && name is ConstantValue { Literal: Literal.Str text } && !text.Value.StartsWith(head.Prefix, StringComparison.Ordinal);

    private Value Identity(ComparisonOperator op, Value left, Value right)
    {
        if (left is UnknownValue or InertValue or LabelValue || right is UnknownValue or InertValue or LabelValue) return Value.Unknown;
        if (left is UnionValue || right is UnionValue)
            return ValueJoin.Of(from x in Alternatives(left) from y in Alternatives(right) select Identity(op, x, y));
        if (left is TableValue { Table.Shape: TableShape.Any or TableShape.Scalar }) return Value.Unknown;
        return Value.Boolean(left.Equals(right) == (op == ComparisonOperator.Is));
    }

    private Value Membership(ComparisonOperator op, Value item, Value container)
    {
        var isIn = op == ComparisonOperator.In;
        if (item is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => Membership(op, one, container)));
        if (FindMethod(container, "__contains__") is { } method && Ask(method, Arguments.Of(item), "in") is { } answer)
            return Truth(answer) is { } truth ? Value.Boolean(truth == isIn) : answer;
        if (container is LabelValue { Column.Label: Label.Prefixed begun } && TextOf(item) is { } part && begun.Prefix.Contains(part, StringComparison.Ordinal)) return Value.Boolean(isIn);
        if (item is LabelValue && Elements(container) is { } names && names.All(e => IsNever(item, e.Value))) return Value.Boolean(!isIn);
        if (item is LabelValue { Column.Label: Label.Prefixed all } && Elements(container)?.Any(e => e.IsWhole && ((LabelValue)e.Value).Column.Label.Equals(all)) == true)
            return Value.Boolean(isIn);
        if (item is LabelValue or UnknownValue || container is ConstantValue) return Value.Unknown;
        if (Content(container) is TableCell { Table: { Shape: TableShape.Series or TableShape.Array } }) return Value.Unknown;
        if (Elements(container) is not { } elements)
            return TableOf(item) is null ? Value.Unknown : _effects.Combine([item, container], true);
        if (TableOf(item) is { Shape: TableShape.Scalar }) return _effects.Combine([item, container], true);
        var found = elements.Where(e => e.Value.Equals(item) || e.Value is UnionValue u && u.Alternatives.Contains(item)).ToArray();
        if (found.Any(e => e.Presence == Presence.One && e.Value is not UnionValue)) return Value.Boolean(isIn);
        if (found.Length > 0) return Value.Unknown;
        return elements.All(e => e.Value is ConstantValue or TupleValue || IsNever(e.Value, item)) && item is ConstantValue or TupleValue
            ? Value.Boolean(!isIn)
            : Value.Unknown;
    }
}
