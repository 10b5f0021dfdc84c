using System.Collections.Immutable;
using CsCheck;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Tests.Analysis;

/// <summary>The laws that make a fixpoint end at one result, and that a join loses no column.</summary>
public sealed class LatticeTests
{
    private static readonly Location Nowhere = new("a.py", 1, 1, 1, 2);

    private static readonly Gen<string> Names = Gen.OneOf("a", "b", "c");

    private static readonly Gen<DatasetFact> Datasets =
        Gen.Int[0, 1].Select(number => new DatasetFact(number, $"{number}.csv", "read", Nowhere, default, ColumnsFrom.None));

    private static readonly Gen<ImmutableSortedSet<string>> NameSets = Names.Array[0, 2].Select(names => names.ToImmutableSortedSet(StringComparer.Ordinal));

    private static readonly Gen<Origins> OriginSets =
        (from dataset in Datasets
         from isOpen in Gen.Int[0, 3]
         from column in Names
         from except in NameSets
         from derivation in Gen.Int[0, 2]
         select Origins.Of(isOpen == 0
             ? new Origin(dataset, null, except, (Derivation)derivation, null)
             : new Origin(dataset, column, null, (Derivation)derivation, null)))
        .Array[0, 4].Select(Origins.Union);

    private static readonly Gen<Label> Labels = Gen.OneOf(
        Names.Select(Label.Of),
        Gen.Const(Label.None),
        Names.Select(name => (Label)new Label.Prefixed(name)),
        from dataset in Datasets from except in NameSets select (Label)new Label.Rest(dataset, except));

    private static readonly Gen<ImmutableArray<Column>> Columns =
        (from label in Labels
         from origins in OriginSets
         from presence in Gen.Int[0, 2]
         from dtype in Gen.Int[0, 2]
         select new Column(label, origins) { Presence = (Presence)presence, Dtype = (Dtype)dtype })
        .Array[0, 3].Select(columns => columns.ToImmutableArray());

    private static readonly Gen<Table> Tables =
        from shape in Gen.OneOf<TableShape>(TableShape.Frame, TableShape.Series, TableShape.Any)
        from columns in Columns
        from filters in OriginSets
        from keys in OriginSets
        from strata in OriginSets
        from unknowns in Names.Array[0, 2]
        from isElement in Gen.Bool
        select new Table(shape, columns)
        {
            Filters = filters, Keys = keys, Strata = strata, IsElement = isElement,
            Unknowns = [.. unknowns.Distinct().Select(name => new UnknownCall(Nowhere, name))],
        };

    private static readonly Gen<Value> Simple = Gen.OneOf(
        Names.Select(Value.Text),
        Gen.Int[0, 3].Select(cell => (Value)new Reference(cell)),
        Gen.Const(Value.Unknown),
        Gen.Const(Value.Plain),
        Gen.Const(Value.Inert),
        Names.Array[0, 2].Select(names => (Value)new TupleValue([.. names.Select(Value.Text)])),
        Tables.Select(table => (Value)new TableValue(table)));

    private static readonly Gen<Value> Values = Simple.Array[1, 4].Select(values => ValueJoin.Of(values));

    private static readonly Gen<Cell> Cells = Gen.OneOf(
        Tables.Select(table => (Cell)new TableCell(table)),
        (from value in Values from presence in Gen.Int[0, 2] select new Element(value, (Presence)presence))
            .Array[0, 3].Select(elements => (Cell)new ListCell([.. elements])),
        Gen.Select(Names, Values, (name, value) => new Entry(Value.Text(name), value))
            .Array[0, 3].Select(entries => (Cell)new DictCell([.. entries.DistinctBy(entry => entry.Key)])),
        Gen.Select(Names, Values, KeyValuePair.Create).Array[0, 3].Select(attributes => (Cell)new ObjectCell(
            Value.Unknown, attributes.DistinctBy(a => a.Key).ToImmutableSortedDictionary(StringComparer.Ordinal))));

    [Fact]
    public void Origins_are_a_lattice() =>
        Gen.Select(OriginSets, OriginSets, OriginSets).Sample((a, b, c) =>
            a.Union(b).Equals(b.Union(a)) && a.Union(b).Union(c).Equals(a.Union(b.Union(c)))
            && a.Union(a).Equals(a) && a.Union(Origins.None).Equals(a));

    [Fact]
    public void A_union_of_origins_loses_none() =>
        Gen.Select(OriginSets, OriginSets).Sample((a, b) => Covers(a.Union(b), a) && Covers(a.Union(b), b));

    [Fact]
    public void Tables_are_a_lattice_up_to_order() =>
        Gen.Select(Tables, Tables, Tables).Sample((a, b, c) =>
        {
            Same(ValueJoin.Tables(a, b), ValueJoin.Tables(b, a));
            Same(ValueJoin.Tables(ValueJoin.Tables(a, b), c), ValueJoin.Tables(a, ValueJoin.Tables(b, c)));
            Assert.Equal(a, ValueJoin.Tables(a, a));

            static void Same(Table left, Table right) => Assert.Equal(Text(left), Text(right));
        });

