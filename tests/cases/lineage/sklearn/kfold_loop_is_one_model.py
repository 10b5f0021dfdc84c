#: barrels.csv [wood, toast, years, rating]
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import KFold

barrels = pd.read_csv("barrels.csv")
X, y = barrels[["toast", "years"]], barrels["rating"]
for train, test in KFold(n_splits=5).split(X):
    model = RandomForestRegressor()
    model.fit(X.iloc[train], y.iloc[train])
