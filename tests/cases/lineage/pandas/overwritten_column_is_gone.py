#: ledgers.csv [balance, branch, overdrawn]
import pandas as pd
from sklearn.linear_model import LogisticRegression

ledgers = pd.read_csv("ledgers.csv")
ledgers["branch"] = 0
LogisticRegression().fit(ledgers[["balance", "branch"]], ledgers["overdrawn"])
