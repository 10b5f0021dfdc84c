#: mills.csv [wind, blades, stones, flour]
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

mills = pd.read_csv("mills.csv")
pipe = make_pipeline(StandardScaler(), Ridge())
scaled = pipe[:-1].fit_transform(mills[["wind", "blades"]])
pipe[-1].fit(scaled, mills["flour"])
pipe["ridge"].fit(scaled[:, :1], mills["flour"])
pipe.named_steps["ridge"].fit(scaled[:, 1:], mills["flour"])
Pipeline([("scale", StandardScaler()), ("model", Ridge())])[1].fit(mills[["stones"]], mills["flour"])
