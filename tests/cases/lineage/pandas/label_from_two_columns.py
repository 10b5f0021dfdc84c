#: shifts.csv [planned, worked, team, site]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

shifts = pd.read_csv("shifts.csv")
late = (shifts["worked"] > shifts["planned"]).astype(int)
DecisionTreeClassifier().fit(shifts[["team", "site"]], late)
