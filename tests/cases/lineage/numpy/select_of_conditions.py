#: gyms.csv [member, plan, visits, age, left]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

gyms = pd.read_csv("gyms.csv")
conditions = [gyms["visits"] > 20, gyms["age"] < 30]
gyms["kind"] = np.select(conditions, [2, 1], default=0)
LogisticRegression().fit(gyms[["kind"]], gyms["left"])
