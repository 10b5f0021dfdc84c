#: hens.csv [age, feed, light, eggs]
from collections import deque
from typing import TypedDict

import pandas as pd
from sklearn.linear_model import LinearRegression


class Settings(TypedDict):
    features: list[str]
    label: str


hens = pd.read_csv("hens.csv")
settings = Settings(features=["age"], label="eggs")
LinearRegression().fit(hens[settings["features"]], hens[settings["label"]])
roles = {"a": "age"}
roles.setdefault("b", "light")
roles.setdefault("a", "feed")
LinearRegression().fit(hens[list(roles.values())], hens["eggs"])
queue = deque(["age", "feed"])
queue.appendleft("light")
queue.pop()
LinearRegression().fit(hens[list(queue)], hens["eggs"])
