#: stars.csv [mass, heat, name, class]
import pandas as pd
from sklearn.cluster import DBSCAN, AgglomerativeClustering
from sklearn.ensemble import IsolationForest
from sklearn.mixture import GaussianMixture
from sklearn.neighbors import LocalOutlierFactor
from sklearn.svm import OneClassSVM

stars = pd.read_csv("stars.csv")
X = stars[["mass", "heat"]]
labels = DBSCAN(eps=0.3).fit_predict(X)
mix = GaussianMixture(2).fit(X.values)
LocalOutlierFactor().fit_predict(X[["mass"]])
OneClassSVM().fit(X)
AgglomerativeClustering().fit(X)
inliers = X[IsolationForest().fit_predict(X) == 1]
