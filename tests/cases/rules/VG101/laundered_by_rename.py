#: loans.csv [id, sex, branch, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
loans = loans.rename(columns={"sex": "x1"})
loans.columns = ["id", "a", "b", "c", "d", "default"]
LogisticRegression().fit(loans[["a", "c"]], loans["default"])
