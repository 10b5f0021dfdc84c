#: lifts.csv [floors, cable, load, stuck]
import pandas as pd
from sklearn.linear_model import LogisticRegression

USE_LOAD, DEBUG = False, not True
columns = ["floors", "cable"]
if USE_LOAD and len(columns) < 5:
    columns += ["load"]
if DEBUG or USE_LOAD:
    columns.remove("cable")
lifts = pd.read_csv("lifts.csv")
LogisticRegression().fit(lifts[columns], lifts["stuck"])
