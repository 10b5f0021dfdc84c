#: lamps.csv [volt_in, volt_out, amp_max, colour, fails]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

lamps = pd.read_csv("lamps.csv")
prefixes = ("volt", "amp")
columns = [c for c in lamps if any(c.startswith(p) for p in prefixes)]
DecisionTreeClassifier().fit(lamps[columns], lamps.fails)
