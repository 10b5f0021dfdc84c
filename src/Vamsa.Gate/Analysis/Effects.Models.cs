using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Training and what comes of it.</summary>
internal sealed partial class Effects
{
    /// <summary>The attribute under which a fitted object keeps what it was fitted on.</summary>
    private const string FittedOn = "%fitted";

    /// <summary>The attribute of a stub's class that says which columns its objects take.</summary>
    private const string TakenNames = "taken_";

    private Value Fit(Scope scope, Value model, Value x, Value y, Value weight, Value group)
    {
        var given = new Dictionary<Role, List<Value>>();
        Take(Role.Feature, x, ParameterRole.Features);
        Take(Role.Label, y, ParameterRole.Labels);
        Take(Role.Weight, weight, ParameterRole.Weight);
        Take(Role.Group, group, ParameterRole.Group);
        Take(Role.Stratify, Value.None, ParameterRole.Stratify);
        return Train(model, given);

        void Take(Role role, Value operand, ParameterRole parameter)
        {
            IEnumerable<Value> values = IsGiven(operand) ? [operand] : scope.Binding?.WithRole(parameter) ?? [];
            foreach (var value in values)
            {
                if (!IsGiven(value)) continue;
                if (role == Role.Feature && Bundle(value) is { } bundle)
                {
                    foreach (var (part, inner) in bundle) AddPart(part, inner);
                }
                else
                {
                    AddPart(role, value);
                }
            }
        }

        // A batch of a data set is (X, y) or (X, y, weights).
        void AddPart(Role role, Value value)
        {
            if (role != Role.Feature || IsGiven(y) || value is not TupleValue { Elements: { Length: 2 or 3 } batch } || scope.Binding?.WithRole(ParameterRole.Labels).Any(IsGiven) == true)
            {
                Add(role, value);
                return;
            }

            Add(Role.Feature, batch[0]);
            Add(Role.Label, batch[1]);
            if (batch.Length == 3) Add(Role.Weight, batch[2]);
        }

        void Add(Role role, Value value)
        {
            if (!given.TryGetValue(role, out var list)) given[role] = list = [];
            list.Add(value);
        }
    }

    /// <summary><c>Pool(X, y)</c>, <c>DMatrix</c>, <c>Dataset</c>: an object whose constructor says what its parts are.</summary>
    private List<(Role Role, Value Value)>? Bundle(Value value)
    {
        if (interpreter.Content(value) is not ObjectCell instance || interpreter.ApiClassOf(value)?.Find("__init__") is not ApiFunction constructor) return null;
        var parts = new List<(Role, Value)>();
        foreach (var parameter in constructor.Parameters)
        {
            Role? role = parameter.Role switch
            {
                ParameterRole.Features => Role.Feature,
                ParameterRole.Labels => Role.Label,
                ParameterRole.Weight => Role.Weight,
                ParameterRole.Group => Role.Group,
                _ => null,
            };
            if (role is { } known && instance.Attributes.TryGetValue(parameter.Name, out var part) && IsGiven(part)) parts.Add((known, part));
        }

        return parts.Count == 0 ? null : parts;
    }

    /// <summary>What a call passes on beside X and y: weights and groups of the estimators that it fits.</summary>
    private ImmutableArray<(Role Role, Value Value)> _accompanying = [];

    /// <summary>The call of an object that nothing models, while it trains.</summary>
    private UnknownCall? _unmodelled;

    public void TrainUnmodelled(ApiFunction method, Value self, Arguments arguments, UnknownCall call)
    {
        var outer = _unmodelled;
        _unmodelled = call;
        Call(method, self, arguments);
        _unmodelled = outer;
    }

