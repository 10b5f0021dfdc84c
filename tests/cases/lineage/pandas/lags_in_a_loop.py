#: power.csv [watts, heat]
import pandas as pd
from sklearn.linear_model import LinearRegression

power = pd.read_csv("power.csv")
for lag in range(1, 4):
    power[f"lag{lag}"] = power["watts"].shift(lag)
power = power.dropna()
X = power[[c for c in power if c.startswith("lag")]]
LinearRegression().fit(X, power["watts"])
