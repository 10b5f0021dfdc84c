using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>
/// The least upper bound of values and cell contents, as far as a bound on alternatives allows: associative, commutative
/// and idempotent up to the order of alternatives and columns. Nothing is lost: what does not fit widens to unknown with
/// all its origins.
/// </summary>
internal static class ValueJoin
{
    private const int MaximumAlternatives = 24;

    public static object Contents(object a, object b) => (a, b) switch
    {
        (Value left, Value right) => Values(left, right),
        (Cell left, Cell right) => Cells(left, right),
        _ => a,
    };

    public static Value Values(Value a, Value b)
    {
        if (a.Equals(b)) return a;
        if (a is TableValue { Table: var left } && b is TableValue { Table: var right }) return new TableValue(Tables(left, right));
        return Of([a, b]);
    }

    public static Value Of(IEnumerable<Value> values)
    {
        var alternatives = new List<Value>();
        HashSet<Value>? many = null;
        TableValue? table = null;
        foreach (var value in values)
        {
            if (value is UnionValue union)
            {
                foreach (var inner in union.Alternatives) Take(inner);
            }
            else
            {
                Take(value);
            }
        }

        if (table is not null) alternatives.Add(table);
        if (alternatives.Count > MaximumAlternatives)
        {
            // Widening: only what holds no column may go.
            alternatives.RemoveAll(v => v is LabelValue || IsConstant(v));
            if (!alternatives.Contains(Value.Unknown)) alternatives.Add(Value.Unknown);
        }

        return alternatives.Count switch
        {
            0 => Value.Unknown,
            1 => alternatives[0],
            _ => new UnionValue([.. alternatives]),
        };

        void Take(Value value)
        {
            if (value is TableValue data) table = table is null ? data : new TableValue(Tables(table.Table, data.Table));
            else if (IsNew(value)) alternatives.Add(value);
        }

        bool IsNew(Value value)
        {
            if (alternatives.Count < MaximumAlternatives) return !alternatives.Contains(value);
            many ??= [.. alternatives];
            return many.Add(value);
        }
    }

    public static bool IsConstant(Value value) =>
        value is ConstantValue || (value is TupleValue tuple && tuple.Elements.All(IsConstant));

    private static Cell Cells(Cell a, Cell b)
    {
        if (a.Equals(b)) return a;
        return (a, b) switch
        {
            (TableCell left, TableCell right) => new TableCell(Tables(left.Table, right.Table)),
            (ListCell left, ListCell right) => Lists(left, right),
            (DictCell left, DictCell right) => Dicts(left, right),
            (ObjectCell left, ObjectCell right) => Objects(left, right),
            _ => a,
        };
    }

    public static Table Tables(Table a, Table b)
    {
        if (a.Equals(b)) return a;
        return a with
        {
            Shape = a.Shape == b.Shape ? a.Shape : TableShape.Any,
            Class = ReferenceEquals(a.Class, b.Class) ? a.Class : null,
            Family = a.Family == b.Family ? a.Family : null,
            Columns = Columns(a.Columns, b.Columns),
            Index = Columns(a.Index, b.Index),
            GroupColumns = Columns(a.GroupColumns, b.GroupColumns),
            Filters = a.Filters.Union(b.Filters),
            Keys = a.Keys.Union(b.Keys),
            Strata = a.Strata.Union(b.Strata),
            Cohorts = a.Cohorts.Union(b.Cohorts),
            Unknowns = Unknowns(a.Unknowns, b.Unknowns),
            IsTransposed = a.IsTransposed && b.IsTransposed,
            IsElement = a.IsElement || b.IsElement,
            View = Equals(a.View, b.View) ? a.View : null,
            Fed = a.Fed ?? b.Fed,
        };
    }

    public static ImmutableArray<UnknownCall> Unknowns(ImmutableArray<UnknownCall> a, ImmutableArray<UnknownCall> b)
    {
        if (b.IsEmpty) return a;
        return a.IsEmpty ? b : [.. a, .. b.Where(u => !a.Contains(u))];
    }

    /// <summary>By label where every column has one, else by position; what only one side has is optional.</summary>
    public static ImmutableArray<Column> Columns(ImmutableArray<Column> a, ImmutableArray<Column> b)
    {
        if (a.AsSpan().SequenceEqual(b.AsSpan())) return a;
        if (a.Length == b.Length && SameLabels(a, b))
            return [.. a.Select((column, i) => Both(column, b[i]))];

        // Of equal labels the first goes with the first.
        var places = new Dictionary<Label, Queue<int>>(LabelsAlike.Instance);
        for (var i = 0; i < b.Length; i++)
        {
            if (!places.TryGetValue(b[i].Label, out var there)) places[b[i].Label] = there = new Queue<int>();
            there.Enqueue(i);
        }

        var isMatched = new bool[b.Length];
        var joined = ImmutableArray.CreateBuilder<Column>(a.Length + b.Length);
        foreach (var column in a)
        {
            if (!places.TryGetValue(column.Label, out var there) || !there.TryDequeue(out var match))
            {
                joined.Add(Maybe(column));
                continue;
            }

            joined.Add(Both(column, b[match]));
            isMatched[match] = true;
        }

        for (var i = 0; i < b.Length; i++)
        {
            if (!isMatched[i]) joined.Add(Maybe(b[i]));
        }

        return Table.Bounded(joined.DrainToImmutable());
    }

