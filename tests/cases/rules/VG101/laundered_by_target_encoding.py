#: loans.csv [id, sex, branch, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
means = loans.groupby("sex")["default"].mean()
loans["risk"] = loans["sex"].map(means)
LogisticRegression().fit(loans[["risk", "income"]], loans["default"])
