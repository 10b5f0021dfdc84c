#: farms.csv [rain, sun, harvest, subsidy]
import pandas as pd
from sklearn.linear_model import LinearRegression, LogisticRegression

farms = pd.read_csv("farms.csv")
first = LinearRegression().fit(farms[["rain", "sun"]], farms["harvest"])
farms["expected"] = first.predict(farms[["rain", "sun"]])
LogisticRegression().fit(farms[["expected"]], farms["subsidy"])