    [Fact]
    public void Values_are_a_lattice_up_to_order() =>
        Gen.Select(Values, Values, Values).Sample((a, b, c) =>
        {
            Assert.Equal(Text(ValueJoin.Values(a, b)), Text(ValueJoin.Values(b, a)));
            Assert.Equal(
                Text(ValueJoin.Values(ValueJoin.Values(a, b), c)), Text(ValueJoin.Values(a, ValueJoin.Values(b, c))));
            Assert.Equal(Text(a), Text(ValueJoin.Values(a, a)));
        });

    [Fact]
    public void A_join_of_contents_loses_no_origin() =>
        Gen.Select(Cells, Cells).Where((a, b) => a.GetType() == b.GetType()).Sample((a, b) =>
        {
            var joined = OriginsOf(ValueJoin.Contents(a, b));
            Assert.True(Covers(joined, OriginsOf(a)) && Covers(joined, OriginsOf(b)));
            Assert.Equal(a, ValueJoin.Contents(a, a));
        });

    [Fact]
    public void However_many_alternatives_there_are_every_cell_stays() =>
        Gen.Int[2, 200].Sample(count =>
        {
            var joined = ValueJoin.Of(Enumerable.Range(0, count)
                .SelectMany(i => (Value[])[Value.Number(i), new TupleValue([new Reference(i)])]));
            var kept = Assert.IsType<UnionValue>(joined).Alternatives.OfType<TupleValue>().Select(t => t.Elements[0]);
            Assert.Equal(Enumerable.Range(0, count).Select(i => (Value)new Reference(i)), kept);
            Assert.Equal(joined, ValueJoin.Of([joined, joined]));
        }, iter: 50);

    [Fact]
    public void Widening_is_above_and_stays() =>
        Gen.OneOf(Cells.Select(cell => (object)cell), Values.Select(value => (object)value)).Sample(content =>
        {
            var wide = Widening.Widen(content);
            Assert.True(Covers(OriginsOf(wide), OriginsOf(content)));
            Assert.Equal(wide, Widening.Widen(wide));
        });

    [Fact]
    public void The_constants_of_a_dict_become_one_summary()
    {
        var content = new DictCell([new Entry(Value.Text("a"), Value.Number(1)), new Entry(Value.Text("b"), Value.Number(2))]);
        var wide = Assert.IsType<DictCell>(Widening.Widen(content));
        Assert.Empty(wide.Entries);
        Assert.Equal(Value.Unknown, wide.Other);
        Assert.Equal(new DictCell([]), Widening.Widen(new DictCell([])));
    }

    /// <summary>Every entry of the part is there, as strong at least; what an open entry leaves out, the part leaves out too.</summary>
    private static bool Covers(Origins all, Origins part) => part.Items.All(p => all.Items.Any(a =>
        Origin.Compare(a, p) == 0 && a.Derivation <= p.Derivation && (a.Except is null || a.Except.IsSubsetOf(p.Except!))));

    private static Origins OriginsOf(object? content) => content switch
    {
        Table table => Origins.Union([table.AllOrigins, table.Filters, table.Keys, table.Strata, table.Cohorts]),
        TableValue value => OriginsOf(value.Table),
        TableCell cell => OriginsOf(cell.Table),
        UnionValue union => Origins.Union(union.Alternatives.Select(OriginsOf)),
        TupleValue tuple => Origins.Union(tuple.Elements.Select(OriginsOf)),
        ListCell list => Origins.Union(list.Elements.Select(element => OriginsOf(element.Value))),
        DictCell dict => Origins.Union([.. dict.Entries.Select(entry => OriginsOf(entry.Value)), OriginsOf(dict.Other)]),
        ObjectCell instance => Origins.Union(instance.Attributes.Values.Select(OriginsOf)),
        _ => Origins.None,
    };

    private static string Text(Value value) => value switch
    {
        UnionValue union => string.Join(" | ", union.Alternatives.Select(Text).Order(StringComparer.Ordinal)),
        TableValue data => Text(data.Table),
        TupleValue tuple => $"({string.Join(", ", tuple.Elements.Select(Text))})",
        _ => value.ToString()!,
    };

    private static string Text(Table table) =>
        $"{table.Shape} {table.IsElement} [{string.Join("; ", table.Columns.Select(Text).Order(StringComparer.Ordinal))}] "
        + $"{Text(table.Filters)} {Text(table.Keys)} {Text(table.Strata)} "
        + string.Join(',', table.Unknowns.Select(u => u.Call).Order(StringComparer.Ordinal));

    private static string Text(Column column) => $"{Text(column.Label)} {column.Presence} {column.Dtype} {Text(column.Origins)}";

    private static string Text(Label label) => label switch
    {
        Label.Rest rest => $"{rest.Dataset.Number}* except {string.Join(',', rest.Except)}",
        Label.Named named => Text(named.Value),
        _ => label.ToString()!,
    };

    private static string Text(Origins origins) => string.Join(',', origins.Items.Select(o =>
        $"{o.Dataset.Number}.{o.Column ?? "* except " + string.Join('/', o.Except!)}~{o.Derivation}"));
}
