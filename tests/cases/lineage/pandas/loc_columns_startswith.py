#: meters.csv [v_one, v_two, a_one, load]
import pandas as pd
from sklearn.linear_model import LinearRegression

meters = pd.read_csv("meters.csv")
X = meters.loc[:, meters.columns.str.startswith("v_")]
LinearRegression().fit(X, meters["load"])