    private static bool SameLabels(ImmutableArray<Column> a, ImmutableArray<Column> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (!SameLabel(a[i].Label, b[i].Label)) return false;
        }

        return true;
    }

    private static bool SameLabel(Label a, Label b) => LabelsAlike.Instance.Equals(a, b);

    /// <summary>The rest of a dataset is one column of many, whatever it leaves out.</summary>
    private sealed class LabelsAlike : IEqualityComparer<Label>
    {
        public static readonly LabelsAlike Instance = new();

        public bool Equals(Label? a, Label? b) => (a, b) is (Label.Rest x, Label.Rest y) ? x.Dataset == y.Dataset : object.Equals(a, b);

        public int GetHashCode(Label label) => label is Label.Rest rest ? rest.Dataset.GetHashCode() : label.GetHashCode();
    }

    private static Column Maybe(Column column) => column.IsCertain ? column with { Presence = Presence.Optional } : column;

    private static Column Both(Column a, Column b) => a with
    {
        Label = (a.Label, b.Label) is (Label.Rest x, Label.Rest y)
            ? new Label.Rest(x.Dataset, x.Except.Intersect(y.Except))
            : a.Label,
        Origins = a.Origins.Union(b.Origins),
        Dtype = a.Dtype == b.Dtype ? a.Dtype : Dtype.Unknown,
        Presence = (Presence)Math.Max((int)a.Presence, (int)b.Presence),
        Gone = Math.Min(a.Gone, b.Gone),
        IsPart = a.IsPart || b.IsPart,
    };

    private static ListCell Lists(ListCell a, ListCell b)
    {
        if (a.IsSet && b.IsSet) return new ListCell(Distinct([.. a.Elements, .. b.Elements], a, b), true);
        var isShuffled = a.IsShuffled || b.IsShuffled;
        var joined = ImmutableArray.CreateBuilder<Element>();
        if (a.Elements.Length == b.Elements.Length)
        {
            for (var i = 0; i < a.Elements.Length; i++)
            {
                joined.Add(new Element(
                    Values(a.Elements[i].Value, b.Elements[i].Value),
                    (Presence)Math.Max((int)a.Elements[i].Presence, (int)b.Elements[i].Presence)));
            }

            return new ListCell(joined.DrainToImmutable()) { IsShuffled = isShuffled };
        }

        var common = 0;
        while (common < a.Elements.Length && common < b.Elements.Length && a.Elements[common].Equals(b.Elements[common]))
            joined.Add(a.Elements[common++]);
        var first = a.Elements.Skip(common).Select(Optional).ToArray();
        joined.AddRange(first);
        joined.AddRange(b.Elements.Skip(common).Select(Optional).Where(e => !first.Contains(e)));
        return new ListCell(joined.DrainToImmutable()) { IsShuffled = isShuffled };
    }

    private static Element Optional(Element element) =>
        element.Presence == Presence.One ? element with { Presence = Presence.Optional } : element;

    private static ImmutableArray<Element> Distinct(ImmutableArray<Element> elements, ListCell a, ListCell b)
    {
        var distinct = ImmutableArray.CreateBuilder<Element>();
        foreach (var element in elements)
        {
            if (distinct.Any(e => e.Value.Equals(element.Value))) continue;
            var both = a.Elements.Contains(element) && b.Elements.Contains(element);
            distinct.Add(both || element.Presence != Presence.One ? element : element with { Presence = Presence.Optional });
        }

        return distinct.DrainToImmutable();
    }

    private static DictCell Dicts(DictCell a, DictCell b)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        foreach (var entry in a.Entries)
        {
            var at = b.IndexOf(entry.Key);
            entries.Add(at < 0
                ? entry with { Presence = Presence.Optional }
                : new Entry(entry.Key, Values(entry.Value, b.Entries[at].Value), (Presence)Math.Max((int)entry.Presence, (int)b.Entries[at].Presence)));
        }

        foreach (var entry in b.Entries)
        {
            if (a.IndexOf(entry.Key) < 0) entries.Add(entry with { Presence = Presence.Optional });
        }

        var other = a.Other is null ? b.Other : b.Other is null ? a.Other : Values(a.Other, b.Other);
        return a with { Entries = entries.DrainToImmutable(), Other = other, Factory = a.Factory ?? b.Factory };
    }

    private static ObjectCell Objects(ObjectCell a, ObjectCell b)
    {
        var attributes = a.Attributes.ToBuilder();
        foreach (var (name, value) in b.Attributes)
            attributes[name] = attributes.TryGetValue(name, out var there) ? Values(there, value) : value;
        return new ObjectCell(a.Class, attributes.ToImmutable());
    }
}
