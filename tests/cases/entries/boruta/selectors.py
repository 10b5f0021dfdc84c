#: people.csv [age, income, height, target, id]
import pandas as pd
import boruta
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

boruta_py = boruta.BorutaPy()
boruta_py_fitted = boruta_py.fit(X, y)
