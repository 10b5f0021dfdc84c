#: people.csv [age, income, height, target, id]
import pandas as pd
import ngboost
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

ngb_classifier = ngboost.NGBClassifier()
ngb_classifier_fitted = ngb_classifier.fit(X, y)

ngb_regressor = ngboost.NGBRegressor()
ngb_regressor_fitted = ngb_regressor.fit(X, y)