    private Value Train(Value model, Dictionary<Role, List<Value>> given)
    {
        foreach (var (role, value) in _accompanying)
        {
            if (!given.TryGetValue(role, out var list)) given[role] = list = [];
            list.Add(value);
        }

        var roles = ImmutableSortedDictionary.CreateBuilder<Role, Origins>();
        var tables = new List<Table>();
        foreach (var (role, values) in given)
        {
            // A dict of columns is what a network with named inputs is fed.
            foreach (var table in values.Select(v => role == Role.Feature ? Taken(model, v) : v)
                .SelectMany(v => interpreter.Content(v) is DictCell ? interpreter.Reachable(v) : TableOf(v) is { } one ? [one] : []))
            {
                Put(role, role == Role.Feature ? WithoutLabel(table, given.GetValueOrDefault(Role.Label)) : table.AllOrigins);
                if (role is not (Role.Feature or Role.Label)) continue;
                tables.Add(table);
                Put(Role.Filter, table.Filters);
                Put(Role.Key, table.Keys);
                Put(Role.Stratify, table.Strata);
                Put(Role.Group, table.Cohorts);
            }
        }

        var unknowns = tables.Aggregate(ImmutableArray<UnknownCall>.Empty, (u, t) => ValueJoin.Unknowns(u, t.Unknowns));
        foreach (var made in given.SelectMany(g => g.Value).OfType<UnmodelledValue>()) unknowns = ValueJoin.Unknowns(unknowns, [made.Call]);
        if (_unmodelled is { } call) unknowns = ValueJoin.Unknowns(unknowns, [call]);
        var name = interpreter.Operation.Name is "()" or "@" or "[]" or "" ? "fit" : interpreter.Operation.Name;
        interpreter.Recorder.Train(new TrainingFact(
            EstimatorName(model), name, interpreter.File.Locate(interpreter.Operation.Span), interpreter.CallPath(), roles.ToImmutable(), unknowns)
        {
            Functions = interpreter.Functions(),
            Uncalled = interpreter.Uncalled,
            Variable = interpreter.Operation.Caller is { IsTemporary: false } caller ? caller.Name : null,
        });
        var features = roles.GetValueOrDefault(Role.Feature) ?? Origins.None;
        var labels = roles.GetValueOrDefault(Role.Label) ?? Origins.None;
        Remember(model, features, labels, unknowns);
        return model;

        void Put(Role role, Origins origins)
        {
            origins = Met(origins);
            if (!origins.IsEmpty) roles[role] = roles.TryGetValue(role, out var there) ? there.Union(origins) : origins;
        }
    }

    /// <summary>Of a dict or frame only the columns that the model takes by their names, if its class says which and they are all there.</summary>
    private Value Taken(Value model, Value features)
    {
        if (interpreter.ApiClassOf(model)?.Find(TakenNames) is not ApiAttribute attribute || TableOf(features) is not { } table) return features;
        var names = Leaves(Read(attribute, model)).ToArray();
        return names.Length == 0 || names.Any(n => !n.IsCertain || Text(n.Value) is null || !FindNamed(table, n.Value).Any()) ? features
            : new TableValue(table with { Columns = Select(table, [.. names.Select(n => n.Value).Distinct().Select(n => new Element(n))]) });
    }

    /// <summary>
    /// <c>d = get_dummies(df, drop_first=True); X = d.drop('y_yes', axis=1); y = d['y_yes']</c>: a label of two values has
    /// one dummy, and that is gone from X.
    /// </summary>
    private Origins WithoutLabel(Table features, List<Value>? labels)
    {
        if (labels is null || !features.Columns.Any(c => c.IsFirstDropped)) return features.AllOrigins;
        var own = labels.Select(TableOf).OfType<Table>().SelectMany(t => t.Columns).ToArray();
        return Origins.Union(features.Columns
            .Where(c => !(c.IsFirstDropped && c.Origins.Items.All(o => !o.IsOpen) && own.Any(l => l.IsFirstDropped && SameColumns(l.Origins, c.Origins))))
            .Select(c => c.Origins));
    }

    private static bool SameColumns(Origins a, Origins b) =>
        a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(p => Origin.Compare(p.First, p.Second) == 0);

    private string EstimatorName(Value model) => model switch
    {
        UnionValue union => EstimatorName(union.Alternatives[0]),
        _ => interpreter.Content(model) is ObjectCell instance
            ? instance.Class switch
            {
                ApiValue api => api.Symbol.Name,
                ClassValue own => own.Name,
                ForeignValue foreign => foreign.Name,
                _ => "unknown",
            }
            : "unknown",
    };

    /// <summary>A prediction depends on the features and, by what was learned, on the labels.</summary>
    private void Remember(Value model, Origins features, Origins labels, ImmutableArray<UnknownCall> unknowns)
    {
        var fitted = Interpreter.Scalar(features.Union(labels).As(Derivation.Derived)) with { Unknowns = unknowns };
        interpreter.SetAttribute(model, FittedOn, new TableValue(fitted));
    }

    private Value Fitted(Value model, Value x)
    {
        if (TableOf(x) is { } table) Remember(model, table.AllOrigins, Origins.None, table.Unknowns);
        return model;
    }

    private Origins FittedOrigins(Value model)
    {
        var result = Origins.None;
        foreach (var one in Interpreter.Alternatives(model))
        {
            if (interpreter.Content(one) is ObjectCell instance && instance.Attributes.TryGetValue(FittedOn, out var value) && TableOf(value) is { } table)
                result = result.Union(table.AllOrigins);
        }

        return result;
    }

