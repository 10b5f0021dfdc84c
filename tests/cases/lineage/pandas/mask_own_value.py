#: gyms.csv [member, plan, visits, left]
import pandas as pd
from sklearn.linear_model import LogisticRegression

gyms = pd.read_csv("gyms.csv")
gyms["visits"] = gyms["visits"].mask(gyms["visits"] > 300)
gyms["visits"] = gyms["visits"].fillna(gyms["visits"].median())
LogisticRegression().fit(gyms[["visits"]], gyms["left"])
