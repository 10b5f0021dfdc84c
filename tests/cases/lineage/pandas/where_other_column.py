#: gyms.csv [member, plan, visits, left]
import pandas as pd
from sklearn.linear_model import LogisticRegression

gyms = pd.read_csv("gyms.csv")
gyms["score"] = gyms["visits"].where(gyms["plan"] == "gold", 0)
LogisticRegression().fit(gyms[["score"]], gyms["left"])
