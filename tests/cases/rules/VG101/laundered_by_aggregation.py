#: loans.csv [id, sex, branch, income, amount, default]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
by_branch = loans.groupby("branch").agg(share=("sex", "mean")).reset_index()
joined = loans[["branch", "income", "default"]].merge(by_branch, on="branch")
LogisticRegression().fit(joined[["income", "share"]], joined["default"])
