using Vamsa.Gate.Analysis.Formulas;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Formulas: left of ~ the labels, right of it the features, by the names that are columns or variables.</summary>
internal sealed partial class Effects
{
    private Value FitFormula(Value model, Value formula, Value data, Value weight, Value group)
    {
        var given = new Dictionary<Role, List<Value>>();
        if (IsGiven(weight)) given[Role.Weight] = [weight];
        if (IsGiven(group)) given[Role.Group] = [group];
        given[Role.Label] = [Terms(formula, data, true)];
        given[Role.Feature] = [Terms(formula, data, false)];
        return Train(model, given);
    }

    /// <summary>The columns on one side of a formula; of one that is not known, all may be on the right.</summary>
    private Value Terms(Value formula, Value data, bool isLeft)
    {
        var table = TableOf(data);
        if (interpreter.TextOf(formula) is not { } text) return isLeft || table is null ? Value.Unknown : Sometimes(data);
        var parsed = Formula.Parse(text);
        var (side, other) = isLeft ? (parsed.Left, parsed.Right) : (parsed.Right, parsed.Left);
        table ??= Table.Empty;
        var columns = new List<Column>();
        var parts = new List<Table>();
        foreach (var variable in side.Variables)
        {
            var label = Value.Text(variable.Name);
            Column[] found = [.. FindNamed(table, label).Where(c => !variable.IsOwner || c.Label is Label.Named)];
            columns.AddRange(found);

            // What is no column is a variable of the script: y ~ x without data.
            if (found.Length > 0 || TableOf(interpreter.Lookup(variable.Name)) is not { } value) continue;
            columns.AddRange(value.Columns);
            parts.Add(value);
        }

        if (side.HasRest)
        {
            var named = other.Variables.Concat(side.Variables).Concat(side.Excluded).Select(v => new Element(Value.Text(v.Name))).ToArray();
            if (TableOf(DropLabels(Of(table), Value.None, interpreter.Allocate(new ListCell([.. named])), Value.None)) is { } rest)
                columns.AddRange(rest.Columns);
        }

        return Of(Gather(table with { Shape = TableShape.Frame, View = null, Class = null, Columns = [.. columns] }, parts));
    }
}
