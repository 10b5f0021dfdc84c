#: meters.csv [v_one, v_two, a_one, load]
import pandas as pd
from sklearn.linear_model import LinearRegression

meters = pd.read_csv("meters.csv")
names = meters.columns
X = meters.loc[:, names.str.contains("one") & ~names.str.startswith("a")]
LinearRegression().fit(X, meters["load"])
