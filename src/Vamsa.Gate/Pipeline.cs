using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate;

/// <summary>The whole way, bytes to verdict: each arrow is one call and one immutable value.</summary>
public static class Pipeline
{
    /// <summary>The script in which a bug of the gate showed, in <see cref="Exception.Data"/>.</summary>
    public const string BugIn = "script";

    public static GateResult Run(IEnumerable<ScriptInput> inputs, GateOptions options)
    {
        var scripts = Distinct(inputs);
        var store = new ScriptStore(scripts, options);
        var lineage = new Lineage(UncalledFunctions.Settle(Workers.Map(scripts, options.Threads, script => Counted(script, store, options))));
        var repositoryPaths = scripts.ToDictionary(script => script.Path, script => script.RepositoryPath);
        if (options.FollowsFiles) (lineage, _) = WrittenFiles.Follow(lineage, RepositoryPath);
        var verdict = PolicyEvaluator.Judge(lineage, options.Policy, RepositoryPath, new Occasion(options.Today, options.IsWhole));
        return new GateResult(scripts, lineage, verdict, options) { Modules = store.Modules };

        string RepositoryPath(string path) => repositoryPaths.GetValueOrDefault(path, path);
    }

    private static ScriptLineage Counted(ScriptInput script, ScriptStore store, GateOptions options)
    {
        var lineage = Trace(script, store, options);
        options.ScriptDone?.Invoke();
        return lineage;
    }

    /// <summary>A script is analyzed as the program it is; the others are modules that it may import.</summary>
    internal static ScriptLineage Trace(ScriptInput script, ScriptStore store, GateOptions options, ISet<string>? uses = null)
    {
        try
        {
            return Follow(script, store, options, uses);
        }
        catch (Exception bug)
        {
            bug.Data[BugIn] = script.Path;
            throw;
        }
    }

    private static ScriptLineage Follow(ScriptInput script, ScriptStore store, GateOptions options, ISet<string>? uses)
    {
        // What cannot be read costs that script alone, and is never taken for a clean one.
        var parsed = store.Parse(script);
        if (parsed.Workflow is not { } workflow)
            return new ScriptLineage(script.Path, ScriptStatus.Unreadable, [], [], parsed.Diagnostics);
        var facts = Interpreter.Run(workflow, options.Knowledge, options.Policy.Datasets, store.SourceOf(script, uses), store.Accepted);
        var lineage = LineageBuilder.Build(workflow.File, facts, facts.IsExhausted ? [.. parsed.Diagnostics, TooLarge(workflow.File)] : parsed.Diagnostics);
        return lineage with { Notes = [.. parsed.Notes, .. Files(lineage).SelectMany(store.NotesIn)] };
    }

    /// <summary>Modules of the repository in which a model is trained, or through which its columns come.</summary>
    private static IEnumerable<string> Files(ScriptLineage script) => script.Models
        .SelectMany(model => model.Columns.SelectMany(column => column.Trace).Select(step => step.Location.Path).Append(model.Location.Path))
        .Where(path => path != script.Path).Distinct().Order(StringComparer.Ordinal);

    private static Diagnostic TooLarge(SourceFile file) => new(
        RuleCatalog.Unreadable,
        "the script is too large to be followed to its end; what was found until there is reported",
        file.Locate(new Span(0, 0)));

    /// <summary>A script that two arguments name is one script; the order of arguments changes nothing.</summary>
    internal static ImmutableArray<ScriptInput> Distinct(IEnumerable<ScriptInput> inputs) =>
        [.. inputs.DistinctBy(script => script.Path).OrderBy(script => script.Path, StringComparer.Ordinal)];
}
