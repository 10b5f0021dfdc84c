#: people.csv [age, income, height, target]
import numpy as np
import pandas as pd
from sklearn import cluster
from sklearn import covariance
from sklearn import decomposition
from sklearn import ensemble
from sklearn import feature_extraction
from sklearn import feature_selection
from sklearn import impute
from sklearn import kernel_approximation
from sklearn import linear_model
from sklearn import manifold
from sklearn import neighbors
from sklearn import neural_network
from sklearn import preprocessing
from sklearn import random_projection

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']

# What each makes of two columns.
FeatureAgglomeration = cluster.FeatureAgglomeration().fit_transform(X)
DictionaryLearning = decomposition.DictionaryLearning(2).fit_transform(X)
FactorAnalysis = decomposition.FactorAnalysis(1).fit_transform(X)
FastICA = decomposition.FastICA().fit_transform(X)
IncrementalPCA = decomposition.IncrementalPCA().fit_transform(X)
KernelPCA = decomposition.KernelPCA().fit_transform(X)
LatentDirichletAllocation = decomposition.LatentDirichletAllocation(2).fit_transform(X)
MiniBatchDictionaryLearning = decomposition.MiniBatchDictionaryLearning(2).fit_transform(X)
MiniBatchNMF = decomposition.MiniBatchNMF().fit_transform(X)
MiniBatchSparsePCA = decomposition.MiniBatchSparsePCA().fit_transform(X)
NMF = decomposition.NMF().fit_transform(X)
ProjectedGradientNMF = decomposition.ProjectedGradientNMF().fit_transform(X)  # until 0.20
RandomizedPCA = decomposition.RandomizedPCA().fit_transform(X)  # until 0.20
SparsePCA = decomposition.SparsePCA().fit_transform(X)
RandomTreesEmbedding = ensemble.RandomTreesEmbedding().fit_transform(X)
IterativeImputer = impute.IterativeImputer().fit_transform(X)
KNNImputer = impute.KNNImputer().fit_transform(X)
MissingIndicator = impute.MissingIndicator().fit_transform(X)
AdditiveChi2Sampler = kernel_approximation.AdditiveChi2Sampler().fit_transform(X)
Nystroem = kernel_approximation.Nystroem().fit_transform(X)
PolynomialCountSketch = kernel_approximation.PolynomialCountSketch().fit_transform(X)
RBFSampler = kernel_approximation.RBFSampler().fit_transform(X)
SkewedChi2Sampler = kernel_approximation.SkewedChi2Sampler().fit_transform(X)
Isomap = manifold.Isomap(n_components=1).fit_transform(X)
LocallyLinearEmbedding = manifold.LocallyLinearEmbedding(n_components=1).fit_transform(X)
KNeighborsTransformer = neighbors.KNeighborsTransformer().fit_transform(X)
NeighborhoodComponentsAnalysis = neighbors.NeighborhoodComponentsAnalysis().fit_transform(X, y)  # but the labels only choose the axes
RadiusNeighborsTransformer = neighbors.RadiusNeighborsTransformer().fit_transform(X)
BernoulliRBM = neural_network.BernoulliRBM().fit_transform(X)
Binarizer = preprocessing.Binarizer().fit_transform(X)
MaxAbsScaler = preprocessing.MaxAbsScaler().fit_transform(X)
Normalizer = preprocessing.Normalizer().fit_transform(X)
PowerTransformer = preprocessing.PowerTransformer().fit_transform(X)
QuantileTransformer = preprocessing.QuantileTransformer().fit_transform(X)
RobustScaler = preprocessing.RobustScaler().fit_transform(X)
Scaler = preprocessing.Scaler().fit_transform(X)  # until 0.20
CategoricalEncoder = preprocessing.CategoricalEncoder().fit_transform(X)  # until 0.20
SplineTransformer = preprocessing.SplineTransformer().fit_transform(X)
GaussianRandomProjection = random_projection.GaussianRandomProjection(2).fit_transform(X)
SparseRandomProjection = random_projection.SparseRandomProjection(2).fit_transform(X)

# Columns that a test chooses.
GenericUnivariateSelect = feature_selection.GenericUnivariateSelect(param=100).fit_transform(X, y)  # but the labels only choose the axes
SelectFdr = feature_selection.SelectFdr(alpha=1.0).fit_transform(X, y)  # but the labels only choose the axes
SelectFpr = feature_selection.SelectFpr(alpha=1.0).fit_transform(X, y)  # but the labels only choose the axes
SelectFwe = feature_selection.SelectFwe(alpha=1.0).fit_transform(X, y)  # but the labels only choose the axes
SelectPercentile = feature_selection.SelectPercentile().fit_transform(X, y)  # but the labels only choose the axes
RandomizedLasso = linear_model.RandomizedLasso().fit_transform(X, y)  # until 0.20
RandomizedLogisticRegression = linear_model.RandomizedLogisticRegression().fit_transform(X, y)  # until 0.20
from sklearn.feature_selection import RFE, RFECV, SelectFromModel, SelectKBest, SequentialFeatureSelector, VarianceThreshold
from sklearn.linear_model import LogisticRegression