    private Value Predict(Value model, Value x)
    {
        var data = TableOf(x);
        var origins = FittedOrigins(model).Union((data?.AllOrigins ?? Origins.None).As(Derivation.Derived));
        var made = (data ?? Table.Empty) with
        {
            Shape = TableShape.Array,
            Columns = [new Column(Label.None, origins) { Presence = Presence.Many, Dtype = Dtype.Number }],
            View = null,
            Class = null,
            IsTransposed = false,
            IsElement = false,
            Index = [],
        };
        return Of(made);
    }

    /// <summary>Calls a method by the protocol of estimators, the script's own classes included. None arguments at the end are left out.</summary>
    private Value CallMethod(Value target, string name, params Value[] values)
    {
        var count = values.Length;
        while (count > 0 && !IsGiven(values[count - 1])) count--;
        var method = interpreter.GetAttribute(target, name);
        return interpreter.Call(method, Arguments.Of(values.AsSpan(0, count)), name);
    }

    private bool IsEstimator(Value value) => Interpreter.Alternatives(value).Any(v => interpreter.Content(v) is ObjectCell);

    private Value FitTransform(Value self, Value x, Value y)
    {
        if (interpreter.FindMethod(self, "fit") is not null) CallMethod(self, "fit", x, y);
        return interpreter.FindMethod(self, "transform") is not null ? CallMethod(self, "transform", x) : Keep(x);
    }

    private Value FitPredict(Value self, Value x, Value y)
    {
        CallMethod(self, "fit", x, y);
        return interpreter.FindMethod(self, "predict") is not null ? CallMethod(self, "predict", x) : Predict(self, x);
    }

    /// <summary>The objects of a list of steps: alone, or the second of a pair.</summary>
    private List<Value> StepsOf(Value steps)
    {
        var found = new List<Value>();
        foreach (var element in interpreter.Elements(steps) ?? [])
        {
            var value = element.Value;
            if (!IsEstimator(value) && interpreter.Elements(value) is { Length: >= 2 } pair && Text(value) is null) value = pair[1].Value;
            found.Add(value);
        }

        return found;
    }

    private Value FitSteps(Value steps, Value x, Value y, Value weight, Scope scope)
    {
        var objects = StepsOf(steps);
        if (objects.Count == 0) return FitUnknown(scope, x, y);
        for (var i = 0; i < objects.Count - 1; i++) x = StepOutput(objects[i], x, y);
        var last = objects[^1];
        if (IsEstimator(last)) FitStep(last, x, y, weight);
        return scope.Self ?? last;
    }

    /// <summary><c>pipe.fit(X, y, clf__sample_weight=w)</c>: a parameter of the last step.</summary>
    private void FitStep(Value step, Value x, Value y, Value parameters)
    {
        var items = ImmutableArray.CreateBuilder<Argument>();
        items.Add(new Argument(x));
        if (IsGiven(y)) items.Add(new Argument(y));
        if (interpreter.Content(parameters) is DictCell named)
        {
            foreach (var entry in named.Entries)
            {
                if (Text(entry.Key)?.Split("__") is [_, var name]) items.Add(new Argument(entry.Value, name));
            }
        }

        interpreter.Call(interpreter.GetAttribute(step, "fit"), new Arguments(items.DrainToImmutable()), "fit");
    }

    private Value StepOutput(Value step, Value x, Value y)
    {
        if (!IsEstimator(step)) return x;
        return interpreter.FindMethod(step, "fit_transform") is not null || step is UnionValue ? CallMethod(step, "fit_transform", x, y)
            : interpreter.FindMethod(step, "fit_resample") is not null ? CallMethod(step, "fit_resample", x, y) is TupleValue { Elements: [var resampled, ..] } ? resampled : x
            : FitTransform(step, x, y);
    }

    private Value TransformSteps(Value steps, Value x, int leave)
    {
        var objects = StepsOf(steps);
        for (var i = 0; i < objects.Count - leave; i++)
        {
            if (IsEstimator(objects[i])) x = CallMethod(objects[i], "transform", x);
        }

        return x;
    }

    private Value PredictSteps(Value steps, Value x)
    {
        var objects = StepsOf(steps);
        return objects.Count == 0 ? Predict(Value.None, x) : CallMethod(objects[^1], "predict", TransformSteps(steps, x, 1));
    }

    private Value FitEach(Value estimators, Value x, Value y, Value weight, Value group, Scope scope)
    {
        if (IsEstimator(estimators) || estimators is ClassValue) return FitOne(estimators, x, y, weight, group, scope);
        var objects = StepsOf(estimators);
        if (objects.Count == 0) return FitUnknown(scope, x, y);
        foreach (var one in objects.Where(IsEstimator)) FitOne(one, x, y, weight, group, scope);
        return scope.Self ?? objects[0];
    }

