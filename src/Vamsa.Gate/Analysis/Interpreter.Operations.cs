using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>Operations of the workflow, one by one.</summary>
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
                Yields(operation, IsNoCase(operation) ? Value.False : Compare((ComparisonOperator)operation.Operator, Input(operation, 0), Input(operation, 1)));
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
            case OperationKind.Match: Yields(operation, Matches(operation)); break;
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
        if (_activation.Loop is { IsShuffled: true } && !list.IsShuffled) list = list with { IsShuffled = true };
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
}
