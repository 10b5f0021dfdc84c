#: loans.csv [id, sex, branch, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
loans["z"] = loans["income"] * 2 + loans["sex"] - 1
LogisticRegression().fit(loans[["z"]], loans["default"])
loans["w"] = np.where(loans["sex"] == "f", loans["income"], loans["amount"])
LogisticRegression().fit(loans[["w"]], loans["default"])
