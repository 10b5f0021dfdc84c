using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Training and what comes of it.</summary>
internal sealed partial class Effects
{
    /// <summary>The attribute under which a fitted object keeps what it was fitted on.</summary>
    private const string FittedOn = "%fitted";

    /// <summary>The attribute of stubs that is the data themselves.</summary>
    private const string FittedData = "fitted_";

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
        unknowns = ValueJoin.Unknowns(unknowns, [.. given.SelectMany(g => g.Value).Select(Missing).OfType<UnknownCall>()]);
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

    /// <summary>What data come from of which nothing is known: a call, or a name that is defined nowhere.</summary>
    private UnknownCall? Missing(Value data) => data switch
    {
        UnmodelledValue made => made.Call,
        ForeignValue name => new UnknownCall(interpreter.File.Locate(interpreter.Operation.Span), name.Name),
        _ => null,
    };

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
    /// one dummy, and that is gone from X; so it is where two dummies of the label are dropped by name.
    /// </summary>
    private Origins WithoutLabel(Table features, List<Value>? labels)
    {
        if (labels is null || !features.Columns.Any(c => c.IsFirstDropped || c.Gone > 1)) return features.AllOrigins;
        var own = labels.Select(TableOf).OfType<Table>().SelectMany(t => t.Columns).ToArray();
        return Origins.Union(features.Columns
            .Where(c => !(c.Origins.Items.All(o => !o.IsOpen) && own.Any(l => (c.Gone > 1 || c.IsFirstDropped && l.IsFirstDropped) && SameColumns(l.Origins, c.Origins))))
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
        var fitted = Table.Scalar(features.Union(labels).As(Derivation.Derived)) with { Unknowns = unknowns };
        interpreter.SetAttribute(model, FittedOn, new TableValue(fitted));
    }

    private Value Fitted(Value model, Value x)
    {
        if (TableOf(x) is not { } table) return model;
        Remember(model, table.AllOrigins, Origins.None, table.Unknowns);
        interpreter.SetAttribute(model, FittedData, new TableValue(table with { View = null }));
        return model;
    }

    private Origins FittedOrigins(Value model)
    {
        var result = Origins.None;
        foreach (var one in UnionValue.AlternativesOf(model))
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

    /// <summary>The groups of a fairness audit: of the model that made the predictions.</summary>
    private Value Audit(Value predictions, Value groups)
    {
        if (TableOf(groups) is { } table && TableOf(predictions) is { } predicted)
            interpreter.Recorder.Audit(predicted.AllOrigins, table.AllOrigins);
        return Value.Inert;
    }
}
