using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Analysis;

/// <summary>Where data goes.</summary>
internal sealed partial class Effects
{
    /// <summary>What is not one table, or goes to a path that is not known, nothing can be told of.</summary>
    private Value Write(Value data, Value path, bool isTable)
    {
        if (interpreter.TextOf(path) is { Length: > 0 } file && TableOf(data) is { } table)
        {
            interpreter.Spend(table.Weight);
            interpreter.Recorder.Write(new FileFact(file, isTable, interpreter.File, interpreter.Operation.Span, table));
        }

        return Value.Plain;
    }
}
