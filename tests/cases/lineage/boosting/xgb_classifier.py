#: vans.csv [plate, mileage, load, breakdown]
import pandas as pd
from xgboost import XGBClassifier

vans = pd.read_csv("vans.csv")
model = XGBClassifier(max_depth=4, n_estimators=200)
model.fit(vans[["mileage", "load"]], vans["breakdown"], verbose=False)
