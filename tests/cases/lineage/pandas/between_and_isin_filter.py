#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
rods = rods[rods["dia"].between(1, 9) & ~rods["heat"].isin([3, 4])]
LogisticRegression().fit(rods[["len"]], rods["bent"])
