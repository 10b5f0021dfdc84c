#: people.csv [age, income, height, target, id]
import pandas as pd
import skopt
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

bayes_searchcv = skopt.BayesSearchCV(model)
bayes_searchcv_fitted = bayes_searchcv.fit(X, y)
