using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Sql;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Queries: a dataset for each table that they read, and what they make of its columns.</summary>
internal sealed partial class Effects
{
    /// <summary>A frame of no body: under a table's name what the script stored there, and what libraries keep between calls.</summary>
    private const int Database = -2;

    /// <summary>What a script's statements yield; null when the text holds none that can be read.</summary>
    /// <param name="frames">Where tables are found besides: (name, frame) pairs, a dict, or True for the script's variables.</param>
    private Value? RunSql(Scope scope, string text, Value frames)
    {
        var statements = SqlScript.Parse(text).Statements;
        if (statements.IsEmpty) return null;
        var found = new Dictionary<string, SqlSource>(StringComparer.OrdinalIgnoreCase);
        var resolver = new SqlResolver(name => SourceOf(name, frames, found));
        SqlRelation? last = null;
        var defined = new List<string>();
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case SqlStatement.Select select:
                    last = resolver.Resolve(select.Query);
                    break;
                case SqlStatement.Define define:
                    var key = TableKey(define.Name);
                    var made = SqlResolver.Named(resolver.Resolve(define.Query), define.Columns);
                    resolver.Defined[key] = define.Adds && resolver.Defined.TryGetValue(key, out var before) ? SqlResolver.Below(before, made, isByName: !define.Columns.IsEmpty) : made;
                    defined.Add(key);
                    break;
                case SqlStatement.Declare declare:
                    interpreter.WriteVariable(Database, TableKey(declare.Name), new TupleValue([.. declare.Columns.Select(Value.Text)]));
                    break;
                case SqlStatement.Drop drop:
                    resolver.Defined.Remove(TableKey(drop.Name));
                    interpreter.WriteVariable(Database, TableKey(drop.Name), Value.None);
                    break;
            }
        }

        if (resolver.IsExhausted) return null;
        interpreter.Spend(found.Count + (last?.Columns.Length ?? 0));
        var bridge = new SqlBridge(interpreter, scope.Function?.Name ?? "unknown", resolver, [.. resolver.Defined.Values, .. last is null ? [] : new[] { last }]);
        foreach (var key in defined.Distinct(StringComparer.Ordinal))
        {
            if (resolver.Defined.TryGetValue(key, out var relation)) interpreter.WriteVariable(Database, key, new TableValue(bridge.Table(relation)));
        }

        return last is null ? Value.Plain : Of(bridge.Table(last));
    }

    /// <summary>Parts of a select list before they meet a frame: <c>F.expr("a + b AS c")</c>. Of one that is no SQL every column counts.</summary>
    private Value Phrases(Scope scope, Value texts)
    {
        const string Met = "each";
        var all = Value.Text("*");
        var frames = new TupleValue([Value.Text(Met), ColumnsNamed(all)]);
        return ColumnsNamed(new TupleValue([.. Leaves(texts).Select(leaf => interpreter.PatternOf(leaf.Value) is { } text
            ? RunSql(scope, $"SELECT {text} FROM {Met}", frames) ?? all
            : leaf.Value)]));
    }

    private static string TableKey(ImmutableArray<string> name) => string.Join('.', name).ToLowerInvariant();

    /// <summary>A frame that the script stored or names, else a table of the database.</summary>
    private SqlSource SourceOf(ImmutableArray<string> name, Value frames, Dictionary<string, SqlSource> found)
    {
        var title = string.Join('.', name);
        if (found.TryGetValue(title, out var known)) return known;
        var stored = interpreter.ReadVariable(Database, TableKey(name)) ?? interpreter.ReadVariable(Database, TableKey([name[^1]]));

        // Frames that a call is given come before tables, tables before variables that are called so.
        var table = frames is ConstantValue && stored is not null ? TableOf(stored) : Frame(name, frames) ?? (stored is null ? null : TableOf(stored));
        return found[title] = table is not null ? new SqlSource(name, [.. table.Columns.Select(SourceColumn)], table)
            : interpreter.Recorder.Declared(title, "") is { IsDefault: false } declared ? new SqlSource(name, [.. declared.Select(c => new SqlSourceColumn(c))], ColumnsFrom.Policy)
            : stored is TupleValue columns ? new SqlSource(name, [.. columns.Elements.Select(c => new SqlSourceColumn(Text(c)))], ColumnsFrom.Query)
            : new SqlSource(name, [SqlSourceColumn.All]);
    }

    private Table? Frame(ImmutableArray<string> name, Value frames)
    {
        if (name is not [var only] || !IsGiven(frames)) return null;
        if (interpreter.Truth(frames) == true && frames is ConstantValue) return TableOf(interpreter.Lookup(only));
        if (interpreter.Content(frames) is DictCell dict) return Dicts.Get(dict, Value.Text(only)) is { } value ? TableOf(value) : null;
        return frames is TupleValue { Elements: [var first, var second] } && Text(first) is { } called
            ? called.Equals(only, StringComparison.OrdinalIgnoreCase) ? TableOf(second) : null
            : null;
    }

    private static SqlSourceColumn SourceColumn(Column column) => column.Label switch
    {
        Label.Named { Value: ConstantValue { Literal: Literal.Str name } } => new SqlSourceColumn(name.Value, column.Presence == Presence.Many),
        Label.Rest rest => SqlSourceColumn.All with { Except = SqlText.NoNames.Union(rest.Except) },
        Label.Each => SqlSourceColumn.All,
        _ => new SqlSourceColumn(null, column.Presence == Presence.Many),
    };

    /// <summary>Later queries find the data under this name.</summary>
    private Value StoreTable(Value data, Value name, Value adds)
    {
        if (TableOf(data) is not { } table || interpreter.PatternOf(name) is not { } text) return Value.Plain;
        var key = TableKey([.. text.Split('.').Select(part => part.Trim('"', '`', '[', ']'))]);
        var stored = table with { Shape = TableShape.Frame, View = null, Class = null };
        if (Text(adds) == "append" && interpreter.ReadVariable(Database, key) is { } before && TableOf(before) is { } there) stored = ValueJoin.Tables(there, stored);
        interpreter.WriteVariable(Database, key, new TableValue(stored));
        return Value.Plain;
    }
}
