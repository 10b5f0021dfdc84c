using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>The vocabulary: what each word does with its operands. Those of tables come first, then those of Python.</summary>
internal sealed partial class Effects
{
    private Value Apply(Effect.Apply apply, Scope scope)
    {
        var outer = _keepsNames;
        _keepsNames = KeepsNames(apply.Word);
        var value = ApplyWord(apply, scope);
        _keepsNames = outer;
        return value;
    }

    private Value ApplyWord(Effect.Apply apply, Scope scope)
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
            EffectWord.Read => ReadData(scope, V(0), V(1), V(2), operands.Length > 3 ? V(3) : FirstRow, V(4), V(5), V(6), FileLayout.Of(V(7))),
            EffectWord.Layout => new TupleValue([.. All()]),
            EffectWord.Write => Write(V(0), V(1), operands.Length > 2),
            EffectWord.StoreTable => StoreTable(V(0), V(1), V(2)),
            EffectWord.MakeFrame => MakeFrame(Text(V(3)) == "index" ? Entries(V(0), Value.Number(1)) : V(0), V(1), V(2)),
            EffectWord.MakeSeries => MakeSeries(V(0), V(1), V(2)),
            EffectWord.MakeArray => MakeArray(V(0), V(1), V(2)),
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
            EffectWord.Level => Level(V(0), V(1), V(2)),
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
            EffectWord.Powers => Powers(V(0), V(1), V(2), V(3)),
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
            EffectWord.Tally => Tally(V(0), operands.Length > 1 ? V(1) : null),
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

    private Value ApplyPython(EffectWord word, Scope scope, Func<int, Value> v, Func<int, Value[]> all, Func<int, Effect?> operands) => word switch
    {
        EffectWord.Then => all(0)[^1],
        EffectWord.Remember => Remembered(v(0), v(1)),
        EffectWord.Several => interpreter.Allocate(new ListCell([new Element(v(0), Presence.Many)])),
        EffectWord.RowLabels => RowLabels(v(0)),
        EffectWord.Types => Types(v(0)),
        EffectWord.Fill => Fill(v(0), v(1)),
        EffectWord.Keyed => Keyed(v(0), v(1)),
        EffectWord.Correlate => OnTable(v(0), Correlated),
        EffectWord.Audit => Audit(v(0), v(1)),
        EffectWord.Evaluate => EvaluateFunction(scope.Function?.Name ?? "", all(0)),
        EffectWord.JoinPath => JoinPath(all(0)),
        EffectWord.Found => FindPattern(v(0), v(1), Text(v(2))),
        EffectWord.Substitute => Substitute(v(0), v(1), v(2)),
        EffectWord.Matches => Matches(v(0), v(1), Text(v(2))),
        EffectWord.MatchGroup => Group(v(0), v(1), Text(v(2)), v(3)),
        EffectWord.Sequence => IsGiven(v(0)) ? ListOf(v(0), Text(v(1)) == "tuple") : interpreter.Allocate(new ListCell([])),
        EffectWord.Set => interpreter.Allocate(IsGiven(v(0)) ? Sets.Of(interpreter.ElementsOf(v(0))) : new ListCell([], true)),
        EffectWord.Mapping => MappingOf([v(0), v(1)], v(2)),
        EffectWord.Copy => CopyOf(v(0), interpreter.Truth(v(1)) == true),
        EffectWord.Record => Record(v(0), v(1), v(2), v(3)),
        EffectWord.FromKeys => FromKeys(v(0), v(1)),
        EffectWord.GroupEach => GroupEach(v(0), v(1)),
        EffectWord.Option => Option(v(0), v(1), v(2), v(3), v(4)),
        EffectWord.Enumerate => _iterables.Enumerate(v(0), v(1)),
        EffectWord.Zip => _iterables.Zip(v(0), operands(1) is null ? null : v(1)),
        EffectWord.Range => _iterables.Range(v(0), v(1), v(2)),
        EffectWord.Sorted => TableOf(v(0)) is { Shape: not TableShape.Index } && interpreter.Content(v(0)) is TableCell ? Sort(v(0), Value.None) : _iterables.Sorted(v(0), v(1), v(2)),
        EffectWord.Reversed => TableOf(v(0)) is { Shape: not TableShape.Index } ? Keep(v(0)) : _iterables.Reversed(v(0)),
        EffectWord.MapEach => _iterables.Map(v(0), all(1)),
        EffectWord.FilterEach => _iterables.Filter(v(0), v(1), Text(v(2))),
        EffectWord.FoldEach => _iterables.Fold(v(0), v(1), v(2), interpreter.Truth(v(3)) == true),
        EffectWord.Combinations => _iterables.Combinations(v(0), v(1)),
        EffectWord.Entries => Entries(v(0), v(1)),
        EffectWord.Append => Append(v(0), v(1)),
        EffectWord.Extend => Extend(v(0), v(1)),
        EffectWord.Format => FormatText(v(0), v(1), v(2)),
        EffectWord.Attribute => operands(2) is Effect.Constant { Value: Literal.None } ? AttributeOrNone(v(0), v(1))
            : AttributeNamed(operands(2) is not (null or Effect.Argument { Parameter: "default" }), v(0), v(1), v(2)),
        EffectWord.TypeOf => TypeOf(v(0)),
        EffectWord.Parse => Parse(v(0)),
        EffectWord.Open => Open(v(0)),
        EffectWord.Partial => new PartialValue(v(0), Spread(all(1))),
        EffectWord.ItemGetter => new ItemGetterValue([.. all(0).SelectMany(k => k is TupleValue keys ? keys.Elements : [k])]),
        EffectWord.Environment => IsGiven(v(1)) ? v(1) : Value.Unknown,
        EffectWord.Super => interpreter.Super(),
        EffectWord.Descriptor => new DescriptorValue(Enum.TryParse<DescriptorKind>(Text(v(1)), true, out var kind) ? kind : DescriptorKind.Property, v(0)),
        _ => Value.Unknown,
    };

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

    /// <summary>In a class of the script that derives from <c>dict</c>, <c>self[key]</c> would lead back to this very method.</summary>
    private bool IsOwnItem(Scope scope, Value owner) =>
        owner.Equals(scope.Self) && interpreter.Content(owner) is ObjectCell
        && interpreter.FindMethod(owner, "__getitem__") is MethodValue { Function: ApiValue };

    private Value Exit()
    {
        interpreter.End();
        return Value.Unknown;
    }

    private Value Remembered(Value name, Value value)
    {
        if (Kept(name) is { } key) interpreter.WriteVariable(Database, key, value);
        return value;
    }

    /// <summary>The variable under which a library keeps something: no table's name, which begins with a letter.</summary>
    private string? Kept(Value name) => interpreter.TextOf(name) is { } text ? "%" + text : null;
}
