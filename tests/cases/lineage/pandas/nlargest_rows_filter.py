#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
top = rods.nlargest(100, "heat")
LogisticRegression().fit(top[["len"]], top["bent"])
