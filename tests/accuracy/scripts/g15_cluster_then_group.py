import pandas as pd
from sklearn.cluster import KMeans, DBSCAN
from sklearn.preprocessing import scale
e = pd.read_csv('employers.csv')
X = scale(e[['size', 'revenue']])
KMeans(n_clusters=2, n_init=1, random_state=0).fit_predict(X)
DBSCAN(eps=0.5).fit(X[:, 1:])
from sklearn.mixture import GaussianMixture
GaussianMixture(2, random_state=0).fit(e[['rating', 'founded']])
