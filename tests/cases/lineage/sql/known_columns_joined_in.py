import pandas as pd
import sqlite3
from sklearn.linear_model import Ridge

FEATURES = ["ph", "rain"]
con = sqlite3.connect("farm.db")
soil = pd.read_sql("SELECT %s FROM fields WHERE year = ?" % ", ".join(FEATURES + ["yield"]), con, params=[2024])
Ridge().fit(soil[FEATURES], soil["yield"])
