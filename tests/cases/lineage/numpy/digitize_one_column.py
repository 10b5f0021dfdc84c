#: gyms.csv [member, plan, visits, age, left]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

gyms = pd.read_csv("gyms.csv")
gyms["band"] = np.digitize(gyms["age"], bins=[18, 30, 50])
LogisticRegression().fit(gyms[["band", "visits"]], gyms["left"])
