using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>What the names of a script hold when it has ended: a view that shows what single calls make of columns.</summary>
internal sealed partial class Interpreter
{
    /// <param name="look">Gets what reads a name of the script, null where nothing gave it a value, and what reads the content of a value.</param>
    public static Facts Run(
        Workflow workflow, KnowledgeBase knowledge, ImmutableArray<DatasetSchema> schemas, Action<Func<string, Value?>, Func<Value, Cell?>> look)
    {
        var interpreter = new Interpreter(knowledge, ModuleSource.None, schemas, Anonymizers.None, DefaultBudget);
        var frame = interpreter.RunModule(workflow.Module, "__main__");
        look(name => interpreter.ReadVariable(frame, name), interpreter.Content);
        return interpreter.Recorder.Finish(interpreter.Budget <= 0);
    }
}
