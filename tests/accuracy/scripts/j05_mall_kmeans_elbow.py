import numpy as np
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.cluster import KMeans, AgglomerativeClustering, DBSCAN
from sklearn.linear_model import LogisticRegression
from sklearn.mixture import GaussianMixture
dataset = pd.read_csv('Mall_Customers.csv')
X = dataset.iloc[:, [3, 4]].values
wcss = []
for i in range(1, 4):
    kmeans = KMeans(n_clusters=i, init='k-means++', random_state=42, n_init=2)
    kmeans.fit(X)
    wcss.append(kmeans.inertia_)
plt.plot(range(1, 4), wcss)
kmeans = KMeans(n_clusters=3, n_init=2, random_state=0)
y_kmeans = kmeans.fit_predict(X)
plt.scatter(X[y_kmeans == 0, 0], X[y_kmeans == 0, 1], s=100, c='red')
dataset.rename(columns={'Annual Income (k$)': 'income', 'Spending Score (1-100)': 'spend', 'Genre': 'Gender'}, inplace=True)
dataset['cluster'] = y_kmeans
AgglomerativeClustering(n_clusters=2).fit(dataset[['Age', 'spend']])
DBSCAN(eps=3).fit(dataset.drop(columns=['CustomerID', 'Gender', 'cluster']))
GaussianMixture(2).fit(dataset[dataset.columns[2:4]])
LogisticRegression(max_iter=300).fit(dataset[['Age', 'income']], dataset['cluster'])
LogisticRegression(max_iter=300).fit(pd.get_dummies(dataset['cluster'], prefix='k'), dataset['Gender'])
