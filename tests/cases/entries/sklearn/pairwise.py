#: people.csv [age, income, height, target]
import numpy as np
import pandas as pd
from sklearn.metrics import pairwise, silhouette_samples

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']

# Distances between rows: each depends on all columns.
additive_chi2_kernel = pairwise.additive_chi2_kernel(X)
chi2_kernel = pairwise.chi2_kernel(X)
cosine_distances = pairwise.cosine_distances(X)
cosine_similarity = pairwise.cosine_similarity(X)
distance_metrics = pairwise.distance_metrics()  # but functions
euclidean_distances = pairwise.euclidean_distances(X)
haversine_distances = pairwise.haversine_distances(X)
kernel_metrics = pairwise.kernel_metrics()  # but functions
laplacian_kernel = pairwise.laplacian_kernel(X)
linear_kernel = pairwise.linear_kernel(X)
manhattan_distances = pairwise.manhattan_distances(X)
nan_euclidean_distances = pairwise.nan_euclidean_distances(X)
paired_cosine_distances = pairwise.paired_cosine_distances(X, X)
paired_distances = pairwise.paired_distances(X, X)
paired_euclidean_distances = pairwise.paired_euclidean_distances(X, X)
paired_manhattan_distances = pairwise.paired_manhattan_distances(X, X)
pairwise_distances = pairwise.pairwise_distances(X)
pairwise_distances_argmin = pairwise.pairwise_distances_argmin(X, X)
pairwise_distances_argmin_min = pairwise.pairwise_distances_argmin_min(X, X)
pairwise_distances_chunked = pairwise.pairwise_distances_chunked(X)
pairwise_kernels = pairwise.pairwise_kernels(X)
polynomial_kernel = pairwise.polynomial_kernel(X)
rbf_kernel = pairwise.rbf_kernel(X)
sigmoid_kernel = pairwise.sigmoid_kernel(X)
silhouette = silhouette_samples(X, y)
