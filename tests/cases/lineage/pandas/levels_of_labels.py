#: reefs.csv [salt, depth, shade, fish]
import pandas as pd
from sklearn.linear_model import LinearRegression

reefs = pd.read_csv("reefs.csv")
both = pd.concat([reefs[["salt", "depth"]], reefs[["shade"]]], axis=1, keys=["water", "light"])
LinearRegression().fit(both["water"], reefs["fish"])
flat = both.droplevel(0, axis=1)
LinearRegression().fit(flat[["depth", "shade"]], reefs["fish"])
both.columns = both.columns.get_level_values(1)
LinearRegression().fit(both[["salt"]], reefs["fish"])
