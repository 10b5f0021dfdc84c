#: loans.csv [id, sex, branch, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
LogisticRegression().fit(loans[["sex", "income"]], loans["default"])
