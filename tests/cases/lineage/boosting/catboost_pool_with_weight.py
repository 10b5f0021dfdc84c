#: panels.csv [tilt, shade, hours, power]
import pandas as pd
from catboost import CatBoostRegressor, Pool

panels = pd.read_csv("panels.csv")
pool = Pool(data=panels[["tilt", "shade"]], label=panels["power"], weight=panels["hours"])
CatBoostRegressor().fit(pool)
