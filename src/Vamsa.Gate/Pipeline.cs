using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate;

/// <summary>The whole way, bytes to verdict: each arrow is one call and one immutable value.</summary>
public static class Pipeline
{
    public static GateResult Run(IEnumerable<ScriptInput> inputs, GateOptions options)
    {
        var scripts = Distinct(inputs);
        var trees = ImmutableArray.CreateBuilder<SyntaxTree>(scripts.Length);
        var unreadable = new List<ScriptLineage>();
        foreach (var script in scripts)
        {
            // What cannot be read costs that script alone, and is never taken for a clean one.
            var (file, problem) = Read(script);
            if (file is not null) trees.Add(Parser.Parse(file));
            else unreadable.Add(new ScriptLineage(script.Path, ScriptStatus.Unreadable, [], [], [problem!]));
        }

        var lineage = Trace(trees.DrainToImmutable(), unreadable, options);
        var repositoryPaths = scripts.ToDictionary(script => script.Path, script => script.RepositoryPath);
        var verdict = PolicyEvaluator.Judge(lineage, options.Policy, path => repositoryPaths.GetValueOrDefault(path, path));
        return new GateResult(scripts, lineage, verdict, options);
    }

    /// <summary>Trees to lineage. Each script is analyzed as the program it is; the others are modules that it may import.</summary>
    private static Lineage Trace(ImmutableArray<SyntaxTree> trees, List<ScriptLineage> unreadable, GateOptions options)
    {
        ImmutableArray<Workflow> workflows = [.. trees.Select(WorkflowBuilder.Build)];
        var modules = new ModuleIndex(workflows).Source;
        var traced = workflows.Select((workflow, i) =>
        {
            var facts = Interpreter.Run(workflow, options.Knowledge, options.Policy.Datasets, modules);
            return LineageBuilder.Build(workflow.File, facts, Diagnostics(trees[i], facts));
        });
        return new Lineage([.. traced.Concat(unreadable).OrderBy(script => script.Path, StringComparer.Ordinal)]);
    }

    private static ImmutableArray<Diagnostic> Diagnostics(SyntaxTree tree, Facts facts)
    {
        var found = tree.Errors.Select(error => new Diagnostic(RuleCatalog.Unreadable, error.Message, tree.File.Locate(error.Span)));
        return facts.IsExhausted
            ? [.. found, new Diagnostic(RuleCatalog.Unreadable, "the script is too large to be followed to its end; what was found until there is reported", tree.File.Locate(new Span(0, 0)))]
            : [.. found];
    }

    /// <summary>A script that two arguments name is one script; the order of arguments changes nothing.</summary>
    private static ImmutableArray<ScriptInput> Distinct(IEnumerable<ScriptInput> inputs) =>
        [.. inputs.DistinctBy(script => script.Path).OrderBy(script => script.Path, StringComparer.Ordinal)];

    /// <summary>A file, or why there is none: the door's reason or the reader's.</summary>
    private static (SourceFile? File, Diagnostic? Problem) Read(ScriptInput script)
    {
        if (script.Problem is { } reason)
            return (null, new Diagnostic(RuleCatalog.Unreadable, reason, new Location(script.Path, 1, 1, 1, 1)));
        var reading = SourceReader.Read(script.Path, script.Bytes.Span);
        return reading.IsReadable
            ? (reading.File, null)
            : (null, new Diagnostic(RuleCatalog.Unreadable, reading.Problem.Message, reading.Problem.Location));
    }
}
