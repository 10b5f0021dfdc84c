#: doses.csv [clinic, dose, weight, recovered]
import pandas as pd
from sklearn.linear_model import LogisticRegression

doses = pd.read_csv("doses.csv")
doses["usual"] = doses.groupby("clinic")["dose"].transform("mean")
LogisticRegression().fit(doses[["weight", "usual"]], doses["recovered"])