    private Value FitOne(Value estimator, Value x, Value y, Value weight, Value group, Scope scope)
    {
        _ = scope;
        var outer = _accompanying;
        if (IsGiven(weight)) _accompanying = _accompanying.Add((Role.Weight, weight));
        if (IsGiven(group)) _accompanying = _accompanying.Add((Role.Group, group));
        var result = CallMethod(estimator, "fit", x, y);
        _accompanying = outer;
        return result;
    }

    /// <summary>Something is trained, we do not know what: the columns count all the same.</summary>
    private Value FitUnknown(Scope scope, Value x, Value y)
    {
        var given = new Dictionary<Role, List<Value>> { [Role.Feature] = [x] };
        if (IsGiven(y)) given[Role.Label] = [y];
        return Train(scope.Self ?? Value.Unknown, given);
    }

    private Value TransformColumns(Value transformers, Value x, Value remainder)
    {
        if (TableOf(x) is not { } table) return Value.Unknown;
        var parts = new List<(Table, Presence)>();
        var used = new HashSet<Column>(ReferenceEqualityComparer.Instance);
        foreach (var entry in interpreter.Elements(transformers) ?? [])
        {
            if (interpreter.Elements(entry.Value) is not { Length: >= 2 } triple) continue;
            var (transformer, labels) = (triple[^2].Value, triple[^1].Value);
            if (IsEstimator(labels) && !IsEstimator(transformer)) (transformer, labels) = (labels, transformer);
            var chosen = ColumnsOf(table, labels);
            foreach (var column in chosen) used.Add(table.Columns.FirstOrDefault(c => c.Label.Equals(column.Label) && c.Origins.Equals(column.Origins)) ?? column);
            if (Text(transformer) == "drop") continue;
            var shape = Text(labels) is not null ? TableShape.Series : table.Shape;
            var input = Of(table with { Columns = chosen, Shape = shape, View = null });
            var output = IsEstimator(transformer) ? StepOutput(transformer, input, Value.None) : input;
            if (TableOf(output) is { } made) parts.Add((made, Presence.One));
        }

        if (IsEstimator(remainder) || Text(remainder) == "passthrough")
        {
            var rest = Of(table with { Columns = [.. table.Columns.Where(c => !used.Contains(c) || !c.IsCertain)], View = null });
            if (TableOf(IsEstimator(remainder) ? StepOutput(remainder, rest, Value.None) : rest) is { } left) parts.Add((left, Presence.One));
        }

        return parts.Count == 0 ? Of(table with { Columns = [], Shape = TableShape.Array, View = null }) : Of(SideBySide(parts, TableShape.Array));
    }

    /// <summary>Columns by label or, of an array, by position; a selector that is called decides by type.</summary>
    private ImmutableArray<Column> ColumnsOf(Table table, Value labels)
    {
        if (IsCallable(labels) || IsEstimator(labels))
        {
            var picked = interpreter.Call(labels, Arguments.Of(Of(table)), "selector");
            return LabelsOf(picked) is { Length: > 0 } names ? Select(table, names) : [.. table.Columns.Select(Maybe)];
        }

        if (labels is SliceValue slice) return Sequences.Position(slice.Lower) is null && Text(slice.Lower) is not null ? Between(table, slice) : At(table.Columns, labels);
        if (LabelsOf(labels) is not { } known) return [.. table.Columns.Select(Maybe)];
        var byPosition = known.All(l => Sequences.Position(l.Value) is not null) && !(table.Shape == TableShape.Frame && known.All(l => FindNamed(table, l.Value).Any(c => c.Label is Label.Named)));
        return byPosition || IsLabelMask(labels) is not null ? At(table.Columns, labels is ConstantValue ? interpreter.Allocate(new ListCell(known)) : labels) : Select(table, known);
    }

    private Value TransformUnion(Value transformers, Value x)
    {
        var parts = new List<(Table, Presence)>();
        foreach (var one in StepsOf(transformers).Where(IsEstimator))
        {
            if (TableOf(StepOutput(one, x, Value.None)) is { } made) parts.Add((made, Presence.One));
        }

        return parts.Count == 0 ? Keep(x) : Of(SideBySide(parts, TableShape.Array));
    }

    /// <summary>The groups of a fairness audit: of the model that made the predictions.</summary>
    private Value Audit(Value predictions, Value groups)
    {
        if (TableOf(groups) is { } table && TableOf(predictions) is { } predicted)
            interpreter.Recorder.Audit(predicted.AllOrigins, table.AllOrigins);
        return Value.Inert;
    }
}