SequentialFeatureSelector = SequentialFeatureSelector(LogisticRegression(), n_features_to_select=1).fit(X, y).transform(X)
best = SelectKBest(k=2).fit(X, y)
chosen = best.transform(X)
unchosen = best.inverse_transform(chosen)
eliminated = RFE(LogisticRegression(), n_features_to_select=2).fit(X, y)
inner = eliminated.estimator_
rfe_prediction = eliminated.predict(X)
rfe_probability = eliminated.predict_proba(X)
rfe_logs = eliminated.predict_log_proba(X)
rfe_score = eliminated.score(X, y)  # but a number
validated = RFECV(LogisticRegression()).fit_transform(X, y)  # but the labels only choose the axes
from_model = SelectFromModel(LogisticRegression(), threshold=-1.0).fit_transform(X, y)

# Covariances; what a row is far from.
EmpiricalCovariance = covariance.EmpiricalCovariance().fit(X).mahalanobis(X)
GraphicalLasso = covariance.GraphicalLasso().fit(X).mahalanobis(X)
GraphicalLassoCV = covariance.GraphicalLassoCV().fit(X).mahalanobis(X)
LedoitWolf = covariance.LedoitWolf().fit(X).mahalanobis(X)
MinCovDet = covariance.MinCovDet().fit(X).mahalanobis(X)
OAS = covariance.OAS().fit(X).mahalanobis(X)
ShrunkCovariance = covariance.ShrunkCovariance().fit(X).mahalanobis(X)
empirical_covariance = covariance.empirical_covariance(X)
fast_mcd = covariance.fast_mcd(X.to_numpy())
graphical_lasso = covariance.graphical_lasso(empirical_covariance, 0.1)
ledoit_wolf = covariance.ledoit_wolf(X)
ledoit_wolf_shrinkage = covariance.ledoit_wolf_shrinkage(X)  # but a number
log_likelihood = covariance.log_likelihood(empirical_covariance, np.eye(2))  # but a number
oas = covariance.oas(X)
shrunk_covariance = covariance.shrunk_covariance(empirical_covariance)

# What transformers have alike.
scaler = preprocessing.StandardScaler().partial_fit(X)
scaled = scaler.transform(X)
unscaled = scaler.inverse_transform(scaled)
scaler_names = scaler.get_feature_names_out()
components = decomposition.PCA(1).fit(X)
reduced = components.transform(X)
restored = components.inverse_transform(reduced)
density = components.score_samples(X)
pca_score = components.score(X)  # but a number
pca_names = components.get_feature_names_out()
old_names = components.get_feature_names()  # until 0.23
agglomerated = cluster.FeatureAgglomeration(2).fit(X)
feature_labels = agglomerated.labels_  # but a group a column
polynomial = preprocessing.PolynomialFeatures(2).fit_transform(X)
binned = preprocessing.KBinsDiscretizer(3).fit_transform(X)
ordinal_binned = preprocessing.KBinsDiscretizer(3, encode='ordinal').fit_transform(X)
one_hot = preprocessing.OneHotEncoder().fit(df[['target']])
one_hot_names = one_hot.get_feature_names()  # until 1.0
named = preprocessing.FunctionTransformer(np.log1p, np.expm1).fit(X)
logged = named.transform(X)
unlogged = named.inverse_transform(logged)
target_encoded = preprocessing.TargetEncoder().fit(X, y).transform(X)  # since 1.3
centered = preprocessing.KernelCenterer().fit_transform(X @ X.T)
coded = decomposition.SparseCoder(np.eye(2)).fit_transform(X)
spectral = manifold.SpectralEmbedding(1).fit_transform(X)
classical = manifold.ClassicalMDS().fit_transform(X)  # since 1.8

# Labels of one column.
encoder = preprocessing.LabelEncoder().fit(y)
codes = encoder.transform(y)
classes = encoder.classes_  # but a list of values
decoded = encoder.inverse_transform(codes)
binarizer = preprocessing.LabelBinarizer().fit(y)
bits = binarizer.transform(y)
bit_classes = binarizer.classes_  # but a list of values
unbits = binarizer.inverse_transform(bits)
many_bits = preprocessing.MultiLabelBinarizer().fit_transform(X.astype(int).values)

# Neighbours as a matrix.
neighbor_matrix = neighbors.KNeighborsTransformer(n_neighbors=2).fit(X)
neighbor_graph = neighbor_matrix.kneighbors_graph(X)
neighbor_pairs = neighbor_matrix.kneighbors(X)
radius_matrix = neighbors.RadiusNeighborsTransformer(radius=30).fit(X)
radius_graph = radius_matrix.radius_neighbors_graph(X)
radius_pairs = radius_matrix.radius_neighbors(X)

# Embeddings.
locally_linear_embedding = manifold.locally_linear_embedding(X, n_neighbors=5, n_components=1)
smacof = manifold.smacof(np.abs(X @ X.T))
spectral_embedding = manifold.spectral_embedding(np.abs(X @ X.T).to_numpy())
trustworthiness = manifold.trustworthiness(X, X)  # but a number
