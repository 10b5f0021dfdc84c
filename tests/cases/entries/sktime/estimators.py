#: people.csv [age, income, height, target, id]
import pandas as pd
import sktime.base
import sktime.classification.compose
import sktime.classification.deep_learning
import sktime.classification.dictionary_based
import sktime.classification.distance_based
import sktime.classification.dummy
import sktime.classification.feature_based
import sktime.classification.hybrid
import sktime.classification.interval_based
import sktime.classification.kernel_based
import sktime.classification.shapelet_based
import sktime.clustering.k_means
import sktime.clustering.k_medoids
import sktime.datasets
import sktime.forecasting.arima
import sktime.forecasting.auto_reg
import sktime.forecasting.base
import sktime.forecasting.bats
import sktime.forecasting.compose
import sktime.forecasting.croston
import sktime.forecasting.ets
import sktime.forecasting.exp_smoothing
import sktime.forecasting.fbprophet
import sktime.forecasting.model_evaluation
import sktime.forecasting.model_selection
import sktime.forecasting.naive
import sktime.forecasting.online_learning
import sktime.forecasting.reconcile
import sktime.forecasting.sarimax
import sktime.forecasting.statsforecast
import sktime.forecasting.structural
import sktime.forecasting.tbats
import sktime.forecasting.theta
import sktime.forecasting.trend
import sktime.forecasting.var
import sktime.forecasting.varmax
import sktime.forecasting.vecm
import sktime.regression.distance_based
import sktime.regression.interval_based
import sktime.regression.kernel_based
import sktime.split
import sktime.transformations.panel.catch22
import sktime.transformations.panel.compose
import sktime.transformations.panel.padder
import sktime.transformations.panel.reduce
import sktime.transformations.panel.rocket
import sktime.transformations.panel.tsfresh
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of sktime.datasets.
load_UCR_UEA_dataset = sktime.datasets.load_UCR_UEA_dataset('airline')
load_airline = sktime.datasets.load_airline()
load_arrow_head = sktime.datasets.load_arrow_head()
load_basic_motions = sktime.datasets.load_basic_motions()
load_from_tsfile = sktime.datasets.load_from_tsfile('people.ts')
load_gunpoint = sktime.datasets.load_gunpoint()
load_italy_power_demand = sktime.datasets.load_italy_power_demand()
load_longley = sktime.datasets.load_longley()
load_osuleaf = sktime.datasets.load_osuleaf()

# Functions of sktime.forecasting.base.
ForecastingHorizon = sktime.forecasting.base.ForecastingHorizon()

# Functions of sktime.forecasting.model_evaluation.
evaluate = sktime.forecasting.model_evaluation.evaluate(model, None, y, X)

column_ensemble_classifier = sktime.classification.compose.ColumnEnsembleClassifier()
column_ensemble_classifier_fitted = column_ensemble_classifier.fit(X, y)

classifier_pipeline = sktime.classification.compose.ClassifierPipeline()
classifier_pipeline_fitted = classifier_pipeline.fit(X, y)

sklearn_classifier_pipeline = sktime.classification.compose.SklearnClassifierPipeline()
sklearn_classifier_pipeline_fitted = sklearn_classifier_pipeline.fit(X, y)

weighted_ensemble_classifier = sktime.classification.compose.WeightedEnsembleClassifier()
weighted_ensemble_classifier_fitted = weighted_ensemble_classifier.fit(X, y)

cnn_classifier = sktime.classification.deep_learning.CNNClassifier()
cnn_classifier_fitted = cnn_classifier.fit(X, y)

fcn_classifier = sktime.classification.deep_learning.FCNClassifier()
fcn_classifier_fitted = fcn_classifier.fit(X, y)

inception_time_classifier = sktime.classification.deep_learning.InceptionTimeClassifier()
inception_time_classifier_fitted = inception_time_classifier.fit(X, y)

