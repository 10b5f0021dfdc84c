#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv").drop_duplicates(subset=["heat"], keep="first")
LogisticRegression().fit(rods[["len"]], rods["bent"])
