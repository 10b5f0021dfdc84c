#: loans.csv [id, sex, branch, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
from sklearn.ensemble import RandomForestClassifier

first = RandomForestClassifier().fit(loans[["sex"]], loans["default"])
loans["score"] = first.predict_proba(loans[["sex"]])[:, 1]
LogisticRegression().fit(loans[["score", "income"]], loans["default"])
