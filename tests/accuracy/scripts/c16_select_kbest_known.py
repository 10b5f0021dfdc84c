import pandas as pd
from sklearn.feature_selection import VarianceThreshold
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
X = df[df.columns[:5]]
Xp = PCA(n_components=2).fit_transform(X)
LogisticRegression().fit(Xp, df.iloc[:, -1])
P = pd.DataFrame(Xp, columns=['pc1', 'pc2'])
P['ca'] = df['ca']
LogisticRegression().fit(P[['ca']], df.iloc[:, -1])
