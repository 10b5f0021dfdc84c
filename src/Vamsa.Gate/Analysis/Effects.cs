using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// What library calls do: one method a word of the vocabulary, in files by its chapters. Knowledge/Stubs/README.md is the
/// specification; no library is named here.
/// </summary>
internal sealed partial class Effects(Interpreter interpreter, KnowledgeBase knowledge)
{
    /// <summary>One call being evaluated: what its effect's operands refer to.</summary>
    private sealed record Scope(ApiFunction? Function, Value? Self, Binding<Value>? Binding);

    public Value Call(ApiFunction function, Value? self, Arguments arguments)
    {
        interpreter.Spend(1);
        interpreter.MeetModelled(self, arguments);
        knowledge.Observer?.Invoke(function);
        var takesSelf = self is not null && function.Kind != MethodKind.Static;
        var binding = ArgumentBinder.Bind(function, FunctionBinder.Expand(interpreter, arguments), takesSelf ? self : null);

        // Callbacks that nothing models keep what they carry; the same for arguments that the stub does not know.
        var scope = new Scope(function, self, binding);

        // str.lower, DataFrame.drop: a method taken from its class gets the object as its first argument.
        if (self is null && function.Parameters.FirstOrDefault()?.Name == "self") scope = scope with { Self = Argument(scope, "self") };
        if (function.Name.EndsWith(".__init__", StringComparison.Ordinal) && self is Reference instance && interpreter.Content(self) is ObjectCell)
        {
            Initialize(instance, binding, function);
            return Value.None;
        }

        var result = Evaluate(function.Effect, scope);
        if (self is not null && interpreter.Truth(Argument(scope, "inplace")) == true)
        {
            Replace(self, result);
            return Value.None;
        }

        return result;
    }

    /// <summary>An attribute or property.</summary>
    public Value Read(ApiAttribute attribute, Value? self)
    {
        knowledge.Observer?.Invoke(attribute);

        // What a module lists nothing of: a call of it is told under its whole name.
        if (self is null && attribute.Effect is Effect.Apply { Word: EffectWord.Opaque, Operands.IsEmpty: true }) return new ForeignValue(attribute.Name);
        return Evaluate(attribute.Effect, new Scope(null, self, null));
    }

    public Value Fallback(ApiFunction fallback, Value self, string name)
    {
        knowledge.Observer?.Invoke(fallback);
        return Evaluate(fallback.Effect, new Scope(fallback, self, ArgumentBinder.Bind(fallback, [new Argument<Value>(ArgumentKind.Positional, Value.Text(name))], self)));
    }

    /// <summary>Constructors that are being evaluated: one that makes its own class makes it plainly, and ends.</summary>
    private readonly HashSet<ApiFunction> _making = new(ReferenceEqualityComparer.Instance);

    /// <summary>A table class makes a table; any other an object whose attributes are its arguments.</summary>
    public Value Instantiate(ApiClass type, Arguments arguments)
    {
        knowledge.Observer?.Invoke(type);
        if (type.Find("__new__") is ApiFunction maker && _making.Add(maker))
        {
            knowledge.Observer?.Invoke(maker);
            var binding = ArgumentBinder.Bind(maker, FunctionBinder.Expand(interpreter, arguments), Value.Unknown);
            var made = Evaluate(maker.Effect, new Scope(maker, new ApiValue(type), binding));
            _making.Remove(maker);
            return type.Shape is { } shape ? InFamily(made, shape, knowledge.FamilyOf(type)) : made;
        }

        var constructor = type.Find("__init__") as ApiFunction;

        var instance = interpreter.Allocate(new ObjectCell(new ApiValue(type), ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal)));
        if (constructor is not null)
        {
            knowledge.Observer?.Invoke(constructor);
            Initialize(instance, ArgumentBinder.Bind(constructor, FunctionBinder.Expand(interpreter, arguments), instance), constructor);
            return instance;
        }

