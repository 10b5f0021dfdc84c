#: people.csv [age, income, height, target, id]
import pandas as pd
import cuml.cluster
import cuml.decomposition
import cuml.ensemble
import cuml.kernel_ridge
import cuml.linear_model
import cuml.manifold
import cuml.naive_bayes
import cuml.neighbors
import cuml.random_projection
import cuml.solvers
import cuml.svm
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

dbscan = cuml.cluster.DBSCAN()
dbscan_fitted = dbscan.fit(X)

hdbscan = cuml.cluster.HDBSCAN()
hdbscan_fitted = hdbscan.fit(X)

agglomerative_clustering = cuml.cluster.AgglomerativeClustering()
agglomerative_clustering_fitted = agglomerative_clustering.fit(X)

spectral_clustering = cuml.cluster.SpectralClustering()
spectral_clustering_fitted = spectral_clustering.fit(X)

pca = cuml.decomposition.PCA()
pca_fitted = pca.fit(X, y)

incrementalpca = cuml.decomposition.IncrementalPCA()
incrementalpca_fitted = incrementalpca.fit(X, y)

truncatedsvd = cuml.decomposition.TruncatedSVD()
truncatedsvd_fitted = truncatedsvd.fit(X, y)

random_forest_regressor = cuml.ensemble.RandomForestRegressor()
random_forest_regressor_fitted = random_forest_regressor.fit(X, y)

kernel_ridge = cuml.kernel_ridge.KernelRidge()
kernel_ridge_fitted = kernel_ridge.fit(X, y)

logistic_regression = cuml.linear_model.LogisticRegression()
logistic_regression_fitted = logistic_regression.fit(X, y)

mbsgd_classifier = cuml.linear_model.MBSGDClassifier()
mbsgd_classifier_fitted = mbsgd_classifier.fit(X, y)

ridge = cuml.linear_model.Ridge()
ridge_fitted = ridge.fit(X, y)

lasso = cuml.linear_model.Lasso()
lasso_fitted = lasso.fit(X, y)

elastic_net = cuml.linear_model.ElasticNet()
elastic_net_fitted = elastic_net.fit(X, y)

mbsgd_regressor = cuml.linear_model.MBSGDRegressor()
mbsgd_regressor_fitted = mbsgd_regressor.fit(X, y)

umap = cuml.manifold.UMAP()
umap_fitted = umap.fit(X, y)

tsne = cuml.manifold.TSNE()
tsne_fitted = tsne.fit(X, y)

gaussiannb = cuml.naive_bayes.GaussianNB()
gaussiannb_fitted = gaussiannb.fit(X, y)

multinomialnb = cuml.naive_bayes.MultinomialNB()
multinomialnb_fitted = multinomialnb.fit(X, y)

bernoullinb = cuml.naive_bayes.BernoulliNB()
bernoullinb_fitted = bernoullinb.fit(X, y)

categoricalnb = cuml.naive_bayes.CategoricalNB()
categoricalnb_fitted = categoricalnb.fit(X, y)

complementnb = cuml.naive_bayes.ComplementNB()
complementnb_fitted = complementnb.fit(X, y)

k_neighbors_classifier = cuml.neighbors.KNeighborsClassifier()
k_neighbors_classifier_fitted = k_neighbors_classifier.fit(X, y)

k_neighbors_regressor = cuml.neighbors.KNeighborsRegressor()
k_neighbors_regressor_fitted = k_neighbors_regressor.fit(X, y)

nearest_neighbors = cuml.neighbors.NearestNeighbors()
nearest_neighbors_fitted = nearest_neighbors.fit(X)

kernel_density = cuml.neighbors.KernelDensity()
kernel_density_fitted = kernel_density.fit(X)

gaussian_random_projection = cuml.random_projection.GaussianRandomProjection()
gaussian_random_projection_fitted = gaussian_random_projection.fit(X, y)

sparse_random_projection = cuml.random_projection.SparseRandomProjection()
sparse_random_projection_fitted = sparse_random_projection.fit(X, y)

sgd = cuml.solvers.SGD()
sgd_fitted = sgd.fit(X, y)

cd = cuml.solvers.CD()
cd_fitted = cd.fit(X, y)

qn = cuml.solvers.QN()
qn_fitted = qn.fit(X, y)

svc = cuml.svm.SVC()
svc_fitted = svc.fit(X, y)

linearsvc = cuml.svm.LinearSVC()
linearsvc_fitted = linearsvc.fit(X, y)

svr = cuml.svm.SVR()
svr_fitted = svr.fit(X, y)

linearsvr = cuml.svm.LinearSVR()
linearsvr_fitted = linearsvr.fit(X, y)
