import pandas as pd
from sklearn.linear_model import LogisticRegression
def encode(df, col, target, m=10):
    g = df[target].mean()
    s = df.groupby(col)[target].agg(['count', 'mean'])
    smooth = (s['count'] * s['mean'] + m * g) / (s['count'] + m)
    return df[col].map(smooth)
a = pd.read_csv('adult.csv')
a['y'] = a['income'].eq('>50K').astype(int)
X = pd.DataFrame({c: encode(a, c, 'y') for c in ('education', 'race')})
LogisticRegression().fit(X, a['y'])
