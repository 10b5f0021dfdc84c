using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Values that name columns.</summary>
internal sealed partial class Effects
{
    /// <summary>The labels that a value names, or null when it is no list of labels.</summary>
    private ImmutableArray<Element>? LabelsOf(Value value)
    {
        switch (value)
        {
            case ConstantValue { Literal: Literal.None }:
                return null;
            case ConstantValue or LabelValue:
                return [new Element(value)];
            case UnionValue union when union.Alternatives.All(a => a is ConstantValue):
                return [.. union.Alternatives.Select(a => new Element(a, Presence.Optional))];
            case TableValue { Table: { Shape: TableShape.Index } table }:
                return [.. table.Columns.Select(Element.Of)];
            case TableValue { Table: { Shape: TableShape.Row } row }:
                return [.. row.Columns.Select(Element.Of)];
        }

        if (interpreter.IsAssumed(value)) return null;
        if (value is TableValue or Reference && TableOf(value) is { } unmet && IsUnmet(unmet))
            return [.. unmet.Columns.Select(c => c.Label is Label.Named named ? new Element(named.Value) : new Element(new LabelValue(c)))];
        if (interpreter.Content(value) is TableCell { Table: { Shape: TableShape.Frame } frame })
            return [.. frame.Columns.Select(Element.Of)];
        return TableOf(value) is { Shape: not TableShape.Row } data && !data.AllOrigins.IsEmpty ? null : interpreter.Elements(value);
    }

    /// <summary>A stub gathers labels from several parameters: each a label, a list of labels or not given.</summary>
    private Value Flat(Value labels)
    {
        if (labels is not TupleValue tuple || tuple.Elements.All(e => e is ConstantValue && IsGiven(e))) return labels;
        var flat = ImmutableArray.CreateBuilder<Element>();
        foreach (var element in tuple.Elements.Where(IsGiven))
        {
            if (element is ConstantValue or LabelValue) flat.Add(new Element(element));
            else if (LabelsOf(element) is { } inner) flat.AddRange(inner);
            else return Value.Unknown;
        }

        return interpreter.Allocate(new ListCell(flat.DrainToImmutable()));
    }

    private Value Labels(Value value) => TableOf(value) is { } table
        ? new TableValue(new Table(TableShape.Index, [.. table.Columns.Select(c => c with { Origins = c.Label is Label.Rest or Label.Prefixed ? c.Origins : Origins.None })]))
        : Value.Unknown;

    /// <summary>The row labels: what chose the rows goes with them. Of one value a column they are the labels of columns.</summary>
    /// <summary>Of the columns with each other: rows and columns are called alike.</summary>
    private static Table Correlated(Table table) => table with
    {
        Shape = TableShape.Frame,
        Columns = [.. table.Columns.Select(c => c with { Origins = c.Origins.As(Derivation.Derived) })],
        Index = [new Column(Label.None, Origins.None) { Names = new TupleValue([.. table.Columns.Select(c => Element.Of(c).Value)]) }],
    };

    private Value RowLabels(Value value)
    {
        if (TableOf(value) is not { } table) return Value.Unknown;
        if (table.Shape == TableShape.Row || table.IsTransposed) return Labels(value);
        return new TableValue(table with
        {
            Shape = TableShape.Series,
            Columns = table.Index.IsEmpty ? [new Column(Label.None, Origins.None)] : table.Index,
            View = null,
            Class = null,
            Index = [],
        });
    }
}
