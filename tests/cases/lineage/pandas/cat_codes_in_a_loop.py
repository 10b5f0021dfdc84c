#: hires.csv [degree, city, years, hired]
import pandas as pd
from sklearn.linear_model import LogisticRegression

hires = pd.read_csv("hires.csv")
for name in ["degree", "city"]:
    hires[name + "_code"] = hires[name].astype("category").cat.codes
LogisticRegression().fit(hires.filter(regex="_code$"), hires["hired"])
