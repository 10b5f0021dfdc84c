#: power.csv [when, watts, heat]
import pandas as pd
from sklearn.linear_model import LinearRegression

power = pd.read_csv("power.csv")
power["when"] = pd.to_datetime(power["when"])
power = power.set_index("when")
power["hour"] = power.index.hour
LinearRegression().fit(power[["hour", "heat"]], power["watts"])
