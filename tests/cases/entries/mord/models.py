#: people.csv [age, income, height, target, id]
import pandas as pd
import mord
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

logisticat = mord.LogisticAT()
logisticat_fitted = logisticat.fit(X, y)

logisticit = mord.LogisticIT()
logisticit_fitted = logisticit.fit(X, y)

logisticse = mord.LogisticSE()
logisticse_fitted = logisticse.fit(X, y)

ordinal_ridge = mord.OrdinalRidge()
ordinal_ridge_fitted = ordinal_ridge.fit(X, y)

lad = mord.LAD()
lad_fitted = lad.fit(X, y)
