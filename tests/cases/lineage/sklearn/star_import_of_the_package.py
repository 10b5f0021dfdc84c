#: orchard.csv [rain, sun, apples]
import pandas as pd
from sklearn import *

orchard = pd.read_csv("data/orchard.csv")
X1, X2, y1, y2 = model_selection.train_test_split(orchard[["rain", "sun"]], orchard["apples"])
ensemble.RandomForestRegressor().fit(X1, y1)
