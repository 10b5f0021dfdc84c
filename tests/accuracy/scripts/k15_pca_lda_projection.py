import pandas as pd
from sklearn.decomposition import PCA, TruncatedSVD
from sklearn.preprocessing import StandardScaler, PolynomialFeatures, QuantileTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.cluster import KMeans
df = pd.read_csv('winequality-red.csv')
df['good'] = (df['quality'] > 6).astype(int)
acid = df.filter(like='acid')
p = PCA(2).fit(acid)
comp = pd.DataFrame(p.transform(acid), columns=['pc1', 'pc2'])
comp['alcohol'] = df['alcohol']
LogisticRegression().fit(comp, df['good'])
LogisticRegression().fit(comp[['alcohol']], df['good'])
poly = PolynomialFeatures(2, include_bias=False)
P = pd.DataFrame(poly.fit_transform(df[['pH', 'density']]), columns=poly.get_feature_names_out(['pH', 'density']))
LogisticRegression().fit(P[['pH density']], df.good)
LogisticRegression().fit(P[['pH', 'pH^2']], df.good)
make_pipeline(StandardScaler(), PCA(n_components=1), LogisticRegression()).fit(df[['sulphates', 'chlorides']], df.good)
lab = make_pipeline(QuantileTransformer(n_quantiles=10), KMeans(2, n_init=2)).fit_predict(df[['residual sugar']])
LogisticRegression().fit(lab.reshape(-1, 1), df.good)
