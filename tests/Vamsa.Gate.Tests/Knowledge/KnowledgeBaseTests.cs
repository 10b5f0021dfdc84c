using Vamsa.Gate.Knowledge;
using Xunit;

namespace Vamsa.Gate.Tests.Knowledge;

public class KnowledgeBaseTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.BuiltIn;

    [Theory]
    [InlineData("pandas.read_csv", "pandas.read_csv")]
    [InlineData("pandas.DataFrame", "pandas.core.frame.DataFrame")]
    [InlineData("pandas.DataFrame.drop", "pandas.core.frame.DataFrame.drop")]
    [InlineData("pandas.DataFrame.fillna", "pandas.core.common.NDFrame.fillna")]
    [InlineData("pandas.Series.kurtosis", "pandas.core.common.NDFrame.kurt")]
    [InlineData("pandas.np.log", "numpy.log")]
    [InlineData("builtins.len", "builtins.len")]
    [InlineData("builtins.str.upper", "builtins.str.upper")]
    [InlineData("collections.OrderedDict.items", "builtins.dict.items")]
    [InlineData("os.path.join", "os.path.join")]
    [InlineData("numpy.random.seed", "numpy.random.seed")]
    [InlineData("numpy.array", "numpy.array")]
    [InlineData("tqdm.tqdm", "tqdm.tqdm")]
    [InlineData("tqdm.auto.tqdm", "tqdm.tqdm")]
    [InlineData("pylab.array", "numpy.array")]
    [InlineData("tensorflow.contrib.keras.models.Sequential", "keras.models.Sequential")]
    [InlineData("sklearn.linear_model.LogisticRegression", "sklearn.linear_model.LogisticRegression")]
    [InlineData("sklearn.linear_model.logistic.LogisticRegression", "sklearn.linear_model.LogisticRegression")]
    [InlineData("sklearn.ensemble._forest.RandomForestClassifier", "sklearn.ensemble.RandomForestClassifier")]
    [InlineData("sklearn.cross_validation.train_test_split", "sklearn.model_selection.train_test_split")]
    [InlineData("sklearn.grid_search.GridSearchCV", "sklearn.model_selection.GridSearchCV")]
    [InlineData("sklearn.preprocessing.Imputer", "sklearn.impute.SimpleImputer")]
    [InlineData("sklearn.externals.joblib.dump", "joblib.dump")]
    [InlineData("sklearn.lda.LDA", "sklearn.discriminant_analysis.LinearDiscriminantAnalysis")]
    [InlineData("tensorflow.keras.models.Sequential", "keras.models.Sequential")]
    [InlineData("tensorflow.keras.Sequential", "keras.models.Sequential")]
    [InlineData("tensorflow.keras.preprocessing.text.Tokenizer", "keras.preprocessing.text.Tokenizer")]
    [InlineData("imblearn.pipeline.Pipeline", "sklearn.pipeline.Pipeline")]
    [InlineData("statsmodels.api.OLS", "statsmodels.api.OLS")]
    [InlineData("lightgbm.LGBMClassifier.predict_proba", "sklearn.base.Model.predict_proba")]
    public void A_name_leads_to_the_symbol_that_defines_it(string name, string definition) =>
        Assert.Equal(definition, Knowledge.Find(name)?.Name);

    [Theory]
    [InlineData("matplotlib.pyplot.plot")]
    [InlineData("seaborn.heatmap")]
    [InlineData("sklearn.metrics.accuracy_score")]
    [InlineData("keras.layers.Dense")]
    [InlineData("statsmodels.tsa.stattools.adfuller")]
    public void What_a_module_does_not_list_has_the_effect_of_its_fallback(string name)
    {
        var unlisted = Assert.IsType<ApiAttribute>(Knowledge.Find(name));
        Assert.Equal(name, unlisted.Name, StringComparer.Ordinal);
        Assert.Equal(EffectWord.Inert, Assert.IsType<Effect.Apply>(unlisted.Effect).Word);
    }

    [Theory]
    [InlineData("pandas.read_crystal_ball")]
    [InlineData("pandas.DataFrame.read_minds")]
    [InlineData("mylib.scramble")]
    [InlineData("sklearn")]
    public void What_no_stub_describes_is_null_but_a_package_is_a_module(string name)
    {
        if (name == "sklearn") Assert.IsType<ApiModule>(Knowledge.Find(name));
        else Assert.Null(Knowledge.Find(name));
    }

    [Theory]
    [InlineData(TableShape.Frame)]
    [InlineData(TableShape.Series)]
    [InlineData(TableShape.Array)]
    [InlineData(TableShape.Index)]
    [InlineData(TableShape.Groups)]
    [InlineData(TableShape.Row)]
    [InlineData(TableShape.Scalar)]
    public void Every_shape_of_table_has_a_class(TableShape shape) =>
        Assert.Equal(shape, Knowledge.ClassOf(shape).FindShape());

    [Theory]
    [InlineData("sklearn.linear_model.Ridge", EstimatorKind.Predictor)]
    [InlineData("sklearn.cluster.KMeans", EstimatorKind.Predictor)]
    [InlineData("sklearn.ensemble.IsolationForest", EstimatorKind.Predictor)]
    [InlineData("xgboost.XGBClassifier", EstimatorKind.Predictor)]
    [InlineData("catboost.CatBoostRegressor", EstimatorKind.Predictor)]
    [InlineData("keras.models.Sequential", EstimatorKind.Predictor)]
    [InlineData("statsmodels.api.Logit", EstimatorKind.Predictor)]
    [InlineData("sklearn.preprocessing.StandardScaler", EstimatorKind.Transformer)]
    [InlineData("sklearn.decomposition.PCA", EstimatorKind.Transformer)]
    [InlineData("sklearn.feature_extraction.text.TfidfVectorizer", EstimatorKind.Transformer)]
    [InlineData("sklearn.compose.ColumnTransformer", EstimatorKind.Transformer)]
    public void An_estimator_is_a_predictor_or_a_transformer(string name, EstimatorKind kind) =>
        Assert.Equal(kind, Assert.IsType<ApiClass>(Knowledge.Find(name)).FindEstimator());

    [Fact]
    public void A_pipeline_is_neither_until_its_last_step_says() =>
        Assert.Null(Assert.IsType<ApiClass>(Knowledge.Find("sklearn.pipeline.Pipeline")).FindEstimator());

    [Fact]
    public void Parameters_carry_roles_and_effects_name_them()
    {
        var fit = Assert.IsType<ApiFunction>(Knowledge.Find("sklearn.svm.SVC.fit"));
        Assert.Equal(
            ["self: Model", "X: Features", "y: Labels", "sample_weight: Weight", "fit_params: Option"],
            fit.Parameters.Select(p => $"{p.Name}: {p.Role}"));
        var drop = Assert.IsType<ApiFunction>(Knowledge.Find("pandas.DataFrame.drop"));
        var effect = Assert.IsType<Effect.Apply>(drop.Effect);
        Assert.Equal(EffectWord.Drop, effect.Word);
        Assert.Equal(["self", "labels", "columns", "axis"], effect.Operands.Cast<Effect.Argument>().Select(a => a.Parameter));
    }

    [Fact]
    public void The_assignment_to_an_attribute_is_a_member_of_its_own() =>
        Assert.IsType<ApiFunction>(Assert.IsType<ApiClass>(Knowledge.Find("pandas.DataFrame")).Find("columns.setter"));

    [Fact]
    public void A_module_is_found_under_every_name()
    {
        Assert.Equal("keras.layers", Knowledge.Module("tensorflow.keras.layers")?.Name);
        Assert.Equal("numpy", Knowledge.Module("numpy")?.Name);
        Assert.Null(Knowledge.Module("pandas.DataFrame"));
    }

    [Fact]
    public void A_package_is_known_by_its_name()
    {
        Assert.True(Knowledge.Knows("pandas"));
        Assert.True(Knowledge.Knows("google"));
        Assert.False(Knowledge.Knows("mylib"));
    }

    [Fact]
    public void The_fingerprint_is_of_all_stubs()
    {
        var more = Knowledge.With([("mylib.pyi", "def f(x: Data) -> Keep[x]: ...")]);
        Assert.Matches("^sha256:[0-9a-f]{64}$", Knowledge.Fingerprint);
        Assert.NotEqual(Knowledge.Fingerprint, more.Fingerprint);
        Assert.Equal(more.Fingerprint, Knowledge.With([("mylib.pyi", "def f(x: Data) -> Keep[x]: ...")]).Fingerprint);
    }

    [Fact]
    public void A_repository_adds_modules()
    {
        var own = Knowledge.With([("mylib/features.pyi", "from pandas import DataFrame\ndef clean(df: Data) -> Keep[df]: ...\n")]);
        Assert.Empty(own.Errors);
        Assert.Equal("mylib.features.clean", own.Find("mylib.features.clean")?.Name);
        Assert.IsType<ApiModule>(own.Find("mylib"));
        Assert.Null(Knowledge.Find("mylib.features.clean"));
        Assert.True(own.HasOwn("mylib.features"));
        Assert.False(own.HasOwn("pandas"));
    }

    [Fact]
    public void A_repository_adds_to_a_built_in_module_and_wins_over_it()
    {
        var own = Knowledge.With([("seaborn/__init__.pyi", "def heatmap(data: Data) -> Opaque[data]: ...\ndef load_house(name) -> Read[name]: ...\n")]);
        Assert.Empty(own.Errors);
        Assert.IsType<ApiFunction>(own.Find("seaborn.load_house"));
        Assert.Equal(EffectWord.Opaque, Word(own.Find("seaborn.heatmap")));
        Assert.Equal(EffectWord.Inert, Word(own.Find("seaborn.kdeplot")));
        Assert.Equal(EffectWord.Inert, Word(Knowledge.Find("seaborn.heatmap")));
    }

    [Fact]
    public void Built_in_stubs_see_what_a_repository_says_of_their_classes()
    {
        var own = Knowledge.With([
            ("pandas/core/frame.pyi", "class DataFrame:\n    def mask_ids(self: Data, columns) -> Drop[self, columns, None, 1]: ...\n    def round(self, *args, **kwargs) -> Opaque[self]: ...\n"),
            ("sklearn/base.pyi", "class Classifier:\n    def audit(self, X) -> Plain: ...\n"),
        ]);
        Assert.Empty(own.Errors);
        var frame = own.ClassOf(TableShape.Frame);
        Assert.Equal(EffectWord.Drop, Word(frame.Find("mask_ids")));
        Assert.Equal(EffectWord.Opaque, Word(frame.Find("round")));
        Assert.Equal(Word(Knowledge.ClassOf(TableShape.Frame).Find("drop")), Word(frame.Find("drop")));
        Assert.Equal(TableShape.Frame, frame.FindShape());
        Assert.NotNull(own.Find("sklearn.linear_model.LogisticRegression.audit"));
        Assert.NotNull(own.Find("sklearn.linear_model.LogisticRegression.fit"));
    }

    [Fact]
    public void Two_files_of_one_module_are_an_error()
    {
        var own = Knowledge.With([new StubSource("mylib.pyi", "") { File = "a/mylib.pyi" }, new StubSource("mylib.pyi", "") { File = "b/mylib.pyi" }]);
        Assert.Equal("b/mylib.pyi:1:1: a/mylib.pyi describes module 'mylib' already", Assert.Single(own.Errors).ToString());
    }

    private static EffectWord? Word(ApiSymbol? symbol) => (symbol switch
    {
        ApiFunction function => function.Effect,
        ApiAttribute attribute => attribute.Effect,
        _ => null,
    } as Effect.Apply)?.Word;

    [Fact]
    public void It_may_be_read_by_many_at_once()
    {
        var fresh = Knowledge.With([("mylib.pyi", "from sklearn.svm import SVC")]);
        string[] names = ["pandas.DataFrame", "numpy.log", "sklearn.svm.SVC", "mylib.SVC", "keras.Model", "xgboost.train"];
        var found = new int[names.Length];
        Parallel.For(0, 200, i =>
        {
            if (fresh.Find(names[i % names.Length]) is not null) Interlocked.Increment(ref found[i % names.Length]);
        });
        Assert.Equal(200, found.Sum());
    }
}
