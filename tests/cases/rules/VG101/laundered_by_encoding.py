#: loans.csv [id, sex, branch, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder

codes = OrdinalEncoder().fit_transform(loans[["sex"]])
LogisticRegression().fit(np.hstack([codes, loans[["income"]].values]), loans["default"])
dummies = pd.get_dummies(loans[["sex", "income"]], drop_first=True)
LogisticRegression().fit(dummies, loans["default"])
loans["s"] = loans["sex"].map({"f": 0, "m": 1}).astype("category").cat.codes
LogisticRegression().fit(loans[["s"]], loans["default"])
