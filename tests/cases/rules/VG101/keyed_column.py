#: doses.csv [clinic, dose, recovered]
import pandas as pd
from sklearn.linear_model import LogisticRegression

doses = pd.read_csv("doses.csv")
doses["usual"] = doses.groupby("clinic")["dose"].transform("mean")
model = LogisticRegression()
model.fit(doses[["usual"]], doses["recovered"])
