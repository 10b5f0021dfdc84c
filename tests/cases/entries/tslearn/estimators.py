#: people.csv [age, income, height, target, id]
import pandas as pd
import tslearn.clustering
import tslearn.early_classification
import tslearn.neighbors
import tslearn.neural_network
import tslearn.piecewise
import tslearn.preprocessing
import tslearn.shapelets
import tslearn.svm
import tslearn.utils
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of tslearn.clustering.
silhouette_score = tslearn.clustering.silhouette_score()

# Functions of tslearn.shapelets.
grabocka_params_to_shapelet_size_dict = tslearn.shapelets.grabocka_params_to_shapelet_size_dict()

# Functions of tslearn.utils.
load_time_series_txt = tslearn.utils.load_time_series_txt('fname')
to_pyts_dataset = tslearn.utils.to_pyts_dataset(X)
to_sklearn_dataset = tslearn.utils.to_sklearn_dataset(X)
to_sktime_dataset = tslearn.utils.to_sktime_dataset(X)
to_time_series = tslearn.utils.to_time_series(X)

kernelk_means = tslearn.clustering.KernelKMeans()
kernelk_means_fitted = kernelk_means.fit(X)

global_alignment_kernelk_means = tslearn.clustering.GlobalAlignmentKernelKMeans()
global_alignment_kernelk_means_fitted = global_alignment_kernelk_means.fit(X)

k_shape = tslearn.clustering.KShape()
k_shape_fitted = k_shape.fit(X)

non_myopic_early_classifier = tslearn.early_classification.NonMyopicEarlyClassifier()
non_myopic_early_classifier_fitted = non_myopic_early_classifier.fit(X, y)

k_neighbors_time_series = tslearn.neighbors.KNeighborsTimeSeries()
k_neighbors_time_series_fitted = k_neighbors_time_series.fit(X, y)

k_neighbors_time_series_classifier = tslearn.neighbors.KNeighborsTimeSeriesClassifier()
k_neighbors_time_series_classifier_fitted = k_neighbors_time_series_classifier.fit(X, y)

k_neighbors_time_series_regressor = tslearn.neighbors.KNeighborsTimeSeriesRegressor()
k_neighbors_time_series_regressor_fitted = k_neighbors_time_series_regressor.fit(X, y)

time_seriesmlp_classifier = tslearn.neural_network.TimeSeriesMLPClassifier()
time_seriesmlp_classifier_fitted = time_seriesmlp_classifier.fit(X, y)

time_seriesmlp_regressor = tslearn.neural_network.TimeSeriesMLPRegressor()
time_seriesmlp_regressor_fitted = time_seriesmlp_regressor.fit(X, y)

piecewise = tslearn.piecewise.Piecewise()
piecewise_fitted = piecewise.fit(X, y)
piecewise_transform = piecewise.transform(X)

piecewise_aggregate_approximation = tslearn.piecewise.PiecewiseAggregateApproximation()
piecewise_aggregate_approximation_fitted = piecewise_aggregate_approximation.fit(X, y)

symbolic_aggregate_approximation = tslearn.piecewise.SymbolicAggregateApproximation()
symbolic_aggregate_approximation_fitted = symbolic_aggregate_approximation.fit(X, y)

oned__symbolic_aggregate_approximation = tslearn.piecewise.OneD_SymbolicAggregateApproximation()
oned__symbolic_aggregate_approximation_fitted = oned__symbolic_aggregate_approximation.fit(X, y)

time_series_scaler_min_max = tslearn.preprocessing.TimeSeriesScalerMinMax()
time_series_scaler_min_max_fitted = time_series_scaler_min_max.fit(X, y)

time_series_resampler = tslearn.preprocessing.TimeSeriesResampler()
time_series_resampler_fitted = time_series_resampler.fit(X, y)

time_series_imputer = tslearn.preprocessing.TimeSeriesImputer()
time_series_imputer_fitted = time_series_imputer.fit(X, y)

learning_shapelets = tslearn.shapelets.LearningShapelets()
learning_shapelets_fitted = learning_shapelets.fit(X, y)

shapelet_model = tslearn.shapelets.ShapeletModel()
shapelet_model_fitted = shapelet_model.fit(X, y)

serializable_shapelet_model = tslearn.shapelets.SerializableShapeletModel()
serializable_shapelet_model_fitted = serializable_shapelet_model.fit(X, y)

time_seriessvr = tslearn.svm.TimeSeriesSVR()
time_seriessvr_fitted = time_seriessvr.fit(X, y)
