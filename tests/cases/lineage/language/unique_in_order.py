#: frogs.csv [legs, croak, pond, jump]
import pandas as pd
from sklearn.linear_model import LinearRegression

names = list(dict.fromkeys(["legs", "croak", "legs"]))
frogs = pd.read_csv("frogs.csv")
LinearRegression().fit(frogs[names], frogs["jump"])
