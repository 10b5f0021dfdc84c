#: kilts.csv [wool, pleats, clan, price]
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

kilts = pd.read_csv("kilts.csv")
scaler = StandardScaler()
names = ["wool", "pleats", "clan"]
scaled = pd.DataFrame(scaler.fit_transform(kilts[names]), columns=names, index=kilts.index)
pipe = Pipeline(steps=[("scale", StandardScaler())])
pipe.steps.append(("model", LinearRegression()))
pipe.fit(scaled.drop(columns="clan"), kilts["price"])
