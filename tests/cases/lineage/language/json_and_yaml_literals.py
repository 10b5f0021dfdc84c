#: wells.csv [depth, iron, lime, safe]
import json
import pandas as pd
import yaml
from sklearn.linear_model import LogisticRegression

columns = json.loads('{"columns": ["depth", "iron"]}')["columns"]
config = yaml.safe_load("""
target: safe
extra:
  - lime
""")
wells = pd.read_csv("wells.csv")
LogisticRegression().fit(wells[columns + config["extra"]], wells[config["target"]])
