#: people.csv [age, income, height, target, id]
import pandas as pd
import lightfm
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

lightfm2 = lightfm.LightFM()
lightfm2_fitted = lightfm2.fit(X, X, X)
lightfm2_fit_partial = lightfm2.fit_partial(X, X, X)
lightfm2_predict = lightfm2.predict(X, X)
