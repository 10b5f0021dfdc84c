#: lakes.csv [day, level, inflow]
import pandas as pd
from sklearn.linear_model import LinearRegression

lakes = pd.read_csv("lakes.csv").sort_values("day")
lakes["before"] = lakes["inflow"].shift(1).fillna(0)
LinearRegression().fit(lakes[["before"]], lakes["level"])
