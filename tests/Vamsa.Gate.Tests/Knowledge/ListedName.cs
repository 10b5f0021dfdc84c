using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>A public name of a library, as build/knowledge/libraries.py lists it.</summary>
/// <param name="What"><c>method</c>, <c>function</c>, <c>class</c>, a kind of estimator; <c>defined</c> and <c>deprecated</c> tell more of another line.</param>
/// <param name="Rest">Parameters; of <c>defined</c> the module, of <c>deprecated</c> the version.</param>
internal sealed record ListedName(string What, string Name, string Rest)
{
    private const string Folder = "tests/Vamsa.Gate.Tests/Knowledge/Libraries";

    /// <summary>Members that scripts reach through an object: where their stub has them.</summary>
    private static readonly (string Listed, string Stub)[] Homes =
    [
        ("pandas.Series.str.", "pandas.core.accessors.StringMethods."),
        ("pandas.Series.dt.", "pandas.core.accessors.DatetimeProperties."),
        ("pandas.Series.cat.", "pandas.core.accessors.CategoricalAccessor."),
        ("pandas.core.groupby.DataFrameGroupBy.", "pandas.core.groupby.GroupBy."),
        ("pandas.core.groupby.SeriesGroupBy.", "pandas.core.groupby.GroupBy."),
        ("pandas.core.resample.Resampler.", "pandas.core.groupby.GroupBy."),
        ("pandas.core.window.Rolling.", "pandas.core.common.Window."),
        ("pandas.core.window.Expanding.", "pandas.core.common.Window."),
        ("pandas.core.window.ExponentialMovingWindow.", "pandas.core.common.Window."),
    ];

    public static IReadOnlyList<string> Libraries { get; } = ["numpy", "pandas", "sklearn", "statsmodels", "xgboost"];

    public static IReadOnlyList<ListedName> Of(string library) =>
        [.. Lines($"{library}.tsv").Select(row => new ListedName(row[0], row[1], row.ElementAtOrDefault(2) ?? ""))];

    /// <summary>Rows of a table beside the lists, without comments.</summary>
    public static IEnumerable<string[]> Lines(string table) =>
        File.ReadLines(Repository.At($"{Folder}/{table}")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));

    public bool IsName => What is not ("defined" or "deprecated");

    public bool IsEstimator => What is "classifier" or "regressor" or "clusterer" or "outlier_detector" or "density" or "transformer" or "estimator" or "meta" or "ranker";

    public string Member => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>What the stubs say under this very name; what a module or class says of all that it does not list is not meant.</summary>
    public ApiSymbol? Modelled => Explicit(Name);

    public static ApiSymbol? Explicit(string name)
    {
        foreach (var (listed, stub) in Homes)
            if (name.StartsWith(listed, StringComparison.Ordinal)) name = stub + name[listed.Length..];

        var knowledge = KnowledgeBase.BuiltIn;
        var dot = name.LastIndexOf('.');
        return (dot < 0 ? null : knowledge.Find(name[..dot])) switch
        {
            ApiModule module => module.Members.Find(name[(dot + 1)..]) ?? knowledge.Module(name),
            ApiClass type => type.Find(name[(dot + 1)..]),
            _ => null,
        };
    }
}
