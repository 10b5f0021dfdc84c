#: people.csv [age, income, height, target, id]
import pandas as pd
import pmdarima.arima
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of pmdarima.arima.
auto_arima = pmdarima.arima.auto_arima(y, X)

arima = pmdarima.arima.ARIMA()
arima_fitted = arima.fit(y, X)
arima_predict = arima.predict(X=X)
