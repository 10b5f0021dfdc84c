using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>Whether a subject has the form that a case asks for (reference §8.6.4).</summary>
internal sealed partial class Interpreter
{
    private Value Matches(Operation operation)
    {
        var subject = Input(operation, 0);
        if (subject is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => Matches(operation, one)));
        return Matches(operation, subject);
    }

    private Value Matches(Operation operation, Value subject) => operation.Name switch
    {
        "class" => _effects.IsInstance(subject, Input(operation, 1)),
        "mapping" => Maps(operation, subject),
        _ => IsSequence(operation, subject),
    };

    /// <summary><c>case 'age':</c> of a list or a dict. Elsewhere a list may stand for an array, which is compared element by element.</summary>
    private bool IsNoCase(Operation operation) =>
        operation.Name == "case" && Input(operation, 1) is ConstantValue && (Input(operation, 0) is TupleValue || Content(Input(operation, 0)) is ListCell or DictCell);

    private Value Maps(Operation operation, Value subject)
    {
        if (subject is ConstantValue or TupleValue || Content(subject) is ListCell) return Value.False;
        if (Content(subject) is not DictCell dict) return Value.Unknown;
        var isKnown = true;
        for (var i = 1; i < operation.Inputs.Length; i++)
        {
            var key = Input(operation, i);
            var at = dict.IndexOf(key);
            if (at < 0 && key is ConstantValue && dict.Other is null && dict.Entries.All(e => e.Key is ConstantValue or TupleValue)) return Value.False;
            isKnown &= at >= 0 && dict.Entries[at].Presence == Presence.One;
        }

        return isKnown ? Value.True : Value.Unknown;
    }

    private Value IsSequence(Operation operation, Value subject)
    {
        if (subject is ConstantValue || Content(subject) is DictCell or ListCell { IsSet: true }) return Value.False;
        if (subject is not TupleValue && Content(subject) is not ListCell) return Value.Unknown;
        var elements = Elements(subject)!.Value;
        var least = elements.Count(e => e.Presence == Presence.One);
        var isOpen = elements.Any(e => e.Presence == Presence.Many);
        var isAtLeast = operation.Name != "sequence of";
        if (least == elements.Length) return Value.Boolean(isAtLeast ? least >= operation.Operator : least == operation.Operator);
        if (isAtLeast && least >= operation.Operator) return Value.True;
        return !isAtLeast && least > operation.Operator || !isOpen && elements.Length < operation.Operator ? Value.False : Value.Unknown;
    }
}
