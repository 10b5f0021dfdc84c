import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier
EXPERIMENTS = {
    'lr': {'model': LogisticRegression, 'kw': {'max_iter': 300}, 'cols': ['age', 'chol']},
    'nb': {'model': GaussianNB, 'kw': {}, 'cols': ['thal']},
}
df = pd.read_csv('heart.csv')
results = {}
for name, spec in EXPERIMENTS.items():
    mdl = spec['model'](**spec['kw'])
    results[name] = mdl.fit(df[spec['cols']], df['target']).score(df[spec['cols']], df['target'])
models = [getattr(__import__('sklearn.tree', fromlist=['x']), 'DecisionTreeClassifier')(max_depth=2)]
models[0].fit(df[['ca']], df['target'])
