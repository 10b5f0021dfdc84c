import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeRegressor
df = pd.read_csv('houses.csv')[['LotArea', 'OverallQual', 'YearBuilt', 'SalePrice']]
mat = df.values
np.random.seed(3)
order = np.random.permutation(len(mat))
cut = int(0.8 * len(mat))
train, test = mat[order[:cut]], mat[order[cut:]]
Xtr, ytr = train[:, [0, 2]], train[:, 3]
DecisionTreeRegressor(max_depth=3).fit(Xtr, ytr)
print(DecisionTreeRegressor(max_depth=2).fit(test[:, 1].reshape(-1, 1), test[:, -1]).score(Xtr[:, :1], ytr))
