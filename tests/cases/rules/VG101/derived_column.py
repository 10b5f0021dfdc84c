#: firms.csv [debt, equity, failed]
import pandas as pd
from sklearn.linear_model import LogisticRegression

firms = pd.read_csv("firms.csv")
firms["leverage"] = firms["debt"] / firms["equity"]
model = LogisticRegression()
model.fit(firms[["leverage"]], firms["failed"])