lstmfcn_classifier = sktime.classification.deep_learning.LSTMFCNClassifier()
lstmfcn_classifier_fitted = lstmfcn_classifier.fit(X, y)

mlp_classifier = sktime.classification.deep_learning.MLPClassifier()
mlp_classifier_fitted = mlp_classifier.fit(X, y)

res_net_classifier = sktime.classification.deep_learning.ResNetClassifier()
res_net_classifier_fitted = res_net_classifier.fit(X, y)

tap_net_classifier = sktime.classification.deep_learning.TapNetClassifier()
tap_net_classifier_fitted = tap_net_classifier.fit(X, y)

boss_ensemble = sktime.classification.dictionary_based.BOSSEnsemble()
boss_ensemble_fitted = boss_ensemble.fit(X, y)

contractableboss = sktime.classification.dictionary_based.ContractableBOSS()
contractableboss_fitted = contractableboss.fit(X, y)

individualboss = sktime.classification.dictionary_based.IndividualBOSS()
individualboss_fitted = individualboss.fit(X, y)

muse = sktime.classification.dictionary_based.MUSE()
muse_fitted = muse.fit(X, y)

weasel = sktime.classification.dictionary_based.WEASEL()
weasel_fitted = weasel.fit(X, y)

temporal_dictionary_ensemble = sktime.classification.dictionary_based.TemporalDictionaryEnsemble()
temporal_dictionary_ensemble_fitted = temporal_dictionary_ensemble.fit(X, y)

k_neighbors_time_series_classifier = sktime.classification.distance_based.KNeighborsTimeSeriesClassifier()
k_neighbors_time_series_classifier_fitted = k_neighbors_time_series_classifier.fit(X, y)

elastic_ensemble = sktime.classification.distance_based.ElasticEnsemble()
elastic_ensemble_fitted = elastic_ensemble.fit(X, y)

proximity_forest = sktime.classification.distance_based.ProximityForest()
proximity_forest_fitted = proximity_forest.fit(X, y)

shapedtw = sktime.classification.distance_based.ShapeDTW()
shapedtw_fitted = shapedtw.fit(X, y)

dummy_classifier = sktime.classification.dummy.DummyClassifier()
dummy_classifier_fitted = dummy_classifier.fit(X, y)

catch22_classifier = sktime.classification.feature_based.Catch22Classifier()
catch22_classifier_fitted = catch22_classifier.fit(X, y)

signature_classifier = sktime.classification.feature_based.SignatureClassifier()
signature_classifier_fitted = signature_classifier.fit(X, y)

summary_classifier = sktime.classification.feature_based.SummaryClassifier()
summary_classifier_fitted = summary_classifier.fit(X, y)

ts_fresh_classifier = sktime.classification.feature_based.TSFreshClassifier()
ts_fresh_classifier_fitted = ts_fresh_classifier.fit(X, y)

freshprince = sktime.classification.feature_based.FreshPRINCE()
freshprince_fitted = freshprince.fit(X, y)

random_interval_classifier = sktime.classification.feature_based.RandomIntervalClassifier()
random_interval_classifier_fitted = random_interval_classifier.fit(X, y)

hivecotev1 = sktime.classification.hybrid.HIVECOTEV1()
hivecotev1_fitted = hivecotev1.fit(X, y)

hivecotev2 = sktime.classification.hybrid.HIVECOTEV2()
hivecotev2_fitted = hivecotev2.fit(X, y)

time_series_forest_classifier = sktime.classification.interval_based.TimeSeriesForestClassifier()
time_series_forest_classifier_fitted = time_series_forest_classifier.fit(X, y)

canonical_interval_forest = sktime.classification.interval_based.CanonicalIntervalForest()
canonical_interval_forest_fitted = canonical_interval_forest.fit(X, y)

drcif = sktime.classification.interval_based.DrCIF()
drcif_fitted = drcif.fit(X, y)

