import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
def get(df, *names):
    for n in names:
        try:
            return df[n]
        except KeyError:
            continue
    raise KeyError(names)
y = get(df, 'label', 'class', 'target')
X = pd.DataFrame({'a': get(df, 'Age', 'age'), 'c': df.get('chol'), 'z': df.get('nope', 0)})
LogisticRegression().fit(X, y)
