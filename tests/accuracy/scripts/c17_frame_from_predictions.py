import pandas as pd
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('churn.csv')
km = KMeans(3, n_init=1, random_state=0).fit(df[['tenure', 'MonthlyCharges']])
df['cluster'] = km.labels_
dist = pd.DataFrame(km.transform(df[['tenure', 'MonthlyCharges']])).add_prefix('d')
X = pd.get_dummies(df['cluster'], prefix='cl')
LogisticRegression().fit(X, df['Churn'])
