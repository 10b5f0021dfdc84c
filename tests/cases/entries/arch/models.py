#: people.csv [age, income, height, target, id]
import pandas as pd
import arch
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of arch.
arch_model = arch.arch_model(y, X)

volatility = arch.Volatility(y, X)
volatility_fitted = volatility.fit()
