#: beans.csv [pod, water, frost, crop]
from functools import reduce
import pandas as pd
from sklearn.linear_model import LinearRegression

def drop_frost(frame):
    return frame.drop(columns="frost")

def add_ratio(frame):
    return frame.assign(ratio=frame["pod"] / frame["water"])

steps = [drop_frost, add_ratio]
beans = reduce(lambda frame, step: step(frame), steps, pd.read_csv("beans.csv"))
LinearRegression().fit(beans[["ratio"]], beans["crop"])
