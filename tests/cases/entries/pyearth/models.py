#: people.csv [age, income, height, target, id]
import pandas as pd
import pyearth
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

earth = pyearth.Earth()
earth_fitted = earth.fit(X, y)
earth_transform = earth.transform(X)
