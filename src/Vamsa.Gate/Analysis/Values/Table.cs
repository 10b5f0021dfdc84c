using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>
/// Data with columns, whatever Python's type: a frame, a series (one column), an array, labels, groups, a row, an element.
/// <code>
/// X = df.drop('target', axis=1)      Frame [age←heart.csv, sex←heart.csv, …]
/// X = df.drop('target', axis=1)      Frame [*←heart.csv except target]        columns of heart.csv not known
/// pd.get_dummies(df[['sex']])        Frame [sex_*←heart.csv.sex]
/// </code>
/// </summary>
/// <param name="Columns">In order; a column that stands for many is one entry.</param>
public sealed record Table(TableShape Shape, ImmutableArray<Column> Columns)
{
    private const int MaximumUncertain = 500;
    private const int MaximumColumns = 20_000;

    public static readonly Table Empty = new(TableShape.Frame, []);

    public static Table Scalar(Origins origins) => new(TableShape.Scalar, [new Column(Label.None, origins)]);

    /// <summary>The library class whose methods it has, where that is not its shape's: <c>df['a'].str</c>.</summary>
    public ApiClass? Class { get; init; }

    /// <summary>The module of stubs whose classes have the methods of this table in each shape; null of pandas and numpy.</summary>
    public string? Family { get; init; }

    /// <summary>Index levels: columns that <c>reset_index</c> brings back.</summary>
    public ImmutableArray<Column> Index { get; init; } = [];

    /// <summary>What decided which rows are here.</summary>
    public Origins Filters { get; init; } = Origins.None;

    /// <summary>What rows were joined, grouped or sorted by.</summary>
    public Origins Keys { get; init; } = Origins.None;

    /// <summary>What a split or folds kept in proportion, and what folds kept together.</summary>
    public Origins Strata { get; init; } = Origins.None;

    public Origins Cohorts { get; init; } = Origins.None;

    /// <summary>Calls that are not modelled and stood on the way.</summary>
    public ImmutableArray<UnknownCall> Unknowns { get; init; } = [];

    /// <summary>Rows are columns: <c>df.T</c>, or an array made from a list of columns.</summary>
    public bool IsTransposed { get; init; }

    /// <summary>Group labels of a <see cref="TableShape.Groups"/> table, and whether they become the index.</summary>
    public ImmutableArray<Column> GroupColumns { get; init; } = [];

    public bool GroupsAsIndex { get; init; } = true;

    /// <summary>A series taken from a frame: <c>df['a'].fillna(0, inplace=True)</c> changes the frame.</summary>
    public View? View { get; init; }

    /// <summary>One value of one row, not an aggregate: what is decided by it is decided row by row.</summary>
    public bool IsElement { get; init; }

    /// <summary>What a text that is made of a value begins with: <c>'city_' + row['city']</c>. As a label it stands for those that begin so.</summary>
    public string? Head { get; init; }

    /// <summary>A prediction of a model that is trained step by step, and whatever is computed from it.</summary>
    public Fed? Fed { get; init; }

    /// <summary>A row of types: <c>df.dtypes</c>.</summary>
    public bool IsTypes { get; init; }

    /// <summary>Axis of <c>np.c_</c> (1) and <c>np.r_</c> (0), for shape Any.</summary>
    public int? GridAxis { get; init; }

    /// <summary>
    /// Columns that may be missing multiply where a loop stacks tables on each other: too many become one that stands for
    /// all of them.
    /// </summary>
    public static ImmutableArray<Column> Bounded(ImmutableArray<Column> columns)
    {
        if (columns.Length <= MaximumUncertain) return columns;
        var uncertain = 0;
        foreach (var column in columns) uncertain += column.IsCertain ? 0 : 1;
        var isHuge = columns.Length > MaximumColumns;
        if (uncertain <= MaximumUncertain && !isHuge) return columns;
        var kept = isHuge ? [] : columns.Where(c => c.IsCertain);
        var others = Origins.Union(isHuge ? columns.Select(c => c.Origins) : columns.Where(c => !c.IsCertain).Select(c => c.Origins));
        return [.. kept, new Column(Label.None, others) { Presence = Presence.Many }];
    }

    /// <summary>What it costs to look at all columns and their origins, in operations.</summary>
    public int Weight
    {
        get
        {
            var origins = 0;
            foreach (var column in Columns) origins += column.Origins.Items.Length;
            return Columns.Length + (origins / 8);
        }
    }

    public Origins AllOrigins => Columns is [var only] ? only.Origins : Origins.Union(Columns.Select(c => c.Origins));

    /// <summary>It is known how many columns there are.</summary>
    public bool IsExactInNumber => Columns.All(c => c.IsCertain && c.Label is not Label.Rest);

