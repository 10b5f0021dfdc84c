#: mills.csv [grain, moisture, speed, rejects]
import pandas as pd
from sklearn.linear_model import Lasso

mills = pd.read_csv("mills.csv")
X = mills.loc[:, mills.columns != "rejects"]
Lasso().fit(X, mills["rejects"])
