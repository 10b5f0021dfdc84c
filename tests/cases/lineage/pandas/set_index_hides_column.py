#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv").set_index(["len"])
LogisticRegression().fit(rods.drop("bent", axis=1), rods.bent)
