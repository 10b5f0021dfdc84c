#: people.csv [age, income, height, target, id]
import pandas as pd
import implicit.als
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

alternating_least_squares = implicit.als.AlternatingLeastSquares()
alternating_least_squares_fitted = alternating_least_squares.fit(X)
alternating_least_squares_recommend = alternating_least_squares.recommend()
