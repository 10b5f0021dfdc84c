#: rinks.csv [ice, heat, people, crowd]
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

def add_gap(frame, power=1):
    frame = frame.copy()
    frame["gap"] = (frame["heat"] - frame["ice"]) ** power
    return frame.drop(columns=["heat", "ice"])

rinks = pd.read_csv("rinks.csv")
pipe = make_pipeline(FunctionTransformer(add_gap, kw_args={"power": 2}), FunctionTransformer(np.log1p), StandardScaler(), LinearRegression())
pipe.fit(rinks[["ice", "heat", "people"]], rinks["crowd"])
