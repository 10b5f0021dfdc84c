#: people.csv [age, income, height, target]
import numpy as np
import pandas as pd
from sklearn import cluster
from sklearn import covariance
from sklearn import linear_model
from sklearn import mixture
from sklearn import neighbors

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']

# Groups of rows.
AffinityPropagation = cluster.AffinityPropagation().fit_predict(X)
Birch = cluster.Birch(threshold=0.01).fit_predict(X)
BisectingKMeans = cluster.BisectingKMeans().fit_predict(X)
HDBSCAN = cluster.HDBSCAN().fit_predict(X)  # since 1.3
MeanShift = cluster.MeanShift().fit_predict(X)
MiniBatchKMeans = cluster.MiniBatchKMeans().fit_predict(X)
OPTICS = cluster.OPTICS().fit_predict(X)
SpectralClustering = cluster.SpectralClustering(2).fit_predict(X)
Ward = cluster.Ward().fit_predict(X)  # until 0.20
SpectralBiclustering = cluster.SpectralBiclustering(2).fit(X)
SpectralCoclustering = cluster.SpectralCoclustering(2).fit(X)

# What is unlike the other rows.
EllipticEnvelope = covariance.EllipticEnvelope().fit(X).predict(X)
SGDOneClassSVM = linear_model.SGDOneClassSVM().fit(X).predict(X)
BayesianGaussianMixture = mixture.BayesianGaussianMixture().fit(X).predict(X)
DPGMM = mixture.DPGMM().fit(X).predict(X)  # until 0.20
GMM = mixture.GMM().fit(X).predict(X)  # until 0.20
VBGMM = mixture.VBGMM().fit(X).predict(X)  # until 0.20
density = neighbors.KernelDensity().fit(X)
KernelDensity = density.score_samples(X)
drawn = density.sample(3)
LSHForest = neighbors.LSHForest().fit(X)  # until 0.20
mahalanobis = covariance.EllipticEnvelope().fit(X).mahalanobis(X)
mixture_scores = mixture.GaussianMixture(2).fit(X).score_samples(X)

# What clusterers have alike.
means = cluster.KMeans(2).fit(X)
centers = means.cluster_centers_
labels = means.labels_
inertia = means.inertia_  # but a number
distances = means.transform(X)
fit_distances = cluster.KMeans(2).fit_transform(X)
batches = cluster.MiniBatchKMeans(2).partial_fit(X)
score = means.score(X)  # but a number

# Functions that cluster.
affinity_propagation = cluster.affinity_propagation(-np.abs(X @ X.T).to_numpy())
dbscan = cluster.dbscan(X)
k_means = cluster.k_means(X, 2)
mean_shift = cluster.mean_shift(X)
spectral_clustering = cluster.spectral_clustering(np.abs(X @ X.T).to_numpy(), n_clusters=2)
estimate_bandwidth = cluster.estimate_bandwidth(X)  # but a number
get_bin_seeds = cluster.get_bin_seeds(X.to_numpy(), 3.0)
kmeans_plusplus = cluster.kmeans_plusplus(X.to_numpy(), 2)
linkage_tree = cluster.linkage_tree(X.to_numpy())
ward_tree = cluster.ward_tree(X.to_numpy())
ordering, core, reach, before = cluster.compute_optics_graph(X.to_numpy(), min_samples=5, max_eps=np.inf, metric='minkowski', p=2, metric_params={}, algorithm='auto', leaf_size=30, n_jobs=1)
optics = cluster.cluster_optics_dbscan(reachability=reach, core_distances=core, ordering=ordering, eps=2.0)
optics_xi = cluster.cluster_optics_xi(reachability=reach, predecessor=before, ordering=ordering, min_samples=5)

# Rows that are near.
near = neighbors.NearestNeighbors(n_neighbors=2, radius=30).fit(X)
kneighbors = near.kneighbors(X)
kneighbors_graph = near.kneighbors_graph(X)
radius_neighbors = near.radius_neighbors(X)
radius_neighbors_graph = near.radius_neighbors_graph(X)
factor = neighbors.LocalOutlierFactor().fit(X).negative_outlier_factor_
graph = neighbors.kneighbors_graph(X, 2)
radius_graph = neighbors.radius_neighbors_graph(X, 30)
sorted_graph = neighbors.sort_graph_by_row_values(graph, copy=True, warn_when_not_sorted=False)
ball = neighbors.BallTree(X)
query = ball.query(X)
query_radius = ball.query_radius(X, 30)
tree = neighbors.KDTree(X)
nearest = tree.query(X, return_distance=False)
