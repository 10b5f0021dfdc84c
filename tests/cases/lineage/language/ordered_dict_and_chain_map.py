#: yurts.csv [felt, poles, wind, falls]
from collections import ChainMap, OrderedDict
import pandas as pd
from sklearn.linear_model import LogisticRegression

defaults = {"target": "wind", "columns": ["felt", "poles"]}
config = ChainMap({"target": "falls"}, defaults)
models = OrderedDict([("lr", LogisticRegression())])
yurts = pd.read_csv("yurts.csv")
for name, model in models.items():
    model.fit(yurts[config["columns"]], yurts[config["target"]])
