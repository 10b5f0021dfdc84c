#: loans.csv [id, sex, branch, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
loans["z"] = loans["income"] * loans["sex"]
loans["usual"] = loans.groupby("sex")["income"].transform("median")
LogisticRegression().fit(loans[["sex"]], loans["default"])
LogisticRegression().fit(loans[["z"]], loans["default"])
LogisticRegression().fit(loans[["usual"]], loans["default"])