random_interval_spectral_ensemble = sktime.classification.interval_based.RandomIntervalSpectralEnsemble()
random_interval_spectral_ensemble_fitted = random_interval_spectral_ensemble.fit(X, y)

supervised_time_series_forest = sktime.classification.interval_based.SupervisedTimeSeriesForest()
supervised_time_series_forest_fitted = supervised_time_series_forest.fit(X, y)

time_seriessvc = sktime.classification.kernel_based.TimeSeriesSVC()
time_seriessvc_fitted = time_seriessvc.fit(X, y)

shapelet_transform_classifier = sktime.classification.shapelet_based.ShapeletTransformClassifier()
shapelet_transform_classifier_fitted = shapelet_transform_classifier.fit(X, y)

time_seriesk_means = sktime.clustering.k_means.TimeSeriesKMeans()
time_seriesk_means_fitted = time_seriesk_means.fit(X)

time_seriesk_means_tslearn = sktime.clustering.k_means.TimeSeriesKMeansTslearn()
time_seriesk_means_tslearn_fitted = time_seriesk_means_tslearn.fit(X)

time_seriesk_medoids = sktime.clustering.k_medoids.TimeSeriesKMedoids()
time_seriesk_medoids_fitted = time_seriesk_medoids.fit(X)

panel = sktime.datasets.Panel('table')

longley = sktime.datasets.Longley('table')

arima = sktime.forecasting.arima.ARIMA()
arima_fitted = arima.fit(y, X)
arima___mul = arima.__mul__('other')
arima___rmul = arima.__rmul__('other')
arima_fit_predict = arima.fit_predict(y, X)
arima_predict = arima.predict(X=X)
arima_predict_interval = arima.predict_interval(X=X)
arima_predict_quantiles = arima.predict_quantiles(X=X)
arima_score = arima.score(y)
arima_update = arima.update(y, X)
arima_update_predict = arima.update_predict(y)

autoreg = sktime.forecasting.auto_reg.AutoREG()
autoreg_fitted = autoreg.fit(y, X)

bats = sktime.forecasting.bats.BATS()
bats_fitted = bats.fit(y, X)

transformed_target_forecaster = sktime.forecasting.compose.TransformedTargetForecaster()
transformed_target_forecaster_fitted = transformed_target_forecaster.fit(y, X)

forecasting_pipeline = sktime.forecasting.compose.ForecastingPipeline()
forecasting_pipeline_fitted = forecasting_pipeline.fit(y, X)

ensemble_forecaster = sktime.forecasting.compose.EnsembleForecaster()
ensemble_forecaster_fitted = ensemble_forecaster.fit(y, X)

auto_ensemble_forecaster = sktime.forecasting.compose.AutoEnsembleForecaster()
auto_ensemble_forecaster_fitted = auto_ensemble_forecaster.fit(y, X)

stacking_forecaster = sktime.forecasting.compose.StackingForecaster()
stacking_forecaster_fitted = stacking_forecaster.fit(y, X)

multiplex_forecaster = sktime.forecasting.compose.MultiplexForecaster()
multiplex_forecaster_fitted = multiplex_forecaster.fit(y, X)

column_ensemble_forecaster = sktime.forecasting.compose.ColumnEnsembleForecaster()
column_ensemble_forecaster_fitted = column_ensemble_forecaster.fit(y, X)

recursive_tabular_regression_forecaster = sktime.forecasting.compose.RecursiveTabularRegressionForecaster()
recursive_tabular_regression_forecaster_fitted = recursive_tabular_regression_forecaster.fit(y, X)

direct_tabular_regression_forecaster = sktime.forecasting.compose.DirectTabularRegressionForecaster()
direct_tabular_regression_forecaster_fitted = direct_tabular_regression_forecaster.fit(y, X)

dir_rec_tabular_regression_forecaster = sktime.forecasting.compose.DirRecTabularRegressionForecaster()
dir_rec_tabular_regression_forecaster_fitted = dir_rec_tabular_regression_forecaster.fit(y, X)

