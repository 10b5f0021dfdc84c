#: looms.csv [width, threads, speed, cloth]
import pandas as pd
from sklearn.linear_model import LinearRegression

looms = pd.read_csv("looms.csv")
for settings in ({"x": ["width"], "y": "speed"}, {"x": ["threads"]}):
    target = settings.get("y") or "cloth"
    LinearRegression().fit(looms[settings["x"]], looms[target])
