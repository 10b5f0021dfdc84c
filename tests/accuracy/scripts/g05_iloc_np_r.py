import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeRegressor
h = pd.read_csv('houses.csv')
X = h.iloc[:, np.r_[3, 5:8, -2]]
DecisionTreeRegressor(max_depth=2).fit(X.iloc[:, :-1], h.iloc[:, -1])
cols = h.columns.to_list()
i, j = cols.index('OverallQual'), cols.index('YearBuilt')
DecisionTreeRegressor(max_depth=2).fit(h[cols[i:j + 1]], h[cols[-1]])
