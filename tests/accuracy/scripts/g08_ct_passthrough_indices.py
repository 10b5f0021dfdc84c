import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.preprocessing import OneHotEncoder
from sklearn.linear_model import LinearRegression
h = pd.read_csv('hr.csv')
X = h.iloc[:, [2, 4, 5, 7]].values
y = h['Salary'].values
ct = ColumnTransformer([('enc', OneHotEncoder(), [0, 1])], remainder='passthrough')
Z = ct.fit_transform(X)
LinearRegression().fit(Z, y)
Z2 = Z[:, -2:].astype(float)
LinearRegression().fit(Z2, y)
