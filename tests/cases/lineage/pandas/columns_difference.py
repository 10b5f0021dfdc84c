#: routers.csv [serial, load, drops, uptime, dead]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

routers = pd.read_csv("routers.csv")
inputs = routers.columns.difference(["serial", "dead"])
RandomForestClassifier().fit(routers[inputs], routers["dead"])
