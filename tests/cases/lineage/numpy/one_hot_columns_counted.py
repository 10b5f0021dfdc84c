#: forts.csv [region, walls, moat, towers, siege]
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import OneHotEncoder

data = pd.read_csv("forts.csv").values
coder = ColumnTransformer([("region", OneHotEncoder(), [0])], remainder="passthrough")

# Four regions, so seven columns to the label.
coded = coder.fit_transform(data)
X, y = coded[:, 1:7], coded[:, 7]
LinearRegression().fit(X, y)
LinearRegression().fit(np.delete(X, [0, 4], axis=1), y)

# One region leaves; then the third and the last of six.
trimmed = X[:, 1:]
LinearRegression().fit(trimmed[:, [2, 4]], y)
LinearRegression().fit(trimmed[:, [0, 1, 2, 3, 4]], y)

# Of an open slice nothing is known: all but one of the regions stay.
rest = coder.fit_transform(data)[:, 1:]
LinearRegression().fit(rest[:, :-1], y)
named = coder.fit_transform(data)
named = named[:, 1:]
LinearRegression().fit(named, y)
