from itertools import combinations, permutations
import pandas as pd
from sklearn.linear_model import Lasso
h = pd.read_csv('houses.csv')
base = ['LotArea', 'OverallQual', 'GarageCars']
inter = pd.DataFrame({f'{a}*{b}': h[a] * h[b] for a, b in combinations(base, 2)})
Lasso().fit(inter[['OverallQual*GarageCars']], h.SalePrice)
Lasso().fit(inter.drop(columns='LotArea*OverallQual').iloc[:, :1], h.SalePrice)
