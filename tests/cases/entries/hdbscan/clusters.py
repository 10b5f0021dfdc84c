#: people.csv [age, income]
import hdbscan
import pandas as pd

df = pd.read_csv('people.csv')
clusters = hdbscan.HDBSCAN(min_cluster_size=5).fit(df[['age', 'income']])
outliers = clusters.outlier_scores_
chances = clusters.probabilities_
