#: power.csv [day, load, heat, price]
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import TimeSeriesSplit

power = pd.read_csv("power.csv", parse_dates=["day"]).sort_values("day")
X, y = power[["load", "heat"]], power["price"]
scores = []
for train, test in TimeSeriesSplit(n_splits=4).split(X):
    model = Ridge().fit(X.iloc[train], y.iloc[train])
    scores.append(model.score(X.iloc[test], y.iloc[test]))
