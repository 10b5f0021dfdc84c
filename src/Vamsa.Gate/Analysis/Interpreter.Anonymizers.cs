using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>What a policy accepts as anonymising, and how it names the repository's own files.</summary>
/// <param name="RepositoryPath">A file's path as reports show it to its path from the root.</param>
public sealed record Anonymizers(ImmutableArray<Anonymizer> Accepted, Func<string, string> RepositoryPath)
{
    public static Anonymizers None { get; } = new([], path => path);
}

/// <summary>Functions that a policy accepts as anonymising: columns go in, and their way ends there.</summary>
internal sealed partial class Interpreter
{
    private const int DeepestResult = 8;

    private Value WithoutAnonymized(Value function, Value result)
    {
        foreach (var (accepted, call) in Accepting(function)) result = Ended(result, accepted, call, 0);
        return result;
    }

    /// <summary>What of the origins of its argument a function may hand on by ways that are not followed.</summary>
    public Origins Remaining(Origins origins, Value function)
    {
        if (_anonymizers.Accepted.IsEmpty) return origins;
        foreach (var (accepted, call) in Accepting(function)) origins = Ended(origins, accepted, call);
        return origins;
    }

    private IEnumerable<(Anonymizer Accepted, string Call)> Accepting(Value function)
    {
        var names = CallNames(function).ToArray();
        foreach (var accepted in _anonymizers.Accepted)
            if (Array.Find(names, name => accepted.Calls.Any(glob => Glob.IsMatch(glob, name))) is { } call)
                yield return (accepted, call);
    }

    /// <summary>
    /// Of a library <c>privacy.coarsen</c>, of the repository <c>lib/privacy.py:coarsen</c>: a script that calls a function
    /// of its own like an accepted one has not anonymised anything.
    /// </summary>
    private IEnumerable<string> CallNames(Value function)
    {
        switch (function)
        {
            case ApiValue api: return [api.Symbol.Name];
            case ForeignValue foreign: return [foreign.Name];
            case FunctionValue { Owner: ClassValue type } own: return [$"{_anonymizers.RepositoryPath(own.Body.File.Path)}:{type.Name}.{own.Body.Name}"];
            case FunctionValue own: return [$"{_anonymizers.RepositoryPath(own.Body.File.Path)}:{own.Body.Name}"];
            case MethodValue { Function: ApiValue api } method when ApiClassOf(method.Self) is { } type:
                return [api.Symbol.Name, $"{type.Name}.{api.Symbol.Name[(api.Symbol.Name.LastIndexOf('.') + 1)..]}"];
            case MethodValue method: return CallNames(method.Function);
            default: return [];
        }
    }

    /// <summary>A new value: what another variable still holds of the same frame keeps its columns.</summary>
    private Value Ended(Value value, Anonymizer accepted, string call, int depth)
    {
        if (depth > DeepestResult) return value;
        switch (value)
        {
            case TableValue table: return new TableValue(Ended(table.Table, accepted, call));
            case TupleValue tuple: return new TupleValue([.. tuple.Elements.Select(element => Ended(element, accepted, call, depth + 1))]);
            case UnionValue union: return ValueJoin.Of([.. union.Alternatives.Select(one => Ended(one, accepted, call, depth + 1))]);
            case Reference when Content(value) is TableCell cell: return Allocate(new TableCell(Ended(cell.Table, accepted, call)));
            case Reference when Content(value) is ListCell list:
                return Allocate(list with { Elements = [.. list.Elements.Select(element => element with { Value = Ended(element.Value, accepted, call, depth + 1) })] });
            default: return value;
        }
    }

    private Table Ended(Table table, Anonymizer accepted, string call) => table with
    {
        Columns = [.. table.Columns.Select(column => column with { Origins = Ended(column.Origins, accepted, call) })],

        // Who accepts it for some columns says nothing of what it does to the others.
        Unknowns = accepted.Columns.IsEmpty ? [.. table.Unknowns.Where(unknown => unknown.Call != call || unknown.Location != Here)] : table.Unknowns,
        View = null,
    };

    private Origins Ended(Origins origins, Anonymizer accepted, string call)
    {
        var kept = Origins.None;
        foreach (var origin in origins.Items)
        {
            // All but the named ones cannot be told apart: they end together, or not at all.
            var ends = accepted.Columns.IsEmpty || origin.Column is { } column && accepted.Columns.Any(glob => Glob.IsMatch(glob, column, StringComparison.OrdinalIgnoreCase));
            if (ends) Recorder.End(new EndedColumn(Here, call, origin.Dataset, origin.Column));
            else kept = kept.Union(Origins.Of(origin));
        }

        return kept;
    }
}
