#: boats.csv [length, beam, age, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

boats = pd.read_csv("boats.csv")
X = boats.loc[:, "beam":]
y = X.pop("price")
LinearRegression().fit(X, y)
