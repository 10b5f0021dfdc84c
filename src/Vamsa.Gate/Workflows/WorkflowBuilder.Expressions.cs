using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Workflows;

public sealed partial class WorkflowBuilder
{
    /// <summary>The variable that holds the expression's value: <paramref name="target"/> when one is given.</summary>
    private Variable Lower(Expression expression, Variable? target = null)
    {
        if (++_depth > MaximumDepth)
        {
            _depth--;
            return Emit(expression.Span, OperationKind.Unknown, target, null, "too deeply nested");
        }

        var result = expression switch
        {
            NameExpression name when target is null => Named(name.Id),
            NameExpression name => Emit(name.Span, OperationKind.Assign, target, null, "=", Inputs(Named(name.Id))),
            ConstantExpression constant => Literal(constant.Span, constant.Value, target),
            AttributeExpression attribute => Emit(
                attribute.Span, OperationKind.Attribute, target, Lower(attribute.Value), attribute.Attribute.Value),
            SubscriptExpression subscript => LowerSubscript(subscript, target),
            CallExpression call => LowerCall(call, target),
            BinOpExpression binary => LowerBinary(binary, target),
            UnaryOpExpression unary => EmitOperator(
                unary.Span, OperationKind.Unary, target, unary.Operator.ToString(), (int)unary.Operator,
                Inputs(Lower(unary.Operand))),
            BoolOpExpression boolean => LowerBoolean(boolean, target),
            CompareExpression compare => LowerCompare(compare, target),
            IfExpExpression conditional => LowerConditional(conditional, target),
            TupleExpression tuple => LowerDisplay(tuple.Span, OperationKind.Tuple, tuple.Elements, target),
            ListExpression list => LowerDisplay(list.Span, OperationKind.List, list.Elements, target),
            SetExpression set => LowerDisplay(set.Span, OperationKind.Set, set.Elements, target),
            DictExpression dict => LowerDict(dict, target),
            ListCompExpression list => LowerComprehension(
                list.Span, OperationKind.List, null, list.Element, list.Generators, target),
            GeneratorExpExpression generator => LowerComprehension(
                generator.Span, OperationKind.List, null, generator.Element, generator.Generators, target),
            SetCompExpression set => LowerComprehension(
                set.Span, OperationKind.Set, null, set.Element, set.Generators, target),
            DictCompExpression dict => LowerComprehension(
                dict.Span, OperationKind.Dict, dict.Key, dict.Value, dict.Generators, target),
            JoinedStrExpression text => LowerParts(text.Span, text.Values, target),
            TemplateStrExpression text => LowerParts(text.Span, text.Values, target),
            FormattedValueExpression value => LowerFormatted(value.Span, value.Value, value.Conversion, value.FormatSpec, target),
            InterpolationExpression value => LowerFormatted(value.Span, value.Value, value.Conversion, value.FormatSpec, target),
            SliceExpression slice => Emit(slice.Span, OperationKind.Slice, target, null, "slice",
                Optional(slice.Lower), Optional(slice.Upper), Optional(slice.Step)),
            NamedExprExpression named => LowerNamed(named, target),
            LambdaExpression lambda => LowerLambda(lambda, target),
            StarredExpression starred => Emit(
                starred.Span, OperationKind.Tuple, target, null, "tuple", new Input(Lower(starred.Value), null, 1)),
            AwaitExpression awaited => Emit(
                awaited.Span, OperationKind.Await, target, null, "await", Inputs(Lower(awaited.Value))),
            YieldExpression yielded => LowerYield(yielded.Span, OperationKind.Yield, yielded.Value, target),
            YieldFromExpression yielded => LowerYield(yielded.Span, OperationKind.YieldFrom, yielded.Value, target),
            _ => Emit(expression.Span, OperationKind.Unknown, target, null, "syntax error"),
        };
        _depth--;
        return result;
    }

    private Input Optional(Expression? expression) =>
        expression is null ? default : new Input(Lower(expression));

    private Variable LowerSubscript(SubscriptExpression subscript, Variable? target)
    {
        var caller = Lower(subscript.Value);
        return Emit(subscript.Span, OperationKind.Subscript, target, caller, "[]", Inputs(Lower(subscript.Slice)));
    }