croston = sktime.forecasting.croston.Croston()
croston_fitted = croston.fit(y, X)

autoets = sktime.forecasting.ets.AutoETS()
autoets_fitted = autoets.fit(y, X)

exponential_smoothing = sktime.forecasting.exp_smoothing.ExponentialSmoothing()
exponential_smoothing_fitted = exponential_smoothing.fit(y, X)

prophet = sktime.forecasting.fbprophet.Prophet()
prophet_fitted = prophet.fit(y, X)

forecasting_grid_searchcv = sktime.forecasting.model_selection.ForecastingGridSearchCV()
forecasting_grid_searchcv_fitted = forecasting_grid_searchcv.fit(y, X)
forecasting_grid_searchcv_best_forecaster = forecasting_grid_searchcv.best_forecaster_
forecasting_grid_searchcv_best_params = forecasting_grid_searchcv.best_params_

forecasting_randomized_searchcv = sktime.forecasting.model_selection.ForecastingRandomizedSearchCV()
forecasting_randomized_searchcv_fitted = forecasting_randomized_searchcv.fit(y, X)

naive_variance = sktime.forecasting.naive.NaiveVariance()
naive_variance_fitted = naive_variance.fit(y, X)

online_ensemble_forecaster = sktime.forecasting.online_learning.OnlineEnsembleForecaster()
online_ensemble_forecaster_fitted = online_ensemble_forecaster.fit(y, X)

reconciler_forecaster = sktime.forecasting.reconcile.ReconcilerForecaster()
reconciler_forecaster_fitted = reconciler_forecaster.fit(y, X)

sarimax = sktime.forecasting.sarimax.SARIMAX()
sarimax_fitted = sarimax.fit(y, X)

stats_forecast_autoarima = sktime.forecasting.statsforecast.StatsForecastAutoARIMA()
stats_forecast_autoarima_fitted = stats_forecast_autoarima.fit(y, X)

stats_forecast_autoets = sktime.forecasting.statsforecast.StatsForecastAutoETS()
stats_forecast_autoets_fitted = stats_forecast_autoets.fit(y, X)

stats_forecast_auto_theta = sktime.forecasting.statsforecast.StatsForecastAutoTheta()
stats_forecast_auto_theta_fitted = stats_forecast_auto_theta.fit(y, X)

stats_forecast_autoces = sktime.forecasting.statsforecast.StatsForecastAutoCES()
stats_forecast_autoces_fitted = stats_forecast_autoces.fit(y, X)

unobserved_components = sktime.forecasting.structural.UnobservedComponents()
unobserved_components_fitted = unobserved_components.fit(y, X)

tbats = sktime.forecasting.tbats.TBATS()
tbats_fitted = tbats.fit(y, X)

theta_forecaster = sktime.forecasting.theta.ThetaForecaster()
theta_forecaster_fitted = theta_forecaster.fit(y, X)

theta_modular_forecaster = sktime.forecasting.theta.ThetaModularForecaster()
theta_modular_forecaster_fitted = theta_modular_forecaster.fit(y, X)

polynomial_trend_forecaster = sktime.forecasting.trend.PolynomialTrendForecaster()
polynomial_trend_forecaster_fitted = polynomial_trend_forecaster.fit(y, X)

trend_forecaster = sktime.forecasting.trend.TrendForecaster()
trend_forecaster_fitted = trend_forecaster.fit(y, X)

stl_forecaster = sktime.forecasting.trend.STLForecaster()
stl_forecaster_fitted = stl_forecaster.fit(y, X)

prophet_piecewise_linear_trend_forecaster = sktime.forecasting.trend.ProphetPiecewiseLinearTrendForecaster()
prophet_piecewise_linear_trend_forecaster_fitted = prophet_piecewise_linear_trend_forecaster.fit(y, X)

var = sktime.forecasting.var.VAR()
var_fitted = var.fit(y, X)

