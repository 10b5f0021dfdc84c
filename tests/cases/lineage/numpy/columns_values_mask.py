#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
names = rods.columns.values
LogisticRegression().fit(rods[names[names != "bent"]], rods["bent"])
