using System.Collections.Immutable;
using System.Globalization;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Estimators that are made of others: pipelines, ensembles, transformers of some columns.</summary>
internal sealed partial class Effects
{
    private bool IsEstimator(Value value) => UnionValue.AlternativesOf(value).Any(v => interpreter.Content(v) is ObjectCell);

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

    /// <summary>Steps without names are called like their classes, a second of the same class with a number.</summary>
    private Reference NameSteps(Value objects)
    {
        var elements = interpreter.Elements(objects) ?? [];
        var names = elements.Select(e => ClassName(e.Value)).ToArray();
        return interpreter.Allocate(new ListCell([.. elements.Select((e, i) =>
        {
            var name = names.Count(n => n == names[i]) == 1 ? names[i] : string.Create(CultureInfo.InvariantCulture, $"{names[i]}-{names.Take(i + 1).Count(n => n == names[i])}");
            return e with { Value = new TupleValue(e.Value is TupleValue parts ? [Value.Text(name), .. parts.Elements] : [Value.Text(name), e.Value]) };
        })]));
    }

    private string ClassName(Value value) => value switch
    {
        TupleValue { Elements: [var first, ..] } => ClassName(first),
        _ when Text(value) is { } text => text,
        _ => EstimatorName(value)[(EstimatorName(value).LastIndexOf('.') + 1)..].ToLowerInvariant(),
    };

    private Value Step(Value self, Value steps, Value key)
    {
        if (key is SliceValue && interpreter.Content(self) is ObjectCell instance)
            return Changed(self, new DictCell([.. instance.Attributes.Where(a => a.Value.Equals(steps)).Select(a => new Entry(Value.Text(a.Key), interpreter.GetItem(steps, key)))]));
        if (Sequences.Position(key) is not null) return interpreter.GetItem(interpreter.GetItem(steps, key), Value.Number(1));
        var named = interpreter.Elements(steps)?.Select(e => interpreter.Elements(e.Value)).Where(e => e is { Length: > 1 }).Select(e => e!.Value).ToArray() ?? [];
        return ValueJoin.Of(named.Where(pair => Text(key) is null || pair[0].Value.Equals(key)).Select(pair => pair[1].Value));
    }

    /// <summary><c>pipe.set_params(clf__C=1, scale=MinMaxScaler())</c></summary>
    private Value Configure(Value self, Value parameters)
    {
        if (interpreter.Content(parameters) is DictCell dict)
        {
            foreach (var entry in dict.Entries)
            {
                if (Text(entry.Key) is { } name) Configure(self, name.Split("__"), entry.Value);
            }
        }

        return self;
    }

    private void Configure(Value self, ReadOnlySpan<string> path, Value value)
    {
        if (interpreter.Content(self) is not ObjectCell instance) return;
        var name = Value.Text(path[0]);
        foreach (var held in instance.Attributes.Values)
        {
            if (held is not Reference reference || interpreter.Content(held) is not ListCell list) continue;
            var at = list.Elements.IndexOf(list.Elements.FirstOrDefault(e => interpreter.Elements(e.Value) is { Length: > 1 } pair && pair[0].Value.Equals(name))!);
            if (at < 0) continue;
            var parts = interpreter.Elements(list.Elements[at].Value)!.Value;
            if (path.Length > 1) Configure(parts[1].Value, path[1..], value);
            else interpreter.Write(reference, list with { Elements = list.Elements.SetItem(at, new Element(new TupleValue([.. parts.Select((p, i) => i == 1 ? value : p.Value)]))) });
            return;
        }

        if (path.Length > 1 && instance.Attributes.TryGetValue(path[0], out var inner)) Configure(inner, path[1..], value);
        else if (path.Length == 1) interpreter.SetAttribute(self, path[0], value);
    }

    private Table UnderName(Table made, string? name) => name is null ? made : TableOf(Prefix(Of(made), Value.Text(name + "__"), Value.None)) ?? made;

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
        if (IsEstimator(estimators) || estimators is ClassValue) return FitOne(estimators, x, y, weight, group);
        var objects = StepsOf(estimators);
        if (objects.Count == 0) return FitUnknown(scope, x, y);
        foreach (var one in objects.Where(IsEstimator)) FitOne(one, x, y, weight, group);
        return scope.Self ?? objects[0];
    }

    private Value FitOne(Value estimator, Value x, Value y, Value weight, Value group)
    {
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

    private Value TransformColumns(Value transformers, Value x, Value remainder, bool isNamed)
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
            if (TableOf(output) is { } made) parts.Add((isNamed && triple.Length > 2 ? UnderName(made, Text(triple[0].Value)) : made, Presence.One));
        }

        if (IsEstimator(remainder) || Text(remainder) == "passthrough")
        {
            var rest = Of(table with { Columns = [.. table.Columns.Where(c => !used.Contains(c) || !c.IsCertain)], View = null });
            if (TableOf(IsEstimator(remainder) ? StepOutput(remainder, rest, Value.None) : rest) is { } left) parts.Add((isNamed ? UnderName(left, "remainder") : left, Presence.One));
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
}
