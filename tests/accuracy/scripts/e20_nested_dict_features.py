import pandas as pd
from sklearn.linear_model import LinearRegression
SPEC = {'SalePrice': {'size': ['LotArea', 'GrLivArea'], 'quality': {'main': 'OverallQual', 'alt': ['OverallCond']}}}
def flatten(x):
    if isinstance(x, dict):
        for v in x.values():
            yield from flatten(v)
    elif isinstance(x, list):
        for v in x:
            yield from flatten(v)
    else:
        yield x
h = pd.read_csv('houses.csv')
for target, tree in SPEC.items():
    LinearRegression().fit(h[list(flatten(tree))], h[target])
    LinearRegression().fit(h[list(flatten(tree['quality']))], h[target])
