import pandas as pd
from sklearn.linear_model import LinearRegression
def apply_all(df, fns):
    if not fns:
        return df
    head, *tail = fns
    return apply_all(head(df), tail)
h = apply_all(pd.read_csv('houses.csv'), [lambda d: d.assign(a=d.LotArea + d.GrLivArea), lambda d: d.drop(columns=['LotArea']), lambda d: d[['a', 'SalePrice']]])
LinearRegression().fit(h.iloc[:, [0]], h.iloc[:, 1])