    private Variable LowerBinary(BinOpExpression binary, Variable? target)
    {
        // A long sum of terms is a left-leaning chain: walked in a loop so that its length is no depth.
        var chain = new Stack<BinOpExpression>();
        Expression left = binary;
        while (left is BinOpExpression inner)
        {
            chain.Push(inner);
            left = inner.Left;
        }

        var value = Lower(left);
        while (chain.TryPop(out var node))
        {
            var right = Lower(node.Right);
            value = EmitOperator(
                node.Span, OperationKind.Binary, chain.Count == 0 ? target : null, node.Operator.ToString(),
                (int)node.Operator, Inputs(value, right));
        }

        return value;
    }

    private Variable LowerCall(CallExpression call, Variable? target)
    {
        Variable caller;
        string name;
        var kind = OperationKind.Call;
        if (call.Function is AttributeExpression method)
        {
            caller = Lower(method.Value);
            name = method.Attribute.Value;
            kind = OperationKind.CallMethod;
        }
        else
        {
            caller = Lower(call.Function);
            name = call.Function is NameExpression function ? function.Id : "()";
        }

        return Emit(call.Span, kind, target, caller, name, LowerArguments(call.Arguments, call.Keywords));
    }

    private ImmutableArray<Input> LowerArguments(ImmutableArray<Expression> arguments, ImmutableArray<Keyword> keywords)
    {
        var inputs = ImmutableArray.CreateBuilder<Input>(arguments.Length + keywords.Length);
        foreach (var argument in arguments)
        {
            inputs.Add(argument is StarredExpression starred
                ? new Input(Lower(starred.Value), null, 1)
                : new Input(Lower(argument)));
        }

        foreach (var keyword in keywords)
        {
            inputs.Add(keyword.Name is null
                ? new Input(Lower(keyword.Value), null, 2)
                : new Input(Lower(keyword.Value), keyword.Name.Value));
        }

        return inputs.MoveToImmutable();
    }

    private Variable LowerDisplay(
        Span span, OperationKind kind, ImmutableArray<Expression> elements, Variable? target)
    {
        var inputs = LowerArguments(elements, []);
        return Emit(span, kind, target, null, Word(kind), inputs);
    }

    private Variable LowerDict(DictExpression dict, Variable? target)
    {
        var inputs = ImmutableArray.CreateBuilder<Input>(dict.Values.Length * 2);
        for (var i = 0; i < dict.Values.Length; i++)
        {
            if (dict.Keys[i] is { } key)
            {
                inputs.Add(new Input(Lower(key)));
                inputs.Add(new Input(Lower(dict.Values[i])));
            }
            else
            {
                inputs.Add(new Input(Lower(dict.Values[i]), null, 2));
            }
        }

        return Emit(dict.Span, OperationKind.Dict, target, null, "dict", inputs.DrainToImmutable());
    }

    private Variable LowerParts(Span span, ImmutableArray<Expression> parts, Variable? target)
    {
        var inputs = ImmutableArray.CreateBuilder<Input>(parts.Length);
        foreach (var part in parts) inputs.Add(new Input(Lower(part)));
        return Emit(span, OperationKind.Format, target, null, "format", inputs.DrainToImmutable());
    }

    /// <summary><c>{x}</c> formats one part; a conversion or specification makes the text differ from <c>str(x)</c>.</summary>
    private Variable LowerFormatted(
        Span span, Expression value, char conversion, JoinedStrExpression? specification, Variable? target)
    {
        var inputs = ImmutableArray.Create(new Input(Lower(value)));
        if (specification is not null) inputs = inputs.Add(new Input(Lower(specification), "spec"));
        var name = conversion is '\0' or 's' ? "format" : "format!" + conversion;
        return Emit(span, OperationKind.Format, target, null, name, inputs);
    }

    private Variable LowerNamed(NamedExprExpression named, Variable? target)
    {
        // A walrus in a comprehension binds in the scope around it (PEP 572), so the name is not renamed.
        var variable = Bound(named.Target.Id);
        Lower(named.Value, variable);
        return target is null
            ? variable
            : Emit(named.Span, OperationKind.Assign, target, null, "=", Inputs(variable));
    }

