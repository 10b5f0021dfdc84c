using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using static Vamsa.Gate.Analysis.Values.ColumnLookup;

namespace Vamsa.Gate.Analysis;

/// <summary>Types of columns, asked for and chosen by.</summary>
internal sealed partial class Effects
{
    private Value SelectTypes(Value value, Value include, Value exclude)
    {
        var wanted = IsGiven(include) ? TypesOf(include) : null;
        var unwanted = IsGiven(exclude) ? TypesOf(exclude) : null;
        return OnTable(value, t => t with
        {
            Columns = [.. t.Columns.SelectMany<Column, Column>(c =>
            {
                if (c.Dtype == Dtype.Unknown) return [Maybe(c)];
                if (wanted is { } yes) return yes.Contains(c.Dtype) ? [c] : [];
                return unwanted is { } no && no.Contains(c.Dtype) ? [] : [c];
            })],
        });
    }

    private HashSet<Dtype> TypesOf(Value types)
    {
        var found = new HashSet<Dtype>();
        foreach (var element in interpreter.Elements(types) is { } list && Text(types) is null ? list : [new Element(types)])
            found.UnionWith(Dtypes.Named(element.Value));
        return found;
    }

    private Value Types(Value value)
    {
        if (Text(value) is not null) return new DtypeValue(Dtypes.Named(value).FirstOrDefault());
        if (TableOf(value) is not { } table) return Value.Unknown;
        if (table.Shape is TableShape.Series or TableShape.Scalar || table.Shape == TableShape.Array && table.Columns.Length == 1)
            return new DtypeValue(table.Columns.Length == 1 ? table.Columns[0].Dtype : Dtype.Unknown);
        return new TableValue(table with { Shape = TableShape.Row, IsTypes = true, View = null, Class = null, Columns = [.. table.Columns.Select(c => c with { Origins = Origins.None })] });
    }

    /// <summary><c>df.dtypes == 'object'</c>: a truth value a column, as far as the types are known.</summary>
    public Value CompareTypes(Table types, ComparisonOperator op, Value type) => interpreter.Allocate(new ListCell([.. types.Columns.Select(c =>
        new Element(Dtypes.Compare(new DtypeValue(c.Dtype), type) is { } same ? Value.Boolean(same == (op == ComparisonOperator.Eq)) : Value.Unknown, c.Presence))]));

    private Value Cast(Value value, Value dtype)
    {
        var types = interpreter.Content(dtype) is DictCell ? [] : Dtypes.Named(dtype).ToArray();
        return OnTable(value, t => t with
        {
            Columns = [.. t.Columns.Select(c => types is [var one] ? c with { Dtype = one }
                : interpreter.Content(dtype) is DictCell dict && c.Label is Label.Named named && Dicts.Get(dict with { Other = null }, named.Value) is { } own
                    ? c with { Dtype = Dtypes.Named(own).FirstOrDefault() }
                    : c)],
        });
    }
}
