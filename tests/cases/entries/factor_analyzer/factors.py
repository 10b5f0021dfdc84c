#: people.csv [age, income, height, target, id]
import pandas as pd
import factor_analyzer
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

factor_analyzer2 = factor_analyzer.FactorAnalyzer()
factor_analyzer2_fitted = factor_analyzer2.fit(X, y)
