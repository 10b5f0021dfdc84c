#: power.csv [when, watts, heat]
import pandas as pd
from sklearn.linear_model import LinearRegression

power = pd.read_csv("power.csv", parse_dates=["when"], index_col="when")
daily = power.resample("D").mean().dropna()
LinearRegression().fit(daily[["watts"]], daily["heat"])
