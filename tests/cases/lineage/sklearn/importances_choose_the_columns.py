#: fjords.csv [depth, salt, ice, fish]
import pandas as pd
from sklearn.ensemble import RandomForestRegressor

fjords = pd.read_csv("fjords.csv")
X, y = fjords[["depth", "salt"]], fjords["fish"]
forest = RandomForestRegressor().fit(X, y)
importance = pd.Series(forest.feature_importances_, index=X.columns).sort_values(ascending=False)
top = importance[importance > 0.1].index.tolist()
RandomForestRegressor().fit(X[top], y)
best = [name for name, value in zip(X.columns, forest.feature_importances_) if value > 0.2]
RandomForestRegressor().fit(X[best], y)