    /// <summary>Every column is known by its own label, once.</summary>
    public bool IsExact
    {
        get
        {
            foreach (var column in Columns)
            {
                if (column.Presence != Presence.One || column.Label is not Label.Named) return false;
            }

            return true;
        }
    }

    public bool Equals(Table? other) =>
        other is not null && Shape == other.Shape && IsTransposed == other.IsTransposed
        && ReferenceEquals(Class, other.Class) && Same(Columns, other.Columns) && Same(Index, other.Index)
        && Filters.Equals(other.Filters) && Keys.Equals(other.Keys) && Same(GroupColumns, other.GroupColumns)
        && Strata.Equals(other.Strata) && Cohorts.Equals(other.Cohorts) && IsElement == other.IsElement
        && Family == other.Family && Head == other.Head && Equals(Fed, other.Fed) && Unknowns.AsSpan().SequenceEqual(other.Unknowns.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Shape, Columns.Length);

    private static bool Same(ImmutableArray<Column> a, ImmutableArray<Column> b) =>
        a.AsSpan().SequenceEqual(b.AsSpan());
}

public sealed record View(int Cell, Label Label);

public sealed record Column(Label Label, Origins Origins)
{
    public Dtype Dtype { get; init; }

    public Presence Presence { get; init; }

    /// <summary>
    /// What a column of constants may hold, so that the names of columns can be sorted and filtered before they are used:
    /// <c>pd.DataFrame({'feature': X.columns, 'importance': …}).sort_values('importance').feature[:5]</c>.
    /// </summary>
    public TupleValue? Names { get; init; }

    /// <summary>Dummies of one column but the first: a column of two values has one.</summary>
    public bool IsFirstDropped { get; init; }

    /// <summary>Of the many that it stands for perhaps only some.</summary>
    public bool IsPart { get; init; }

    /// <summary>How many dummies of one column were taken out by name.</summary>
    public int Gone { get; init; }

    public bool IsCertain => Presence == Presence.One;

    /// <summary>All columns of a dataset whose columns are not known.</summary>
    public static Column Every(DatasetFact dataset, TraceLink read, bool isNumbered = false)
    {
        var none = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
        return new Column(new Label.Rest(dataset, none, isNumbered), Origins.Of(new Origin(dataset, null, none, Derivation.Direct, read))) { Presence = Presence.Many };
    }
}

/// <summary>How many columns of the real table one <see cref="Column"/> stands for.</summary>
public enum Presence { One, Optional, Many }

public enum Dtype { Unknown, Number, Text, Boolean, Category, Date }

public abstract record Label
{
    /// <summary>A string, number or tuple.</summary>
    public sealed record Named(Value Value) : Label;

    /// <summary>Labels that begin with a text: what one-hot encoding makes of a column.</summary>
    public sealed record Prefixed(string Prefix) : Label;

    /// <summary>
    /// The columns of a dataset whose columns are not known, but for some. Without a header they are called by their
    /// numbers, so a position names one.
    /// </summary>
    public sealed record Rest(DatasetFact Dataset, ImmutableSortedSet<string> Except, bool IsNumbered = false) : Label
    {
        public bool Equals(Rest? other) =>
            other is not null && Dataset == other.Dataset && (ReferenceEquals(Except, other.Except) || Except.Count == other.Except.Count && Except.SetEquals(other.Except));

        public override int GetHashCode() => Dataset.Number;
    }

    /// <summary>
    /// In an expression, the columns of the frame that it will meet: all, or those of a pattern, of types, that one of the
    /// labels within stands for, and none of the labels without. What they are called there gets the prefix and suffix.
    /// </summary>
    public sealed record Each(
        string? Pattern, ImmutableArray<Dtype> Types, ImmutableArray<Label> Within, ImmutableArray<Label> Without, string Prefix = "", string Suffix = "") : Label
    {
        public static readonly Each All = new(null, [], [], []);

        public bool Equals(Each? other) =>
            other is not null && Pattern == other.Pattern && Prefix == other.Prefix && Suffix == other.Suffix && Types.AsSpan().SequenceEqual(other.Types.AsSpan())
            && Within.AsSpan().SequenceEqual(other.Within.AsSpan()) && Without.AsSpan().SequenceEqual(other.Without.AsSpan());

        public override int GetHashCode() => HashCode.Combine(Pattern, Types.Length, Within.Length, Without.Length);
    }

    /// <summary>A position of an array; or a label that is not known.</summary>
    public sealed record Unnamed : Label;

    public static readonly Label None = new Unnamed();

    public static Label Of(Value value) => value switch
    {
        ConstantValue or TupleValue => new Named(value),
        LabelValue label => label.Column.Label,
        _ => None,
    };

    public static Label Of(string text) => new Named(Value.Text(text));
}
