#: people.csv [age, income, height, target, id]
import pandas as pd
import pygam
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

gam = pygam.GAM()
gam_fitted = gam.fit(X, y)
gam_gridsearch = gam.gridsearch(X, y)

lineargam = pygam.LinearGAM()
lineargam_fitted = lineargam.fit(X, y)

logisticgam = pygam.LogisticGAM()
logisticgam_fitted = logisticgam.fit(X, y)

poissongam = pygam.PoissonGAM()
poissongam_fitted = poissongam.fit(X, y)

gammagam = pygam.GammaGAM()
gammagam_fitted = gammagam.fit(X, y)

expectilegam = pygam.ExpectileGAM()
expectilegam_fitted = expectilegam.fit(X, y)
