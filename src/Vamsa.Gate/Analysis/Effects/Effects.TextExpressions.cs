using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Expressions that a script hands over as text: <c>df.query('age > 18')</c>, <c>df.eval('bmi = weight / height')</c>.</summary>
internal sealed partial class Effects
{
    /// <summary>The names in it that are columns choose rows.</summary>
    private Value Query(Value value, Value expression)
    {
        if (TableOf(value) is { } queried && TableOf(expression) is not null && Text(expression) is null)
            return Rows(value, [Meet(Of(queried), expression, Value.None)]);
        var names = interpreter.TextOf(expression) is { } text ? Names(text) : null;
        return OnTable(value, t => t with
        {
            Filters = t.Filters.Union(names is null ? t.AllOrigins : Origins.Union(names.Select(n => OriginsOf(n, t)))),
        });
    }

    /// <summary>A column for each line that assigns, else the value of the expression.</summary>
    private Value Compute(Value value, Value expression)
    {
        var table = TableOf(value);
        if (interpreter.TextOf(expression) is not { } text) return interpreter.Opaque("eval", [value]);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines is [var only] && Assigned(only) is null) return Made(only, table ?? Table.Empty);
        var result = Of((table ?? Table.Empty) with { View = null });
        foreach (var line in lines)
        {
            if (Assigned(line) is { } at) SetItem(result, Value.Text(line[..at].Trim().Trim('`')), Made(line[(at + 1)..], TableOf(result)!));
        }

        return result;

        Value Made(string part, Table of) => Of(of with
        {
            Shape = TableShape.Series,
            Columns = [new Column(Label.None, Origins.Union(Names(part).Select(n => OriginsOf(n, of))).Combined())],
            View = null,
            Class = null,
        });
    }

    /// <summary>Where the line assigns, or null when it only compares.</summary>
    private static int? Assigned(string line)
    {
        var at = line.IndexOf('=');
        return at > 0 && line[at - 1] is not ('!' or '<' or '>') && (at + 1 == line.Length || line[at + 1] != '=') ? at : null;
    }

    /// <summary>Words of Python and SQL: a column only where the table is known to have one of that name.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "or", "not", "in", "is", "null", "none", "true", "false", "like", "ilike", "rlike", "between", "case", "when", "then", "else", "end", "cast", "as",
    };

    private Origins OriginsOf((string Name, bool IsLocal) name, Table table)
    {
        if (name.IsLocal) return TableOf(interpreter.Lookup(name.Name)) is { } local ? local.AllOrigins : Origins.None;
        if (Keywords.Contains(name.Name) && !table.Columns.Any(c => c.Label.Equals(Label.Of(name.Name)))) return Origins.None;
        var found = FindNamed(table, Value.Text(name.Name)).ToArray();
        return found.Length > 0 || table.Columns.Length > 0 ? Origins.Union(found.Select(c => c.Origins))
            : TableOf(interpreter.Lookup(name.Name)) is { } variable ? variable.AllOrigins : Origins.None;
    }

    /// <summary>Identifiers of an expression outside of quotes; in backticks a name may hold anything, and behind @ it is the script's.</summary>
    private static IEnumerable<(string Name, bool IsLocal)> Names(string expression)
    {
        for (var i = 0; i < expression.Length;)
        {
            var c = expression[i];
            if (c is '\'' or '"' or '`')
            {
                var end = expression.IndexOf(c, i + 1);
                if (end < 0) yield break;
                if (c == '`') yield return (expression[(i + 1)..end], false);
                i = end + 1;
            }
            else if (char.IsLetter(c) || c == '_')
            {
                var end = i + 1;
                while (end < expression.Length && (char.IsLetterOrDigit(expression[end]) || expression[end] == '_')) end++;
                var next = end;
                while (next < expression.Length && expression[next] == ' ') next++;
                var isCalled = next < expression.Length && expression[next] == '(';
                var word = expression[i..end];
                if (!isCalled && (i == 0 || expression[i - 1] != '.'))
                    yield return (word, i > 0 && expression[i - 1] == '@');
                i = end;
            }
            else
            {
                i++;
            }
        }
    }
}
