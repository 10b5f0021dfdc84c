using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>The stubs against what the libraries themselves offer; see build/knowledge/libraries.py.</summary>
public sealed class LibraryTests
{
    private static readonly Dictionary<string, ParameterRole[]> Roles = new(StringComparer.Ordinal)
    {
        ["X"] = [ParameterRole.Features, ParameterRole.Data, ParameterRole.Evaluation],
        ["y"] = [ParameterRole.Labels, ParameterRole.Data, ParameterRole.Evaluation, ParameterRole.Stratify],
        ["sample_weight"] = [ParameterRole.Weight],
        ["groups"] = [ParameterRole.Group],
    };

    /// <summary>A clusterer that ignores y takes nothing from it, and what is scored is no training data.</summary>
    private static readonly string[] Ignored = ["score", "staged_score", "predict", "transform", "inverse_transform"];

    public static TheoryData<string> Libraries => [.. ListedName.Libraries];

    [Theory, MemberData(nameof(Libraries))]
    public void The_program_writes_the_list_again(string library)
    {
        var (code, output, error) = Repository.Run(
            Python.WithLibraries(library), [Repository.At("build/knowledge/libraries.py"), "--check", library], Repository.Root);
        if (code == 3) Assert.Skip(output.Trim());
        Assert.True(code == 0, output + error);
    }

    [Theory, MemberData(nameof(Libraries))]
    public void Every_name_is_modelled_or_stands_in_the_list_of_what_carries_no_columns(string library)
    {
        var reasons = Reasons().Where(reason => reason.Pattern.StartsWith(library + ".", StringComparison.Ordinal)).ToList();
        var missing = ListedName.Of(library).Where(name => name.IsName && name.Modelled is null).Select(name => name.Name).ToList();

        None(missing.Where(name => !reasons.Exists(reason => IsMatch(reason.Pattern, name))));
        None(reasons.Where(reason => !missing.Exists(name => IsMatch(reason.Pattern, name))).Select(reason => $"nothing is left for {reason.Pattern}"));
        Assert.All(reasons, reason => Assert.NotEqual("", reason.Why));
    }

    [Fact]
    public void Estimators_are_of_their_kind()
    {
        var wrong = new List<string>();
        foreach (var listed in ListedName.Of("sklearn").Concat(ListedName.Of("xgboost")).Where(name => name.IsEstimator))
        {
            if (listed.Modelled is not ApiClass type) continue;
            var kind = type.FindEstimator();
            var trains = listed.What is "classifier" or "regressor" or "clusterer" or "outlier_detector" or "density" or "ranker";
            if (trains && kind == EstimatorKind.Transformer) wrong.Add($"{listed.Name} is a {listed.What} and not a transformer");
            if (listed.What == "transformer" && kind == EstimatorKind.Predictor) wrong.Add($"{listed.Name} is no predictor");
            if (listed.What != "meta" && kind is null) wrong.Add($"{listed.Name} is a {listed.What}");
        }

        None(wrong);
    }

    /// <summary>Whatever stands for X, y, weights or groups in a call by position gets that role.</summary>
    [Fact]
    public void Data_reaches_the_parameter_that_it_is_meant_for()
    {
        var wrong = new List<string>();
        foreach (var listed in ListedName.Of("sklearn").Concat(ListedName.Of("xgboost")).Where(name => name.What is "method" or "function" && name.Rest.StartsWith("X ", StringComparison.Ordinal)))
        {
            if (listed.Modelled is not ApiFunction function || Ignored.Contains(listed.Member)) continue;
            var names = listed.Rest.Split(' ').TakeWhile(word => word[0] != '*').Select(word => word.TrimEnd('=')).ToList();
            var self = function.Kind == MethodKind.Static ? null : "self";
            var binding = ArgumentBinder.Bind(Signature.Of(function), [.. names.Select(name => new Argument<string>(ArgumentKind.Positional, name))], self);
            foreach (var name in names.Where(Roles.ContainsKey))
            {
                if (Roles[name].Any(role => binding.WithRole(role).Contains(name))) continue;
                var other = Enum.GetValues<ParameterRole>().Where(role => role != ParameterRole.Option && binding.WithRole(role).Contains(name)).ToList();
                if (other.Count > 0 || (name is "sample_weight" or "groups" && IsTraining(listed))) wrong.Add($"{listed.Name}({listed.Rest}): {name} is taken for {(other.Count > 0 ? string.Join(", ", other) : "an option")}");
            }
        }

        None(wrong);
    }

    /// <summary>A name is found under the private module that defines it too: pickles and old scripts say so.</summary>
    [Fact]
    public void Estimators_are_found_where_they_are_defined()
    {
        var listed = ListedName.Of("sklearn");
        var estimators = listed.Where(name => name.IsEstimator || name.What == "splitter").Select(name => name.Name).ToHashSet(StringComparer.Ordinal);
        var lost = listed.Where(name => name.What == "defined" && estimators.Contains(name.Name))
            .Where(name => name.Modelled is { } symbol && KnowledgeBase.BuiltIn.Find($"{name.Rest}.{name.Member}")?.Name != symbol.Name)
            .Select(name => $"{name.Rest}.{name.Member}");

        None(lost);
    }

    /// <summary>Scripts outlive versions: what was dropped stays known, and what came later is known too.</summary>
    [Fact]
    public void Names_of_other_versions_are_known()
    {
        var table = ListedName.Lines("other-versions.tsv").ToList();

        None(table.Where(row => row.Length < 3 || row[1] is not ("until" or "since")).Select(row => string.Join(' ', row)));
        None(table.Where(row => KnowledgeBase.BuiltIn.Find(row[0]) is null).Select(row => row[0]));
    }

    /// <summary>Weights of a transformer make no model's weights.</summary>
    private static bool IsTraining(ListedName method) =>
        ListedName.Explicit(method.Name[..method.Name.LastIndexOf('.')]) is ApiClass type && type.FindEstimator() != EstimatorKind.Transformer;

    /// <summary>With every line that there is: a list that is cut short is no help.</summary>
    private static void None(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines);
        Assert.True(text.Length == 0, text);
    }

    private static IEnumerable<(string Pattern, string Why)> Reasons() =>
        ListedName.Lines("without-columns.tsv").Select(row => (row[0], row.ElementAtOrDefault(1) ?? ""));

    /// <summary><c>*</c> stands for any part of a name.</summary>
    private static bool IsMatch(string pattern, string name) => Glob.IsMatch(pattern.Replace('.', '/'), name.Replace('.', '/'));
}
