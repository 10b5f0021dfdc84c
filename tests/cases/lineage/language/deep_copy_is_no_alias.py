#: flags.csv [cloth, mast, wind, torn]
import copy
import pandas as pd
from sklearn.linear_model import LogisticRegression

config = {"columns": ["cloth"], "target": "torn"}
other = copy.deepcopy(config)
other["columns"].append("wind")
shallow = copy.copy(config)
shallow["columns"].append("mast")
flags = pd.read_csv("flags.csv")
LogisticRegression().fit(flags[config["columns"]], flags["torn"])
