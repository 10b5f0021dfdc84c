using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>Attributes by name, files that are opened, texts that are read as values.</summary>
internal sealed partial class Effects
{
    private Value AttributeNamed(bool isStored, Value owner, Value name, Value other)
    {
        if (Text(name) is not { } text) return owner is UnknownValue ? owner : interpreter.Opaque("getattr", [owner]);
        if (isStored)
        {
            interpreter.SetAttribute(owner, text, other);
            return Value.None;
        }

        var found = interpreter.GetAttribute(owner, text);
        if (found is not UnknownValue || !IsGiven(other)) return found;

        // A text or a tuple has no attribute beyond its methods.
        return owner is ConstantValue or TupleValue || !interpreter.MayHaveMore(owner) ? other : ValueJoin.Values(found, other);
    }

    /// <summary>What a stub asks for: None where no stub and no class of the script tells of the attribute; a column is none.</summary>
    private Value AttributeOrNone(Value owner, Value name)
    {
        if (owner is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(one => AttributeOrNone(one, name)));
        if (Text(name) is not { } text || owner is UnknownValue) return Value.Unknown;
        var table = owner is TableValue data ? data.Table : interpreter.Content(owner) is TableCell cell ? cell.Table : null;
        if (table is not null && knowledge.ClassOf(table.Shape, table.Family).Find(text) is null) return Value.None;
        var found = interpreter.GetAttribute(owner, text);
        return found is MethodValue { Function: ForeignValue } or InertValue or UnknownValue and not PlainValue ? Value.None : found;
    }

    private Value Open(Value path)
    {
        if (knowledge.Find("builtins.TextIOWrapper") is not ApiClass type) return Value.Unknown;
        var handle = Instantiate(type, Arguments.Empty);
        interpreter.SetAttribute(handle, Interpreter.PathOfHandle, path);
        return handle;
    }

    private Value Parse(Value source)
    {
        var text = Text(source);
        if (text is null && interpreter.TextOf(source) is { } path) text = interpreter.ReadText(path);

        // What json.dumps made stands for its text.
        if (text is null) return source is TupleValue || interpreter.Content(source) is ListCell or DictCell ? source : Value.Unknown;
        return Literals.Parse(interpreter, text);
    }
}