varmax = sktime.forecasting.varmax.VARMAX()
varmax_fitted = varmax.fit(y, X)

vecm = sktime.forecasting.vecm.VECM()
vecm_fitted = vecm.fit(y, X)

k_neighbors_time_series_regressor = sktime.regression.distance_based.KNeighborsTimeSeriesRegressor()
k_neighbors_time_series_regressor_fitted = k_neighbors_time_series_regressor.fit(X, y)

time_series_forest_regressor = sktime.regression.interval_based.TimeSeriesForestRegressor()
time_series_forest_regressor_fitted = time_series_forest_regressor.fit(X, y)

rocket_regressor = sktime.regression.kernel_based.RocketRegressor()
rocket_regressor_fitted = rocket_regressor.fit(X, y)

splitter = sktime.split.Splitter()
splitter_split = splitter.split(y)
splitter_split_series = splitter.split_series(y)

expanding_window_splitter = sktime.split.ExpandingWindowSplitter()

sliding_window_splitter = sktime.split.SlidingWindowSplitter()

single_window_splitter = sktime.split.SingleWindowSplitter()

expanding_greedy_splitter = sktime.split.ExpandingGreedySplitter()

cutoff_splitter = sktime.split.CutoffSplitter()

features = sktime.transformations.panel.catch22.Features()
features_fitted = features.fit(X, y)
features_transform = features.transform(X, y)

catch22 = sktime.transformations.panel.catch22.Catch22()
catch22_fitted = catch22.fit(X, y)

features2 = sktime.transformations.panel.compose.Features()
features2_fitted = features2.fit(X, y)
features2_transform = features2.transform(X, y)

column_concatenator = sktime.transformations.panel.compose.ColumnConcatenator()
column_concatenator_fitted = column_concatenator.fit(X, y)

features3 = sktime.transformations.panel.padder.Features()
features3_fitted = features3.fit(X, y)
features3_transform = features3.transform(X, y)

padding_transformer = sktime.transformations.panel.padder.PaddingTransformer()
padding_transformer_fitted = padding_transformer.fit(X, y)

features4 = sktime.transformations.panel.reduce.Features()
features4_fitted = features4.fit(X, y)
features4_transform = features4.transform(X, y)

tabularizer = sktime.transformations.panel.reduce.Tabularizer()
tabularizer_fitted = tabularizer.fit(X, y)

features5 = sktime.transformations.panel.rocket.Features()
features5_fitted = features5.fit(X, y)
features5_transform = features5.transform(X, y)

rocket = sktime.transformations.panel.rocket.Rocket()
rocket_fitted = rocket.fit(X, y)

mini_rocket = sktime.transformations.panel.rocket.MiniRocket()
mini_rocket_fitted = mini_rocket.fit(X, y)

mini_rocket_multivariate = sktime.transformations.panel.rocket.MiniRocketMultivariate()
mini_rocket_multivariate_fitted = mini_rocket_multivariate.fit(X, y)

multi_rocket = sktime.transformations.panel.rocket.MultiRocket()
multi_rocket_fitted = multi_rocket.fit(X, y)

multi_rocket_multivariate = sktime.transformations.panel.rocket.MultiRocketMultivariate()
multi_rocket_multivariate_fitted = multi_rocket_multivariate.fit(X, y)

features6 = sktime.transformations.panel.tsfresh.Features()
features6_fitted = features6.fit(X, y)
features6_transform = features6.transform(X, y)

ts_fresh_feature_extractor = sktime.transformations.panel.tsfresh.TSFreshFeatureExtractor()
ts_fresh_feature_extractor_fitted = ts_fresh_feature_extractor.fit(X, y)

ts_fresh_relevant_feature_extractor = sktime.transformations.panel.tsfresh.TSFreshRelevantFeatureExtractor()
ts_fresh_relevant_feature_extractor_fitted = ts_fresh_relevant_feature_extractor.fit(X, y)