    private Variable LowerConditional(IfExpExpression conditional, Variable? target)
    {
        var result = Joined();
        var condition = LowerCondition(conditional.Test);
        _steps.Add(new Branch(
            conditional.Span, condition, InBlock(() => Lower(conditional.Body, result)),
            InBlock(() => Lower(conditional.OrElse, result))));
        return target is null
            ? result
            : Emit(conditional.Span, OperationKind.Assign, target, null, "=", Inputs(result));
    }

    /// <summary><c>a &lt; b &lt; c</c> is <c>a &lt; b and b &lt; c</c>; without the short cut, which has no effect on values.</summary>
    private Variable LowerCompare(CompareExpression compare, Variable? target)
    {
        var left = Lower(compare.Left);
        Variable? all = null;
        for (var i = 0; i < compare.Operators.Length; i++)
        {
            var right = Lower(compare.Comparators[i]);
            var only = compare.Operators.Length == 1;
            var one = EmitOperator(
                compare.Span, OperationKind.Compare, only ? target : null, compare.Operators[i].ToString(),
                (int)compare.Operators[i], Inputs(left, right));
            all = all is null
                ? one
                : EmitOperator(
                    compare.Span, OperationKind.Binary, i == compare.Operators.Length - 1 ? target : null, "BitAnd",
                    (int)BinaryOperator.BitAnd, Inputs(all, one));
            left = right;
        }

        return all!;
    }

    /// <summary>
    /// A comprehension is the loop that it stands for (reference §6.2.4); its variables are its own, so they are
    /// renamed. A generator expression is evaluated at once: nothing that the analysis sees depends on when.
    /// </summary>
    private Variable LowerComprehension(
        Span span, OperationKind kind, Expression? key, Expression element, ImmutableArray<Comprehension> generators,
        Variable? target)
    {
        var result = Joined();
        Emit(span, kind, result, null, Word(kind));
        var outer = new Dictionary<string, string>(_renamed);
        LowerGenerator(0);
        _renamed.Clear();
        foreach (var (name, inner) in outer) _renamed[name] = inner;
        return target is null ? result : Emit(span, OperationKind.Assign, target, null, "=", Inputs(result));

        void LowerGenerator(int index)
        {
            if (index == generators.Length)
            {
                var inputs = key is null ? Inputs(Lower(element)) : Inputs(Lower(key), Lower(element));
                Add(element.Span, OperationKind.Accumulate, result, "append", inputs, []);
                return;
            }

            var generator = generators[index];
            var iterable = Lower(generator.Iterable);
            _comprehensions++;
            foreach (var name in TargetNames(generator.Target)) _renamed[name] = name + "@" + _comprehensions;
            var item = Temporary();
            var body = InBlock(() =>
            {
                Assign(generator.Target, item);
                LowerConditions(index, 0);
            });
            _steps.Add(new ForLoop(generator.Span, iterable, item, body, Block.Empty));
        }

        void LowerConditions(int index, int condition)
        {
            var conditions = generators[index].Conditions;
            if (condition == conditions.Length)
            {
                LowerGenerator(index + 1);
                return;
            }

            var test = LowerCondition(conditions[condition]);
            var then = InBlock(() => LowerConditions(index, condition + 1));
            _steps.Add(new Branch(conditions[condition].Span, test, then, Block.Empty));
        }
    }

    private static IEnumerable<string> TargetNames(Expression target) => target switch
    {
        NameExpression name => [name.Id],
        TupleExpression tuple => tuple.Elements.SelectMany(TargetNames),
        ListExpression list => list.Elements.SelectMany(TargetNames),
        StarredExpression starred => TargetNames(starred.Value),
        _ => [],
    };

    private Variable LowerYield(Span span, OperationKind kind, Expression? value, Variable? target)
    {
        _isGenerator = true;
        var inputs = value is null ? [] : Inputs(Lower(value));
        return Emit(span, kind, target, null, "yield", inputs);
    }

    private static string Word(OperationKind kind) => kind switch
    {
        OperationKind.List => "list",
        OperationKind.Tuple => "tuple",
        OperationKind.Set => "set",
        _ => "dict",
    };
}
