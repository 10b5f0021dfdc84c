import pandas as pd
from sklearn.pipeline import FeatureUnion, Pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
def pick_vitals(d):
    return d[['trestbps', 'chol']]
def pick_ecg(d):
    return d[['oldpeak', 'slope', 'ca']]
union = FeatureUnion([('v', Pipeline([('p', FunctionTransformer(pick_vitals)), ('s', StandardScaler())])),
                      ('e', Pipeline([('p', FunctionTransformer(pick_ecg)), ('pca', PCA(2))]))])
pipe = Pipeline([('u', union), ('m', LogisticRegression())])
pipe.fit(df, df.target)