        var position = 0;
        foreach (var argument in FunctionBinder.Expand(interpreter, arguments))
            interpreter.SetAttribute(instance, argument.Name ?? "%" + position++, argument.Value);
        return instance;
    }

    /// <summary>The table as one of a library that has table classes of its own, which are tables whatever they are made from.</summary>
    private Value InFamily(Value made, TableShape shape, string? family)
    {
        if (TableOf(made) is { } table) return table.Family != family ? Of(table with { Family = family, View = null, Class = null }) : made;
        return family is null || made is InertValue ? made
            : Of(new Table(shape, [new Column(Label.None, Origins.None) { Presence = shape == TableShape.Series ? Presence.One : Presence.Many }]) { Family = family });
    }

    private void Initialize(Reference instance, Binding<Value> binding, ApiFunction constructor)
    {
        foreach (var parameter in constructor.Parameters.Skip(1))
        {
            var value = Argument(new Scope(constructor, instance, binding), parameter.Name);
            interpreter.SetAttribute(instance, parameter.Name, value);
            if (parameter.Kind != ParameterKind.KwArgs || interpreter.Content(value) is not DictCell rest) continue;
            foreach (var entry in rest.Entries) interpreter.SetAttribute(instance, Text(entry.Key) ?? "%", entry.Value);
        }

        Evaluate(constructor.Effect, new Scope(constructor, instance, binding));
    }

    private Value Evaluate(Effect effect, Scope scope) => effect switch
    {
        Effect.Argument { Parameter: "self" } => scope.Self ?? Value.Unknown,
        Effect.Argument argument => Argument(scope, argument.Parameter),
        Effect.Constant constant => new ConstantValue(constant.Value),
        Effect.Member member => interpreter.GetAttribute(Evaluate(member.Owner, scope), member.Attribute),
        Effect.Either either => Evaluate(either.First, scope) is var first && IsGiven(first) ? first : Evaluate(either.Second, scope),
        Effect.Tuple tuple => new TupleValue([.. tuple.Elements.Select(e => Evaluate(e, scope))]),
        Effect.Create create when knowledge.Find(create.Class) is ApiClass type =>
            Instantiate(type, Arguments.Of([.. create.Operands.Select(o => Evaluate(o, scope))])),
        Effect.Apply apply => Apply(apply, scope),
        _ => Value.Unknown,
    };

    private Value Argument(Scope scope, string name)
    {
        if (scope.Binding is not { } binding || scope.Function is not { } function) return Value.None;
        ApiParameter? parameter = null;
        foreach (var p in function.Parameters)
        {
            if (p.Name == name) parameter = p;
        }

        if (parameter is null) return Value.None;
        if (parameter.Kind == ParameterKind.VarArgs)
        {
            return binding.Anywhere.IsEmpty
                ? new TupleValue(binding.VarArgs)
                : interpreter.Allocate(new ListCell([.. binding.VarArgs.Select(v => new Element(v, binding.Anywhere.Contains(v) ? Presence.Many : Presence.One))]));
        }

        if (parameter.Kind == ParameterKind.KwArgs)
        {
            return interpreter.Allocate(new DictCell(
                [.. binding.KwArgs.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Entry(Value.Text(p.Key), p.Value))],
                binding.ByName.IsEmpty ? null : ValueJoin.Of(binding.ByName)));
        }

        var candidates = binding.Candidates(name);
        if (!candidates.IsEmpty) return ValueJoin.Of(candidates);
        return parameter.Default is null or Literal.Ellipsis ? Value.None : new ConstantValue(parameter.Default);
    }

    private static bool IsGiven(Value value) => value is not ConstantValue { Literal: Literal.None };

    private Value Apply(Effect.Apply apply, Scope scope)
    {
        var operands = apply.Operands;
        switch (apply.Word)
        {
            // Only the operand that is chosen happens.
            case EffectWord.Given:
                return Value.Boolean(operands is [Effect.Argument argument] && scope.Binding?.Candidates(argument.Parameter).IsEmpty == false);
            case EffectWord.Choose:
                return Choose(operands, scope);
            case EffectWord.Recall:
                return Kept(Evaluate(operands[0], scope)) is { } name && interpreter.ReadVariable(Database, name) is { } kept ? kept
                    : operands.Length > 1 ? Evaluate(operands[1], scope) : Value.Unknown;
        }

        Value[]? evaluated = null;
        Value V(int i)
        {
            evaluated ??= [.. operands.Select(o => apply.Word is EffectWord.Partial or EffectWord.Record or EffectWord.MapEach ? Callee(o, scope) : Evaluate(o, scope))];
            return i < evaluated.Length ? evaluated[i] : Value.None;
        }

        Value[] All(int from = 0)
        {
            V(0);
            return [.. evaluated!.Skip(from)];
        }

        return apply.Word switch
        {
            EffectWord.Inert => Value.Inert,
            EffectWord.Plain => Value.Plain,
            EffectWord.Opaque => interpreter.Opaque(scope.Function?.Name ?? "unknown", operands.IsEmpty ? Given(scope) : [.. All()]),
            EffectWord.Read => ReadData(scope, V(0), V(1), V(2), operands.Length > 3 && !IsGiven(V(3)), V(4), V(5), V(6)),
            EffectWord.StoreTable => StoreTable(V(0), V(1), V(2)),
            EffectWord.MakeFrame => MakeFrame(V(0), V(1), V(2)),
            EffectWord.MakeSeries => MakeSeries(V(0), V(1), V(2)),
            EffectWord.MakeArray => MakeArray(V(0)),
            EffectWord.Keep => Keep(V(0)),
            EffectWord.Select => SelectLabels(V(0), V(1)),
            EffectWord.Drop => DropLabels(V(0), V(1), V(2), V(3)),
            EffectWord.Filter => FilterColumns(V(0), V(1), V(2), V(3), V(4)),
            EffectWord.SelectTypes => SelectTypes(V(0), V(1), V(2)),
            EffectWord.Rename => Rename(V(0), V(1), V(2), V(3)),
            EffectWord.Relabel => OnTable(V(0), t => Relabel(t, V(1))),
            EffectWord.Prefix => Prefix(V(0), V(1), V(2)),
            EffectWord.Assign => Assign(V(0), V(1)),
            EffectWord.Insert => Insert(V(0), V(1), V(2), V(3)),
            EffectWord.Pop => Pop(V(0), V(1), V(2)),
            EffectWord.Labels => Labels(V(0)),
            EffectWord.Item => TableOf(V(0)) is { Class: not null } seen ? Item(new TableValue(seen with { Class = null }), V(1))
                : IsOwnItem(scope, V(0)) ? interpreter.Opaque(scope.Function!.Name, [V(0), V(1)])
                : operands.Length > 2 ? interpreter.GetItem(V(0), V(1), V(2)) : interpreter.GetItem(V(0), V(1)),
            EffectWord.CrossSection => CrossSection(V(0), V(1), V(2)),
            EffectWord.Level => Level(V(0), V(1), interpreter.Truth(V(2)) == true),
            EffectWord.Configure => Configure(V(0), V(1)),
            EffectWord.SetItem => SetItem(V(0), V(1), V(2)),
            EffectWord.Loc => Loc(V(0), V(1), false),
            EffectWord.Iloc => Loc(V(0), V(1), true),
            EffectWord.SetLoc => SetLoc(V(0), V(1), V(2), false),
            EffectWord.SetIloc => SetLoc(V(0), V(1), V(2), true),
            EffectWord.Positions => PositionsOf(V(0)),
            EffectWord.Take => Take(V(0), V(1), V(2)),
            EffectWord.Update => UpdateInPlace(V(0), V(1)),
            EffectWord.Rows => Rows(V(0), All(1)),
            EffectWord.Sample => OnTable(V(0), t => t),
            EffectWord.Query => Query(V(0), V(1)),
            EffectWord.Sort => Sort(V(0), V(1)),
            EffectWord.Order => OnTable(V(0), Ordered),
            EffectWord.Split => Split(V(0), V(1)),
            EffectWord.Folds => Folds(V(2), V(3)),
            EffectWord.Length => Length(V(0)),
            EffectWord.Map => Map(V(0), V(1), All(2)),
            EffectWord.ApplyRows => ApplyRows(V(0), V(1), V(2), V(3), V(4)),
            EffectWord.Compute => Compute(V(0), V(1)),
            EffectWord.Combine => Combine(All()),
            EffectWord.Reduce => Reduce(V(0), V(1)),
            EffectWord.Encode => Encode(V(0), V(1), V(2), interpreter.Truth(V(3)) == true, Text(V(4)) ?? "_"),
            EffectWord.Mix => Mix(V(0)),
            EffectWord.Codes => Codes(V(0)),
            EffectWord.Accessor => AccessorOf(V(0), operands, V(1)),
            EffectWord.AsArray => Shaped(V(0), TableShape.Array),
            EffectWord.AsFrame => AsFrame(V(0), V(1)),
            EffectWord.AsSeries => Shaped(V(0), TableShape.Series),
            EffectWord.Flatten => Flatten(V(0)),
            EffectWord.Reshape => OnTable(V(0), t => t with { Shape = t.Shape == TableShape.Scalar ? TableShape.Array : t.Shape }),
            EffectWord.Transpose => OnTable(V(0), t => t with { IsTransposed = !t.IsTransposed }),
            EffectWord.Cast => Cast(V(0), V(1)),
            EffectWord.Concat => Concat(V(0), V(1), V(2)),
            EffectWord.Sections => Sections(V(0), V(1), V(2)),
            EffectWord.Stack => Stack(V(0), V(1), V(2)),
            EffectWord.Merge => Merge(V(0), V(1), V(2), V(3), V(4), V(5)),
            EffectWord.JoinFrames => JoinFrames(V(0), V(1), V(2), V(3), V(4)),
            EffectWord.Grid => Grid(V(0)),
            EffectWord.Columns => ColumnsNamed(V(0)),
            EffectWord.Phrases => Phrases(scope, V(0)),
            EffectWord.Meet => Meet(V(0), V(1), V(2)),
            EffectWord.Put => Put(V(0), V(1), V(2)),
            EffectWord.Derive => Derive(V(0)),
            EffectWord.Spread => Spread(V(0), V(1)),
            EffectWord.Fields => Fields(V(0)),
            EffectWord.GroupBy => GroupBy(V(0), V(1), V(2)),
            EffectWord.Aggregate => Aggregate(V(0), V(1), V(2)),
            EffectWord.GroupTransform => GroupTransform(V(0), V(1)),
            EffectWord.SetIndex => SetIndex(V(0), V(1), V(2), interpreter.Truth(V(3)) == true),
            EffectWord.ResetIndex => ResetIndex(V(0), V(1), V(2), V(3)),
            EffectWord.Pivot => Pivot(V(0), V(1), V(2), V(3)),
            EffectWord.Melt => Melt(V(0), V(1), V(2), V(3), V(4)),
            EffectWord.Lengthen => Lengthen(V(0), V(1), V(2), V(3), V(4)),
            EffectWord.StackColumns => StackColumns(V(0)),
            EffectWord.Unstack => Unstack(V(0)),
            EffectWord.Crosstab => Crosstab(V(0), V(1), V(2)),
            EffectWord.Explode => OnTable(V(0), t => t),
            EffectWord.IterRows => IterRows(V(0)),
            EffectWord.IterTuples => IterTuples(V(0), V(1)),
            EffectWord.IterColumns => IterColumns(V(0)),
            EffectWord.Records => Records(V(0), V(1)),
            EffectWord.Fit => Fit(scope, V(0), V(1), V(2), V(3), V(4)),
            EffectWord.FitFormula => FitFormula(V(0), V(1), V(2), V(3), V(4)),
            EffectWord.Terms => Terms(V(0), V(1), Text(V(2)) == "left"),
            EffectWord.FitTransform => FitTransform(V(0), V(1), V(2)),
            EffectWord.FitPredict => FitPredict(V(0), V(1), V(2)),
            EffectWord.FitSteps => FitSteps(V(0), V(1), V(2), V(3), scope),
            EffectWord.FitEach => FitEach(V(0), V(1), V(2), V(3), V(4), scope),
            EffectWord.Fitted => Fitted(V(0), V(1)),
            EffectWord.Transform => CallMethod(V(0), "transform", V(1)),
            EffectWord.TransformSteps => TransformSteps(V(0), V(1), 0),
            EffectWord.TransformColumns => TransformColumns(V(0), V(1), V(2), interpreter.Truth(V(3)) == true),
            EffectWord.NameSteps => NameSteps(V(0)),
            EffectWord.Step => Step(V(0), V(1), V(2)),
            EffectWord.TransformUnion => TransformUnion(V(0), V(1)),
            EffectWord.Predict => Predict(V(0), V(1)),
            EffectWord.Feed => Feed(V(0), V(1)),
            EffectWord.Descend => Descend(V(0)),
            EffectWord.PredictSteps => PredictSteps(V(0), V(1)),
            EffectWord.Call => interpreter.Call(V(0), Spread(All(1)), "call"),
            EffectWord.Exit => Exit(),
            _ => ApplyPython(apply.Word, scope, V, All, i => i < operands.Length ? operands[i] : null),
        };
    }

    /// <summary>In a class of the script that derives from <c>dict</c>, <c>self[key]</c> would lead back to this very method.</summary>
    private bool IsOwnItem(Scope scope, Value owner) =>
        owner.Equals(scope.Self) && interpreter.Content(owner) is ObjectCell
        && interpreter.FindMethod(owner, "__getitem__") is MethodValue { Function: ApiValue };

    private Value Choose(ImmutableArray<Effect> operands, Scope scope)
    {
        var flag = Evaluate(operands[0], scope);
        var otherwise = operands.Length > 2 ? operands[2] : new Effect.Constant(Literal.None.Value);
        var truth = flag is ConstantValue { Literal: Literal.Str axis } ? axis.Value is not ("index" or "rows") : interpreter.Truth(flag);
        return truth switch
        {
            true => Evaluate(operands[1], scope),
            false => Evaluate(otherwise, scope),
            _ => ValueJoin.Values(Evaluate(operands[1], scope), Evaluate(otherwise, scope)),
        };
    }

    private static ImmutableArray<Value> Given(Scope scope) => scope.Binding is not { } binding
        ? scope.Self is null ? [] : [scope.Self]
        : [.. binding.Values.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value), .. binding.VarArgs,
            .. binding.KwArgs.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value), .. binding.Anywhere, .. binding.Unbound];

    /// <summary>A last operand that is the tuple of <c>*args</c> or the dict of <c>**kwargs</c> is passed on as such.</summary>
    private Arguments Spread(Value[] values)
    {
        var items = ImmutableArray.CreateBuilder<Argument>();
        foreach (var value in values)
        {
            var stars = value is TupleValue ? 1 : interpreter.Content(value) is DictCell ? 2 : 0;
            items.Add(new Argument(value, null, stars));
        }

        return new Arguments(items.DrainToImmutable());
    }

    private Value Exit()
    {
        interpreter.End();
        return Value.Unknown;
    }

    // Tables and values.

    public Table? TableOf(Value value) => interpreter.TableOf(value);

    /// <summary>The table as a value, in a cell where Python could change it; its columns have come one step further.</summary>
    public Value Of(Table table)
    {
        interpreter.Spend(table.Weight);
        var moved = table with { Columns = Via(Table.Bounded(table.Columns)), View = table.View };
        return moved.Shape is TableShape.Frame or TableShape.Series or TableShape.Array or TableShape.Any
            ? interpreter.Allocate(new TableCell(moved))
            : new TableValue(moved);
    }

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

    private static string? Text(Value value) => value is ConstantValue { Literal: Literal.Str text } ? text.Value : null;

    /// <summary>A column name as datasets have it: of a number its digits.</summary>
    private static string? Name(Value value) =>
        value is ConstantValue constant ? Constants.Display(constant.Literal) : null;

    /// <summary>The axis that is asked for: 0 or 1, or null when it is not known.</summary>
    private static int? Axis(Value value, int otherwise = 0) => value switch
    {
        ConstantValue { Literal: Literal.None } => otherwise,
        ConstantValue { Literal: Literal.Str { Value: "columns" or "horizontal" } } => 1,
        ConstantValue { Literal: Literal.Str } => 0,
        ConstantValue constant => Constants.Integer(constant.Literal) is { } axis ? (axis == 0 ? 0 : 1) : otherwise,
        _ => null,
    };

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
}
