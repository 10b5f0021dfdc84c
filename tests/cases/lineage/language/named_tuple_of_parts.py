#: owls.csv [wing, weight, nest, prey]
from collections import namedtuple
import pandas as pd
from sklearn.linear_model import LinearRegression

Parts = namedtuple("Parts", ["X", "y"])

def load():
    owls = pd.read_csv("owls.csv")
    return Parts(X=owls[["wing", "weight"]], y=owls["prey"])

parts = load()
LinearRegression().fit(parts.X, parts.y)
X, y = load()
LinearRegression().fit(X[["wing"]], y)
