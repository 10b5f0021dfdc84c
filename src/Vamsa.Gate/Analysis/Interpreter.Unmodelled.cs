using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// Calls of what no stub describes. The columns that go in are kept; a method that trains, by its name, makes a model that
/// is known to be partial: <c>mylib.Booster(3).fit(X, y)</c>.
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>The stub that says what a method of an object of which nothing is known is taken for.</summary>
    private const string UnmodelledClass = "unmodelled.Object";

    private ApiFunction? UnmodelledMethod(string name) => (_knowledge.Find(UnmodelledClass) as ApiClass)?.Find(name) as ApiFunction;

    private Value Opaque(string name, Value? self, Arguments arguments, bool isGap = true)
    {
        var dot = name.LastIndexOf('.');
        var method = name[(dot + 1)..];
        if (UnmodelledMethod(method) is { Effect: Effect.Apply { Word: EffectWord.Fit } } known && Trains(known, arguments))
        {
            var owner = dot < 0 ? "unknown" : name[..dot];
            var instance = Allocate(new ObjectCell(new ForeignValue(owner), ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal)));
            _effects.TrainUnmodelled(known, instance, arguments, new UnknownCall(File.Locate(Operation.Span), name));
        }

        var inputs = arguments.Items.Select(a => a.Value);
        return Opaque(name, [.. self is null ? inputs : inputs.Prepend(self)], isGap);
    }

    /// <summary>
    /// A method of a class of the script. Where it trains by its name, nothing known was trained in it and its object
    /// predicts, the class is a model that the script wrote out: <c>LogReg().fit(X, y)</c> by gradients.
    /// </summary>
    private Value CallOwn(Value self, FunctionValue method, Arguments arguments, string name)
    {
        var trainings = Recorder.Trainings;
        var result = Call(method, new Arguments(arguments.Items.Insert(0, new Argument(self))), name);
        if (Recorder.Trainings == trainings && FindMethod(self, "predict") is not null && Content(self) is ObjectCell { Class: ClassValue type }
            && UnmodelledMethod(name) is { Effect: Effect.Apply { Word: EffectWord.Fit } } known && Trains(known, arguments))
        {
            _effects.TrainUnmodelled(known, self, arguments, new UnknownCall(File.Locate(Operation.Span), type.Name + "." + name));
        }

        return result;
    }

    /// <summary>Two things or more, or one with columns: <c>rule.fit(page)</c> of a layout trains nothing.</summary>
    private bool Trains(ApiFunction fit, Arguments arguments) =>
        arguments.Items.Count(a => a.Value is not ConstantValue && (a.Keyword is null || IsTrainedOn(fit, a.Keyword))) >= 2
        || arguments.Items.Any(a => Reachable(a.Value).Any(t => !t.Columns.IsEmpty));

    private static bool IsTrainedOn(ApiFunction fit, string keyword) =>
        fit.Parameters.Any(p => p.Name == keyword && p.Role is ParameterRole.Features or ParameterRole.Labels);

    public Value Opaque(string name, Arguments arguments) =>
        Opaque(name, [.. arguments.Items.Select(a => a.Value)]);

    /// <summary>
    /// Keeps the columns of what goes in, under the labels of the first table, and writes the call down. Where no data
    /// goes in, none is lost.
    /// </summary>
    /// <param name="isGap">A stub could model it: the call is one of a library or a function, not of some parameter.</param>
    public Value Opaque(string name, ImmutableArray<Value> inputs, bool isGap = true)
    {
        var tables = inputs.SelectMany(v => Reachable(v)).ToArray();
        var call = new UnknownCall(File.Locate(Operation.Span), name);
        if (isGap) Recorder.Meet(call);
        if (isGap && (tables.Length > 0 || inputs.Any(IsData))) Recorder.MeetOnData(call.Location, isModelled: false);
        if (tables.Length == 0) return new UnmodelledValue(inputs.OfType<UnmodelledValue>().FirstOrDefault()?.Call ?? call);
        return new TableValue(_effects.Mixture(tables, call));
    }

    /// <summary>A table, or an object of a library that can be fitted.</summary>
    private bool IsData(Value value) => value is TableValue || Content(value) switch
    {
        TableCell => true,
        ObjectCell => ApiClassOf(value)?.FindEstimator() is not null,
        _ => false,
    };

    /// <summary>Each place once: a call in a loop is met in every round.</summary>
    public void MeetModelled(Value? self, Arguments arguments)
    {
        if (self is not null && IsData(self) || arguments.Items.Any(argument => IsData(argument.Value)))
            Recorder.MeetOnData(Here, isModelled: true);
    }
}
