using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Analysis;

/// <summary>Where data goes.</summary>
internal sealed partial class Effects
{
    /// <summary>The index goes into a file too; what is not one table, or goes to a path that is not known, nothing can be told of.</summary>
    private Value Write(Value data, Value path, bool isTable)
    {
        if (interpreter.TextOf(path) is { Length: > 0 } file && TableOf(data) is { } table)
            interpreter.Recorder.Write(new FileFact(file, isTable, interpreter.File.Locate(interpreter.Operation.Span), [.. table.Index.Concat(table.Columns).Select(InFile)]));
        return Value.Plain;
    }

    private FileColumn InFile(Column column) => new(
        column.Label is Label.Named { Value: var label } ? Name(label) : null,
        column.Origins.Via(interpreter.File, interpreter.Operation.Span, "written"));
}
