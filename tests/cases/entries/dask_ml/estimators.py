#: people.csv [age, income, height, target, id]
import pandas as pd
import dask_ml.cluster
import dask_ml.decomposition
import dask_ml.ensemble
import dask_ml.linear_model
import dask_ml.model_selection
import dask_ml.naive_bayes
import dask_ml.preprocessing
import dask_ml.wrappers
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

k_means = dask_ml.cluster.KMeans()
k_means_fitted = k_means.fit(X)

spectral_clustering = dask_ml.cluster.SpectralClustering()
spectral_clustering_fitted = spectral_clustering.fit(X)

pca = dask_ml.decomposition.PCA()
pca_fitted = pca.fit(X, y)

incrementalpca = dask_ml.decomposition.IncrementalPCA()
incrementalpca_fitted = incrementalpca.fit(X, y)

truncatedsvd = dask_ml.decomposition.TruncatedSVD()
truncatedsvd_fitted = truncatedsvd.fit(X, y)

blockwise_voting_classifier = dask_ml.ensemble.BlockwiseVotingClassifier()
blockwise_voting_classifier_fitted = blockwise_voting_classifier.fit(X, y)
blockwise_voting_classifier_transform = blockwise_voting_classifier.transform(X)

blockwise_voting_regressor = dask_ml.ensemble.BlockwiseVotingRegressor()
blockwise_voting_regressor_fitted = blockwise_voting_regressor.fit(X, y)

linear_regression = dask_ml.linear_model.LinearRegression()
linear_regression_fitted = linear_regression.fit(X, y)

poisson_regression = dask_ml.linear_model.PoissonRegression()
poisson_regression_fitted = poisson_regression.fit(X, y)

incremental_searchcv = dask_ml.model_selection.IncrementalSearchCV(model)
incremental_searchcv_fitted = incremental_searchcv.fit(X, y)

successive_halving_searchcv = dask_ml.model_selection.SuccessiveHalvingSearchCV(model)
successive_halving_searchcv_fitted = successive_halving_searchcv.fit(X, y)

inverse_decay_searchcv = dask_ml.model_selection.InverseDecaySearchCV(model)
inverse_decay_searchcv_fitted = inverse_decay_searchcv.fit(X, y)

gaussiannb = dask_ml.naive_bayes.GaussianNB()
gaussiannb_fitted = gaussiannb.fit(X, y)

dummy_encoder = dask_ml.preprocessing.DummyEncoder()
dummy_encoder_fitted = dummy_encoder.fit(X, y)

block_transformer = dask_ml.preprocessing.BlockTransformer(abs)
block_transformer_fitted = block_transformer.fit(X, y)
block_transformer_transform = block_transformer.transform(X)
