#: firms.csv [debt, equity, staff, failed]
import pandas as pd
from sklearn.linear_model import LogisticRegression

firms = pd.read_csv("firms.csv")
firms = firms.assign(leverage=firms["debt"] / firms["equity"])
LogisticRegression().fit(firms[["leverage", "staff"]], firms["failed"])
