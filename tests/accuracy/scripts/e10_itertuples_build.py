import pandas as pd
from sklearn.tree import DecisionTreeRegressor
h = pd.read_csv('houses.csv')
data, target = [], []
for row in h.itertuples(index=False):
    vec = [row.LotArea, row.GrLivArea + row.TotalBsmtSF]
    vec.append(1 if row.GarageCars > 1 else 0)
    data.append(vec)
    target.append(row.SalePrice)
DecisionTreeRegressor(max_depth=3).fit(data, target)
