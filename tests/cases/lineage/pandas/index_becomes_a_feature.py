#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv").set_index("len")
X = pd.DataFrame({"l": rods.index, "d": rods["dia"].values})
LogisticRegression().fit(X, rods["bent"])
