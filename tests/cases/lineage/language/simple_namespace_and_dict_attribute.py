#: oats.csv [husk, water, cook, thick]
from types import SimpleNamespace
import pandas as pd
from sklearn.linear_model import LinearRegression

cfg = SimpleNamespace(path="oats.csv", columns=["husk", "water"], target="thick")
cfg.columns.append("cook")
oats = pd.read_csv(cfg.path)
LinearRegression().fit(oats[cfg.columns], oats[cfg.target])
